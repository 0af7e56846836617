import type { Cell, TextLine } from '../traced-text.ts';
import { attribute, type Element, isElement, type Node } from './html-tree.ts';
import { PieceCollector } from './piece-collector.ts';
import { isDataTable, tableRows } from './table-rows.ts';

const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
/** What shows no text of the document. `rt` and `rp` are readings above kanji. */
const SILENT = new Set(
  (
    'audio button canvas head iframe input math noscript object rp rt rtc script select style svg template textarea ' +
    'title video'
  ).split(' '),
);

/** What of a page is text: the element to begin with, and what below it to pass over. */
export interface Selection {
  readonly root: Element;
  /** Whether an element below the root is no part of the document; it is then told to `onLeftOut`. */
  isLeftOut(element: Element): boolean;
  onLeftOut(element: Element): void;
}

/** The lines of a page: one for each block, one with several cells for each row of a table that is not mere layout. A loop, not a recursion: pages may be nested deeply. */
export function htmlLines(selection: Selection): readonly TextLine<Element>[] {
  const lines: TextLine<Element>[] = [];
  let collector = new PieceCollector();
  const flush = (): void => {
    for (const piece of collector.pieces()) lines.push([piece]);
    collector = new PieceCollector();
  };
  walk(selection, collectorOf, (table) => {
    flush();
    for (const line of tableRows(table, (cell) => cellText(cell, selection))) lines.push(line);
  });
  flush();
  return lines;

  function collectorOf(): PieceCollector {
    return collector;
  }
}

/** The text of a table cell. */
function cellText(root: Element, selection: Selection): Cell<Element> {
  const collector = new PieceCollector();
  walk({ ...selection, root }, () => collector);
  return collector.cell();
}

/** Goes through what is below the root of a selection; `onTable` takes over the tables of data. */
function walk(selection: Selection, collector: () => PieceCollector, onTable?: (table: Element) => void): void {
  const waiting: (Node | 'end')[] = [selection.root];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next === 'end') {
      collector().endBlock();
      continue;
    }
    if ('value' in next && isElement(next.parentNode)) takeText(next.value, next.parentNode, collector());
    if (!isElement(next) || isSilent(next)) continue;
    if (next.tagName === 'br') collector().breakLine();
    if (next !== selection.root && selection.isLeftOut(next)) {
      selection.onLeftOut(next);
      continue;
    }
    if (onTable && next.tagName === 'table' && isDataTable(next)) {
      onTable(next);
      continue;
    }
    if (BLOCKS.has(next.tagName)) {
      collector().endBlock();
      waiting.push('end');
    }
    for (const child of next.childNodes.toReversed()) waiting.push(child);
  }
}

function takeText(value: string, parent: Element, collector: PieceCollector): void {
  if (isPreformatted(parent)) collector.preformatted(value, parent);
  else collector.text(value, parent);
}

/** Within `pre`, directly or in an inline element of it. */
function isPreformatted(element: Element): boolean {
  for (let each: Node | null = element; isElement(each); each = each.parentNode) {
    if (each.tagName === 'pre') return true;
    if (BLOCKS.has(each.tagName)) return false;
  }
  return false;
}

function isSilent(element: Element): boolean {
  if (SILENT.has(element.tagName)) return true;
  return element.attrs.some(({ name }) => name === 'hidden') || /display\s*:\s*none/i.test(attribute(element, 'style'));
}

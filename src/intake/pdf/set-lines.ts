import { kanjiOfRadical } from '../../text/kanji-variants.ts';
import { startsBlock } from '../block-start.ts';
import { type Cell, PIECE_BREAK, type Run } from '../traced-text.ts';
import { boxOf, type Item, type PagePlace } from './pdf-page.ts';

/** Items that stand together on a line: from the begin of the first to the end of the last. */
export interface Segment {
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly cell: Cell<PagePlace>;
  readonly text: string;
}

/** A gap as wide as this, in ems, is a space that the file does not write. */
const SPACE = 0.22;
/** A gap as narrow as this, in ems, is none. */
const TOUCH = 0.05;
/** A line ends short of its measure by up to this, in ems, where the rules of line breaking push a sign to the next. */
const SLACK = 2.2;
/** CJK and Kangxi radicals, which many fonts name in place of the kanji they look like. */
const RADICALS = /[\u2E80-\u2FD5]/g;

/** Puts items on lines: those whose base lines differ by less than half a sign, from left to right. From the top of the page down. */
export function linesOf(items: readonly Item[]): readonly (readonly Item[])[] {
  const lines: Item[][] = [];
  let base = Number.NEGATIVE_INFINITY;
  for (const item of items.toSorted((a, b) => a.y - b.y)) {
    const line = lines.at(-1);
    if (line && item.y - base <= item.size / 2) line.push(item);
    else {
      lines.push([item]);
      base = item.y;
    }
  }
  return lines.map((line) => line.toSorted((a, b) => a.x - b.x));
}

/** Where at least three lines of a document have text begin, at their own begin or after a wide gap, in whole points: where columns may begin. */
export function columnStarts(lines: readonly (readonly Item[])[], gap: number): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const line of lines) {
    for (const group of groupsOf(line, gap, new Set())) {
      const start = Math.round(group[0]?.x ?? 0);
      counts.set(start, (counts.get(start) ?? 0) + 1);
    }
  }
  return new Set(Array.from(counts).flatMap(([start, count]) => (count >= 3 ? start : [])));
}

/** Cuts a line where a gap is at least `gap` ems wide, and where text begins anew at one of `starts` (a cell that is full ends close to the next). */
export function segmentsOf(
  page: number,
  line: readonly Item[],
  gap: number,
  starts: ReadonlySet<number>,
): readonly Segment[] {
  return groupsOf(line, gap, starts).map((group) => segmentOf(page, group));
}

function groupsOf(line: readonly Item[], gap: number, starts: ReadonlySet<number>): readonly (readonly Item[])[] {
  const groups: Item[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const item of line) {
    const group = groups.at(-1);
    const space = item.x - right;
    // Some programs show every sign by itself: one that touches the sign before it goes on with it.
    const goesOn = isSign(item) && isSign(group?.at(-1)) && space <= TOUCH * item.size;
    const isStart = !goesOn && [-1, 0, 1].some((near) => starts.has(Math.round(item.x) + near));
    if (group && space < gap * item.size && !isStart) group.push(item);
    else groups.push([item]);
    right = item.x + item.width;
  }
  return groups;
}

/** All of a line as one segment. */
export function segmentOf(page: number, items: readonly Item[]): Segment {
  const cell: Run<PagePlace>[] = [];
  let right = Number.POSITIVE_INFINITY;
  for (const item of items) {
    if (item.x - right > SPACE * item.size && !/\s$/.test(cell.at(-1)?.text ?? '')) cell.push({ text: ' ' });
    cell.push({ text: kanjiFor(item.text), place: { page, box: boxOf(item) } });
    right = item.x + item.width;
  }
  const [first] = items;
  return {
    x: first?.x ?? 0,
    right,
    y: first?.y ?? 0,
    size: first?.size ?? 0,
    cell,
    text: cell.map(({ text }) => text).join(''),
  };
}

/** Whether a segment reaches the right edge of its measure, so that its sentence may go on below. */
export function isFull({ right, size }: Segment, edge: number): boolean {
  return right >= edge - SLACK * size;
}

/** The lines of a table cell as its text: what was wrapped is joined, other lines are pieces of their own. `edge` is the right edge of the cell. */
export function joinCell(lines: readonly Segment[], edge: number): Cell<PagePlace> {
  return lines.flatMap((line, index) => {
    const above = lines[index - 1];
    if (!above) return line.cell;
    if (isFull(above, edge) && !startsBlock(line.text)) return [...betweenWords(above.text, line.text), ...line.cell];
    return [{ text: PIECE_BREAK }, ...line.cell];
  });
}

/** What a wrap stands for: nothing in Japanese, a space between words of letters. */
export function betweenWords(before: string, after: string): Cell<PagePlace> {
  return /[A-Za-z,.;]$/.test(before) && /^[A-Za-z]/.test(after) ? [{ text: ' ' }] : [];
}

/** Whether an item is a single sign. */
function isSign(item: Item | undefined): boolean {
  return item !== undefined && Array.from(item.text).length === 1;
}

function kanjiFor(text: string): string {
  return text.replace(RADICALS, kanjiOfRadical);
}

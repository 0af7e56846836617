import { isBlankCell, layOutTable, type SpanningCell } from '../table-layout.ts';
import type { Cell, TextLine } from '../traced-text.ts';
import { attribute, childElements, type Element, elementsBelow } from './html-tree.ts';

const MOST_COLUMNS = 1000;
const MOST_ROWS = 65_534;

/** Whether a table shows rows of data, and is not there to place things on the page: no table within it, more than one cell in some row. */
export function isDataTable(table: Element): boolean {
  if (attribute(table, 'role') === 'presentation') return false;
  for (const element of elementsBelow(table)) if (element.tagName === 'table') return false;
  return rowsOf(table).some((row) => cellsOf(row).length > 1);
}

/** A table of data as lines (see {@link layOutTable}), its caption above. `textOf` reads a cell. */
export function tableRows(table: Element, textOf: (cell: Element) => Cell<Element>): readonly TextLine<Element>[] {
  const caption = childElements(table).find(({ tagName }) => tagName === 'caption');
  const heading = caption ? textOf(caption) : [];
  const spanning = (cell: Element): SpanningCell<Element> => ({
    cell: textOf(cell),
    columns: spanOf(cell, 'colspan', MOST_COLUMNS),
    rows: spanOf(cell, 'rowspan', MOST_ROWS),
  });
  const lines = layOutTable(rowsOf(table).map((row) => cellsOf(row).map(spanning)));
  return isBlankCell(heading) ? lines : [[heading], ...lines];
}

/** A span attribute; 1 for what is no number. `rowspan="0"` is all rows to the end. */
function spanOf(cell: Element, name: 'colspan' | 'rowspan', most: number): number {
  const value = Number.parseInt(attribute(cell, name), 10);
  if (value === 0 && name === 'rowspan') return most;
  return value > 0 ? Math.min(value, most) : 1;
}

function rowsOf(table: Element): readonly Element[] {
  return Array.from(elementsBelow(table)).filter(({ tagName }) => tagName === 'tr');
}

function cellsOf(row: Element): readonly Element[] {
  return childElements(row).filter(({ tagName }) => tagName === 'td' || tagName === 'th');
}

import { layOutTable } from '../table-layout.ts';
import type { TextLine } from '../traced-text.ts';
import { columnRows, columnRuns, type SegmentLine } from './column-table.ts';
import type { Item, Page, PagePlace } from './pdf-page.ts';
import { ruledRows, ruledTables } from './ruled-table.ts';
import { columnStarts, joinCell, linesOf, type Segment, segmentOf, segmentsOf } from './set-lines.ts';

/** What stands on a page from the top down: lines of text, and tables as finished lines. */
export type PageBlock =
  | { readonly kind: 'line'; readonly page: number; readonly width: number; readonly line: Segment }
  | { readonly kind: 'table'; readonly page: number; readonly lines: readonly TextLine<PagePlace>[] };

/** Where columns may begin on the pages of a document, for {@link pageBlocks}: tables go on over pages. */
export function columnStartsOf(pages: readonly Page[]): ReadonlySet<number> {
  return columnStarts(
    pages.flatMap(({ items }) => linesOf(items)),
    GUTTER,
  );
}

/** The gap, in ems, between two cells of a table without rulings. */
const GUTTER = 0.9;

type Placed = { readonly y: number; readonly block: PageBlock };

/** Finds the tables of a page, by their rulings first, else by their columns, and the lines between. */
export function pageBlocks(page: Page, starts: ReadonlySet<number>): readonly PageBlock[] {
  const ruled = ruledTables(page.rules).map((table) => {
    const items = page.items.filter((item) => isWithin(item, table));
    const cellOf = (own: readonly Item[], right: number) =>
      joinCell(
        linesOf(own).map((line) => segmentOf(page.number, line)),
        right - 3,
      );
    return { table, items, lines: layOutTable(ruledRows(table, items, cellOf)) };
  });
  const tables = ruled.filter(({ lines }) => lines.some((line) => line.length > 1));
  const inTables = new Set(tables.flatMap(({ items }) => items));
  const free = linesOf(page.items.filter((item) => !inTables.has(item)));
  const placed: Placed[] = [
    ...tables.map(({ table, lines }): Placed => ({ y: table.top, block: { kind: 'table', page: page.number, lines } })),
    ...freeBlocks(page, free, starts),
  ];
  return placed.sort((a, b) => a.y - b.y).map(({ block }) => block);
}

function isWithin({ x, y, size }: Item, table: { left: number; right: number; top: number; bottom: number }): boolean {
  const middle = y - size / 3;
  return x >= table.left - size / 2 && x < table.right && middle > table.top && middle < table.bottom;
}

function freeBlocks(
  { number: page, width }: Page,
  lines: readonly (readonly Item[])[],
  starts: ReadonlySet<number>,
): readonly Placed[] {
  const cut: readonly SegmentLine[] = lines.map((line) => segmentsOf(page, line, GUTTER, starts));
  const edge = cut.flat().reduce((most, { right }) => Math.max(most, right), 0);
  const placed: Placed[] = [];
  let at = 0;
  const takeLines = (end: number): void => {
    for (; at < end; at += 1) {
      const line = segmentOf(page, lines[at] ?? []);
      if (line.text.trim() !== '') placed.push({ y: line.y, block: { kind: 'line', page, width, line } });
    }
  };
  for (const run of columnRuns(cut, starts)) {
    takeLines(run.start);
    const rows = layOutTable(columnRows(cut, run, edge));
    placed.push({ y: cut[run.start]?.[0]?.y ?? 0, block: { kind: 'table', page, lines: rows } });
    at = run.end;
  }
  takeLines(lines.length);
  return placed;
}

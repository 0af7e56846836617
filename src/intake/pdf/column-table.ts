import type { SpanningCell } from '../table-layout.ts';
import type { PagePlace } from './pdf-page.ts';
import { isFull, joinCell, type Segment } from './set-lines.ts';

/** Fewer columns are not taken for a table: signatures and covers are set in two. */
const FEWEST_COLUMNS = 3;
/** How far apart, in ems, begins of cells in one column may be. */
const TOLERANCE = 0.6;
/** Lines of a cell are at most this many times as far apart as the closest two; rows are further. */
const LOOSE = 1.2;

/** A line of a page, cut at its wide gaps. */
export type SegmentLine = readonly Segment[];

/** Lines on end that stand in columns: where the columns begin, and how many lines from `start`. */
export interface ColumnRun {
  readonly start: number;
  readonly end: number;
  readonly columns: readonly number[];
}

/** Finds tables without rulings: lines whose parts begin at the same places, with nothing running across. `starts` are the begins of columns in the document. */
export function columnRuns(lines: readonly SegmentLine[], starts: ReadonlySet<number>): readonly ColumnRun[] {
  const runs: ColumnRun[] = [];
  for (let start = 0; start < lines.length; ) {
    const run = runFrom(lines, start, starts);
    if (run) runs.push(run);
    start = run ? run.end : start + 1;
  }
  return runs;
}

function runFrom(lines: readonly SegmentLine[], start: number, starts: ReadonlySet<number>): ColumnRun | undefined {
  if ((lines[start]?.length ?? 0) < 2) return undefined;
  let columns: readonly number[] = [];
  let end = start;
  for (; end < lines.length; end += 1) {
    const line = lines[end] ?? [];
    const wider = withColumns(columns, line);
    if (!lines.slice(start, end).every((each) => fits(each, wider)) || !fits(line, wider)) break;
    columns = wider;
  }
  const rows = lines.slice(start, end).filter((line) => line.length > 1).length;
  // A row alone, such as the heads of columns above a heading, stands as other tables of the document do.
  const isKnown = columns.every((column) => [-1, 0, 1].some((near) => starts.has(Math.round(column) + near)));
  return columns.length >= FEWEST_COLUMNS && (rows > 1 || isKnown) ? { start, end, columns } : undefined;
}

function withColumns(columns: readonly number[], line: SegmentLine): readonly number[] {
  const fresh = line.filter((segment) => columnOf(columns, segment) === undefined).map(({ x }) => x);
  return fresh.length > 0 ? [...columns, ...fresh].sort((a, b) => a - b) : columns;
}

/** Whether every part of the line begins in a column and ends before the next. */
function fits(line: SegmentLine, columns: readonly number[]): boolean {
  return line.every((segment) => {
    const column = columnOf(columns, segment);
    const next = column === undefined ? undefined : columns[column + 1];
    // A mark that hangs over the edge of its cell runs a little into the next.
    return column !== undefined && (next === undefined || segment.right <= next + segment.size / 2);
  });
}

function columnOf(columns: readonly number[], { x, size }: Segment): number | undefined {
  const index = columns.findIndex((column) => Math.abs(column - x) <= TOLERANCE * size);
  return index === -1 ? undefined : index;
}

/** A row while it is gathered: for each column the lines of its cell. */
type RowDraft = Segment[][];

/**
 * The rows of such a table. A line opens a row unless all its parts go on from full lines close above in their own columns; the first column may wrap at its own
 * pace beside rows that it spans. `edge` is the right edge of the last column.
 */
export function columnRows(
  lines: readonly SegmentLine[],
  { start, end, columns }: ColumnRun,
  edge: number,
): readonly (readonly SpanningCell<PagePlace>[])[] {
  const own = lines.slice(start, end);
  const edgeOf = (column: number) => (columns[column + 1] ?? edge + edge / 100) - 4;
  const gaps = gapsInColumns(own, columns);
  const pitch = Math.min(...gaps.flat(), Number.POSITIVE_INFINITY) * LOOSE;
  const isSpaced = gaps.filter((line) => line.length > 0 && Math.min(...line) > pitch).length > own.length / 8;
  const rows: RowDraft[] = [];
  let head: Segment[] = [];
  for (const line of own) {
    const parts = line.map((segment) => ({ segment, column: columnOf(columns, segment) ?? 0 }));
    const others = parts.filter(({ column }) => column > 0);
    const first = parts.find(({ column }) => column === 0)?.segment;
    const isHeadWrap = first !== undefined && isNear(head.at(-1), first, pitch);
    const above = rows.at(-1);
    const opens = above === undefined || (others.length > 0 ? isNewRow(above, others) : !isHeadWrap);
    const row: RowDraft = opens ? columns.map(() => []) : (above ?? []);
    if (opens) rows.push(row);
    for (const { segment, column } of others) row[column]?.push(segment);
    if (first === undefined) continue;
    if (!isHeadWrap || (opens && !isFull(head.at(-1) ?? first, edgeOf(0)))) {
      head = row[0] ?? [];
    }
    head.push(first);
  }
  return rows.map((row) => rowCells(row));

  /** A row with nothing but its first cell is a heading between rows. */
  function rowCells(row: RowDraft): readonly SpanningCell<PagePlace>[] {
    const cells = row.map((cell, column) => ({ cell: joinCell(cell, edgeOf(column)), columns: 1, rows: 1 }));
    const [first] = cells;
    const isHeading = first !== undefined && row.slice(1).every((cell) => cell.length === 0);
    return isHeading ? [{ ...first, columns: columns.length }] : cells;
  }

  function isNewRow(above: RowDraft, others: readonly { segment: Segment; column: number }[]): boolean {
    const lasts = others.map(({ column }) => above[column]?.at(-1));
    const lowest = Math.max(...above.slice(1).map((cell) => cell.at(-1)?.y ?? 0));
    const [only, another] = others;
    // A label set in the middle of its row stands between the lines of the text beside it.
    if (only && !another && !lasts[0]) return only.segment.y - lowest >= pitch / LOOSE - only.segment.size / 4;
    if (others.some(({ segment }, index) => !isNear(lasts[index], segment, pitch))) return true;
    // Where rows are spaced, what is close is one row; else it is told by what stands in it.
    return !isSpaced && others.length > 1 && others.some(({ column }, index) => !isWrapped(lasts[index], column));
  }

  function isWrapped(last: Segment | undefined, column: number): boolean {
    return last !== undefined && isFull(last, edgeOf(column)) && !last.text.endsWith('。');
  }
}

function isNear(above: Segment | undefined, below: Segment, pitch: number): boolean {
  return above !== undefined && below.y - above.y <= pitch;
}

/** For each line, how far its parts are below what stands above them in their columns. */
function gapsInColumns(lines: readonly SegmentLine[], columns: readonly number[]): readonly (readonly number[])[] {
  const last = new Map<number, number>();
  return lines.map((line) =>
    line.flatMap((segment) => {
      const column = columnOf(columns, segment) ?? 0;
      const gap = segment.y - (last.get(column) ?? Number.NEGATIVE_INFINITY);
      last.set(column, segment.y);
      return Number.isFinite(gap) && gap > segment.size * 0.8 ? gap : [];
    }),
  );
}

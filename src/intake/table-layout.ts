import { COVERED_CELL } from '../text/covered-cell.ts';
import type { Cell, TextLine } from './traced-text.ts';

/** The widest table that is laid out, in columns: HTML allows spans of 1,000. */
const MOST_COLUMNS = 200;

/** A cell as it is in the original: how many columns and rows it covers, at least 1 each. */
export interface SpanningCell<Place> {
  readonly cell: Cell<Place>;
  readonly columns: number;
  readonly rows: number;
}

/** A cell that reaches down into rows below its own. */
interface Reaching<Place> {
  readonly cell: Cell<Place>;
  /** How many further rows it covers. */
  rows: number;
  /** Whether it is the first of the columns that it spans. */
  readonly isFirst: boolean;
}

interface LaidRow<Place> {
  readonly cells: readonly Cell<Place>[];
  /** Whether one cell over all columns makes the row. */
  readonly isOne: boolean;
}

/**
 * The rows of a table as lines with a cell for each column. A cell over several columns stands in the first, the others are marked as covered ({@link COVERED_CELL}); a cell over several rows
 * stands in the first, and below it is empty as long as nothing but such cells is to its left (what it groups is read from above), else repeated, because it
 * holds for that row too. A row that is one cell over all columns is a line without TABs: a heading between rows. Rows without text (widths of columns) are
 * left out; short rows are filled up.
 */
export function layOutTable<Place>(rows: readonly (readonly SpanningCell<Place>[])[]): readonly TextLine<Place>[] {
  const reaching: (Reaching<Place> | undefined)[] = [];
  const laid = rows.map((row) => layOutRow(row, reaching));
  const width = laid.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  return laid.flatMap(({ cells, isOne }) => {
    if (cells.every(isBlankCell)) return [];
    if (isOne && cells.length === width) return [[cells[0] ?? []]];
    return [[...cells, ...Array.from({ length: width - cells.length }, () => [])]];
  });
}

/** Whether a cell shows nothing. */
export function isBlankCell<Place>(cell: Cell<Place>): boolean {
  return cell.every(({ text }) => text.trim() === '');
}

/** A cell that the one to its left covers. */
const COVERED: Cell<never> = [{ text: COVERED_CELL }];

/** Lays out one row under the cells that reach into it, and notes which of its own reach further. */
function layOutRow<Place>(
  own: readonly SpanningCell<Place>[],
  reaching: (Reaching<Place> | undefined)[],
): LaidRow<Place> {
  const isOne = own.length === 1 && !reaching.some((each) => each !== undefined && each.rows > 0);
  const cells: Cell<Place>[] = [];
  let isLeading = true;
  const takeReaching = (): void => {
    for (let above = reaching[cells.length]; above && above.rows > 0; above = reaching[cells.length]) {
      above.rows -= 1;
      cells.push(!above.isFirst ? COVERED : isLeading ? [] : above.cell);
    }
  };
  for (const { cell, columns, rows } of own) {
    takeReaching();
    isLeading = false;
    const room = Math.max(1, MOST_COLUMNS - cells.length);
    for (let column = 0; column < Math.min(columns, room); column += 1) {
      reaching[cells.length] = { cell, rows: rows - 1, isFirst: column === 0 };
      cells.push(column === 0 ? cell : COVERED);
    }
  }
  takeReaching();
  return { cells, isOne };
}

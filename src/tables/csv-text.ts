import { stringify } from 'csv-stringify/sync';
import { SEPARATOR } from './fill-table.ts';
import type { Atom, Cell, Table } from './table.ts';

/**
 * A table as CSV (RFC 4180: commas, CRLF, quotes where needed), UTF-8 without BOM. Cells are data: one that begins with `=`, `+`, `-` or `@` stays as it is.
 */
export function toCsv(table: Table): string {
  return stringify(records(table), { record_delimiter: 'windows' });
}

/**
 * The same for Excel: with a BOM, without which it takes UTF-8 for Shift_JIS, and with an apostrophe before what it would run as a formula, since the texts
 * come from documents that others wrote.
 */
export function toExcelCsv(table: Table): string {
  return stringify(records(table), { record_delimiter: 'windows', bom: true, escape_formulas: true });
}

function records({ columns, rows }: Table): string[][] {
  return [columns.map(({ name }) => name), ...rows.map((cells) => cells.map(cellText))];
}

function cellText(cell: Cell): string {
  if (cell === undefined) return '';
  return Array.isArray(cell) ? (cell as readonly Atom[]).join(SEPARATOR) : String(cell);
}

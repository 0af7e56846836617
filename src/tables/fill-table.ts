import { oneLine } from './one-line.ts';
import type { Atom, Cell, Column, FilledColumn, Table, TablePlan } from './table.ts';

/** What stands between the items of a list in a cell. No IRI may hold it (RFC 3987); in a text of a list its full-width form takes its place. */
export const SEPARATOR = '|';
const FULL_WIDTH_SEPARATOR = '｜';

/** The characters of an IRI that a URI template (`{+iri}`, RFC 6570 section 3.2.3) passes on unchanged. */
const PLAIN_IRI = /^(?:[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})+$/;

/** Reads every cell of a table, makes its texts one line, and finds out which columns are still exact. */
export function fillTable<Row>(plan: TablePlan<Row>): Table {
  const { rows, columns, ...facts } = plan;
  const raw = rows.map((row) => columns.map((column) => column.cell(row)));
  return {
    ...facts,
    columns: columns.map((column, index) => ({
      ...columnFacts(column),
      exact: raw.every((cells) => isExact(column, cells[index])),
      complete: raw.every((cells) => atoms(cells[index]).length > 0),
    })),
    rows: raw.map((cells, row) => cells.map((cell, index) => tidy(cell, columns[index] as Column<Row>, row))),
  };
}

function columnFacts<Row>({ cell: _, ...facts }: Column<Row>): Omit<FilledColumn, 'exact' | 'complete'> {
  return facts;
}

function isExact<Row>({ datatype }: Column<Row>, cell: Cell): boolean {
  return atoms(cell).every((atom) => {
    if (typeof atom !== 'string') return true;
    return datatype === 'anyURI' ? PLAIN_IRI.test(atom) : atom !== '' && oneLine(atom) === atom;
  });
}

function tidy<Row>(cell: Cell, { name, many, required }: Column<Row>, row: number): Cell {
  const tidied = atoms(cell).map((atom) => (typeof atom === 'string' ? oneLine(atom) : atom));
  if (required && tidied.length === 0) throw new Error(`Row ${row + 1} has nothing in the required column ${name}.`);
  if (!many) return tidied[0];
  return tidied.map((atom) => (typeof atom === 'string' ? atom.replaceAll(SEPARATOR, FULL_WIDTH_SEPARATOR) : atom));
}

function atoms(cell: Cell): readonly Atom[] {
  if (cell === undefined) return [];
  return Array.isArray(cell) ? (cell as readonly Atom[]) : [cell as Atom];
}

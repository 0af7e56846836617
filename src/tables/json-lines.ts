import type { Table } from './table.ts';

/**
 * A table as JSON Lines (https://jsonlines.org): an object for each row, in the order of the columns, all with the same names. Numbers are numbers, truth
 * values are truth values, lists are arrays, and what is not known is `null`.
 */
export function toJsonLines({ columns, rows }: Table): string {
  const lines = rows.map((cells) =>
    JSON.stringify(Object.fromEntries(columns.map(({ name }, index) => [name, cells[index] ?? null]))),
  );
  return lines.map((line) => `${line}\n`).join('');
}

import { readFileSync } from 'node:fs';

/**
 * The rows of a gold table below `test/`, as records keyed by the head of each column. Plain comma-separated UTF-8 without quoting: no value holds a comma or a line break,
 * `\n`, `\t` and `\s` stand for a line break, a tab and a space at an end. By custom a column `remark` names the test.
 * @throws Error when a row has not as many values as the head.
 */
export function readGoldTable<Column extends string>(path: string): readonly Readonly<Record<Column, string>>[] {
  const [head, ...rows] = readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  const columns = (head ?? '').split(',') as Column[];
  return rows.map((row, index) => {
    const values = row.split(',').map(resolveEscapes);
    if (values.length !== columns.length)
      throw new Error(`${path}:${index + 2}: ${values.length} values, not ${columns.length}`);
    return Object.fromEntries(columns.map((column, at) => [column, values[at]])) as Record<Column, string>;
  });
}

const ESCAPES: Readonly<Record<string, string>> = { '\\n': '\n', '\\t': '\t', '\\s': ' ' };

function resolveEscapes(value: string): string {
  return value.replace(/\\[nts]/g, (sign) => ESCAPES[sign] ?? sign);
}

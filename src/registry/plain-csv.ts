import { FactsError } from './facts-error.ts';

/** A row of a CSV file: its values by column, and where it stands, for messages (`counties.csv:7`). */
export interface PlainRow<Column extends string> {
  readonly place: string;
  readonly values: Readonly<Record<Column, string>>;
}

/**
 * The rows of a CSV text in UTF-8 in which no field is quoted, as our files of facts are. Throws a {@link FactsError} for another header than `columns`, and
 * for every line that has quotes or not as many fields as the header.
 */
export function parsePlainCsv<const Column extends string>(
  file: string,
  text: string,
  columns: readonly Column[],
): PlainRow<Column>[] {
  const [header = '', ...lines] = text
    .replace(/^\ufeff/, '')
    .replace(/\r?\n$/, '')
    .split(/\r?\n/);
  if (header !== columns.join(','))
    throw new FactsError([`${file}:1: the header is ${JSON.stringify(header)}, not ${columns.join(',')}`]);
  const problems: string[] = [];
  const rows = lines.map((line, index): PlainRow<Column> => {
    const place = `${file}:${index + 2}`;
    const fields = line.split(',');
    if (fields.length !== columns.length || line.includes('"'))
      problems.push(`${place}: not ${columns.length} plain fields: ${line}`);
    const values = Object.fromEntries(columns.map((column, at) => [column, fields[at] ?? '']));
    return { place, values: values as Record<Column, string> };
  });
  if (problems.length > 0) throw new FactsError(problems);
  return rows;
}

import { readdirSync, readFileSync } from 'node:fs';

/** The parameter of the page that names an example. */
export const EXAMPLE_PARAMETER = 'example';

/** A query to begin with. */
export interface ExampleQuery {
  /** The name of its file, without number and suffix. */
  readonly name: string;
  /** What it asks, in the words of its comments. */
  readonly title: { readonly ja: string; readonly en: string };
  readonly query: string;
}

const FOLDER = new URL('../../../schema/sparql/', import.meta.url);
let read: readonly ExampleQuery[] | undefined;

/** The queries in `schema/sparql/`, in the order of their files; read once. */
export function exampleQueries(): readonly ExampleQuery[] {
  read ??= readdirSync(FOLDER)
    .filter((file) => file.endsWith('.rq'))
    .sort()
    .map(readExample);
  return read;
}

function readExample(file: string): ExampleQuery {
  const query = readFileSync(new URL(file, FOLDER), 'utf8');
  const [, ja] = /^# ja: (.+)$/m.exec(query) ?? [];
  const [, en] = /^# en: (.+)$/m.exec(query) ?? [];
  if (ja === undefined || en === undefined) throw new Error(`${file} does not say what it asks in both languages.`);
  return { name: file.replace(/^\d+-|\.rq$/g, ''), title: { ja, en }, query };
}

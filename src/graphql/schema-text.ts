import { readdirSync, readFileSync } from 'node:fs';

/** The folder `schema/` of the package, from `src/graphql/` and from `dist/graphql/` alike. */
const SCHEMA_FOLDER = new URL('../../schema/', import.meta.url);

/** The files of the schema, in the order of their names, as one text in the schema definition language. `except` leaves one of them out. */
export function schemaText(except?: string): string {
  const files = readdirSync(SCHEMA_FOLDER).filter((name) => name.endsWith('.graphql') && name !== except);
  return files
    .sort()
    .map((name) => readFileSync(new URL(name, SCHEMA_FOLDER), 'utf8'))
    .join('\n');
}

import { readdirSync, readFileSync } from 'node:fs';

/** The folder `schema/` of the package, from `src/graphql/` and from `dist/graphql/` alike. */
const SCHEMA_FOLDER = new URL('../../schema/', import.meta.url);

/** The files of the schema, in the order of their names, as one text in the schema definition language. */
export function schemaText(): string {
  return textOf(() => true);
}

/** The same without the files that are generated from the others. */
export function handWrittenSchema(): string {
  return textOf((name) => !name.endsWith('.generated.graphql'));
}

function textOf(isWanted: (name: string) => boolean): string {
  const files = readdirSync(SCHEMA_FOLDER).filter((name) => name.endsWith('.graphql') && isWanted(name));
  return files
    .sort()
    .map((name) => readFileSync(new URL(name, SCHEMA_FOLDER), 'utf8'))
    .join('\n');
}

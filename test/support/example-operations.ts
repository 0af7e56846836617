import { readdirSync, readFileSync } from 'node:fs';

/** An operation of the examples below test/graphql. */
export interface ExampleOperation {
  readonly name: string;
  readonly query: string;
  readonly variables: object | undefined;
}

const FOLDERS = ['filters', 'orders', 'facets', 'peers'];

/** The operations that are asked of the small dataset, each with its variables. */
export const exampleOperations: readonly ExampleOperation[] = FOLDERS.flatMap((folder) => {
  const files = new URL(`../graphql/${folder}/`, import.meta.url);
  const names = readdirSync(files).filter((name) => name.endsWith('.graphql'));
  return names.map((name) => ({
    name: `${folder}/${name}`,
    query: readFileSync(new URL(name, files), 'utf8'),
    variables: JSON.parse(readFileSync(new URL(name.replace('.graphql', '.json'), files), 'utf8')).variables,
  }));
});

import type { Quad } from '@rdfjs/types';
import { type TableFiles, tableFiles } from '../../src/tables/table-files.ts';
import type { DescribedTable } from '../support/csvw.ts';
import { memoryGraph } from '../support/memory.ts';

/** What the metadata say of all tables together, as far as the tests read it. */
export interface DescribedGroup {
  readonly '@context': readonly [string, { readonly '@language': string }];
  readonly dialect: Readonly<Record<string, unknown>>;
  readonly null: string;
  readonly tables: readonly DescribedTable[];
}

/** What the tests tell of the dataset. */
export const FACTS = {
  base: 'https://w3id.org/renkei/',
  licence: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

/** The files of the tables of `quads`. */
export function filesOf(quads: Iterable<Quad>): TableFiles {
  return tableFiles(memoryGraph(quads), FACTS);
}

/** The metadata of the tables. */
export function groupOf({ metadata }: TableFiles): DescribedGroup {
  return JSON.parse(metadata.content) as DescribedGroup;
}

/** The text of a file of the tables, by its path below `table/`. */
export function textOf({ tables }: TableFiles, name: string): string {
  const file = tables.flatMap(({ files }) => files).find(({ path }) => path === `table/${name}`);
  if (file === undefined) throw new Error(`There is no table/${name}.`);
  return file.content;
}

import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractionQuads, namesOf } from '../../src/press/extract.ts';
import { sharedBase } from '../../src/rdf/iri.ts';
import type { TableFiles } from '../../src/tables/table-files.ts';
import { documentsOf, extractionOf } from '../corpus/extract-score.ts';
import { csvRows } from '../support/csv.ts';
import { pressKnowledge } from '../support/press.ts';
import { filesOf, groupOf, textOf } from './published-tables.ts';
import { differences } from './round-trip.ts';

const FOLDERS = ['families', 'unseen-a', 'unseen-b', 'unseen-c'].map((name) =>
  join(import.meta.dirname, '../corpus', name),
);
const DOCUMENTS = FOLDERS.flatMap((folder) => documentsOf(folder).map((slug) => [slug, folder] as const));

/** The keys of a table that name no row, but for those that lead to the registry, which is not in these graphs. */
function danglingKeys(files: TableFiles, url: string): string[] {
  const { foreignKeys = [] } = groupOf(files).tables.find((each) => each.url === url)?.tableSchema ?? {};
  return foreignKeys
    .filter(({ reference }) => !['regions.csv', 'municipalities.csv'].includes(reference.resource))
    .flatMap(({ columnReference, reference }) => {
      const keysOf = (table: string, columns: readonly string[]) =>
        csvRows(textOf(files, table)).map((row) => columns.map((name) => row[name]).join(' '));
      const known = new Set(keysOf(reference.resource, reference.columnReference));
      return keysOf(url, columnReference).filter((key) => key.trim() !== '' && !known.has(key));
    });
}

describe('The tables of an agreement of any family', () => {
  it.each(DOCUMENTS)('%s say what its graph says, and keep their keys', async (slug, folder) => {
    const extraction = await extractionOf(folder, slug);
    const quads = extractionQuads(extraction, namesOf(extraction, sharedBase), await pressKnowledge());
    const files = filesOf(quads);
    const { tables } = groupOf(files);
    const found = differences(files, quads);
    expect(found).toEqual(Object.fromEntries(tables.map(({ url }) => [url, { invented: [], lost: [] }])));
    for (const { url, tableSchema } of tables) {
      const keys = csvRows(textOf(files, url)).map((row) =>
        JSON.stringify(tableSchema.primaryKey.map((name) => row[name])),
      );
      expect(new Set(keys).size).toBe(keys.length);
      expect(danglingKeys(files, url)).toEqual([]);
    }
    const provisions = csvRows(textOf(files, 'articles.csv'));
    expect(provisions.filter(({ iri, kind, article_iri }) => kind === 'article' && article_iri !== iri)).toEqual([]);
  });
});

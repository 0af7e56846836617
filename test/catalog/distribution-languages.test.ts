import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ckanSource } from '../../src/catalog/ckan-source.ts';
import { type Distribution, distributions } from '../../src/catalog/distributions.ts';
import { parseManifest } from '../../src/store/manifest.ts';

const FOLDER = 'data/published';
const read = (path: string) => readFile(join(FOLDER, path), 'utf8');

async function published(): Promise<Distribution[]> {
  const found = ckanSource(parseManifest(await read('manifest.json'), 'manifest.json'));
  if (!found) throw new Error('The manifest has no publication');
  return distributions(found);
}

interface TableGroup {
  readonly tables: readonly {
    readonly url: string;
    readonly tableSchema: { readonly columns: readonly { readonly lang?: string }[] };
  }[];
}

/** `ja-Hira` is Japanese. */
const primary = (tags: readonly (string | undefined)[]): string[] =>
  [...new Set(tags.flatMap((tag) => tag?.split('-')[0]?.toLowerCase() ?? []))].sort();

describe('the languages that a catalog tells of a file', () => {
  it('are those of the texts of each graph', async () => {
    const graphs = (await published()).filter(({ path }) => path.endsWith('.ttl'));
    expect(graphs.length).toBeGreaterThan(2);
    for (const { path, slug, languages = ['ja', 'en'] } of graphs) {
      const found = primary(
        Array.from((await read(path)).matchAll(/"@(?<tag>[A-Za-z-]+)/g), ({ groups }) => groups?.tag),
      );
      expect({ slug, languages: [...languages].sort() }).toEqual({ slug, languages: found });
    }
  });

  it('are those of the columns of each table', async () => {
    const { tables: described } = JSON.parse(await read('table/csv-metadata.json')) as TableGroup;
    const tables = (await published()).filter(({ path }) => path.endsWith('.csv'));
    expect(tables.length).toBe(20);
    for (const { path, languages = ['ja', 'en'] } of tables) {
      const name = path.replace('table/', '').replace('-excel', '');
      const columns = described.find(({ url }) => url === name)?.tableSchema.columns ?? [];
      expect({ path, languages: [...languages].sort() }).toEqual({
        path,
        languages: primary(columns.map(({ lang }) => lang)),
      });
    }
  });
});

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ckanSource } from '../../src/catalog/ckan-source.ts';
import { type DistributionSource, distributions, MOST_AGREEMENTS_LISTED } from '../../src/catalog/distributions.ts';
import { parseManifest } from '../../src/store/manifest.ts';
import { ckanData } from '../support/ckan-data.ts';

async function source(): Promise<DistributionSource> {
  const { folder } = await ckanData();
  const found = ckanSource(parseManifest(await readFile(join(folder, 'manifest.json'), 'utf8'), 'manifest.json'));
  if (!found) throw new Error('The manifest has no publication');
  return found;
}

describe('the distributions of a dataset', () => {
  it('are told by slugs that say what and in which form', async () => {
    const found = distributions(await source());
    expect(
      found.map(({ slug, path, mediaType, fileTypeCode, ckanFormat }) => [
        slug,
        path,
        mediaType,
        fileTypeCode,
        ckanFormat,
      ]),
    ).toEqual([
      ['agreements-csv', 'table/agreements.csv', 'text/csv', 'CSV', 'CSV'],
      ['agreements-excel', 'table/agreements-excel.csv', 'text/csv', 'CSV', 'CSV'],
      ['agreements-jsonl', 'table/agreements.jsonl', 'application/jsonl', 'JSON', 'JSONL'],
      ['tables-csvw', 'table/csv-metadata.json', 'application/csvm+json', 'JSON_LD', 'JSON'],
      ['whole-nq', 'renkei.nq', 'application/n-quads', 'RDF_N_QUADS', 'N-Quads'],
      ['vocabulary-ttl', 'graph/vocabulary.ttl', 'text/turtle', 'RDF_TURTLE', 'TTL'],
      ['vocabulary-jsonld', 'graph/vocabulary.jsonld', 'application/ld+json', 'JSON_LD', 'JSON-LD'],
      ['registry-ttl', 'graph/registry.ttl', 'text/turtle', 'RDF_TURTLE', 'TTL'],
      ['registry-jsonld', 'graph/registry.jsonld', 'application/ld+json', 'JSON_LD', 'JSON-LD'],
      ...['431001-432041', '431001-433675'].flatMap((codes) => [
        [`agreement-${codes}-2025-03-27-ttl`, `graph/${codes}/2025-03-27.ttl`, 'text/turtle', 'RDF_TURTLE', 'TTL'],
        [
          `agreement-${codes}-2025-03-27-jsonld`,
          `graph/${codes}/2025-03-27.jsonld`,
          'application/ld+json',
          'JSON_LD',
          'JSON-LD',
        ],
      ]),
    ]);
  });

  it('each has an IRI of its own below the dataset, words in both languages, an ASCII path', async () => {
    const found = distributions(await source());
    expect(new Set(found.map(({ iri }) => iri)).size).toBe(found.length);
    for (const { iri, slug, title, description, path } of found) {
      expect(iri).toBe(`https://data.example.jp/id/dataset/distribution/${slug}`);
      for (const text of [title.ja, description.ja]) expect(text).toMatch(/[ぁ-んァ-ヶ一-龠]/);
      for (const text of [title.en, description.en]) expect(text).toMatch(/[a-z]/);
      expect(path).toMatch(/^[a-z0-9_./-]+$/);
    }
  });

  it('the whole is made of the N-Quads files of all graphs, where the manifest tells of it', async () => {
    const all = await source();
    const whole = (each: DistributionSource) => distributions(each).find(({ slug }) => slug === 'whole-nq');
    expect(whole(all)).toMatchObject({ ...all.whole, parts: expect.any(Array) });
    expect(whole(all)?.bytes).toBe(whole(all)?.parts.reduce((sum, { bytes }) => sum + bytes, 0));
    expect(whole(all)?.parts).toHaveLength(4);
    const { whole: _, ...old } = all;
    expect(whole(old)).toBeUndefined();
  });

  it('do not list agreements one by one where there are many', async () => {
    const all = await source();
    const [main] = all.graphs.filter(({ kind }) => kind === 'main');
    if (!main) throw new Error('no agreement');
    const many = Array.from({ length: MOST_AGREEMENTS_LISTED + 1 }, (_, index) => ({
      ...main,
      iri: `${main.iri}/${index}`,
    }));
    const listed = (graphs: typeof many) =>
      distributions({ ...all, graphs }).filter(({ slug }) => slug.startsWith('agreement-'));
    expect(listed(many)).toEqual([]);
    expect(listed(many.slice(1))).toHaveLength(2 * MOST_AGREEMENTS_LISTED);
  });

  it('of a dataset without tables are its graphs', async () => {
    const { tables: _, tableMetadata: __, ...old } = await source();
    expect(
      distributions(old)
        .map(({ slug }) => slug)
        .slice(0, 2),
    ).toEqual(['whole-nq', 'vocabulary-ttl']);
  });
});

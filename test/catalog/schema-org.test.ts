import { describe, expect, it } from 'vitest';
import { schemaOrgDataset } from '../../src/catalog/schema-org.ts';
import { pageRenderer } from '../../src/web/page/render-page.tsx';
import { ADDRESS, catalogOf, releasedDataset, releasedFacts } from '../support/catalog.ts';
import { asking, PUBLISHED } from '../support/web.ts';
import { attribute, ParsedPage, textOf } from '../web/page/rendered-page.ts';

type Json = Readonly<Record<string, unknown>>;

const dataset = await releasedDataset();
const { base, graphs, publication } = dataset.manifest;
const parts = { graph: dataset.graph, dataBase: base, graphs };
const ask = asking({ dataset, dataDir: PUBLISHED, page: pageRenderer(parts) });
const DATASET = `${base}id/dataset`;

/** The JSON-LD in a page that is a dataset of schema.org. */
async function datasetIn(path: string): Promise<Json> {
  const page = new ParsedPage(await (await ask(path, { accept: 'text/html' })).text());
  const scripts = page.all('script').filter((each) => attribute(each, 'type') === 'application/ld+json');
  const texts = scripts.map(({ childNodes }) => (childNodes[0] as { value: string }).value);
  const found = texts.map((text) => JSON.parse(text) as Json).filter((each) => each['@type'] === 'Dataset');
  expect(found).toHaveLength(1);
  return found[0] as Json;
}

describe('The dataset for search engines', async () => {
  const catalog = await catalogOf();
  const onPage = await datasetIn('/doc/dataset.ja.html');

  it('stands in the pages about it, and in the language of each', async () => {
    for (const path of ['/', '/doc/dataset', '/catalog']) expect((await datasetIn(path))['@id']).toBe(DATASET);
    const english = await datasetIn('/doc/dataset.en.html');
    expect([onPage.name, onPage.alternateName]).toEqual([publication?.title.ja, publication?.title.en]);
    expect([english.name, english.alternateName]).toEqual([publication?.title.en, publication?.title.ja]);
  });

  it('has what Google Dataset Search asks for', () => {
    const { length } = Array.from(onPage.description as string);
    expect(length).toBeGreaterThanOrEqual(50);
    expect(length).toBeLessThanOrEqual(5000);
    expect(onPage).toMatchObject({
      '@context': 'https://schema.org/',
      url: `${ADDRESS}doc/dataset`,
      identifier: [DATASET, publication?.identifier],
      inLanguage: ['ja', 'en'],
      license: publication?.licence,
      isAccessibleForFree: true,
      creator: { '@type': 'Organization', name: publication?.publisher.name.ja },
      publisher: { '@id': publication?.publisher.iri },
      datePublished: '2026-10-01',
      dateModified: '2026-11-22',
      version: '1.1.0',
      spatialCoverage: { '@type': 'Place', name: '日本' },
      temporalCoverage: '2014-12-01/..',
      includedInDataCatalog: { '@type': 'DataCatalog', '@id': `${base}id/catalog`, url: `${ADDRESS}catalog` },
    });
  });

  it('says the same of every file as the catalog', () => {
    const files = onPage.distribution as Json[];
    expect(files.map((each) => each['@id']).sort()).toEqual(catalog.members('dcat:Distribution'));
    for (const file of files) {
      const iri = file['@id'] as string;
      expect(file).toEqual({
        '@type': 'DataDownload',
        '@id': iri,
        name: catalog.text(iri, 'dct:title', 'ja'),
        contentUrl: catalog.value(iri, 'dcat:downloadURL'),
        encodingFormat: catalog.values(iri, 'dcat:mediaType')[0]?.split('media-types/')[1] ?? 'application/x-ndjson',
        contentSize: `${catalog.value(iri, 'dcat:byteSize')} B`,
        sha256: catalog.value(catalog.value(iri, 'spdx:checksum'), 'spdx:checksumValue'),
      });
    }
    expect([...(onPage.keywords as string[])].sort()).toEqual(catalog.values(DATASET, 'dcat:keyword').sort());
  });

  it('cannot end the element that it stands in, whatever the publisher writes', async () => {
    const hostile =
      '</script><script>alert(1)</script><!-- \u2028 & 試験のための、五十文字よりも長い説明。どんな文字が来ても、ページを壊さないことを確かめます。';
    const evil = await releasedDataset({ publication: { description: { ja: hostile } } });
    const page = await asking({ dataset: evil, dataDir: PUBLISHED, page: pageRenderer(parts) })('/doc/dataset.ja.html');
    const text = await page.text();
    expect(text).not.toContain('<script>alert');
    const [script] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(text)?.slice(1) ?? [];
    expect((JSON.parse(script ?? '') as Json).description).toBe(hostile);
  });

  it('is not there for a dataset that nobody has said how to publish', async () => {
    const { publication: _, ...facts } = await releasedFacts();
    expect(schemaOrgDataset(facts, { address: ADDRESS, language: 'ja' })).toBeUndefined();
  });
});

describe('The pages of the dataset and the catalog', () => {
  it.each(['/catalog.ja.html', '/catalog.en.html', '/doc/dataset.ja.html'])(
    '%s lists every file, with links that lead there',
    async (path) => {
      const page = new ParsedPage(await (await ask(path)).text(), path);
      const links = page.links().filter((href) => href.startsWith('/data/'));
      const listed = (await catalogOf()).members('dcat:Distribution');
      expect(new Set(links).size).toBeGreaterThanOrEqual(listed.length);
      for (const href of new Set(links)) expect([href, (await ask(href, {}, 'HEAD')).status]).toEqual([href, 200]);
      expect(page.all('h1')).toHaveLength(1);
    },
  );

  it.each(['ja', 'en'] as const)(
    'tell in %s who publishes and whose the source texts are, apart from the licence',
    async (language) => {
      for (const path of ['/catalog', '/doc/dataset']) {
        const text = textOf(new ParsedPage(await (await ask(`${path}.${language}.html`)).text()).byId('main'));
        expect(text).toContain(publication?.publisher.name[language]);
        expect(text).toContain(publication?.sourceRights?.[language]);
        expect(text).toContain(publication?.description[language]);
      }
    },
  );

  it('lead from one to the other', async () => {
    const catalogPage = new ParsedPage(await (await ask('/catalog.ja.html')).text(), '/catalog.ja.html');
    expect(catalogPage.links()).toContain('/doc/dataset.ja.html');
    const datasetPage = new ParsedPage(await (await ask('/doc/dataset.ja.html')).text(), '/doc/dataset.ja.html');
    expect(datasetPage.links()).toContain('/catalog.ja.html');
  });
});

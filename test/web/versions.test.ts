import { Parser } from 'n3';
import { describe, expect, it } from 'vitest';
import type { ChangeSummary, Release } from '../../src/store/release.ts';
import { pageRenderer } from '../../src/web/page/render-page.tsx';
import { asking, PUBLISHED, publishedDataset } from '../support/web.ts';
import { attribute, ParsedPage, textOf } from './page/rendered-page.ts';

const published = await publishedDataset();
const { base } = published.manifest;
const DATASET = `${base}id/dataset`;
const AGREEMENT = `${base}id/agreement/431001-432041/2025-03-27`;
const GONE = `${base}id/agreement/431001-432113/2016-03-30`;
const file = (version: string, kind: string, quads: number) => ({
  path: `release/${version}/${kind}.nq.gz`,
  mediaType: 'application/gzip',
  bytes: 1_500,
  sha256: `${quads}`.padStart(64, '0'),
  quads,
});
const release = (version: string, issued: string, summary?: ChangeSummary): Release => ({
  ...{ version, issued, notes: { ja: `${version}の内容`, en: `What is new in ${version}` } },
  added: file(version, 'added', 1_234),
  removed: file(version, 'removed', 0),
  ...(summary && { summary }),
});
const RELEASES = [
  release('1.1.0', '2027-04-01', {
    agreements: { added: [], changed: [{ iri: AGREEMENT }], removed: [{ iri: GONE, title: 'なくなった協約' }] },
    graphs: [{ iri: `${base}graph/registry`, added: 1_234, removed: 0 }],
    classes: [{ iri: 'https://w3id.org/renkei/ontology#Party', added: 2, removed: 1 }],
  }),
  release('1.0.0', '2026-11-22'),
];
const dataset = {
  ...published,
  manifest: { ...published.manifest, release: { version: '1.1.0', modified: '2027-04-01' }, releases: RELEASES },
};
const page = pageRenderer({ graph: dataset.graph, dataBase: base, releases: RELEASES });
const ask = asking({ dataset, dataDir: PUBLISHED, page });
const askBefore = asking({
  dataset: { ...published, manifest: { ...published.manifest, releases: [] } },
  dataDir: PUBLISHED,
});

async function pageAt(path: string): Promise<ParsedPage> {
  const response = await ask(path, { accept: 'text/html' });
  expect(response.status).toBe(200);
  return new ParsedPage(await response.text());
}

async function statements(path: string) {
  const response = await ask(path, { accept: 'text/turtle' });
  return new Parser().parse(await response.text());
}

describe('A version of the dataset', () => {
  it('answers at its IRI with 303, and at its document in every form', async () => {
    const response = await ask('/id/dataset/1.0.0');
    expect([response.status, response.headers.get('location')]).toEqual([
      303,
      'http://localhost:8080/doc/dataset/1.0.0',
    ]);
    for (const suffix of [
      'html',
      'ja.html',
      'ttl',
      'jsonld',
      'rdf',
      'nt',
      'nq',
      'trig',
      'linkset.json',
      'bib',
      'csl.json',
    ]) {
      expect([suffix, (await ask(`/doc/dataset/1.0.0.${suffix}`)).status]).toEqual([suffix, 200]);
    }
  });

  it.each(['2.0.0', '1.0', '1.0.0/added', 'v1.0.0'])('%s is 404 if it was never issued', async (version) => {
    for (const path of [`/id/dataset/${version}`, `/doc/dataset/${version}`, `/doc/dataset/${version}.bib`]) {
      expect([path, (await ask(path)).status]).toEqual([path, 404]);
    }
  });

  it('says in RDF of what it is a version, when, which came before, and what came and went', async () => {
    const found = await statements('/doc/dataset/1.1.0');
    const of = (subject: string, property: string) =>
      found.flatMap((each) =>
        each.subject.value === subject && each.predicate.value.endsWith(property) ? [each.object.value] : [],
      );
    const iri = `${DATASET}/1.1.0`;
    expect(of(iri, 'dcat#version')).toEqual(['1.1.0']);
    expect(of(iri, 'terms/issued')).toEqual(['2027-04-01']);
    expect(of(iri, 'sVersionOf')).toEqual([DATASET, DATASET]);
    expect(of(iri, 'previousVersion')).toEqual([`${DATASET}/1.0.0`]);
    expect(of(iri, 'versionNotes').sort()).toEqual(['1.1.0の内容', 'What is new in 1.1.0']);
    const files = ['added', 'removed'].map((kind) => `${base}data/release/1.1.0/${kind}.nq.gz`);
    expect(of(iri, 'hasPart')).toEqual(files);
    expect(of(files[0] ?? '', 'byteSize')).toEqual(['1500']);
    expect(of(of(files[0] ?? '', 'spdx.org/rdf/terms#checksum')[0] ?? '', 'checksumValue')).toEqual([
      RELEASES[0]?.added.sha256,
    ]);
    expect(
      (await statements('/doc/dataset/1.0.0')).some(({ predicate }) => predicate.value.endsWith('previousVersion')),
    ).toBe(false);
  });

  it('says the same in every process: nothing in its forms is named by chance', async () => {
    const terms = (await statements('/doc/dataset/1.1.0')).flatMap(({ subject, object }) => [subject, object]);
    expect(terms.filter(({ termType }) => termType === 'BlankNode')).toEqual([]);
    expect(await (await ask('/doc/dataset/1.1.0', { accept: 'text/html' })).text()).not.toContain('"_:');
  });

  it('is no dcat:Dataset: a harvester would take each version for a dataset of its own', async () => {
    const types = (await statements('/doc/dataset/1.1.0')).filter(({ predicate }) => predicate.value.endsWith('#type'));
    expect(types.map(({ object }) => object.value)).not.toContain('http://www.w3.org/ns/dcat#Dataset');
    expect(types.map(({ object }) => object.value)).toContain('http://www.w3.org/ns/prov#Entity');
  });

  it('has a page with both citations, the changes by title, the files, and the versions beside it', async () => {
    const found = await pageAt('/doc/dataset/1.1.0.ja.html');
    const main = textOf(found.byId('main'));
    for (const text of [
      'データセットの版',
      '2027年4月1日',
      '1.1.0の内容',
      '（2027）『',
      ', version 1.1.0 [Data set]. https://w3id.org/renkei/id/dataset/1.1.0',
      '熊本市及び荒尾市における連携中枢都市圏の形成に係る連携協約',
      'なくなった協約',
      '当事者',
      '1,234',
      '1.5 kB'.replace('1.5', '2'),
      RELEASES[0]?.added.sha256 ?? '',
    ])
      expect(main).toContain(text);
    const hrefs = found.all('a').map((each) => attribute(each, 'href'));
    expect(hrefs).toEqual(
      expect.arrayContaining(['1.0.0.ja.html', '../dataset.ja.html', '1.1.0.bib', '1.1.0.csl.json']),
    );
    expect(hrefs).toContain('../../data/release/1.1.0/removed.nq.gz');
    // Among the statements too, the dataset and its versions are links: they have documents, though the graph has nothing of them.
    expect(hrefs.filter((href) => href === '../dataset.ja.html').length).toBeGreaterThan(1);
    expect(hrefs.filter((href) => href === '1.0.0.ja.html')).toHaveLength(2);
  });

  it('stands in the sitemap, with its day', async () => {
    const text = await (await ask('/sitemap-1.xml')).text();
    expect(text).toMatch(/<loc>http:\/\/localhost:8080\/doc\/dataset\/1\.0\.0<\/loc>\s*<lastmod>2026-11-22<\/lastmod>/);
  });
});

describe('The citation of the dataset', () => {
  it('is that of the version, where the data are those of one', async () => {
    for (const suffix of ['bib', 'csl.json']) {
      const [whole, version] = await Promise.all(
        [`/doc/dataset.${suffix}`, `/doc/dataset/1.1.0.${suffix}`].map(async (path) => (await ask(path)).text()),
      );
      expect(whole).toBe(version);
    }
  });

  it('has its media type, an entity tag, and links that lead to it', async () => {
    const first = await ask('/doc/dataset.bib');
    expect(first.headers.get('content-type')).toBe('application/x-bibtex; charset=utf-8');
    const again = await ask('/doc/dataset.bib', { 'if-none-match': first.headers.get('etag') ?? '' });
    expect(again.status).toBe(304);
    expect((await ask('/doc/dataset.csl.json')).headers.get('content-type')).toBe(
      'application/vnd.citationstyles.csl+json',
    );
    for (const path of ['/doc/dataset', '/doc/dataset/1.0.0']) {
      const link = (await ask(path, { accept: 'text/html' })).headers.get('link');
      expect(link).toContain(`<http://localhost:8080${path}.bib>; rel="describedby"; type="application/x-bibtex"`);
      expect(link).toContain(`${path}.csl.json>; rel="describedby"; type="application/vnd.citationstyles.csl+json"`);
    }
  });

  it('is there for the dataset and its versions only', async () => {
    expect((await ask('/doc/municipality/432041.bib')).status).toBe(404);
    expect((await ask('/ontology.bib')).status).toBe(404);
    expect((await ask('/doc/municipality/432041.html')).headers.get('link')).not.toContain('bibtex');
  });

  it('on the page of a thing begins with the thing, in the words of the whole', async () => {
    const text = textOf((await pageAt('/doc/municipality/432041.en.html')).withClass('citation')[0]);
    const [whole = ''] = (await pageAt('/doc/dataset.en.html')).withClass('citation').map(textOf);
    expect(text).toMatch(/^“.+”\. In: /);
    expect(text).toContain(whole.slice(0, whole.indexOf(' [Data set]')));
    expect(text).toMatch(/https:\/\/w3id\.org\/renkei\/id\/municipality\/432041$/);
  });
});

describe('The changes of the dataset', () => {
  it('stand on its page, the newest version first, with the way to the feed', async () => {
    const found = await pageAt('/doc/dataset.ja.html');
    const rows = found
      .all('tr')
      .map(textOf)
      .filter((text) => /^\d.*の内容/.test(text));
    expect(rows.map((text) => text.slice(0, 5))).toEqual(['1.1.0', '1.0.0']);
    expect(found.all('a').map((each) => attribute(each, 'href'))).toContain('../changes.atom');
    expect(textOf(found.byId('main'))).not.toContain('最新の版のあとに変わっています');
  });

  it('are marked where the data have changed since, and the dataset is cited by that mark', async () => {
    const manifest = { ...dataset.manifest, release: { version: '1.1.0+0a1b2c3d' } };
    const askSince = asking({ dataset: { ...dataset, manifest }, dataDir: PUBLISHED, page });
    const html = await (await askSince('/doc/dataset.ja.html')).text();
    expect(html).toContain('いまのデータは、最新の版のあとに変わっています。');
    const text = await (await askSince('/doc/dataset.bib')).text();
    expect(text).toContain('version 1.1.0+0a1b2c3d');
    expect(text).toContain(`url = {${DATASET}}`);
    expect(text).not.toContain('year');
    expect(await (await askSince('/doc/dataset/1.1.0.bib')).text()).toContain('year = {2027}');
  });

  it('are told of every page as a feed, which is served', async () => {
    const links = (await pageAt('/')).all('link').filter((each) => attribute(each, 'type') === 'application/atom+xml');
    expect(links.map((each) => attribute(each, 'href'))).toEqual(['changes.atom']);
    const response = await ask('/changes.atom');
    expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    expect(await response.text()).toContain(`<id>${DATASET}/1.1.0</id>`);
  });

  it('are no feed before the first version', async () => {
    expect((await askBefore('/changes.atom')).status).toBe(404);
    expect((await askBefore('/doc/dataset.bib')).status).toBe(200);
  });
});

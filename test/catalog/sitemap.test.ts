import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { documentPaths } from '../../src/catalog/document-paths.ts';
import { SITEMAP_LIMIT, sitemapIndex, sitemapPart } from '../../src/catalog/sitemap.ts';
import { dcterms, rdf } from '../../src/rdf/namespace.ts';
import { literal, namedNode, quad } from '../../src/rdf/term.ts';
import { rk } from '../../src/rdf/vocabulary.generated.ts';
import { GraphBuilder } from '../../src/store/graph-builder.ts';
import { asking, PUBLISHED, publishedDataset } from '../support/web.ts';

interface Entry {
  readonly loc: string;
  readonly lastmod?: string;
}

const dataset = await publishedDataset();
const ask = asking({ dataset, dataDir: PUBLISHED });
const BROWSER = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };
const ADDRESS = 'http://localhost:8080/';

/** The entries of a sitemap or its index, read by fast-xml-parser. */
function entries(xml: string, root: 'sitemapindex' | 'urlset'): Entry[] {
  expect(XMLValidator.validate(xml)).toBe(true);
  const parsed = new XMLParser({ ignoreAttributes: false, isArray: (name) => ['url', 'sitemap'].includes(name) }).parse(
    xml,
  );
  expect(parsed[root]['@_xmlns']).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
  return parsed[root][root === 'urlset' ? 'url' : 'sitemap'];
}

async function allEntries(): Promise<Entry[]> {
  const index = await ask('/sitemap.xml');
  expect([index.status, index.headers.get('content-type')]).toEqual([200, 'application/xml; charset=utf-8']);
  const files = entries(await index.text(), 'sitemapindex').map(({ loc }) => loc);
  const parts = await Promise.all(files.map(async (loc) => (await ask(loc.replace(ADDRESS, '/'))).text()));
  return parts.flatMap((part) => entries(part, 'urlset'));
}

describe('The sitemap', async () => {
  const listed = await allEntries();

  it('lists the page of each thing that has an IRI of ours, each once', () => {
    const { base } = dataset.manifest;
    const things = new Set<string>();
    for (const { subject } of dataset.graph.table.quads()) {
      if (subject.value.startsWith(`${base}id/`))
        things.add(encodeURI(subject.value.replace(`${base}id/`, `${ADDRESS}doc/`)));
    }
    const urls = listed.map(({ loc }) => loc);
    expect(new Set(urls).size).toBe(urls.length);
    expect([...things].filter((url) => !urls.includes(url))).toEqual([]);
    for (const path of ['', 'ontology', 'shapes', 'doc/dataset', 'doc/ontology/Agreement', 'graph/registry']) {
      expect(urls).toContain(ADDRESS + path);
    }
    expect(urls.filter((url) => /[^\x21-\x7e]|#/.test(url))).toEqual([]);
  });

  it('lists pages that are there', async () => {
    const stride = Math.ceil(listed.length / 150);
    const sample = listed.filter(({ loc }, index) => index % stride === 0 || !loc.includes('/doc/'));
    for (const { loc } of sample) {
      const response = await ask(loc.replace(ADDRESS, '/'), BROWSER);
      expect([loc, response.status, response.headers.get('content-type')]).toEqual([
        loc,
        200,
        'text/html; charset=utf-8',
      ]);
    }
  }, 60_000);

  it('tells days of change that the data tell, and no others', () => {
    const known = listed.filter(({ lastmod }) => lastmod !== undefined);
    expect(known.length).toBeGreaterThan(0);
    expect(known.length).toBeLessThan(listed.length);
    expect(known.filter(({ lastmod = '' }) => !/^\d{4}-\d{2}-\d{2}$/.test(lastmod))).toEqual([]);
    expect(known.map(({ loc }) => loc)).toContain(`${ADDRESS}ontology`);
  });

  it('is parted before a file has more than 50,000 addresses', async () => {
    const documents = Array.from({ length: 2 * SITEMAP_LIMIT + 1 }, (_, index) => ({ path: `doc/${index}?a=1&b=<` }));
    expect(entries(sitemapIndex(documents, ADDRESS), 'sitemapindex').map(({ loc }) => loc)).toEqual(
      [1, 2, 3].map((part) => `${ADDRESS}sitemap-${part}.xml`),
    );
    const [last, ...more] = entries(sitemapPart(documents, ADDRESS, 3) as string, 'urlset');
    expect(last?.loc).toBe(`${ADDRESS}doc/${2 * SITEMAP_LIMIT}?a=1&b=%3C`);
    expect(more).toEqual([]);
    for (const part of [0, 4, 1.5, Number.NaN]) expect(sitemapPart(documents, ADDRESS, part)).toBeUndefined();
    for (const part of ['0', '2', '01', 'x', '99999999']) expect((await ask(`/sitemap-${part}.xml`)).status).toBe(404);
  });

  it('leaves out what was withdrawn, with its parts, and what is not ours', () => {
    const id = (path: string) => namedNode(`https://example.jp/id/${path}`);
    const builder = new GraphBuilder();
    for (const each of ['agreement/1', 'agreement/1/party/1', 'agreement/12', 'region/熊本']) {
      builder.add(quad(id(each), rdf.type, rk.Agreement));
    }
    builder.add(quad(id('agreement/1'), rk.withdrawnOn, literal('2026-01-01')));
    builder.add(quad(id('agreement/12'), dcterms.modified, literal('2026-02-03')));
    builder.add(quad(namedNode('https://elsewhere.example/id/x'), rdf.type, rk.Agreement));
    const manifest = { base: 'https://example.jp/', graphs: [] };
    const documents = documentPaths({ manifest, version: '', graph: builder.build() });
    expect(documents).toEqual([
      { path: '' },
      { path: 'doc/agreement/12', modified: '2026-02-03' },
      { path: 'doc/dataset' },
      { path: 'doc/region/熊本' },
    ]);
    const urls = entries(sitemapPart(documents, 'https://example.jp/', 1) as string, 'urlset').map(({ loc }) => loc);
    expect(urls).toContain('https://example.jp/doc/region/%E7%86%8A%E6%9C%AC');
  });

  it('stands in robots.txt, which lets crawlers read all documents and ask no questions', async () => {
    const response = await ask('/robots.txt');
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8']);
    const lines = (await response.text()).split('\n');
    expect(lines).toContain(`Sitemap: ${ADDRESS}sitemap.xml`);
    const closed = lines.flatMap((line) => /^Disallow: (.+)$/.exec(line)?.[1] ?? []);
    const paths = listed.map(({ loc }) => loc.slice(ADDRESS.length - 1));
    expect(paths.filter((path) => closed.some((start) => path.startsWith(start)))).toEqual([]);
    expect(closed).toEqual(['/graphql?', '/sparql?', '/search?']);
  });
});

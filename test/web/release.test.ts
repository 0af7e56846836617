import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/store/dataset.ts';
import type { ReleaseState } from '../../src/store/release.ts';
import { pageRenderer } from '../../src/web/page/render-page.tsx';
import { asking, PUBLISHED, publishedDataset } from '../support/web.ts';

const published = await publishedDataset();
const A = '431001-432041/2025-03-27';
const DAY = '2026-11-23';
const DATE = 'Mon, 23 Nov 2026 00:00:00 GMT';

/** A server of the committed data at some release. */
function at(release?: ReleaseState) {
  const { release: _its, ...manifest } = published.manifest;
  const dataset: Dataset = { ...published, manifest: { ...manifest, ...(release && { release }) } };
  const page = pageRenderer({ graph: dataset.graph, dataBase: manifest.base });
  return asking({ dataset, dataDir: PUBLISHED, page });
}

const PATHS = [
  `/doc/agreement/${A}.ttl`,
  `/doc/agreement/${A}.nq`,
  `/doc/agreement/${A}.html`,
  `/doc/agreement/${A}.linkset.json`,
  '/doc/dataset.ttl',
  '/doc/dataset.html',
  '/.well-known/void',
  '/ontology.ttl',
  '/ontology.html',
  '/shapes.jsonld',
  '/doc/ontology/Agreement.ttl',
  `/graph/${A}.ttl`,
  `/graph/${A}.nt`,
  `/graph/${A}.html`,
  '/data/manifest.json',
  `/data/graph/${A}.jsonld`,
  '/sitemap.xml',
  '/sitemap-1.xml',
  '/',
];

describe('A released dataset', () => {
  const ask = at({ version: '1.0.0', modified: DAY });

  it.each(PATHS)(
    'tells at %s since when it has not changed, and sends it again only to those who have it from before',
    async (path) => {
      const response = await ask(path);
      expect([response.status, response.headers.get('last-modified')]).toEqual([200, DATE]);
      const asked = async (since: string, more = {}) =>
        (await ask(path, { 'if-modified-since': since, ...more })).status;
      expect(await asked(DATE)).toBe(304);
      expect(await asked('Tue, 24 Nov 2026 08:00:00 GMT')).toBe(304);
      expect(await asked('Sun, 22 Nov 2026 23:59:59 GMT')).toBe(200);
      expect(await asked('yesterday')).toBe(200);
      expect(await asked(DATE, { 'if-none-match': '"another"' })).toBe(200);
    },
  );

  it('is named by its release in documents and on pages, where its digest is as well', async () => {
    expect(await (await ask(`/doc/agreement/${A}.ttl`)).text()).toContain('owl:versionInfo "1.0.0"');
    const page = await (await ask(`/doc/agreement/${A}.html?lang=en`)).text();
    expect(page).toMatch(
      new RegExp(
        `1\\.0\\.0(?:</a>)? \\(<code title="${published.version}">${published.version.slice(0, 12)}</code>\\)`,
      ),
    );
    expect(/<p class="citation">(.*?)<\/p>/s.exec(page)?.[1]).toContain('1.0.0');
  });
});

describe('A dataset that has changed since its release', () => {
  const ask = at({ version: '1.0.0+0123abcd' });

  it('does not tell when: nobody is told that what has changed has not', async () => {
    for (const path of PATHS.filter((each) => !each.startsWith('/ontology.ttl') && !each.startsWith('/shapes'))) {
      const response = await ask(path, { 'if-modified-since': 'Fri, 01 Jan 2100 00:00:00 GMT' });
      expect([path, response.status, response.headers.get('last-modified')]).toEqual([path, 200, null]);
    }
  });

  it('says so by its version', async () => {
    expect(await (await ask(`/doc/agreement/${A}.ttl`)).text()).toContain('owl:versionInfo "1.0.0+0123abcd"');
  });
});

it('A dataset without a release is named by its digest', async () => {
  expect(await (await at()(`/doc/agreement/${A}.ttl`)).text()).toContain(`owl:versionInfo "${published.version}"`);
});

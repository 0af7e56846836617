import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { lazySearcher } from '../../src/search/lazy-searcher.ts';
import { openSite } from '../../src/server/open-site.ts';
import { readDataset } from '../../src/store/dataset.ts';
import type { DocumentView } from '../../src/web/document-view.ts';
import { type WebSite, webHandler } from '../../src/web/web-handler.ts';
import { smallDataset } from '../support/small-site.ts';

let dataDir: string;

beforeAll(async () => {
  dataDir = await smallDataset();
});

afterAll(() => rm(dataDir, { recursive: true, force: true }));

/** Pages, and whether they name the server at all: links are relative. */
const PAGES = [
  ['/', true],
  ['/doc/dataset', true],
  ['/catalog', true],
  ['/ontology', false],
  ['/doc/ontology/Agreement', false],
  ['/doc/municipality/432041', false],
  ['/sitemap-1.xml', true],
  ['/openapi.json', true],
] as const;

function request(origin: string, path: string): Request {
  return new Request(origin + path, { headers: { accept: 'text/html, */*;q=0.1' } });
}

it('A page is written once, whatever the server is called by those who ask', async () => {
  const written: string[] = [];
  const page = (view: DocumentView) => {
    written.push(view.path);
    return `<p>${view.address}${view.path.slice(1)}</p>`;
  };
  const respond = webHandler({ dataset: await readDataset(dataDir), dataDir, page });
  for (let count = 0; count < 20; count++) {
    const response = await respond(request(`http://host-${count}.example`, '/doc/municipality/432041'));
    expect(await response.text()).toBe(`<p>http://host-${count}.example/doc/municipality/432041</p>`);
  }
  expect(written).toEqual(['/doc/municipality/432041']);
});

it.each(PAGES)('%s is the same under every name of the server but for that name', async (path, named) => {
  const dataset = await readDataset(dataDir);
  const site = (publicUrl?: string) =>
    openSite({ dataset, dataDir, searcher: lazySearcher(dataset.graph), ...(publicUrl && { publicUrl }) });
  const asked = site();
  const text = async (at: WebSite, origin: string) => (await at.respond(request(origin, path))).text();
  const one = await text(asked, 'http://one.example');
  const other = await text(asked, 'http://[::1]:8080');
  const below = await text(site('https://other.example/below/it'), 'http://one.example');
  expect(one.includes('http://one.example')).toBe(named);
  expect(one + other + below).not.toContain('address.invalid');
  expect(other.replaceAll('http://[::1]:8080', 'http://one.example')).toBe(one);
  expect(below.replaceAll('https://other.example/below/it', 'http://one.example')).toBe(one);
});

import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../../src/store/dataset.ts';
import { pageStyle } from '../../../src/web/page/page-asset.ts';
import { pageRenderer } from '../../../src/web/page/render-page.tsx';
import { webHandler } from '../../../src/web/web-handler.ts';
import { attribute, ParsedPage, textOf } from './rendered-page.ts';

const dataDir = fileURLToPath(new URL('../../../data/published/', import.meta.url));

describe('the pages as they are served', async () => {
  const dataset = await readDataset(dataDir);
  const page = pageRenderer({ graph: dataset.graph, dataBase: dataset.manifest.base, graphs: dataset.manifest.graphs });
  const web = webHandler({ dataset, dataDir, page });
  const get = (path: string, headers: Record<string, string> = {}) =>
    web(new Request(`http://localhost:4000${path}`, { headers: { accept: 'text/html', ...headers } }));
  const parsed = async (path: string, headers?: Record<string, string>) =>
    new ParsedPage(await (await get(path, headers)).text());

  it.each([
    ['/', 200],
    ['/doc/dataset', 200],
    ['/doc/agreement/431001-432041/2025-03-27', 200],
    ['/ontology', 200],
    ['/shapes', 200],
    ['/graph/registry', 200],
    ['/search?q=x', 200],
    ['/id/municipality/府中市', 300],
    ['/nothing', 404],
  ])('answer %s with %i in the frame of all pages', async (path, status) => {
    const response = await get(encodeURI(path));
    expect(response.status).toBe(status);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    const shown = new ParsedPage(await response.text());
    expect(shown.all('header').length).toBeGreaterThan(0);
    expect(textOf(shown.all('footer')[0])).toContain(dataset.version.slice(0, 12));
  });

  it('have their style sheet at the address that they name, for ever', async () => {
    const sheet = (await parsed('/')).all('link').find((each) => attribute(each, 'rel') === 'stylesheet');
    expect(`/${attribute(sheet, 'href')}`).toBe(pageStyle().path);
    const response = await get(pageStyle().path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/css; charset=utf-8');
    expect(response.headers.get('cache-control')).toContain('immutable');
    expect(await response.text()).toBe(pageStyle().text);
    const icon = (await parsed('/')).all('link').find((each) => attribute(each, 'rel') === 'icon');
    expect((await get(`/${attribute(icon, 'href')}`)).headers.get('content-type')).toBe('image/svg+xml');
    expect((await get('/assets/page-000000000000.css')).status).toBe(404);
  });

  it('speak the language that the browser asks for, unless the reader has chosen', async () => {
    const language = async (path: string, accepted: string) =>
      attribute((await parsed(path, { 'accept-language': accepted })).all('html')[0], 'lang');
    expect(await language('/', 'en-GB,en;q=0.9,ja;q=0.8')).toBe('en');
    expect(await language('/', 'ja,en;q=0.5')).toBe('ja');
    expect(await language('/?lang=en', 'ja')).toBe('en');
    expect(await language('/index.en.html', 'ja')).toBe('en');
    expect(await language('/ontology.ja.html', 'en')).toBe('ja');
  });
});

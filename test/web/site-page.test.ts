import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lazySearcher } from '../../src/search/lazy-searcher.ts';
import { openSite } from '../../src/server/open-site.ts';
import { readDataset } from '../../src/store/dataset.ts';
import { smallDataset } from '../support/small-site.ts';
import { attribute, ParsedPage } from './page/rendered-page.ts';

let dataDir: string;
let ask: (path: string, hasEndpoints?: boolean) => Promise<Response>;

beforeAll(async () => {
  dataDir = await smallDataset();
  const dataset = await readDataset(dataDir);
  const parts = {
    dataset,
    dataDir,
    searcher: lazySearcher(dataset.graph),
    publicUrl: 'https://town.example.jp/renkei/',
  };
  const sites = [openSite({ ...parts, hasEndpoints: false }), openSite(parts)];
  ask = async (path, hasEndpoints = true) => {
    const site = sites[Number(hasEndpoints)] as (typeof sites)[0];
    return site.respond(new Request(`http://localhost${path}`, { headers: { accept: 'text/html' } }));
  };
});

afterAll(() => rm(dataDir, { recursive: true, force: true }));

async function page(path: string, hasEndpoints?: boolean): Promise<ParsedPage> {
  return new ParsedPage(await (await ask(path, hasEndpoints)).text(), path);
}

describe('the page of an endpoint', () => {
  it('leads to it where there is one', async () => {
    for (const [path, place] of [
      ['/graphql.html', 'graphql'],
      ['/graphql.en.html', 'graphql'],
      ['/sparql.ja.html', 'sparql?lang=ja'],
      ['/sparql.en.html', 'sparql?lang=en'],
    ] as const) {
      const response = await ask(path);
      expect(response.status).toBe(303);
      expect(response.headers.get('location')).toBe(`https://town.example.jp/renkei/${place}`);
    }
  });

  it('says so where there is none, and where the data are', async () => {
    const response = await ask('/sparql.en.html', false);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-language')).toBe('en');
    expect(await response.text()).toContain('There is no SPARQL here');
    expect((await page('/graphql.ja.html', false)).links()).toEqual(
      expect.arrayContaining(['/data/renkei.nq', '/index.ja.html#dumps', '/search.ja.html']),
    );
  });

  it('is linked to from every page', async () => {
    for (const path of ['/', '/ontology', '/doc/agreement/431001-432041/2025-03-27']) {
      expect((await page(path)).links()).toEqual(expect.arrayContaining(['/graphql.ja.html', '/sparql.ja.html']));
    }
  });
});

describe('the search page', () => {
  it('has a script of ours while there is no question, and may run it', async () => {
    for (const path of ['/search', '/search.html', '/search.ja.html', '/search.en.html']) {
      const response = await ask(path);
      expect(response.headers.get('content-security-policy')).toContain("script-src 'self'");
      const [script, ...more] = new ParsedPage(await response.text(), path).all('script');
      expect(more).toEqual([]);
      for (const name of ['src', 'data-index']) {
        const file = await ask(`/${attribute(script, name)}`);
        expect(file.status).toBe(200);
        expect(file.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
        expect(file.headers.get('cache-control')).toContain('immutable');
      }
    }
  });

  it('is answered by the server without one', async () => {
    const shown = await page('/search.en.html?q=%E8%8D%92%E5%B0%BE');
    expect(shown.all('script')).toEqual([]);
    expect(shown.withClass('results').length).toBe(1);
    const [other] = shown.all('a').filter((each) => attribute(each, 'hreflang') === 'ja');
    expect(attribute(other, 'href')).toBe('search.ja.html?q=%E8%8D%92%E5%B0%BE');
  });

  it('lets no other page run anything', async () => {
    for (const path of ['/', '/ontology.ja.html', '/404.html', '/graph/registry.en.html']) {
      const policy = (await ask(path)).headers.get('content-security-policy');
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toContain('script-src');
    }
  });
});

describe('the page for what is not there', () => {
  it('names no address, and leads on from wherever it is shown', async () => {
    const response = await ask('/404.html');
    expect(response.status).toBe(404);
    const shown = new ParsedPage(await response.text());
    expect(shown.html).not.toContain('404.html.');
    const hrefs = shown.all('a', 'link').flatMap((each) => attribute(each, 'href') ?? []);
    expect(hrefs.filter((href) => !/^(?:\/renkei\/|https:|#)/.test(href))).toEqual([]);
    expect((await ask('/404.en.html')).headers.get('content-language')).toBe('en');
  });

  it('is not the page of just any name', async () => {
    for (const path of ['/graphqll.html', '/403.html', '/index.fr.html', '/search.ttl', '/search.fr.html', '/index']) {
      expect((await ask(path)).status, path).toBe(404);
    }
  });
});

describe('a page in one language', () => {
  it('is the page for whoever asks in it, with the same bytes, wherever it was chosen', async () => {
    const path = '/doc/agreement/431001-432041/2025-03-27';
    const texts = await Promise.all(
      [path, `${path}.html`, `${path}.ja.html`, `${path}?lang=ja`].map(async (each) => (await ask(each)).text()),
    );
    expect(new Set(texts).size).toBe(1);
    expect(await (await ask(`${path}.en.html`)).text()).toBe(await (await ask(`${path}?lang=en`)).text());
    // What the address says comes before what the query says.
    expect((await ask(`${path}.en.html?lang=ja`)).headers.get('content-language')).toBe('en');
  });

  it('leads from VoID, too, to pages that are there', async () => {
    const shown = await page('/.well-known/void');
    expect(shown.links()).toContain('/index.ja.html');
  });
});

import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createApp } from '../../src/app.ts';
import { parseSync } from '../../src/rdf/parse.ts';
import { exampleQueries } from '../../src/sparql/page/example-queries.ts';
import { importMap } from '../../src/sparql/page/page-assets.ts';
import { fixtureSource } from '../support/fixture-app.ts';
import { publishedFolder } from '../support/published-folder.ts';
import { endpointOf } from './endpoint.ts';

const HOSTILE = '</textarea><script>alert(1)</script>&"\'';
const nQuads = `
  <https://w3id.org/renkei/id/x> <urn:p> ${JSON.stringify(HOSTILE)}@ja <https://w3id.org/renkei/graph/x> .
  <javascript:alert(1)> <urn:p> "x" <https://w3id.org/renkei/graph/x> .
  <http://example.jp/%22%3E> <urn:p> "y" <https://w3id.org/renkei/graph/x> .`;

describe('The page of the endpoint', async () => {
  const { handler } = await endpointOf(await publishedFolder(parseSync(nQuads, { format: 'n-quads', file: 'x' })));
  const app = createApp({
    config: { maximumBodyBytes: 1_000, log: { error: () => undefined } },
    source: await fixtureSource(),
    sparql: handler,
  });
  const get = (path: string, headers: Record<string, string> = {}) =>
    app(new Request(`http://localhost${path}`, { headers: { accept: 'text/html', ...headers } }));
  const html = async (path: string, headers = {}) => (await get(path, headers)).text();
  const ask = (query: string) => html(`/sparql?${new URLSearchParams({ query, lang: 'en' })}`);

  it.each([
    [{}, '', 'ja'],
    [{ 'accept-language': 'en-GB,en;q=0.9,ja;q=0.8' }, '', 'en'],
    [{ 'accept-language': 'fr, ja;q=0.5, en;q=0.4' }, '', 'ja'],
    [{ 'accept-language': 'fr' }, '', 'en'],
    [{ 'accept-language': 'en' }, '?lang=ja', 'ja'],
    [{}, '?lang=en', 'en'],
    [{}, '?lang=xx', 'ja'],
  ])('with %j and %s is in %3$s', async (headers, search, language) => {
    const page = await html(`/sparql${search}`, headers);
    expect(/<html lang="(\w+)">/.exec(page)?.[1]).toBe(language);
    expect(page).toContain(language === 'ja' ? 'クエリの例' : 'Example queries');
  });

  it('opens with the first example, or with the one that the address names', async () => {
    const [first, second] = exampleQueries();
    expect(await html('/sparql')).toContain(`# ja: ${first?.title.ja}`);
    const page = await html(`/sparql?example=${second?.name}`);
    expect(page).toContain(`# ja: ${second?.title.ja}`);
    expect(page).toContain(`href="sparql?example=${second?.name}&amp;lang=en" lang="en"`);
    for (const { name, title } of exampleQueries()) {
      expect(page).toContain(`<a href="sparql?example=${name}&amp;lang=ja">${title.ja}</a>`);
    }
    expect(exampleQueries().length).toBeGreaterThanOrEqual(8);
  });

  it('loads nothing from elsewhere, and may run only our own files and its import map', async () => {
    const response = await get('/sparql');
    const page = await response.text();
    const policy = response.headers.get('content-security-policy') ?? '';
    const [, map = ''] = /<script type="importmap">(.*?)<\/script>/s.exec(page) ?? [];
    expect(policy).toContain(`script-src 'self' 'sha256-${createHash('sha256').update(map).digest('base64')}'`);
    expect(policy).toMatch(/default-src 'none'.*style-src 'self'/);
    expect(policy).not.toMatch(/unsafe|https?:/);
    expect(page).not.toMatch(
      /<(?:script|img|iframe)[^>]+src="(?:https?:)?\/\/|<link rel="stylesheet" href="http|style="|\son\w+="/,
    );
  });

  it('refers to nothing by an address from the root, so that a proxy may have it below a path', async () => {
    const pages = await Promise.all(
      ['/sparql', '/sparql?example=parties', '/sparql?query=ASK%20%7B%7D'].map((path) => html(path)),
    );
    expect(pages.flatMap((page) => page.match(/(?:href|src|action)="\/[^"]*"|:"\/[^"]*"/g) ?? [])).toEqual([]);
  });

  it('has every file that page, script and modules name', async () => {
    const page = await html('/sparql');
    const linked = Array.from(page.matchAll(/(?:src|href)="(\.\/assets\/[^"]+)"/g), ([, path = '']) => path);
    expect(linked).toHaveLength(3);
    const map = importMap();
    for (const path of [...linked, ...Object.values(map)].map(
      (each) => new URL(each, 'http://localhost/sparql').pathname,
    )) {
      const response = await get(path);
      expect([path, response.status]).toEqual([path, 200]);
      const type = { css: /^text\/css/, svg: /^image\/svg\+xml$/ }[path.split('.').at(-1) ?? ''] ?? /^text\/javascript/;
      expect(response.headers.get('content-type')).toMatch(type);
      const imported = Array.from(
        (await response.text()).matchAll(/^import .*? from ['"]([^'"]+)['"]/gm),
        ([, name]) => name,
      );
      expect(imported.filter((name) => name === undefined || !(name in map))).toEqual([]);
      const etag = response.headers.get('etag') ?? '';
      expect((await get(path, { 'if-none-match': etag })).status).toBe(304);
    }
  });

  it.each(['nothing.js', '../query-page.css', '%2e%2e%2fpackage.json', 'query-page.css/', ''])(
    'has no file %j',
    async (name) => {
      expect((await get(`/assets/sparql/${name}`)).status).toBe(404);
    },
  );

  it('shows rows as a table, and what is hostile as text', async () => {
    const page = await ask('SELECT ?s ?o { ?s <urn:p> ?o } ORDER BY ?o');
    expect(page).toContain('<th scope="col">s</th><th scope="col">o</th>');
    expect(page).toContain('3 rows');
    expect(page).toContain(
      '<span lang="ja">&lt;/textarea&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;&quot;&#39;</span>',
    );
    expect(page).toContain('<a href="./id/x" title="https://w3id.org/renkei/id/x">');
    expect(page).toContain('<a href="http://example.jp/%22%3E"');
    expect(page).toContain('<td>javascript:alert(1)</td>');
    expect(page).not.toContain('href="javascript:');
  });

  it('gives back what was asked, hostile or not', async () => {
    const page = await ask(`ASK {} # ${HOSTILE}`);
    expect(page).toContain(`ASK {} # &lt;/textarea&gt;&lt;script&gt;`);
    expect(page).not.toContain('<script>alert');
    expect(page).toContain('Yes (true)');
  });

  it('shows statements as Turtle', async () => {
    expect(await ask('CONSTRUCT { <urn:a> <urn:b> "c" } {}')).toContain('&lt;urn:a&gt; &lt;urn:b&gt; &quot;c&quot;.');
  });

  it('tells a problem with its status and place', async () => {
    const response = await get(`/sparql?${new URLSearchParams({ query: 'ASK { ?s nope:a <b> }', lang: 'en' })}`);
    expect([response.status, response.headers.get('content-type')]).toEqual([400, 'text/html; charset=utf-8']);
    const page = await response.text();
    expect(page).toContain('The prefix &quot;nope:&quot; is not declared.');
    expect(page).toContain('<pre tabindex="0">ASK { ?s nope:a &lt;b&gt; }\n         ^</pre>');
    expect((await get('/sparql?query=CLEAR%20ALL')).status).toBe(403);
  });

  it('says that a long table is cut, and where the whole is', async () => {
    const values = Array.from({ length: 1_200 }, (_, n) => n).join(' ');
    const page = await ask(`SELECT ?x { VALUES ?x { ${values} } }`);
    expect(page).toContain('1000 of 1200 rows');
    expect(page.match(/<td>/g)).toHaveLength(1_000);
    expect(page).toContain('&amp;format=csv">text/csv</a>');
  });
});

import { expect } from 'vitest';
import { holds, type Item } from '../item.ts';
import { ADDRESS, AGREEMENT, linked, typeOf } from '../world.ts';

const GOOD = 'SELECT ?s { ?s a <https://w3id.org/renkei/ontology#Agreement> }';

/** What the nearest other server gets wrong, each as it must be. */
export const RIVAL: readonly Item[] = [
  holds(
    'RIVAL-n-quads',
    'Who accepts N-Quads gets N-Quads, and who accepts a picture gets no page.',
    async ({ get }) => {
      expect(typeOf(await get(`/doc/${AGREEMENT}`, 'application/n-quads'))).toBe('application/n-quads');
      expect((await get(`/doc/${AGREEMENT}`, 'image/png')).status).toBe(406);
    },
  ),
  holds(
    'RIVAL-headers',
    'A document has Vary by form, a tag, rules for caches and links; no origin is reflected, no credentials are allowed.',
    async ({ get }) => {
      const { headers } = await get(`/doc/${AGREEMENT}`, '*/*', { origin: 'https://example.jp' });
      for (const name of ['etag', 'cache-control', 'link'])
        expect([name, headers.get(name)]).toEqual([name, expect.stringMatching(/./)]);
      expect(headers.get('vary')).toMatch(/\bAccept\b(?!-)/);
      expect([headers.get('access-control-allow-origin'), headers.get('access-control-allow-credentials')]).toEqual([
        '*',
        null,
      ]);
    },
  ),
  holds(
    'RIVAL-last-modified',
    'A released dataset says when it was changed; one that has changed since does not.',
    async ({ dataset, get }) => {
      const told = (await get(`/doc/${AGREEMENT}`)).headers.get('last-modified');
      const day = dataset.manifest.release?.modified;
      expect(told).toBe(day === undefined ? null : new Date(`${day}T00:00:00Z`).toUTCString());
    },
  ),
  holds('RIVAL-bad-query', 'A bad query is told as one, with the place.', async ({ query }) => {
    const response = await query('SELECT * WHERE { ?s ?p }');
    expect([response.status, typeOf(response)]).toEqual([400, 'application/problem+json']);
    expect(await response.json()).toMatchObject({ code: 'INVALID_QUERY', line: 1, column: expect.any(Number) });
  }),
  holds('RIVAL-post-text', 'A query as text/plain is refused.', async ({ ask }) => {
    const init = { method: 'POST', body: GOOD, headers: { 'content-type': 'text/plain' } };
    expect((await ask('/sparql', init)).status).toBe(415);
  }),
  holds('RIVAL-default-graph', 'default-graph-uri is heeded.', async ({ query }) => {
    const nowhere = await query('ASK { ?s ?p ?o }', undefined, '&default-graph-uri=https%3A%2F%2Fexample.jp%2F');
    expect(await nowhere.json()).toMatchObject({ boolean: false });
  }),
  holds('RIVAL-select-formats', 'SELECT comes as XML, CSV and TSV to those who ask.', async ({ query }) => {
    for (const type of ['application/sparql-results+xml', 'text/csv', 'text/tab-separated-values'])
      expect(typeOf(await query(GOOD, type))).toBe(type);
  }),
  holds('RIVAL-construct-formats', 'CONSTRUCT comes as Turtle and RDF/XML to those who ask.', async ({ query }) => {
    for (const type of ['text/turtle', 'application/rdf+xml'])
      expect(typeOf(await query('CONSTRUCT WHERE { ?s a ?o } LIMIT 1', type))).toBe(type);
  }),
  holds('RIVAL-word-in-text', 'A SELECT with the word "describe" in a text is a SELECT.', async ({ query }) => {
    const response = await query('SELECT ("describe construct ASK" AS ?x) {}');
    expect(typeOf(response)).toBe('application/sparql-results+json');
    expect(await response.json()).toMatchObject({
      results: { bindings: [{ x: { value: 'describe construct ASK' } }] },
    });
  }),
  holds('RIVAL-kanji', 'IRIs with kanji answer, raw and percent-encoded in either case.', async ({ get }) => {
    const encoded = encodeURI('/id/municipality/荒尾市');
    for (const path of ['/id/municipality/荒尾市', encoded, encoded.toLowerCase()]) {
      const response = await get(path);
      expect([response.status, response.headers.get('location')]).toEqual([303, `${ADDRESS}/id/municipality/432041`]);
    }
  }),
  holds('RIVAL-hash-namespace', 'The document of the hash namespace answers.', async ({ get }) => {
    for (const path of ['/ontology', '/shapes']) expect((await get(path)).status).toBe(200);
  }),
  holds('RIVAL-no-listing', 'Half an IRI is no IRI: nothing is searched for by a pattern.', async ({ get }) => {
    for (const path of [
      '/id/agreement/',
      '/id/agreement',
      '/id/.*',
      '/doc/agreement/.',
      '/id/municipality/%5B0-9%5D+',
    ]) {
      expect([path, (await get(path)).status]).toEqual([path, 404]);
    }
  }),
  holds('RIVAL-self-description', 'The server describes itself wherever programs look.', async ({ get }) => {
    for (const path of [
      '/.well-known/void',
      '/sitemap.xml',
      '/robots.txt',
      '/openapi.json',
      '/metrics',
      '/.well-known/api-catalog',
    ]) {
      expect([path, (await get(path)).status]).toEqual([path, 200]);
    }
    expect(linked(await get('/robots.txt'), 'api-catalog')).toHaveLength(1);
  }),
  holds(
    'RIVAL-runaway',
    'A query that does not end is ended, and the next is answered, by the same server that is ready.',
    async ({ query, get }) => {
      const good = await (await query(GOOD)).text();
      const runaway = await query('SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }');
      expect(runaway.status).toBe(503);
      expect(await (await query(GOOD)).text()).toBe(good);
      expect((await get(`/doc/${AGREEMENT}`)).status).toBe(200);
      expect((await get('/health/ready')).status).toBe(200);
    },
  ),
];

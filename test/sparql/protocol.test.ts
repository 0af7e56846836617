import { describe, expect, it } from 'vitest';
import { minuteBudget } from '../../src/http/budget.ts';
import { endpointOf, fixtureFolder } from './endpoint.ts';

const folder = await fixtureFolder();
const endpoint = await endpointOf(folder);
const SELECT = 'SELECT ?s WHERE { ?s ?p ?o } ORDER BY ?s LIMIT 2';
const ASK = 'ASK { ?s ?p ?o }';
const CONSTRUCT = 'CONSTRUCT { ?s a ?o } WHERE { ?s a ?o } ORDER BY ?s LIMIT 3';
const DESCRIBE = 'DESCRIBE <https://w3id.org/renkei/id/municipality/431001>';

const JSON_RESULTS = 'application/sparql-results+json';
const XML_RESULTS = 'application/sparql-results+xml';
const CSV = 'text/csv; charset=utf-8';
const TSV = 'text/tab-separated-values; charset=utf-8';
const TURTLE = 'text/turtle; charset=utf-8';
const HTML = 'text/html; charset=utf-8';
const PROBLEM = 'application/problem+json';
const CHROMIUM =
  'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/apng,*/*;q=0.8,application/signed-exchange;v=b3;q=0.7';
const COMUNICA_BINDINGS = `${JSON_RESULTS};q=1.0,${XML_RESULTS};q=0.7`;
const COMUNICA_QUADS =
  'application/n-quads,application/trig;q=0.95,application/ld+json;q=0.9,application/n-triples;q=0.8,text/turtle;q=0.6,application/rdf+xml;q=0.5';

const get = (query: string, accept?: string) => endpoint.query(query, accept);
const post = (body: string, type: string | undefined, accept = '*/*', search = '') =>
  endpoint.fetch(search, {
    method: 'POST',
    body: new TextEncoder().encode(body),
    headers: { accept, ...(type === undefined ? {} : { 'content-type': type }) },
  });

describe('Formats of the results', () => {
  it.each<[string, string | undefined, string]>([
    [SELECT, undefined, JSON_RESULTS],
    [SELECT, '*/*', JSON_RESULTS],
    [SELECT, JSON_RESULTS, JSON_RESULTS],
    [SELECT, 'APPLICATION/SPARQL-RESULTS+JSON', JSON_RESULTS],
    [SELECT, 'application/json', 'application/json'],
    [SELECT, XML_RESULTS, XML_RESULTS],
    [SELECT, 'application/xml', 'application/xml'],
    [SELECT, 'text/csv', CSV],
    [SELECT, 'text/*', CSV],
    [SELECT, 'text/tab-separated-values', TSV],
    [SELECT, 'text/csv;q=0.5, text/tab-separated-values', TSV],
    [SELECT, `${JSON_RESULTS};q=0, */*`, XML_RESULTS],
    [SELECT, 'text/turtle, text/csv;q=0.1', CSV],
    [SELECT, 'text/csv; header=present', CSV],
    [SELECT, COMUNICA_BINDINGS, JSON_RESULTS],
    [SELECT, CHROMIUM, HTML],
    [ASK, undefined, JSON_RESULTS],
    [ASK, XML_RESULTS, XML_RESULTS],
    [ASK, 'text/csv', CSV],
    [CONSTRUCT, undefined, TURTLE],
    [CONSTRUCT, 'text/turtle', TURTLE],
    [CONSTRUCT, 'application/n-triples', 'application/n-triples'],
    [CONSTRUCT, 'application/n-quads', 'application/n-quads'],
    [CONSTRUCT, 'application/trig', 'application/trig'],
    [CONSTRUCT, 'application/rdf+xml', 'application/rdf+xml'],
    [CONSTRUCT, 'application/ld+json', 'application/ld+json'],
    [CONSTRUCT, 'application/ld+json;profile="http://www.w3.org/ns/json-ld#compacted"', 'application/ld+json'],
    [CONSTRUCT, COMUNICA_QUADS, 'application/n-quads'],
    [CONSTRUCT, CHROMIUM, HTML],
    [DESCRIBE, undefined, TURTLE],
    [DESCRIBE, 'application/rdf+xml', 'application/rdf+xml'],
  ])('%s as Accept: %s is %s', async (query, accept, type) => {
    const response = await get(query, accept);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
    expect(response.headers.get('vary')).toMatch(/^Accept\b/);
    expect((await response.text()).length).toBeGreaterThan(0);
  });

  it.each<[string, string]>([
    [SELECT, 'text/turtle'],
    [SELECT, 'image/png'],
    [SELECT, '*/*;q=0'],
    [CONSTRUCT, 'text/csv'],
    [CONSTRUCT, JSON_RESULTS],
  ])('%s cannot be had as Accept: %s, and the answer tells what can', async (query, accept) => {
    const response = await get(query, accept);
    expect([response.status, response.headers.get('content-type')]).toEqual([406, PROBLEM]);
    expect(response.headers.get('vary')).toBe('Accept');
    const { alternatives, code } = (await response.json()) as { alternatives: string[]; code: string };
    expect(code).toBe('NOT_ACCEPTABLE');
    expect(alternatives).toContain(query === SELECT ? 'text/csv' : 'text/turtle');
  });

  it.each([
    [SELECT, 'csv', 200, CSV],
    [SELECT, 'html', 200, HTML],
    [CONSTRUCT, 'rdf-xml', 200, 'application/rdf+xml'],
    [CONSTRUCT, 'csv', 406, PROBLEM],
    [SELECT, 'nonsense', 406, PROBLEM],
  ])('%s with the parameter format=%s is %i %s, whatever is accepted', async (query, format, status, type) => {
    const response = await endpoint.fetch(`?${new URLSearchParams({ query, format })}`, {
      headers: { accept: CHROMIUM },
    });
    expect([response.status, response.headers.get('content-type')]).toEqual([status, type]);
  });

  it('says of a predicate without a local name that RDF/XML cannot say it', async () => {
    const response = await get('CONSTRUCT { <urn:a> <http://x/1> "1" } {}', 'application/rdf+xml');
    expect([response.status, await response.json()]).toMatchObject([406, { code: 'INEXPRESSIBLE_RESULT' }]);
  });

  it('declares the prefixes that Turtle uses, and no others', async () => {
    const turtle = await (await get(CONSTRUCT, 'text/turtle')).text();
    expect(turtle).toMatch(/^@prefix rk: <https:\/\/w3id\.org\/renkei\/ontology#>\./m);
    expect(turtle).not.toContain('@prefix foaf:');
  });
});

describe('Ways to ask', () => {
  const form = 'application/x-www-form-urlencoded';
  const direct = 'application/sparql-query';
  const encoded = (parameters: Record<string, string>) => String(new URLSearchParams(parameters));

  it('gives the same answer by GET, by form and directly', async () => {
    const answers = await Promise.all([
      get(SELECT),
      post(encoded({ query: SELECT }), form),
      post(encoded({ query: SELECT }), `${form}; charset=UTF-8`),
      post(SELECT, direct),
      post(SELECT, `${direct}; charset=utf-8`),
      post(SELECT, 'Application/SPARQL-Query'),
    ]);
    const texts = await Promise.all(answers.map((answer) => answer.text()));
    expect(answers.map(({ status }) => status)).toEqual(texts.map(() => 200));
    expect(new Set(texts).size).toBe(1);
  });

  it('answers HEAD as GET, without the body', async () => {
    const [head, whole] = await Promise.all([
      endpoint.fetch(`?${encoded({ query: SELECT })}`, { method: 'HEAD' }),
      get(SELECT),
    ]);
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect([...head.headers]).toEqual([...whole.headers]);
  });

  it.each<[string, () => Promise<Response>, number, string]>([
    ['two queries', () => endpoint.fetch('?query=ASK%7B%7D&query=ASK%7B%7D'), 400, 'BAD_REQUEST'],
    ['two queries in a form', () => post('query=ASK%7B%7D&query=ASK%7B%7D', form), 400, 'BAD_REQUEST'],
    ['a query in address and form', () => post('query=ASK%7B%7D', form, '*/*', '?query=ASK%7B%7D'), 400, 'BAD_REQUEST'],
    ['a query in address and body', () => post('ASK{}', direct, '*/*', '?query=ASK%7B%7D'), 400, 'BAD_REQUEST'],
    ['a form without a query', () => post('a=b', form), 400, 'BAD_REQUEST'],
    ['an empty query', () => endpoint.fetch('?query='), 400, 'INVALID_QUERY'],
    ['an empty body', () => post('', direct), 400, 'INVALID_QUERY'],
    ['a graph that is no IRI', () => endpoint.fetch('?query=ASK%7B%7D&default-graph-uri=a%20b'), 400, 'BAD_REQUEST'],
    ['a relative graph', () => endpoint.fetch('?query=ASK%7B%7D&named-graph-uri=graph/x'), 400, 'BAD_REQUEST'],
    ['JSON', () => post('{"query":"ASK{}"}', 'application/json'), 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['no type', () => post('ASK{}', undefined), 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['Latin-1', () => post('ASK{}', `${direct}; charset=iso-8859-1`), 415, 'UNSUPPORTED_MEDIA_TYPE'],
    [
      'what is not UTF-8',
      () =>
        endpoint.fetch('', {
          method: 'POST',
          body: new Uint8Array([0x41, 0xff, 0xfe]),
          headers: { 'content-type': direct },
        }),
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    ['an update sent as one', () => post('CLEAR ALL', 'application/sparql-update'), 403, 'UPDATE_REFUSED'],
    ['an update in a form', () => post('update=CLEAR%20ALL', form), 403, 'UPDATE_REFUSED'],
    ['an update by GET', () => endpoint.fetch('?update=CLEAR%20ALL'), 403, 'UPDATE_REFUSED'],
    ['an update sent as a query', () => get('INSERT DATA { <urn:a> <urn:b> 1 }'), 403, 'UPDATE_REFUSED'],
    ['PUT', () => endpoint.fetch('', { method: 'PUT' }), 405, 'METHOD_NOT_ALLOWED'],
    ['DELETE', () => endpoint.fetch('?query=ASK%7B%7D', { method: 'DELETE' }), 405, 'METHOD_NOT_ALLOWED'],
    ['SERVICE', () => get('ASK { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }'), 400, 'SERVICE_REFUSED'],
    ['SILENT', () => get('ASK { SERVICE SILENT <http://127.0.0.1:1/> { ?s ?p ?o } }'), 400, 'SERVICE_REFUSED'],
    ['SERVICE ?x', () => get('ASK { ?s ?p ?x . SERVICE ?x { ?s ?p ?o } }'), 400, 'SERVICE_REFUSED'],
  ])('refuses %s', async (_name, send, status, code) => {
    const response = await send();
    expect([response.status, response.headers.get('content-type')]).toEqual([status, PROBLEM]);
    expect(await response.json()).toMatchObject({ status, code, type: 'about:blank' });
    expect(response.headers.get('allow') !== null).toBe(status === 405);
  });

  it.each<[string, object]>([
    ['SELECT * {?s ?p ?o . \n foo }', { line: 2, column: 7, excerpt: ' foo }\n      ^' }],
    [
      'SELECT ?x WHERE {\n ?x a "あ" ; rk:title ?o }',
      {
        line: 2,
        column: 13,
        excerpt: ' ?x a "あ" ; rk:title ?o }\n       　    ^',
        detail:
          'Line 2, column 13: The prefix "rk:" is not declared. Write before the query: PREFIX rk: <https://w3id.org/renkei/ontology#>',
      },
    ],
    ['SELECT', { line: 1, column: 7 }],
    ['ASK { ?s nope:a ?o }', { detail: 'Line 1, column 10: The prefix "nope:" is not declared.' }],
    ['SELECT (COUNT(*) AS ?n) ?s { ?s ?p ?o }', { line: 1 }],
    ['SELECT (<urn:f>(1) AS ?x) {}', { detail: 'The custom function <urn:f> is not supported' }],
  ])('tells where %j is wrong', async (query, expected) => {
    const response = await get(query);
    expect([response.status, await response.json()]).toMatchObject([400, { code: 'INVALID_QUERY', ...expected }]);
  });

  it('resolves relative IRIs against the base of the data', async () => {
    const csv = await (await get('SELECT (STR(<id/x>) AS ?iri) {}', 'text/csv')).text();
    expect(csv).toBe('iri\r\nhttps://w3id.org/renkei/id/x\r\n');
  });
});

describe('What can be kept', () => {
  it('has a tag for what GET gives, which spares the query the next time', async () => {
    const first = await get(SELECT);
    const etag = first.headers.get('etag') ?? '';
    expect([etag, first.headers.get('cache-control')]).toEqual([
      expect.stringMatching(/^W\/"[\w-]{27}"$/),
      'public, no-cache',
    ]);
    const search = `?${new URLSearchParams({ query: SELECT })}`;
    const again = await endpoint.fetch(search, { headers: { 'if-none-match': `"x", ${etag}` } });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
    const other = await endpoint.fetch(search, { headers: { 'if-none-match': etag, accept: 'text/csv' } });
    expect(other.status).toBe(200);
    expect(other.headers.get('etag')).not.toBe(etag);
  });

  it('has another tag for other data', async () => {
    const next = await endpointOf(folder, { version: 'v2' });
    const [a, b] = await Promise.all([get(ASK), next.query(ASK)]);
    expect(a.headers.get('etag')).not.toBe(b.headers.get('etag'));
  });

  it.each(['SELECT (RAND() AS ?x) {}', 'SELECT (now() AS ?x) {}', 'ASK { BIND(UUID() AS ?x) }'])(
    'has none for %s',
    async (query) => {
      const { headers } = await get(query);
      expect([headers.get('etag'), headers.get('cache-control')]).toEqual([null, 'no-store']);
    },
  );

  it('has none for POST and for problems', async () => {
    const posted = await post(SELECT, 'application/sparql-query');
    const wrong = await get('SELECT');
    expect([posted, wrong].map(({ headers }) => headers.get('etag'))).toEqual([null, null]);
    expect(wrong.headers.get('cache-control')).toBe('no-store');
  });
});

describe('Budgets', () => {
  it('counts the requests of each client, but not those of this machine', async () => {
    const counted = await endpointOf(folder, { budget: minuteBudget(2) });
    const ask = (address?: string) => counted.query(ASK, undefined, address === undefined ? {} : { address });
    const statuses = [];
    for (let n = 0; n < 3; n += 1) statuses.push((await ask('192.0.2.1')).status);
    expect(statuses).toEqual([200, 200, 429]);
    const refused = await ask('192.0.2.1');
    expect(await refused.json()).toMatchObject({ code: 'RATE_LIMITED' });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await ask('192.0.2.2')).headers.get('ratelimit')).toMatch(/r=1/);
    for (let n = 0; n < 5; n += 1) expect((await ask()).status).toBe(200);
  });
});

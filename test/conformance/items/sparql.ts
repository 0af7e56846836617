import { parse } from 'oxigraph';
import { expect } from 'vitest';
import { holds, type Item } from '../item.ts';
import { column, rows, typeOf, type World } from '../world.ts';

const SELECT = 'SELECT ?s { ?s ?p ?o } LIMIT 1';
const COUNT = 'SELECT (COUNT(*) AS ?n) { ?s ?p ?o }';
const SD = 'http://www.w3.org/ns/sparql-service-description#';

function post({ ask }: World, body: string | Uint8Array<ArrayBuffer>, type?: string, search = ''): Promise<Response> {
  return ask(`/sparql${search}`, {
    method: 'POST',
    body: typeof body === 'string' ? new TextEncoder().encode(body) : body,
    ...(type && { headers: { 'content-type': type } }),
  });
}

/** The number that a query counts. */
async function counted({ query }: World, text: string, more = ''): Promise<number> {
  const response = await query(text, 'text/csv', more);
  expect(response.status).toBe(200);
  return Number((await response.text()).split('\r\n')[1]);
}

/** How many triples graphs have together. */
function sizeOf({ quads }: World, ...graphs: readonly string[]): number {
  const keys = quads
    .filter(({ graph }) => graphs.includes(graph.value))
    .map(({ subject, predicate, object }) => JSON.stringify([subject, predicate, object]));
  return new Set(keys).size;
}

function graphsOf({ dataset }: World): readonly string[] {
  return dataset.manifest.graphs.filter(({ kind }) => kind === 'main' || kind === 'derived').map(({ iri }) => iri);
}

const parameters = (name: string, graphs: readonly string[]) =>
  graphs.map((iri) => `&${name}=${encodeURIComponent(iri)}`).join('');

function solutions(form: string, text: string, type: string, pattern: RegExp): Item {
  return holds(`SPARQL-${form}`, `${text.split(' ')[0]} comes as ${type}.`, async ({ query }) => {
    const response = await query(text, type);
    expect([response.status, typeOf(response)]).toEqual([200, type]);
    expect(await response.text()).toMatch(pattern);
  });
}

function statements(form: string, type: string): Item {
  return holds(`SPARQL-graph-${form}`, `CONSTRUCT and DESCRIBE come as ${type}.`, async ({ query, base }) => {
    for (const text of [
      'CONSTRUCT { ?s a ?o } WHERE { ?s a ?o } LIMIT 3',
      `DESCRIBE <${base}id/municipality/432041>`,
    ]) {
      const response = await query(text, type);
      expect([response.status, typeOf(response)]).toEqual([200, type]);
      expect(parse(await response.text(), { format: type, base_iri: base }).length).toBeGreaterThan(2);
    }
  });
}

function refused(id: string, says: string, send: (world: World) => Promise<Response>, status: number): Item {
  return holds(`SPARQL-not-${id}`, says, async (world) => {
    const response = await send(world);
    expect([response.status, typeOf(response)]).toEqual([status, 'application/problem+json']);
  });
}

/** The SPARQL 1.1 Protocol, as its validator asks (https://github.com/kasei/sparql11-protocolvalidator), and Service Description. */
export const SPARQL: readonly Item[] = [
  holds('SPARQL-get', 'A query by GET.', async ({ query }) => {
    expect((await query(SELECT)).status).toBe(200);
  }),
  holds('SPARQL-post-form', 'A query by POST, as a form.', async (world) => {
    const response = await post(
      world,
      String(new URLSearchParams({ query: SELECT })),
      'application/x-www-form-urlencoded',
    );
    expect([response.status, typeOf(response)]).toEqual([200, 'application/sparql-results+json']);
  }),
  holds('SPARQL-post-direct', 'A query by POST, as it is.', async (world) => {
    const response = await post(world, SELECT, 'application/sparql-query');
    expect([response.status, typeOf(response)]).toEqual([200, 'application/sparql-results+json']);
  }),
  holds('SPARQL-default-graph', 'default-graph-uri names the one graph that is asked.', async (world) => {
    const [graph = ''] = graphsOf(world);
    expect(await counted(world, COUNT, parameters('default-graph-uri', [graph]))).toBe(sizeOf(world, graph));
  }),
  holds('SPARQL-default-graphs', 'Several of them are asked together.', async (world) => {
    const graphs = graphsOf(world);
    expect(graphs.length).toBeGreaterThan(1);
    const distinct = 'SELECT (COUNT(*) AS ?n) { SELECT DISTINCT ?s ?p ?o { ?s ?p ?o } }';
    expect(await counted(world, distinct, parameters('default-graph-uri', graphs))).toBe(sizeOf(world, ...graphs));
  }),
  holds('SPARQL-named-graph', 'named-graph-uri names the graphs that GRAPH finds.', async (world) => {
    const [graph = ''] = graphsOf(world);
    const text = 'SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } }';
    const response = await world.query(text, 'text/csv', parameters('named-graph-uri', [graph]));
    expect((await response.text()).trim().split('\r\n').slice(1)).toEqual([graph]);
    expect(await counted(world, COUNT, parameters('named-graph-uri', [graph]))).toBe(0);
  }),
  holds('SPARQL-both-graphs', 'Both together.', async (world) => {
    const [one = '', other = ''] = graphsOf(world);
    const more = parameters('default-graph-uri', [one]) + parameters('named-graph-uri', [other]);
    expect(await counted(world, COUNT, more)).toBe(sizeOf(world, one));
    expect(await counted(world, 'SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }', more)).toBe(sizeOf(world, other));
  }),
  holds('SPARQL-over-from', 'Parameters take precedence over FROM.', async (world) => {
    const [one = '', other = ''] = graphsOf(world);
    const text = `SELECT (COUNT(*) AS ?n) FROM <${other}> { ?s ?p ?o }`;
    expect(await counted(world, text, parameters('default-graph-uri', [one]))).toBe(sizeOf(world, one));
    expect(await counted(world, text)).toBe(sizeOf(world, other));
  }),
  solutions('select-json', SELECT, 'application/sparql-results+json', /^\{"head":\{"vars":\["s"\]/),
  solutions(
    'select-xml',
    SELECT,
    'application/sparql-results+xml',
    /<sparql xmlns="http:\/\/www\.w3\.org\/2005\/sparql-results#">/,
  ),
  solutions('select-csv', SELECT, 'text/csv', /^s\r\n/),
  solutions('select-tsv', SELECT, 'text/tab-separated-values', /^\?s\n</),
  solutions('ask-json', 'ASK { ?s ?p ?o }', 'application/sparql-results+json', /"boolean":true/),
  solutions('ask-xml', 'ASK { ?s ?p ?o }', 'application/sparql-results+xml', /<boolean>true<\/boolean>/),
  statements('xml', 'application/rdf+xml'),
  statements('turtle', 'text/turtle'),
  statements('triples', 'application/n-triples'),
  refused('put', 'No query by PUT.', ({ ask }) => ask('/sparql', { method: 'PUT', body: SELECT }), 405),
  refused('twice', 'Not two queries.', ({ get }) => get('/sparql?query=ASK%20%7B%7D&query=ASK%20%7B%7D'), 400),
  refused('text', 'No query as text/plain.', (world) => post(world, SELECT, 'text/plain'), 415),
  refused('untyped', 'No body without a type.', (world) => post(world, SELECT), 415),
  refused(
    'utf-16',
    'No query in UTF-16.',
    (world) => post(world, new Uint8Array(Buffer.from(SELECT, 'utf16le')), 'application/sparql-query; charset=utf-16'),
    415,
  ),
  refused('syntax', 'No bad syntax.', ({ query }) => query('SELECT WHERE {'), 400),
  refused('update-get', 'No update by GET.', ({ get }) => get('/sparql?update=CLEAR%20ALL'), 403),
  refused('update-post', 'No update by POST.', (world) => post(world, 'CLEAR ALL', 'application/sparql-update'), 403),
  holds('SD-service', 'The description names the endpoint and its language.', async (world) => {
    const found = rows(
      await world.store('/sparql'),
      'SELECT ?e ?l { ?s a sd:Service ; sd:endpoint ?e ; sd:supportedLanguage ?l }',
    );
    expect(found).toEqual([['http://localhost:8080/sparql', `${SD}SPARQL11Query`]]);
  }),
  holds('SD-formats', 'It names the formats of results.', async (world) => {
    const found = column(await world.store('/sparql'), 'SELECT ?f { ?s sd:resultFormat ?f }').map((iri) =>
      iri.replace('http://www.w3.org/ns/formats/', ''),
    );
    expect(found).toEqual(
      expect.arrayContaining([
        'SPARQL_Results_JSON',
        'SPARQL_Results_XML',
        'SPARQL_Results_CSV',
        'SPARQL_Results_TSV',
        'Turtle',
        'RDF_XML',
      ]),
    );
  }),
  holds(
    'SD-unionDefaultGraph',
    'It says that the default graph is the union of the others, and so it is.',
    async (world) => {
      expect(column(await world.store('/sparql'), 'SELECT ?f { ?s sd:feature ?f }')).toEqual([
        `${SD}UnionDefaultGraph`,
      ]);
      const [inGraphs, inDefault] = [
        'SELECT (COUNT(*) AS ?n) { SELECT DISTINCT ?s ?p ?o { GRAPH ?g { ?s ?p ?o } } }',
        'SELECT (COUNT(*) AS ?n) { ?s ?p ?o }',
      ];
      expect(await counted(world, inDefault)).toBe(await counted(world, inGraphs));
    },
  ),
  holds('SD-noFederation', 'It does not claim federation, which is refused.', async (world) => {
    expect(column(await world.store('/sparql'), 'SELECT ?s { ?s sd:feature sd:BasicFederatedQuery }')).toEqual([]);
    expect((await world.query('ASK { SERVICE <http://example.jp/sparql> { ?s ?p ?o } }')).status).toBe(400);
  }),
  holds('SD-graphs', 'It lists every named graph, with its size.', async (world) => {
    const select =
      'SELECT ?g ?n { ?s sd:defaultDataset [ sd:defaultGraph ?d ; sd:namedGraph [ sd:name ?g ; sd:graph [ void:triples ?n ] ] ] }';
    const found = rows(await world.store('/sparql'), select);
    expect(new Map(found as [string, string][])).toEqual(
      new Map(world.dataset.manifest.graphs.map(({ iri }) => [iri, String(sizeOf(world, iri))])),
    );
  }),
];

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'n3';
import { Store } from 'oxigraph';
import { describe, expect, it } from 'vitest';
import { fromJsonLd } from '../../src/rdf/json-ld.ts';
import { parseSync } from '../../src/rdf/parse.ts';
import { exampleQueries } from '../../src/sparql/page/example-queries.ts';
import '../support/isomorphic.ts';
import { publishedFolder } from '../support/published-folder.ts';
import { endpointOf, manifestOf, PUBLISHED } from './endpoint.ts';

const GRAPH = 'https://w3id.org/renkei/graph/';
const RK = 'PREFIX rk: <https://w3id.org/renkei/ontology#>';

describe('Over the published dataset', async () => {
  const endpoint = await endpointOf(PUBLISHED);
  const { graphs } = await manifestOf(PUBLISHED);
  const csv = async (query: string, search = '') => {
    const response = await endpoint.fetch(`?${new URLSearchParams({ query })}${search}`, {
      headers: { accept: 'text/csv' },
    });
    return (await response.text()).trim().split('\r\n').slice(1);
  };
  const own = new Store();
  for (const { files } of graphs) {
    const file = files.find(({ path }) => path.endsWith('.nq'))?.path ?? '';
    own.load(readFileSync(join(PUBLISHED, file)), { format: 'application/n-quads' });
  }

  it('the default graph is the union of all, and each named graph has as many statements as the manifest says', async () => {
    const counted = await csv('SELECT ?g (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g ORDER BY ?g');
    expect(counted).toEqual(graphs.map(({ iri, quads }) => `${iri},${quads}`).sort());
    const [[union], [distinct]] = await Promise.all([
      csv('SELECT (COUNT(*) AS ?n) { ?s ?p ?o }'),
      csv('SELECT (COUNT(*) AS ?n) { SELECT DISTINCT ?s ?p ?o { GRAPH ?g { ?s ?p ?o } } }'),
    ]);
    expect(union).toBe(distinct);
  });

  it('graphs are taken from the query, and rather from the parameters', async () => {
    const [registry, vocabulary] = ['registry', 'vocabulary'].map((name) =>
      graphs.find(({ iri }) => iri === GRAPH + name),
    );
    const count = 'SELECT (COUNT(*) AS ?n)';
    const all = '{ ?s ?p ?o }';
    const inNamed = '{ GRAPH ?g { ?s ?p ?o } }';
    const parameter = (name: string, graph: string) => `&${new URLSearchParams({ [name]: GRAPH + graph })}`;
    const [r, v] = [String(registry?.quads), String(vocabulary?.quads)];
    expect(await csv(`${count} FROM <${GRAPH}registry> ${all}`)).toEqual([r]);
    expect(await csv(`${count} FROM NAMED <${GRAPH}vocabulary> ${inNamed}`)).toEqual([v]);
    expect(await csv(`${count} FROM NAMED <${GRAPH}vocabulary> ${all}`)).toEqual(['0']);
    expect(await csv(`${count} ${all}`, parameter('default-graph-uri', 'registry'))).toEqual([r]);
    expect(await csv(`${count} ${inNamed}`, parameter('default-graph-uri', 'registry'))).toEqual(['0']);
    expect(await csv(`${count} ${inNamed}`, parameter('named-graph-uri', 'vocabulary'))).toEqual([v]);
    expect(await csv(`${count} ${all}`, parameter('named-graph-uri', 'vocabulary'))).toEqual(['0']);
    expect(await csv(`${count} FROM <${GRAPH}registry> ${all}`, parameter('default-graph-uri', 'vocabulary'))).toEqual([
      v,
    ]);
    expect(await csv(`${count} ${all}`, parameter('default-graph-uri', 'nothing'))).toEqual(['0']);
  });

  it.each(exampleQueries().map(({ name, query }): [string, string] => [name, query]))(
    'the example %s gives rows, the same as the engine gives by itself',
    async (_name, query) => {
      const options = { use_default_graph_as_union: true };
      if (query.includes('CONSTRUCT')) {
        const text = await (await endpoint.query(query, 'application/n-triples')).text();
        const expected = String(own.query(query, { ...options, results_format: 'application/n-triples' }));
        expect(text.split('\n').sort()).toEqual(expected.split('\n').sort());
        expect(text.split('\n').length).toBeGreaterThan(100);
      } else {
        const text = await (await endpoint.query(query, 'text/csv')).text();
        expect(text).toBe(own.query(query, { ...options, results_format: 'text/csv' }));
        expect(text.trim().split('\r\n').length).toBeGreaterThan(2);
      }
    },
  );

  it('the formats of statements all say the same', async () => {
    const query = `${RK} CONSTRUCT { ?i ?p ?o } WHERE { ?i a rk:Initiative ; ?p ?o }`;
    const text = async (accept: string) => (await endpoint.query(query, accept)).text();
    const expected = parseSync(await text('application/n-triples'), { format: 'n-triples', file: 'expected' });
    expect(expected.length).toBeGreaterThan(200);
    for (const accept of ['text/turtle', 'application/trig', 'application/n-quads']) {
      const quads = new Parser({ format: accept }).parse(await text(accept));
      await expect(quads).toBeIsomorphic(expected);
    }
    await expect(await fromJsonLd(await text('application/ld+json'), { file: 'x' })).toBeIsomorphic(expected);
    const xml = new Store();
    xml.load(await text('application/rdf+xml'), { format: 'application/rdf+xml' });
    const back = parseSync(xml.dump({ format: 'application/n-quads' }), { format: 'n-quads', file: 'x' });
    await expect(back).toBeIsomorphic(expected);
  });
});

describe('A triple that stands in two graphs', async () => {
  const text = `
    <urn:a> <urn:p> <urn:b> <${GRAPH}one> .
    <urn:a> <urn:p> <urn:b> <${GRAPH}two> .
    _:x <urn:q> "1" <${GRAPH}one> .
    _:x <urn:q> "2" <${GRAPH}two> .`;
  const endpoint = await endpointOf(await publishedFolder(parseSync(text, { format: 'n-quads', file: 'two' })));
  const csv = async (query: string) => (await (await endpoint.query(query, 'text/csv')).text()).split('\r\n')[1];

  it('is one triple of their union', async () => {
    expect(await csv('SELECT (COUNT(*) AS ?n) { <urn:a> ?p ?o }')).toBe('1');
    expect(await csv('SELECT (COUNT(*) AS ?n) { GRAPH ?g { <urn:a> ?p ?o } }')).toBe('2');
  });

  it('does not make one node of two blank nodes with the same label in two files', async () => {
    expect(await csv('SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s <urn:q> ?o }')).toBe('2');
  });
});

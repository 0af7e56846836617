import type { Quad } from '@rdfjs/types';
import { Store } from 'oxigraph';
import type { SparqlFetch } from '../../src/store/sparql-source.ts';
import { nQuads } from './published-folder.ts';

/** An endpoint without a port. */
export interface TestEndpoint {
  readonly fetch: SparqlFetch;
  /** The IRIs of its named graphs. */
  readonly graphs: readonly string[];
  /** The queries it was sent. */
  readonly queries: string[];
}

/** The quads behind a SPARQL 1.1 endpoint (oxigraph), which has a graph of its own besides, that is none of the dataset. */
export function testEndpoint(quads: readonly Quad[]): TestEndpoint {
  const store = new Store();
  store.load(`${nQuads(quads)}\n${OTHERS}`, { format: 'application/n-quads' });
  const queries: string[] = [];
  return {
    queries,
    graphs: [...new Set(quads.map(({ graph }) => graph.value))],
    async fetch(query, accept) {
      queries.push(query);
      const results = store.query(query, { results_format: accept }) as string;
      return new Response(results, { headers: { 'content-type': accept } });
    },
  };
}

/** What is in the endpoint, but not in the dataset. */
const OTHERS = [
  '<https://example.org/of-others> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/renkei/ontology#Agreement> <https://example.org/graph/others> .',
  '<https://example.org/of-others> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/renkei/ontology#Region> .',
].join('\n');

import type { SparqlFetch } from './endpoint.ts';

/**
 * Sends queries to the endpoint at `url` by POST with a form (SPARQL 1.1 Protocol, section 2.1.2), which every store takes. `headers` are added to each request, for
 * endpoints that ask who is there.
 */
export function sparqlFetch(url: string, headers: Readonly<Record<string, string>> = {}): SparqlFetch {
  return (query, accept, signal) =>
    fetch(url, { method: 'POST', headers: { ...headers, accept }, body: new URLSearchParams({ query }), signal });
}

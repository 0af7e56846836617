import { compareCodePoints } from '../../rdf/term.ts';
import { type EndpointOptions, SparqlEndpoint } from './endpoint.ts';
import { select, triple, variable } from './expression.ts';

const [graph, s, p, o] = [variable('graph'), variable('s'), variable('p'), variable('o')];

/**
 * The IRIs of the named graphs of an endpoint that begin with `base`, by Unicode code point, whatever graphs are given: those of a publisher, without what else the
 * endpoint has. Rejects with an `EndpointError`.
 */
export async function namedGraphs(
  { graphs: _all, ...options }: EndpointOptions,
  base: string,
): Promise<readonly string[]> {
  const where = [{ type: 'graph' as const, name: graph, patterns: [triple(s, p, o)] }];
  const rows = await new SparqlEndpoint(options).select(select([graph], where, { distinct: true }));
  const iris = rows.flatMap((row) => row.get(graph.value)?.value ?? []);
  return iris.filter((iri) => iri.startsWith(base)).sort(compareCodePoints);
}

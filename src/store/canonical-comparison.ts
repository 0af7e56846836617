import { compareCodePoints, termKey } from '../rdf/term.ts';
import { compareOrderKeys, type OrderKey } from './order-key.ts';
import { type Edges, OrderKeys } from './order-keys.ts';
import { asTerm, isResource } from './resource.ts';

/** Compares two term ids of a graph: resources in canonical order, then literals by value, language and datatype. The edges may be in any order. */
export function canonicalComparison(edges: Edges): (a: number, b: number) => number {
  const { terms } = edges;
  const ranks = rankResources(edges);
  return (a, b) => {
    const [rankA, rankB] = [ranks[a] as number, ranks[b] as number];
    if (rankA !== 0 || rankB !== 0) return rankA === 0 ? 1 : rankB === 0 ? -1 : rankA - rankB;
    return a === b ? 0 : compareCodePoints(termKey(asTerm(terms.term(a))), termKey(asTerm(terms.term(b))));
  };
}

/** The place of each term among the resources, from 1; 0 for literals. */
function rankResources(edges: Edges): Uint32Array {
  const keys = new OrderKeys(edges);
  const keyed: { id: number; key: OrderKey }[] = [];
  for (let id = 0; id < edges.terms.size; id++) {
    if (isResource(edges.terms.term(id))) keyed.push({ id, key: keys.keyOf(id) });
  }
  keyed.sort((a, b) => compareOrderKeys(a.key, b.key));
  const ranks = new Uint32Array(edges.terms.size);
  keyed.forEach(({ id }, index) => {
    ranks[id] = index + 1;
  });
  return ranks;
}

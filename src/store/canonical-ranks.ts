import { rdf } from '../rdf/namespace.ts';
import { compareCodePoints, termKey } from '../rdf/term.ts';
import { type Adjacency, edgeRange } from './adjacency.ts';
import { type ClassOrder, canonicalOrder } from './canonical-order.ts';
import { compareOrderKeys, type OrderKey } from './order-key.ts';
import type { Path } from './path.ts';
import { asTerm, isResource } from './resource.ts';
import type { TermTable } from './term-table.ts';

/** The edges of a graph, both ways, and its terms. */
export interface Edges {
  readonly terms: TermTable;
  readonly forward: Adjacency;
  readonly backward: Adjacency;
}

/** Order keys of resources, computed when first asked for. */
export class OrderKeys {
  readonly #edges: Edges;
  readonly #orders = new Map<number, ClassOrder>();
  readonly #type: number | undefined;

  constructor(edges: Edges) {
    this.#edges = edges;
    this.#type = edges.terms.idOf(rdf.type);
    for (const order of canonicalOrder) {
      const id = edges.terms.idOf(order.class);
      if (id !== undefined) this.#orders.set(id, order);
    }
  }

  /** The place of the resource `id` in canonical order. */
  keyOf(id: number): OrderKey {
    const iri = this.#edges.terms.term(id).value;
    const order = this.#orderOf(id);
    if (order === undefined) return [iri];
    const group = this.#follow(id, order.group);
    return [group ?? iri, ...order.numbers.map((path) => Number(this.#follow(id, path) ?? 0)), iri];
  }

  #orderOf(id: number): ClassOrder | undefined {
    if (this.#type === undefined) return undefined;
    const { forward } = this.#edges;
    const [start, end] = edgeRange(forward, id, this.#type);
    for (let edge = start; edge < end; edge++) {
      const order = this.#orders.get(forward.targets[edge] as number);
      if (order !== undefined) return order;
    }
    return undefined;
  }

  /** The text of the first value at the end of `path`. */
  #follow(id: number, path: Path): string | undefined {
    let current = id;
    for (const { predicate, inverse } of path) {
      const adjacency = inverse ? this.#edges.backward : this.#edges.forward;
      const [start, end] = edgeRange(adjacency, current, this.#edges.terms.idOf(predicate) ?? -1);
      if (start === end) return undefined;
      current = adjacency.targets[start] as number;
    }
    return this.#edges.terms.term(current).value;
  }
}

/** Compares two term ids: resources in canonical order, then literals by value, language and datatype. */
export function canonicalComparison(edges: Edges): (a: number, b: number) => number {
  const { terms } = edges;
  const rank = rankResources(edges);
  return (a, b) => {
    const [rankA, rankB] = [rank[a] as number, rank[b] as number];
    if (rankA !== 0 || rankB !== 0) return rankA === 0 ? 1 : rankB === 0 ? -1 : rankA - rankB;
    return a === b ? 0 : compareCodePoints(termKey(asTerm(terms.term(a))), termKey(asTerm(terms.term(b))));
  };
}

/** From 1; 0 for literals. */
function rankResources(edges: Edges): Uint32Array {
  const keys = new OrderKeys(edges);
  const keyed: { id: number; key: OrderKey }[] = [];
  for (let id = 0; id < edges.terms.size; id++) {
    if (isResource(edges.terms.term(id))) keyed.push({ id, key: keys.keyOf(id) });
  }
  keyed.sort((a, b) => compareOrderKeys(a.key, b.key));
  const rank = new Uint32Array(edges.terms.size);
  keyed.forEach(({ id }, index) => {
    rank[id] = index + 1;
  });
  return rank;
}

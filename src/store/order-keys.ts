import { rdf } from '../rdf/namespace.ts';
import { type Adjacency, targetsOf } from './adjacency.ts';
import { type ClassOrder, canonicalOrder } from './canonical-order.ts';
import type { OrderKey } from './order-key.ts';
import type { Path } from './path.ts';
import type { TermTable } from './term-table.ts';

/** The terms of a graph and its edges, both ways. */
export interface Edges {
  readonly terms: TermTable;
  readonly forward: Adjacency;
  readonly backward: Adjacency;
}

/** The order keys of the resources of a graph, as {@link canonicalOrder} makes them. */
export class OrderKeys {
  readonly #edges: Edges;
  /** By the id of the class. */
  readonly #orders = new Map<number, ClassOrder>();
  readonly #type: number;

  constructor(edges: Edges) {
    this.#edges = edges;
    this.#type = edges.terms.idOf(rdf.type) ?? -1;
    for (const order of canonicalOrder) {
      const id = edges.terms.idOf(order.class);
      if (id !== undefined) this.#orders.set(id, order);
    }
  }

  /** The place of the resource with the id `id` in canonical order. */
  keyOf(id: number): OrderKey {
    const iri = this.#edges.terms.term(id).value;
    const order = this.#orderOf(id);
    if (order === undefined) return [iri];
    const group = this.#follow(id, order.group);
    return [group ?? iri, ...order.numbers.map((path) => Number(this.#follow(id, path) ?? 0)), iri];
  }

  #orderOf(id: number): ClassOrder | undefined {
    for (const type of targetsOf(this.#edges.forward, id, this.#type)) {
      const order = this.#orders.get(type);
      if (order !== undefined) return order;
    }
    return undefined;
  }

  /** The text of the first value at the end of `path`. */
  #follow(id: number, path: Path): string | undefined {
    let current: number | undefined = id;
    for (const { predicate, inverse } of path) {
      const adjacency = inverse ? this.#edges.backward : this.#edges.forward;
      current = targetsOf(adjacency, current, this.#edges.terms.idOf(predicate) ?? -1)[0];
      if (current === undefined) return undefined;
    }
    return this.#edges.terms.term(current).value;
  }
}

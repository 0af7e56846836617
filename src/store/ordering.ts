import type { MemoryGraph } from './memory-graph.ts';
import type { Direction, OrderBy } from './order-by.ts';
import { compareParts, type OrderKey, type OrderKeyPart } from './order-key.ts';
import type { Pace } from './pace.ts';
import { type SortKey, sortKey } from './sort-key.ts';
import type { TermValues } from './term-values.ts';

/** Ids of resources, in the order of a list. */
export type Ids = ArrayLike<number>;

/** An order of resources by the values they have, canonical order after it: see {@link OrderBy}. */
export class Ordering {
  readonly #graph: MemoryGraph;
  readonly #directions: readonly Direction[];
  readonly #keys: readonly SortKey[];

  constructor(graph: MemoryGraph, values: TermValues, orderBy: readonly OrderBy[]) {
    this.#graph = graph;
    this.#directions = orderBy.map(({ direction }) => direction);
    this.#keys = orderBy.map((each) => sortKey(graph, values, each));
  }

  /** The place of a resource in a list of this order. */
  keyOf(id: number): OrderKey {
    return [...this.#keys.map((key) => key(id)), ...this.#graph.keyOf(id)];
  }

  /** Ids that are in canonical order, in this one. */
  sorted(ids: Ids, pace: Pace): Ids {
    if (this.#keys.length === 0 || ids.length < 2) return ids;
    const columns = this.#keys.map((key) => column(ids, key, pace));
    const places = Uint32Array.from({ length: ids.length }, (_, place) => place);
    places.sort((a, b) => {
      pace.tick();
      return this.#compare(columns, a, b);
    });
    return places.map((place) => ids[place] as number);
  }

  /** Compares by the columns; where they are alike, canonical order is that of the places. */
  #compare(columns: readonly (readonly OrderKeyPart[])[], a: number, b: number): number {
    for (const [index, parts] of columns.entries()) {
      const sign = this.#directions[index] === 'desc' ? -1 : 1;
      const order = compareParts(parts[a] as OrderKeyPart, parts[b] as OrderKeyPart, sign);
      if (order !== 0) return order;
    }
    return a - b;
  }
}

function column(ids: Ids, key: SortKey, pace: Pace): readonly OrderKeyPart[] {
  return Array.from(ids, (id) => {
    pace.tick();
    return key(id);
  });
}

import type { Quad } from '@rdfjs/types';
import { namedNode } from '../../rdf/term.ts';
import { GraphBuilder } from '../graph-builder.ts';
import type { OrderBy } from '../order-by.ts';
import { compareOrderKeys, type OrderKey } from '../order-key.ts';
import { Ordering } from '../ordering.ts';
import { TermValues } from '../term-values.ts';

/** Reads the places of things in a list from fetched statements, as the store in memory reads them from all. */
export class OrderReader {
  readonly #keys = new Map<string, OrderKey>();
  readonly #read: (iri: string) => OrderKey;
  readonly #orderBy: readonly OrderBy[];

  /** `facts` has what {@link ./order-paths.ts} names, and the types. */
  constructor(facts: Iterable<Quad>, orderBy: readonly OrderBy[]) {
    const builder = new GraphBuilder();
    for (const fact of facts) builder.add(fact);
    const graph = builder.build();
    const ordering = new Ordering(graph, new TermValues(graph, undefined), orderBy);
    this.#orderBy = orderBy;
    this.#read = (iri) => {
      const id = graph.idOf(namedNode(iri));
      // Nothing is known of it but its name, to which a path without steps leads.
      const isName = ({ path, by }: OrderBy) => path.length === 0 && (by === 'text' || by === 'reading');
      return id < 0 ? [...orderBy.map((each) => (isName(each) ? iri : null)), iri] : ordering.keyOf(id);
    };
  }

  /** The place of a thing. */
  keyOf(iri: string): OrderKey {
    const key = this.#keys.get(iri) ?? this.#read(iri);
    this.#keys.set(iri, key);
    return key;
  }

  /** The things in order. */
  sorted(iris: Iterable<string>): readonly string[] {
    const directions = this.#orderBy.map(({ direction }) => direction);
    return [...iris].sort((a, b) => compareOrderKeys(this.keyOf(a), this.keyOf(b), directions));
  }
}

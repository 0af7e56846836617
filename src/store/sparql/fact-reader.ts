import type { NamedNode, Quad } from '@rdfjs/types';
import type { SelectQuery } from 'sparqljs';
import { rdf } from '../../rdf/namespace.ts';
import { type ClassOrder, canonicalOrder } from '../canonical-order.ts';
import type { OrderBy } from '../order-by.ts';
import type { Select } from './endpoint.ts';
import { factOf, factQueries } from './fact-queries.ts';
import { grouped } from './grouped.ts';
import { orderPaths } from './order-paths.ts';

/** Fetches what an endpoint states of things. */
export class FactReader {
  readonly #select: Select;

  constructor(select: Select) {
    this.#select = select;
  }

  /** The types and the values of things, and what tells the order of the values: they are in canonical order, too. */
  async values(iris: readonly string[], properties: readonly NamedNode[]): Promise<readonly Quad[]> {
    const facts = await this.#read(factQueries(iris, [rdf.type, ...properties]));
    return [...facts, ...(await this.places(linkedTogether(facts)))];
  }

  /** What the places of things in a list are told by; nothing if their IRIs tell them. */
  async order(
    iris: readonly string[],
    orderBy: readonly OrderBy[],
    orders: readonly ClassOrder[],
  ): Promise<readonly Quad[]> {
    const paths = orderPaths(orderBy, orders);
    return paths.length === 0 ? [] : this.#read(factQueries(iris, [rdf.type], paths));
  }

  /** What the places of things of any class are told by in canonical order. */
  places(iris: readonly string[]): Promise<readonly Quad[]> {
    return this.order(iris, [], canonicalOrder);
  }

  async #read(queries: readonly SelectQuery[]): Promise<readonly Quad[]> {
    const rows = await Promise.all(queries.map((query) => this.#select(query)));
    return rows.flat().map(factOf);
  }
}

/** The IRIs that are values of one property of one thing together with others. */
function linkedTogether(facts: readonly Quad[]): readonly string[] {
  const links = facts.filter(({ predicate, object }) => object.termType === 'NamedNode' && !predicate.equals(rdf.type));
  const values = grouped(links, ({ subject, predicate }) => `${subject.value} ${predicate.value}`);
  const together = [...values.values()].filter(({ length }) => length > 1).flat();
  return [...new Set(together.map(({ object }) => object.value))];
}

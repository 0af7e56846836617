import type { Literal, NamedNode } from '@rdfjs/types';
import type { OrderKey } from './order-key.ts';
import { type Path, pathText } from './path.ts';

/**
 * What one operation needs of the graph, told before it runs: where it starts, and which branches and values hang below. Plain
 * data, without GraphQL in it: the store in memory answers from its indexes, a store behind a SPARQL endpoint would send one query to choose
 * each page and one per branch, with the IRIs of the page.
 */
export interface Plan {
  readonly branches: readonly Branch[];
}

/** The resources that one field reaches from each of its parents, and what is wanted of them. */
export interface Branch {
  readonly reach: Reach;
  /** The part of them that is wanted; all when absent. */
  readonly page?: PageRequest;
  /** The properties whose values are read. The types of a resource (`rdf:type`) are always wanted. */
  readonly values: readonly NamedNode[];
  readonly branches: readonly Branch[];
}

/** Where a branch leads, in canonical order ({@link ./canonical-order.ts}). */
export type Reach = ClassReach | IriReach | PathReach;

/** Every resource of a class. */
export interface ClassReach {
  readonly from: 'class';
  readonly class: NamedNode;
  readonly where?: Condition;
}

/** The resources named, those that the dataset describes and that are of the class, if one is given; in the order asked for. */
export interface IriReach {
  readonly from: 'iris';
  readonly iris: readonly string[];
  readonly class?: NamedNode;
}

/** What any of the paths leads to from the parent. Only resources of the class, if one is given. */
export interface PathReach {
  readonly from: 'parent';
  readonly paths: readonly Path[];
  readonly class?: NamedNode;
  readonly where?: Condition;
}

/** Keeps some of the resources: those that have certain values, or those that lack a property. */
export type Condition = HasValue | Lacks;

/** Keeps the resources that have, for any of the `predicates`, at least one of the values. */
export interface HasValue {
  readonly predicates: readonly NamedNode[];
  readonly oneOf: readonly (NamedNode | Literal)[];
}

/** Keeps the resources that have no value of the property. */
export interface Lacks {
  readonly lacks: NamedNode;
}

/**
 * A part of an ordered list. `after` and `before` are exclusive bounds; then the `first` or the `last` so many of what is left
 * (both are whole numbers, 0 or more; at most one of them is given).
 */
export interface PageRequest {
  readonly first?: number;
  readonly last?: number;
  readonly after?: OrderKey;
  readonly before?: OrderKey;
}

/** A text that two reaches share if and only if they mean the same. */
export function reachKey(reach: Reach): string {
  switch (reach.from) {
    case 'class':
      return JSON.stringify(['class', reach.class.value, conditionKey(reach.where)]);
    case 'iris':
      return JSON.stringify(['iris', reach.iris, reach.class?.value]);
    case 'parent':
      return JSON.stringify(['parent', reach.paths.map(pathText), reach.class?.value, conditionKey(reach.where)]);
  }
}

function conditionKey(where: Condition | undefined): unknown {
  if (where === undefined) return null;
  if ('lacks' in where) return ['lacks', where.lacks.value];
  const values = where.oneOf.map((term) =>
    term.termType === 'Literal' ? [term.value, term.language, term.datatype.value] : [term.value],
  );
  return [where.predicates.map((predicate) => predicate.value), values];
}

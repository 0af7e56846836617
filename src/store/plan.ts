import type { NamedNode } from '@rdfjs/types';
import { type Condition, conditionKey } from './condition.ts';
import type { Grouping } from './grouping.ts';
import type { OrderBy } from './order-by.ts';
import type { OrderKey } from './order-key.ts';
import { type Path, pathText } from './path.ts';

export type * from './condition.ts';
export type { Group, Grouping, GroupKey, GroupValue } from './grouping.ts';
export type { Direction, OrderBy } from './order-by.ts';

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
  /** What they are counted by, whatever the page. A facet of a list is a branch whose reach is that of the list but for `where`. */
  readonly groupings?: readonly Grouping[];
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

/**
 * A part of an ordered list: in canonical order, or by the keys of `orderBy` before it. `after` and `before` are exclusive bounds; then the `first` or the `last` so many of what is left
 * (both are whole numbers, 0 or more; at most one of them is given).
 */
export interface PageRequest {
  readonly orderBy?: readonly OrderBy[];
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

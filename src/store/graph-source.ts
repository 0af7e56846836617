import type { Deadline } from './deadline.ts';
import type { Group, Grouping } from './grouping.ts';
import type { OrderKey } from './order-key.ts';
import type { PageRequest, Plan, Reach } from './plan.ts';
import type { Resource } from './resource.ts';

/**
 * Where the graph comes from: memory today, a SPARQL endpoint another day. An operation is planned, the plan is loaded, and resolvers read
 * from what was loaded and nothing else.
 */
export interface GraphSource {
  /** Which data these are: the version of the dataset (lower-case hexadecimal), the same if and only if the data are the same. */
  readonly version: string;
  /** Fetches what `plan` asks for. Rejects when the source itself fails; a failed branch shows when it is read. */
  load(plan: Plan, options?: LoadOptions): LoadedGraph | Promise<LoadedGraph>;
}

/** How the plan of one operation is loaded. */
export interface LoadOptions {
  /** Checked again and again while the plan is loaded and read; what it throws is thrown there. */
  readonly deadline?: Deadline;
}

/** The answer to a plan. Asking for a reach that was not planned is a bug of the caller. */
export interface LoadedGraph {
  /** What `reach` leads to from `parent` (none at the root). */
  list(parent: Resource | undefined, reach: Reach): readonly Resource[];
  /** The part `request` of what `reach` leads to from `parent`. */
  page(parent: Resource | undefined, reach: Reach, request: PageRequest): Page;
  /**
   * How many of what `reach` leads to from `parent` have the same values: groups by their count, the largest first, then by their keys in canonical order,
   * things without a value last.
   */
  groups(parent: Resource | undefined, reach: Reach, grouping: Grouping): readonly Group[];
}

/** A part of an ordered list, and how it lies in the whole. */
export interface Page {
  readonly items: readonly Resource[];
  /** How many there are in the whole list, whatever the part. */
  readonly totalCount: number;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** The place of an item, for a cursor. */
  keyOf(item: Resource): OrderKey;
}

import type { NamedNode } from '@rdfjs/types';
import { rdf } from '../rdf/namespace.ts';
import { resourceTest } from './condition-test.ts';
import type { ReadKey } from './count-groups.ts';
import type { Group } from './grouping.ts';
import type { MemoryGraph } from './memory-graph.ts';
import { type OrderBy, orderByKey } from './order-by.ts';
import { type Ids, Ordering } from './ordering.ts';
import type { Pace } from './pace.ts';
import { back } from './path.ts';
import type { Reach } from './plan.ts';
import { Recent } from './recent.ts';
import { type Fold, TermValues } from './term-values.ts';
import type { IdTest } from './verdicts.ts';

/** How many ids the ranked lists that are kept have together, and how many numbers the columns: 32 MB each. */
const MAXIMUM_KEPT = 8_000_000;

/** How many groups the facets that are kept have together. */
const MAXIMUM_GROUPS = 20_000;

/** A graph in memory with what is worked out of it once and serves every operation. */
export class MemoryIndex {
  readonly values: TermValues;
  /** Groups of all things of a class, by the class and the grouping. */
  readonly facets = new Recent<readonly Group[]>(MAXIMUM_GROUPS);
  /** What all things of a class have for one key of a grouping, by the class and the key. */
  readonly columns = new Recent<ReadKey>(MAXIMUM_KEPT);
  /** Reaches live longer than one operation: fields without arguments have one for good. */
  readonly #tests = new WeakMap<Reach, IdTest>();
  readonly #members = new Map<number, Ids>();
  readonly #ranked = new Recent<Ids>(MAXIMUM_KEPT);

  constructor(
    readonly graph: MemoryGraph,
    fold: Fold | undefined,
  ) {
    this.values = new TermValues(graph, fold);
  }

  /** Whether a term is a resource of the class of `reach`, if it names one. A property may have literals besides (rdf:object): a link leads to resources only. */
  testOf(reach: Reach): IdTest {
    const known = this.#tests.get(reach);
    if (known !== undefined) return known;
    const test = resourceTest(this, reach.class);
    this.#tests.set(reach, test);
    return test;
  }

  /** The resources of a class, in canonical order. */
  membersOf(type: NamedNode): Ids {
    const id = this.graph.idOf(type);
    const members = this.#members.get(id) ?? (id < 0 ? [] : this.graph.follow(id, back(rdf.type)));
    this.#members.set(id, members);
    return members;
  }

  /** The resources of a class in the order `ordering`, which is that of `orderBy`. */
  rankedOf(type: NamedNode, orderBy: readonly OrderBy[], ordering: Ordering, pace: Pace): Ids {
    const key = JSON.stringify([type.value, orderByKey(orderBy)]);
    const known = this.#ranked.get(key);
    if (known !== undefined) return known;
    const ranked = ordering.sorted(this.membersOf(type), pace);
    this.#ranked.set(key, ranked, ranked.length);
    return ranked;
  }

  /** The order that `orderBy` tells. */
  ordering(orderBy: readonly OrderBy[]): Ordering {
    return new Ordering(this.graph, this.values, orderBy);
  }
}

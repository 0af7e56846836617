import { conditionTest } from './condition-test.ts';
import type { LoadedGraph, Page } from './graph-source.ts';
import { GroupReader } from './group-reader.ts';
import type { Group, Grouping } from './grouping.ts';
import type { MemoryIndex } from './memory-index.ts';
import { MemoryResource } from './memory-term.ts';
import type { OrderBy } from './order-by.ts';
import type { Ids, Ordering } from './ordering.ts';
import type { Pace } from './pace.ts';
import { pageRange } from './page.ts';
import type { Path } from './path.ts';
import { type ClassReach, type PageRequest, type Reach, reachKey } from './plan.ts';
import type { Resource } from './resource.ts';
import type { TestedGraph } from './value-test.ts';
import type { IdTest } from './verdicts.ts';

/** Parts of a class that are smaller than this are small. */
const SMALL_PART = 1 / 8;

/** A graph in memory as one operation reads it: against the operation's deadline, with what it has worked out so far. */
export class MemoryView implements LoadedGraph {
  readonly #index: MemoryIndex;
  readonly #tested: TestedGraph;
  readonly #tests = new WeakMap<Reach, IdTest>();
  readonly #orderings = new WeakMap<readonly OrderBy[], Ordering>();
  /** Of classes, what meets a condition; by the text of the reach: a list and its facets ask for the same. */
  readonly #parts = new Map<string, Ids>();

  constructor(index: MemoryIndex, pace: Pace) {
    this.#index = index;
    this.#tested = { graph: index.graph, values: index.values, pace };
  }

  list(parent: Resource | undefined, reach: Reach): readonly Resource[] {
    const ids = this.#ids(parent, reach);
    return this.#resources(ids, 0, ids.length);
  }

  page(parent: Resource | undefined, reach: Reach, request: PageRequest): Page {
    if (reach.from === 'iris') throw new TypeError('Resources asked for by IRI are not paged.');
    const ordering = this.#ordering(request.orderBy);
    const ids =
      ordering === undefined ? this.#ids(parent, reach) : this.#sorted(parent, reach, request.orderBy ?? [], ordering);
    const keyOf = (id: number) => ordering?.keyOf(id) ?? this.#index.graph.keyOf(id);
    const { start, end } = pageRange(ids.length, (index) => keyOf(ids[index] as number), request);
    return {
      items: this.#resources(ids, start, end),
      totalCount: ids.length,
      hasPreviousPage: start > 0,
      hasNextPage: end < ids.length,
      keyOf: (item) => keyOf(idOf(item)),
    };
  }

  groups(parent: Resource | undefined, reach: Reach, grouping: Grouping): readonly Group[] {
    const reader = new GroupReader(this.#index, this.#tested.pace);
    if (reach.from === 'class' && reach.where === undefined) return reader.ofClass(reach.class, grouping);
    const ids = this.#ids(parent, reach);
    if (reach.from === 'class' && !this.#isSmall(ids, reach)) return reader.ofPart(reach.class, ids, grouping);
    return reader.ofAny(ids, grouping);
  }

  /** What `reach` leads to, in canonical order, or in the order asked for. */
  #ids(parent: Resource | undefined, reach: Reach): Ids {
    switch (reach.from) {
      case 'iris':
        return this.#kept(reach.iris.flatMap((iri) => this.#index.graph.resource(iri) ?? []).map(idOf), reach);
      case 'class':
        return reach.where === undefined ? this.#index.membersOf(reach.class) : this.#part(reach);
      case 'parent':
        return this.#kept(this.#along(startOf(parent), reach.paths), reach);
    }
  }

  #part(reach: ClassReach): Ids {
    const key = reachKey(reach);
    const part = this.#parts.get(key) ?? this.#kept(this.#index.membersOf(reach.class), reach);
    this.#parts.set(key, part);
    return part;
  }

  #kept(ids: Ids, reach: Reach): Ids {
    const test = this.#test(reach);
    const kept: number[] = [];
    for (let place = 0; place < ids.length; place++) {
      const id = ids[place] as number;
      this.#tested.pace.tick();
      if (test(id)) kept.push(id);
    }
    return kept;
  }

  /** What `reach` leads to in the order `ordering`, which is that of `orderBy`. */
  #sorted(parent: Resource | undefined, reach: Reach, orderBy: readonly OrderBy[], ordering: Ordering): Ids {
    const ids = this.#ids(parent, reach);
    const { pace } = this.#tested;
    if (reach.from !== 'class') return ordering.sorted(ids, pace);
    if (this.#isSmall(ids, reach)) return ordering.sorted(ids, pace);
    const ranked = this.#index.rankedOf(reach.class, orderBy, ordering, pace);
    if (ids.length === ranked.length) return ranked;
    const meant = new Set(Array.from(ids));
    return Array.from(ranked).filter((id) => meant.has(id));
  }

  /** Whether a part of a class is so small that it is sooner read by itself than taken out of what is known of the whole class. */
  #isSmall(part: Ids, reach: ClassReach): boolean {
    return part.length < this.#index.membersOf(reach.class).length * SMALL_PART;
  }

  #ordering(orderBy: readonly OrderBy[] = []): Ordering | undefined {
    if (orderBy.length === 0) return undefined;
    const known = this.#orderings.get(orderBy) ?? this.#index.ordering(orderBy);
    this.#orderings.set(orderBy, known);
    return known;
  }

  #along(start: number, paths: readonly Path[]): readonly number[] {
    const { graph } = this.#index;
    const [path = [], ...others] = paths;
    const [step, ...more] = path;
    if (step !== undefined && more.length === 0 && others.length === 0) return graph.follow(start, step);
    const follow = (ids: readonly number[], each: Path[number]) => ids.flatMap((id) => graph.follow(id, each));
    const ends = paths.flatMap((each) => each.reduce<readonly number[]>(follow, [start]));
    return [...new Set(ends)].sort(graph.compare);
  }

  #test(reach: Reach): IdTest {
    if (reach.from === 'iris' || reach.where === undefined) return this.#index.testOf(reach);
    const known = this.#tests.get(reach);
    if (known !== undefined) return known;
    const [isMeant, meets] = [this.#index.testOf(reach), conditionTest(this.#tested, reach.where)];
    const test: IdTest = (id) => isMeant(id) && meets(id);
    this.#tests.set(reach, test);
    return test;
  }

  #resources(ids: Ids, start: number, end: number): readonly Resource[] {
    const found: Resource[] = [];
    for (let place = start; place < end; place++) found.push(this.#index.graph.term(ids[place] as number) as Resource);
    return found;
  }
}

function startOf(parent: Resource | undefined): number {
  if (parent === undefined) throw new TypeError('A path needs a parent to start from.');
  return idOf(parent);
}

function idOf(resource: Resource): number {
  if (resource instanceof MemoryResource) return resource.id;
  throw new TypeError(`Not a resource of this source: ${resource.value}`);
}

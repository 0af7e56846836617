import type { Literal, NamedNode, Quad, Term } from '@rdfjs/types';
import { rdf } from '../../src/rdf/namespace.ts';
import { namedNode, termKey } from '../../src/rdf/term.ts';
import { SearchIndex } from '../../src/search/search-index.ts';
import { SearchedTexts } from '../../src/search/searched-texts.ts';
import type { Searcher } from '../../src/search/searcher.ts';
import { canonicalOrder } from '../../src/store/canonical-order.ts';
import { GraphBuilder } from '../../src/store/graph-builder.ts';
import type { GraphSource, LoadedGraph, Page } from '../../src/store/graph-source.ts';
import { type Group, type Grouping, type GroupValue, groupingKey } from '../../src/store/grouping.ts';
import { compareOrderKeys, type OrderKey, type OrderKeyPart } from '../../src/store/order-key.ts';
import { back, type Path } from '../../src/store/path.ts';
import {
  type Branch,
  type Condition,
  type Direction,
  type OrderBy,
  type PageRequest,
  type Plan,
  type Reach,
  reachKey,
} from '../../src/store/plan.ts';
import type { Resource, Value } from '../../src/store/resource.ts';
import { naiveEnds, naiveMeets } from './naive-condition.ts';
import { type NaiveGroup, naiveGroups } from './naive-groups.ts';
import { type NaivePart, naivePart } from './naive-order.ts';

/**
 * A source that answers from a plain array of quads, by trying them all, and hands over what the plan names and nothing else: reading
 * anything more throws. It stands for a store that is far away, and is an oracle for the store in memory.
 */
export class PlannedOnlySource implements GraphSource {
  readonly version: string;
  /** Searches the same quads. What it finds must be planned like everything else. */
  readonly searcher: Searcher;
  readonly #quads: readonly Quad[];
  readonly #fold: (text: string) => string;

  constructor(quads: readonly Quad[], fold: (text: string) => string = (text) => text, version = '') {
    this.version = version;
    this.searcher = { search: (request) => this.#index().search(request) };
    this.#quads = quads;
    this.#fold = fold;
  }

  #index(): SearchIndex {
    const builder = new GraphBuilder();
    for (const quad of this.#quads) builder.add(quad);
    return new SearchIndex(new SearchedTexts(builder.build()));
  }

  async load(plan: Plan): Promise<LoadedGraph> {
    const loaded = new PlannedGraph();
    for (const branch of plan.branches) this.#loadBranch(loaded, undefined, branch);
    return loaded;
  }

  #loadBranch(loaded: PlannedGraph, parent: string | undefined, branch: Branch): void {
    const reached = this.#reached(parent, branch.reach);
    const orderBy = branch.page?.orderBy ?? [];
    const keys = new Map(reached.map((iri) => [iri, [...this.#parts(iri, orderBy), ...this.#orderKey(iri)]]));
    const compare = (a: string, b: string) =>
      compareOrderKeys(keys.get(a) ?? [], keys.get(b) ?? [], directionsOf(orderBy));
    const all = orderBy.length === 0 ? reached : reached.toSorted(compare);
    const part = pageOf(all, keys, branch.page ?? {});
    loaded.keep(parent, branch, { all, ...part, keys });
    for (const grouping of branch.groupings ?? []) {
      loaded.keepGroups(parent, branch.reach, grouping, this.#groups(reached, grouping));
    }
    for (const iri of part.wanted) {
      for (const predicate of [rdf.type, ...branch.values]) loaded.know(iri, predicate, this.#objects(iri, predicate));
      for (const below of branch.branches) this.#loadBranch(loaded, iri, below);
    }
  }

  #reached(parent: string | undefined, reach: Reach): string[] {
    const fulfils = (iri: string, where: Condition | undefined) =>
      where === undefined || naiveMeets(this.#quads, this.#term(iri), where, this.#fold);
    const isA = (iri: string, type: NamedNode | undefined) =>
      type === undefined || this.#objects(iri, rdf.type).some((object) => object.equals(type));
    if (reach.from === 'iris') {
      const described = (iri: string) => this.#quads.some(({ subject }) => subject.value === iri);
      return reach.iris.filter((iri) => described(iri) && isA(iri, reach.class));
    }
    const start = reach.from === 'class' ? reach.class.value : (parent ?? '');
    const paths: readonly Path[] = reach.from === 'class' ? [[back(rdf.type)]] : reach.paths;
    const found = new Set(paths.flatMap((path) => this.#follow(start, path)));
    return [...found]
      .filter((iri) => isA(iri, reach.from === 'parent' ? reach.class : undefined) && fulfils(iri, reach.where))
      .sort((a, b) => compareOrderKeys(this.#orderKey(a), this.#orderKey(b)));
  }

  #follow(start: string, path: Path): string[] {
    const ends = naiveEnds(this.#quads, this.#term(start), [path]);
    return ends.filter(({ termType }) => termType !== 'Literal').map(({ value }) => value);
  }

  #parts(iri: string, orderBy: readonly OrderBy[]): OrderKey {
    return orderBy.map((each) => orderKeyPart(each, naivePart(this.#quads, this.#term(iri), each)));
  }

  #groups(iris: readonly string[], grouping: Grouping): readonly NaiveGroup[] {
    const groups = naiveGroups(
      this.#quads,
      iris.map((iri) => this.#term(iri)),
      grouping,
    );
    return groups.sort((a, b) => b.count - a.count || this.#compareGroupKeys(a, b));
  }

  #compareGroupKeys(a: NaiveGroup, b: NaiveGroup): number {
    const orders = a.keys.map((left, index) => {
      const right = b.keys[index];
      if (left === undefined || right === undefined) return Number(left === undefined) - Number(right === undefined);
      if (typeof left === 'string' || typeof right === 'string')
        return String(left) < String(right) ? -1 : Number(left !== right);
      return this.#compare(left, right);
    });
    return orders.find((order) => order !== 0) ?? 0;
  }

  #term(iri: string): Term {
    const subject = this.#quads.find((each) => each.subject.value === iri)?.subject;
    return subject ?? namedNode(iri);
  }

  #objects(iri: string, predicate: NamedNode): Term[] {
    const found = this.#quads.filter(({ subject, predicate: p }) => subject.value === iri && p.equals(predicate));
    return [...new Map(found.map(({ object }) => [termKey(object), object])).values()].sort((a, b) =>
      this.#compare(a, b),
    );
  }

  #compare(a: Term, b: Term): number {
    if (a.termType === 'Literal' || b.termType === 'Literal') {
      if (a.termType !== b.termType) return a.termType === 'Literal' ? 1 : -1;
      return compareOrderKeys([termKey(a)], [termKey(b)]);
    }
    return compareOrderKeys(this.#orderKey(a.value), this.#orderKey(b.value));
  }

  #orderKey(iri: string): OrderKey {
    const types = this.#quads.filter((q) => q.subject.value === iri && q.predicate.equals(rdf.type));
    const order = canonicalOrder.find((candidate) => types.some(({ object }) => object.equals(candidate.class)));
    if (order === undefined) return [iri];
    return [this.#end(iri, order.group) ?? iri, ...order.numbers.map((path) => Number(this.#end(iri, path) ?? 0)), iri];
  }

  /** The text of what stands at the end of a path, literals included. */
  #end(start: string, path: Path): string | undefined {
    return path.reduce<string | undefined>((current, { predicate, inverse }) => {
      const found = this.#quads.find(
        (q) => q.predicate.equals(predicate) && (inverse ? q.object.value : q.subject.value) === current,
      );
      return inverse ? found?.subject.value : found?.object.value;
    }, start);
  }
}

/** Where the page begins in the whole list, and its items. */
function pageOf(all: readonly string[], keys: ReadonlyMap<string, OrderKey>, request: PageRequest): Part {
  const { first, last, after, before, orderBy = [] } = request;
  const directions = directionsOf(orderBy);
  const key = (iri: string) => keys.get(iri) ?? [];
  const skipped =
    after === undefined ? 0 : all.filter((iri) => compareOrderKeys(key(iri), after, directions) <= 0).length;
  const within = all
    .slice(skipped)
    .filter((iri) => before === undefined || compareOrderKeys(key(iri), before, directions) < 0);
  if (first !== undefined) return { start: skipped, wanted: within.slice(0, first) };
  const left = last === undefined ? 0 : Math.max(0, within.length - last);
  return { start: skipped + left, wanted: within.slice(left) };
}

function directionsOf(orderBy: readonly OrderBy[]): readonly Direction[] {
  return orderBy.map(({ direction }) => direction);
}

/** A part of an order key as the API's cursors carry it. */
function orderKeyPart({ by }: OrderBy, part: NaivePart): OrderKeyPart {
  if (part === undefined) return null;
  if (by === 'number') return Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, Number(part[0])));
  if (by !== 'date') return String.fromCodePoint(...part.map(Number));
  return String(part[0])
    .padStart(8, '0')
    .replace(/(....)(..)(..)/, '$1-$2-$3');
}

interface Part {
  readonly start: number;
  readonly wanted: readonly string[];
}

interface Kept extends Part {
  readonly all: readonly string[];
  readonly keys: ReadonlyMap<string, OrderKey>;
}

class PlannedGraph implements LoadedGraph {
  readonly #kept = new Map<string, Kept>();
  readonly #groups = new Map<string, readonly NaiveGroup[]>();
  readonly #values = new Map<string, readonly Value[]>();

  keepGroups(parent: string | undefined, reach: Reach, grouping: Grouping, groups: readonly NaiveGroup[]): void {
    this.#groups.set(`${keptKey(parent, reach, undefined)} ${groupingKey(grouping)}`, groups);
  }

  keep(parent: string | undefined, { reach, page }: Branch, kept: Kept): void {
    this.#kept.set(keptKey(parent, reach, page), kept);
  }

  know(iri: string, predicate: NamedNode, objects: readonly Term[]): void {
    const values = objects.map((object) =>
      object.termType === 'Literal' ? (object as Literal) : this.#resource(object.value),
    );
    this.#values.set(`${iri} ${predicate.value}`, values);
  }

  list(parent: Resource | undefined, reach: Reach): readonly Resource[] {
    return this.#planned(parent, reach, undefined).wanted.map((iri) => this.#resource(iri));
  }

  page(parent: Resource | undefined, reach: Reach, request: PageRequest): Page {
    const { all, start, wanted, keys } = this.#planned(parent, reach, request);
    return {
      items: wanted.map((iri) => this.#resource(iri)),
      totalCount: all.length,
      hasPreviousPage: start > 0,
      hasNextPage: start + wanted.length < all.length,
      keyOf: ({ value }) => keys.get(value) ?? [],
    };
  }

  groups(parent: Resource | undefined, reach: Reach, grouping: Grouping): readonly Group[] {
    const groups = this.#groups.get(`${keptKey(parent?.value, reach, undefined)} ${groupingKey(grouping)}`);
    if (groups === undefined) throw new Error(`Not planned: groups of ${parent?.value} ${reachKey(reach)}`);
    return groups.map(({ keys, count }) => ({ keys: keys.map((key) => this.#groupValue(key)), count }));
  }

  #groupValue(key: Term | string | undefined): GroupValue {
    if (key === undefined || typeof key === 'string') return key;
    return key.termType === 'Literal' ? key : this.#resource(key.value);
  }

  #planned(parent: Resource | undefined, reach: Reach, page: PageRequest | undefined): Kept {
    const kept = this.#kept.get(keptKey(parent?.value, reach, page));
    if (kept === undefined) throw new Error(`Not planned: ${parent?.value} ${reachKey(reach)} ${JSON.stringify(page)}`);
    return kept;
  }

  #resource(iri: string): Resource {
    return {
      termType: 'NamedNode',
      value: iri,
      equals: (other) => other?.termType === 'NamedNode' && other.value === iri,
      objects: (predicate) => {
        const values = this.#values.get(`${iri} ${predicate.value}`);
        if (values === undefined) throw new Error(`Not planned: <${predicate.value}> of <${iri}>`);
        return values;
      },
    };
  }
}

function keptKey(parent: string | undefined, reach: Reach, page: PageRequest | undefined): string {
  return JSON.stringify([reach.from === 'parent' ? parent : undefined, reachKey(reach), page]);
}

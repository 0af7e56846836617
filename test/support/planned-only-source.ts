import type { Literal, NamedNode, Quad, Term } from '@rdfjs/types';
import { rdf } from '../../src/rdf/namespace.ts';
import { termKey } from '../../src/rdf/term.ts';
import { canonicalOrder } from '../../src/store/canonical-order.ts';
import type { GraphSource, LoadedGraph, Page } from '../../src/store/graph-source.ts';
import { compareOrderKeys, type OrderKey } from '../../src/store/order-key.ts';
import { back, type Path } from '../../src/store/path.ts';
import {
  type Branch,
  type Condition,
  type PageRequest,
  type Plan,
  type Reach,
  reachKey,
} from '../../src/store/plan.ts';
import type { Resource, Value } from '../../src/store/resource.ts';

/**
 * A source that answers from a plain array of quads, by trying them all, and hands over what the plan names and nothing else: reading
 * anything more throws. It stands for a store that is far away, and is an oracle for the store in memory.
 */
export class PlannedOnlySource implements GraphSource {
  readonly #quads: readonly Quad[];

  constructor(quads: readonly Quad[]) {
    this.#quads = quads;
  }

  async load(plan: Plan): Promise<LoadedGraph> {
    const loaded = new PlannedGraph();
    for (const branch of plan.branches) this.#loadBranch(loaded, undefined, branch);
    return loaded;
  }

  #loadBranch(loaded: PlannedGraph, parent: string | undefined, branch: Branch): void {
    const all = this.#reached(parent, branch.reach);
    const keys = new Map(all.map((iri) => [iri, this.#orderKey(iri)]));
    const part = pageOf(all, keys, branch.page ?? {});
    loaded.keep(parent, branch, { all, ...part, keys });
    for (const iri of part.wanted) {
      for (const predicate of [rdf.type, ...branch.values]) loaded.know(iri, predicate, this.#objects(iri, predicate));
      for (const below of branch.branches) this.#loadBranch(loaded, iri, below);
    }
  }

  #reached(parent: string | undefined, reach: Reach): string[] {
    const fulfils = (iri: string, where: Condition | undefined) =>
      where === undefined ||
      ('lacks' in where && this.#objects(iri, where.lacks).length === 0) ||
      ('oneOf' in where &&
        where.predicates.some((predicate) =>
          this.#objects(iri, predicate).some((object) => where.oneOf.some((term) => termKey(term) === termKey(object))),
        ));
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
    return path.reduce<string[]>(
      (iris, { predicate, inverse }) =>
        this.#quads.flatMap(({ subject, predicate: candidate, object }) => {
          if (!candidate.equals(predicate) || object.termType === 'Literal') return [];
          const [from, to] = inverse ? [object, subject] : [subject, object];
          return iris.includes(from.value) ? [to.value] : [];
        }),
      [start],
    );
  }

  #objects(iri: string, predicate: NamedNode): Term[] {
    const found = this.#quads.filter(({ subject, predicate: p }) => subject.value === iri && p.equals(predicate));
    return [...new Map(found.map(({ object }) => [termKey(object), object])).values()].sort((a, b) =>
      this.#compare(a, b),
    );
  }

  #compare(a: Term, b: Term): number {
    if (a.termType === 'Literal' || b.termType === 'Literal') {
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
  const { first, last, after, before } = request;
  const key = (iri: string) => keys.get(iri) ?? [];
  const skipped = after === undefined ? 0 : all.filter((iri) => compareOrderKeys(key(iri), after) <= 0).length;
  const within = all.slice(skipped).filter((iri) => before === undefined || compareOrderKeys(key(iri), before) < 0);
  if (first !== undefined) return { start: skipped, wanted: within.slice(0, first) };
  const left = last === undefined ? 0 : Math.max(0, within.length - last);
  return { start: skipped + left, wanted: within.slice(left) };
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
  readonly #values = new Map<string, readonly Value[]>();

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

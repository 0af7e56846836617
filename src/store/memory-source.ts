import type { NamedNode } from '@rdfjs/types';
import { rdf } from '../rdf/namespace.ts';
import type { GraphSource, LoadedGraph, Page } from './graph-source.ts';
import type { MemoryGraph } from './memory-graph.ts';
import { MemoryResource } from './memory-term.ts';
import { pageRange } from './page.ts';
import { back, type Path } from './path.ts';
import type { Condition, IriReach, PageRequest, Plan, Reach } from './plan.ts';
import { isResource, type Resource } from './resource.ts';

/** Whether a reach keeps the term with an id. */
type Test = (id: number) => boolean;

/** A dataset in memory as a source: loading a plan costs nothing, because whatever it names is one index step away already. */
export class MemorySource implements GraphSource, LoadedGraph {
  readonly #graph: MemoryGraph;
  /** Reaches live longer than one call: fields without arguments have one for good. */
  readonly #tests = new WeakMap<Reach, Test>();
  readonly #members = new Map<number, readonly number[]>();

  constructor(graph: MemoryGraph) {
    this.#graph = graph;
  }

  load(_plan: Plan): LoadedGraph {
    return this;
  }

  list(parent: Resource | undefined, reach: Reach): readonly Resource[] {
    if (reach.from === 'iris') return this.#named(reach);
    const isKept = this.#test(reach);
    const found: Resource[] = [];
    for (const id of this.#reached(parent, reach)) {
      const term = this.#graph.term(id);
      // A property may have literals besides (rdf:object); a link leads to resources only.
      if (isResource(term) && isKept(id)) found.push(term);
    }
    return found;
  }

  page(parent: Resource | undefined, reach: Reach, request: PageRequest): Page {
    if (reach.from === 'iris') throw new TypeError('Resources asked for by IRI are not paged.');
    const reached = this.#reached(parent, reach);
    const ids = reach.from === 'class' && reach.where === undefined ? reached : reached.filter(this.#test(reach));
    const { start, end } = pageRange(ids.length, (index) => this.#graph.keyOf(ids[index] as number), request);
    return {
      items: ids.slice(start, end).map((id) => this.#graph.term(id) as Resource),
      totalCount: ids.length,
      hasPreviousPage: start > 0,
      hasNextPage: end < ids.length,
      keyOf: (item) => this.#graph.keyOf(idOf(item)),
    };
  }

  #named(reach: IriReach): readonly Resource[] {
    const isKept = this.#test(reach);
    return reach.iris.flatMap((iri) => this.#graph.resource(iri) ?? []).filter((resource) => isKept(idOf(resource)));
  }

  /** Before the reach's class and condition are looked at; in canonical order. */
  #reached(parent: Resource | undefined, reach: Exclude<Reach, IriReach>): readonly number[] {
    return reach.from === 'class' ? this.#membersOf(reach.class) : this.#along(startOf(parent), reach.paths);
  }

  #membersOf(type: NamedNode): readonly number[] {
    const id = this.#graph.idOf(type);
    const members = this.#members.get(id) ?? (id < 0 ? [] : this.#graph.follow(id, back(rdf.type)));
    this.#members.set(id, members);
    return members;
  }

  #along(start: number, paths: readonly Path[]): readonly number[] {
    const [path = [], ...others] = paths;
    const [step, ...more] = path;
    if (step !== undefined && more.length === 0 && others.length === 0) return this.#graph.follow(start, step);
    return [...new Set(paths.flatMap((each) => this.#walk(start, each)))].sort(this.#graph.compare);
  }

  #walk(start: number, path: Path): readonly number[] {
    return path.reduce<readonly number[]>((ids, step) => ids.flatMap((id) => this.#graph.follow(id, step)), [start]);
  }

  #test(reach: Reach): Test {
    const known = this.#tests.get(reach);
    if (known !== undefined) return known;
    const isInstance = reach.class === undefined ? undefined : this.#graph.instancesOf(this.#graph.idOf(reach.class));
    const meets = reach.from === 'iris' || reach.where === undefined ? undefined : this.#condition(reach.where);
    const test: Test = (id) => (isInstance === undefined || isInstance[id] === 1) && (meets === undefined || meets(id));
    this.#tests.set(reach, test);
    return test;
  }

  #condition(condition: Condition): Test {
    if ('lacks' in condition) {
      const { lacks } = condition;
      return (id) => (this.#graph.term(id) as Resource).objects(lacks).length === 0;
    }
    const { predicates, oneOf } = condition;
    const [predicateIds, objectIds] = [predicates, oneOf].map((terms) => terms.map((term) => this.#graph.idOf(term)));
    return (id) => predicateIds?.some((predicate) => this.#graph.hasAny(id, predicate, objectIds ?? [])) === true;
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

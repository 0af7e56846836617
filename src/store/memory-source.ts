import type { Term } from '@rdfjs/types';
import { rdf } from '../rdf/namespace.ts';
import type { GraphSource, LoadedGraph, Page } from './graph-source.ts';
import type { MemoryGraph } from './memory-graph.ts';
import { MemoryResource } from './memory-term.ts';
import type { OrderKey } from './order-key.ts';
import { pageRange } from './page.ts';
import { back, type Path } from './path.ts';
import type { Condition, IriReach, PageRequest, Plan, Reach } from './plan.ts';
import { isResource, type Resource } from './resource.ts';

/** Ids in canonical order. */
type Ids = Uint32Array;

/** A dataset in memory as a source: loading a plan costs nothing, because whatever it names is one index step away already. */
export class MemorySource implements GraphSource, LoadedGraph {
  readonly #graph: MemoryGraph;

  constructor(graph: MemoryGraph) {
    this.#graph = graph;
  }

  load(_plan: Plan): LoadedGraph {
    return this;
  }

  list(parent: Resource | undefined, reach: Reach): readonly Resource[] {
    if (reach.from === 'iris') return this.#named(reach);
    return Array.from(this.#ids(parent, reach), (id) => this.#graph.term(id)).filter(isResource);
  }

  page(parent: Resource | undefined, reach: Reach, request: PageRequest): Page {
    if (reach.from === 'iris') throw new TypeError('Resources asked for by IRI are not paged.');
    const ids = this.#ids(parent, reach);
    const keyOf = (id: number): OrderKey => this.#graph.keyOf(id);
    const { start, end } = pageRange(ids.length, (index) => keyOf(ids[index] as number), request);
    return {
      items: Array.from(ids.subarray(start, end), (id) => this.#resource(id)),
      totalCount: ids.length,
      hasPreviousPage: start > 0,
      hasNextPage: end < ids.length,
      keyOf: (item) => keyOf(idOf(item)),
    };
  }

  #named({ iris, class: type }: IriReach): readonly Resource[] {
    const found = iris.flatMap((iri) => this.#graph.resource(iri) ?? []);
    return type === undefined ? found : found.filter((resource) => this.#hasAny(idOf(resource), rdf.type, [type]));
  }

  #ids(parent: Resource | undefined, reach: Exclude<Reach, IriReach>): Ids {
    const { where } = reach;
    const ids = reach.from === 'class' ? this.#members(reach.class) : this.#along(startOf(parent), reach.paths);
    const type = reach.from === 'parent' ? reach.class : undefined;
    if (where === undefined && type === undefined) return ids;
    return ids.filter(
      (id) =>
        (type === undefined || this.#hasAny(id, rdf.type, [type])) && (where === undefined || this.#meets(id, where)),
    );
  }

  #members(type: Term): Ids {
    const id = this.#graph.idOf(type);
    return id === undefined ? new Uint32Array(0) : this.#graph.follow(id, back(rdf.type));
  }

  #along(start: number, paths: readonly Path[]): Ids {
    const [only, ...others] = paths;
    const [step, ...more] = only ?? [];
    if (step !== undefined && more.length === 0 && others.length === 0) return this.#graph.follow(start, step);
    const reached = paths.flatMap((path) => this.#walk([start], path));
    return Uint32Array.from(new Set(reached)).sort(this.#graph.compare);
  }

  #walk(starts: readonly number[], path: Path): readonly number[] {
    return path.reduce<readonly number[]>(
      (ids, step) => ids.flatMap((id) => [...this.#graph.follow(id, step)]),
      starts,
    );
  }

  #meets(id: number, { predicates, oneOf }: Condition): boolean {
    return predicates.some((predicate) => this.#hasAny(id, predicate, oneOf));
  }

  #hasAny(id: number, predicate: Term, objects: readonly Term[]): boolean {
    const predicateId = this.#graph.idOf(predicate);
    if (predicateId === undefined) return false;
    return objects.some((object) => {
      const objectId = this.#graph.idOf(object);
      return objectId !== undefined && this.#graph.has(id, predicateId, objectId);
    });
  }

  #resource(id: number): Resource {
    const term = this.#graph.term(id);
    if (term instanceof MemoryResource) return term;
    throw new TypeError(`A link leads to a literal: ${term.value}`);
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

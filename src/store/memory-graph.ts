import type { NamedNode, Quad, Quad_Graph, Quad_Object, Quad_Subject, Term } from '@rdfjs/types';
import { defaultGraph, quad } from '../rdf/term.ts';
import { type Adjacency, edgeRange } from './adjacency.ts';
import { type Edges, OrderKeys } from './canonical-ranks.ts';
import type { OrderKey } from './order-key.ts';
import type { Step } from './path.ts';
import { asTerm, isResource, type Resource, type Value } from './resource.ts';
import type { TermTable } from './term-table.ts';

const NO_IDS = new Uint32Array(0);

/** A whole dataset in memory, read-only: the union of its named graphs as an adjacency index, and for each statement the graphs that make it. */
export class MemoryGraph {
  readonly #terms: TermTable;
  readonly #forward: Adjacency;
  readonly #backward: Adjacency;
  /** The graph of each quad, as a term id plus 1; 0 for the default graph. */
  readonly #graphs: Uint32Array;
  readonly #keys: OrderKeys;

  constructor(
    /** In canonical order. */
    edges: Edges,
    graphs: Uint32Array,
    /** Compares two term ids in canonical order. */
    readonly compare: (a: number, b: number) => number,
  ) {
    this.#terms = edges.terms;
    this.#forward = edges.forward;
    this.#backward = edges.backward;
    this.#graphs = graphs;
    this.#keys = new OrderKeys(edges);
  }

  /** The id of a term, or undefined if the graph does not have it. */
  idOf(term: Term): number | undefined {
    return this.#terms.idOf(term);
  }

  /** The term with an id of this graph. */
  term(id: number): Value {
    return this.#terms.term(id);
  }

  /** The resource `iri`, if the graph makes a statement about it. */
  resource(iri: string): Resource | undefined {
    const id = this.#terms.idOfIri(iri);
    if (id === undefined || this.#forward.starts[id] === this.#forward.starts[id + 1]) return undefined;
    const term = this.#terms.term(id);
    return isResource(term) ? term : undefined;
  }

  /** The values of `predicate` of the term `id`, in canonical order. */
  objects(id: number, predicate: NamedNode): readonly Value[] {
    const predicateId = this.#terms.idOf(predicate);
    if (predicateId === undefined) return [];
    const { targets } = this.#forward;
    const [start, end] = edgeRange(this.#forward, id, predicateId);
    const values: Value[] = [];
    for (let edge = start; edge < end; edge++) {
      if (edge === start || targets[edge] !== targets[edge - 1]) values.push(this.#terms.term(targets[edge] as number));
    }
    return values;
  }

  /** The ids that `step` leads to from the term `id`, each once, in canonical order. */
  follow(id: number, { predicate, inverse }: Step): Uint32Array {
    const predicateId = this.#terms.idOf(predicate);
    if (predicateId === undefined) return NO_IDS;
    const adjacency = inverse ? this.#backward : this.#forward;
    const [start, end] = edgeRange(adjacency, id, predicateId);
    return withoutRepeats(adjacency.targets.subarray(start, end));
  }

  /** The place of a resource in canonical order. */
  keyOf(id: number): OrderKey {
    return this.#keys.keyOf(id);
  }

  /** Whether there is a statement with these three ids in any graph. */
  has(subject: number, predicate: number, object: number): boolean {
    const [start, end] = edgeRange(this.#forward, subject, predicate);
    return this.#forward.targets.subarray(start, end).includes(object);
  }

  /** The graphs that state the triple, in the order in which they were read. Empty if none does. */
  graphsOf(subject: Term, predicate: Term, object: Term): Quad_Graph[] {
    const [s, p, o] = [this.idOf(subject), this.idOf(predicate), this.idOf(object)];
    if (s === undefined || p === undefined || o === undefined) return [];
    const [start, end] = edgeRange(this.#forward, s, p);
    const edges = Array.from({ length: end - start }, (_, index) => start + index);
    return edges.filter((edge) => this.#forward.targets[edge] === o).map((edge) => this.#graphAt(edge));
  }

  /** Every quad of the dataset, or every quad about `subject`; each graph's own. */
  *quads(subject?: Term): Generator<Quad> {
    const only = subject && this.idOf(subject);
    if (subject !== undefined && only === undefined) return;
    const { starts, predicates, targets } = this.#forward;
    for (let id = only ?? 0; id <= (only ?? this.#terms.size - 1); id++) {
      const from = asTerm(this.#terms.term(id)) as Quad_Subject;
      for (let edge = starts[id] as number; edge < (starts[id + 1] as number); edge++) {
        const predicate = this.#terms.term(predicates[edge] as number) as NamedNode;
        const object = asTerm(this.#terms.term(targets[edge] as number)) as Quad_Object;
        yield quad(from, predicate, object, this.#graphAt(edge));
      }
    }
  }

  #graphAt(edge: number): Quad_Graph {
    const graph = this.#graphs[this.#forward.quads[edge] as number] as number;
    return graph === 0 ? defaultGraph() : (asTerm(this.#terms.term(graph - 1)) as NamedNode);
  }
}

/** `ids`, in which repeats stand together, with each id once. Copies only if there are repeats. */
function withoutRepeats(ids: Uint32Array): Uint32Array {
  for (let index = 1; index < ids.length; index++) {
    if (ids[index] === ids[index - 1]) return ids.filter((id, place) => place === 0 || id !== ids[place - 1]);
  }
  return ids;
}

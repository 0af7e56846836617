import type { NamedNode, Quad, Quad_Subject, Term } from '@rdfjs/types';
import { rdf } from '../rdf/namespace.ts';
import { quad } from '../rdf/term.ts';
import { type Adjacency, firstEdge, targetsOf } from './adjacency.ts';
import { type Extents, extentsOf } from './extents.ts';
import type { OrderKey } from './order-key.ts';
import { type Edges, OrderKeys } from './order-keys.ts';
import type { Step } from './path.ts';
import type { QuadTable } from './quad-table.ts';
import { asTerm, isResource, type Resource, type Value } from './resource.ts';
import type { TermTable } from './term-table.ts';

/** Stands for every term; no id of a graph. */
const ANY = -2;

/** The id of a term; {@link ANY}, or -1 for a term that the graph does not have. */
type Id = number;

/** A whole dataset in memory, read-only: the union of its named graphs as an adjacency index, both ways. */
export class MemoryGraph {
  readonly #terms: TermTable;
  readonly #forward: Adjacency;
  readonly #backward: Adjacency;
  readonly #keys: OrderKeys;
  /** The ids of terms that were asked for before, by the object they were asked for with: the constants of the vocabulary, mostly. */
  readonly #knownIds = new WeakMap<Term, number>();
  readonly #instances = new Map<number, Uint8Array>();

  constructor(
    /** In canonical order. */
    edges: Edges,
    /** Every statement with its graph. */
    readonly table: QuadTable,
    /** Compares two term ids in canonical order. */
    readonly compare: (a: number, b: number) => number,
  ) {
    this.#terms = edges.terms;
    this.#forward = edges.forward;
    this.#backward = edges.backward;
    this.#keys = new OrderKeys(edges);
  }

  /** The id of a term, or -1 if the graph does not have it. */
  idOf(term: Term): number {
    const known = this.#knownIds.get(term);
    if (known !== undefined) return known;
    const id = this.#terms.idOf(term) ?? -1;
    this.#knownIds.set(term, id);
    return id;
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
    const predicateId = this.idOf(predicate);
    const { starts, predicates, targets } = this.#forward;
    const values: Value[] = [];
    const limit = starts[id + 1] as number;
    for (
      let edge = firstEdge(this.#forward, id, predicateId);
      edge < limit && predicates[edge] === predicateId;
      edge++
    ) {
      values.push(this.#terms.term(targets[edge] as number));
    }
    return values;
  }

  /** The ids that `step` leads to from the term `id`, each once, in canonical order. */
  follow(id: number, { predicate, inverse }: Step): readonly number[] {
    return targetsOf(inverse ? this.#backward : this.#forward, id, this.idOf(predicate));
  }

  /** The triples of the union with these terms (all of them where none is given), each once, in the default graph. */
  *triples(subject?: Term | null, predicate?: Term | null, object?: Term | null): Generator<Quad> {
    const [s, p, o] = [subject, predicate, object].map((term) => (term ? this.idOf(term) : ANY)) as [Id, Id, Id];
    if (s === -1 || p === -1 || o === -1) return;
    const isBackward = s === ANY && o !== ANY;
    const from = isBackward ? o : s;
    const last = from === ANY ? this.#terms.size - 1 : from;
    for (let id = from === ANY ? 0 : from; id <= last; id++) {
      yield* this.#edgeTriples(id, isBackward, p, isBackward ? ANY : o);
    }
  }

  *#edgeTriples(id: number, isBackward: boolean, predicateId: Id, other: Id): Generator<Quad> {
    const adjacency = isBackward ? this.#backward : this.#forward;
    const { starts, predicates, targets } = adjacency;
    const limit = starts[id + 1] as number;
    const first = predicateId === ANY ? (starts[id] as number) : firstEdge(adjacency, id, predicateId);
    const own = asTerm(this.#terms.term(id));
    for (let edge = first; edge < limit; edge++) {
      const [predicate, target] = [predicates[edge] as number, targets[edge] as number];
      if (predicateId !== ANY && predicate !== predicateId) return;
      if (other !== ANY && target !== other) continue;
      const [verb, end] = [asTerm(this.#terms.term(predicate)) as NamedNode, asTerm(this.#terms.term(target))];
      yield isBackward ? quad(end as Quad_Subject, verb, own) : quad(own as Quad_Subject, verb, end);
    }
  }

  /** By which predicates something leads to the term `id`, and how many statements of each there are. */
  incoming(id: number): ReadonlyMap<NamedNode, number> {
    const { starts, predicates } = this.#backward;
    const counts = new Map<NamedNode, number>();
    for (let edge = starts[id] as number; edge < (starts[id + 1] as number); edge++) {
      const predicate = this.#terms.term(predicates[edge] as number) as NamedNode;
      counts.set(predicate, (counts.get(predicate) ?? 0) + 1);
    }
    return counts;
  }

  /** The place of a resource in canonical order. */
  keyOf(id: number): OrderKey {
    return this.#keys.keyOf(id);
  }

  /** How much there is of it, by predicate. */
  extents(): Extents {
    return extentsOf(this.#forward, this.#backward);
  }

  /** How many terms there are: their ids are below. */
  get size(): number {
    return this.#terms.size;
  }

  /** A test of ids: whether `step` leads from there to a term that passes `test`. */
  hasAlong(step: Step, test: (id: number) => boolean): (id: number) => boolean {
    const { adjacency, predicate } = this.#edgesOf(step);
    const { starts, predicates, targets } = adjacency;
    return (id) => {
      const limit = starts[id + 1] as number;
      for (let edge = firstEdge(adjacency, id, predicate); edge < limit && predicates[edge] === predicate; edge++) {
        if (test(targets[edge] as number)) return true;
      }
      return false;
    };
  }

  /** A way from an id to what `step` leads to, which shows each once, in canonical order. */
  walkStep(step: Step): (id: number, visit: (id: number) => void) => void {
    const { adjacency, predicate } = this.#edgesOf(step);
    const { starts, predicates, targets } = adjacency;
    return (id, visit) => {
      const limit = starts[id + 1] as number;
      for (let edge = firstEdge(adjacency, id, predicate); edge < limit && predicates[edge] === predicate; edge++) {
        visit(targets[edge] as number);
      }
    };
  }

  /** For each term id 1 if it is of the class `type`, else 0. Made once for each class. */
  instancesOf(type: number): Uint8Array {
    const known = this.#instances.get(type);
    if (known !== undefined) return known;
    const flags = new Uint8Array(this.#terms.size);
    if (type >= 0) for (const id of targetsOf(this.#backward, type, this.idOf(rdf.type))) flags[id] = 1;
    this.#instances.set(type, flags);
    return flags;
  }

  #edgesOf({ predicate, inverse }: Step) {
    return { adjacency: inverse ? this.#backward : this.#forward, predicate: this.idOf(predicate) };
  }
}

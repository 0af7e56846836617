import type { NamedNode, Quad, Term } from '@rdfjs/types';
import { buildAdjacency, type QuadColumns } from './adjacency.ts';
import { canonicalComparison } from './canonical-ranks.ts';
import { MemoryGraph } from './memory-graph.ts';
import { LateReader, MemoryLiteral, MemoryResource } from './memory-term.ts';
import type { Value } from './resource.ts';
import { TermTable } from './term-table.ts';

/** Collects quads and makes a {@link MemoryGraph} of them. */
export class GraphBuilder {
  readonly #terms = new TermTable();
  readonly #subjects: number[] = [];
  readonly #predicates: number[] = [];
  readonly #objects: number[] = [];
  /** Term id plus 1; 0 for the default graph. */
  readonly #graphs: number[] = [];
  readonly #datatypes = new Map<string, NamedNode>();
  readonly #reader = new LateReader();

  /** Takes one quad. Blank nodes with the same label are the same node. */
  add({ subject, predicate, object, graph }: Quad): void {
    this.#subjects.push(this.#intern(subject));
    this.#predicates.push(this.#intern(predicate));
    this.#objects.push(this.#intern(object));
    this.#graphs.push(graph.termType === 'DefaultGraph' ? 0 : this.#intern(graph) + 1);
  }

  /** The graph of all quads taken; ends the building. */
  build(): MemoryGraph {
    const terms = this.#terms;
    const forwards = columns(this.#subjects, this.#predicates, this.#objects);
    const backwards = { ...forwards, from: forwards.to, to: forwards.from };
    const compare = canonicalComparison({
      terms,
      forward: buildAdjacency(terms.size, forwards),
      backward: buildAdjacency(terms.size, backwards),
    });
    const edges = {
      terms,
      forward: buildAdjacency(terms.size, forwards, compare),
      backward: buildAdjacency(terms.size, backwards, compare),
    };
    const graph = new MemoryGraph(edges, Uint32Array.from(this.#graphs), compare);
    this.#reader.reader = graph;
    return graph;
  }

  #intern(term: Term): number {
    return this.#terms.intern(term, (id) => this.#create(term, id));
  }

  #create(term: Term, id: number): Value {
    switch (term.termType) {
      case 'Literal':
        return new MemoryLiteral(term.value, term.language.toLowerCase(), this.#datatype(term.datatype));
      case 'NamedNode':
      case 'BlankNode':
        return new MemoryResource(this.#reader, id, term.termType, term.value);
      default:
        throw new TypeError(`The store holds no term of type ${term.termType}.`);
    }
  }

  /** One object per datatype. */
  #datatype(datatype: NamedNode): NamedNode {
    const known = this.#datatypes.get(datatype.value);
    if (known !== undefined) return known;
    this.#datatypes.set(datatype.value, datatype);
    return datatype;
  }
}

function columns(subjects: number[], predicates: number[], objects: number[]): QuadColumns {
  return { from: Uint32Array.from(subjects), predicate: Uint32Array.from(predicates), to: Uint32Array.from(objects) };
}

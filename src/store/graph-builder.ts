import type { NamedNode, Quad, Term } from '@rdfjs/types';
import { buildAdjacency, type Columns, sortRows } from './adjacency.ts';
import { canonicalComparison } from './canonical-comparison.ts';
import { MemoryGraph } from './memory-graph.ts';
import { LateReader, MemoryLiteral, MemoryResource } from './memory-term.ts';
import { QuadTable } from './quad-table.ts';
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
    const columns = {
      from: Uint32Array.from(this.#subjects),
      predicate: Uint32Array.from(this.#predicates),
      to: Uint32Array.from(this.#objects),
    };
    const size = terms.size;
    const reversed = { ...columns, from: columns.to, to: columns.from };
    const index = (each: Columns, compare: Compare) => buildAdjacency(each, sortRows(size, each, compare));
    const compare = canonicalComparison({ terms, forward: index(columns, asMet), backward: index(reversed, asMet) });
    const sorted = sortRows(size, columns, compare);
    const edges = { terms, forward: buildAdjacency(columns, sorted), backward: index(reversed, compare) };
    const graph = new MemoryGraph(
      edges,
      new QuadTable(terms, columns, sorted, Uint32Array.from(this.#graphs)),
      compare,
    );
    this.#reader.reader = graph;
    return graph;
  }

  #intern(term: Term): number {
    return this.#terms.intern(term, (id) => this.#create(term, id));
  }

  #create(term: Term, id: number): Value {
    switch (term.termType) {
      case 'Literal':
        return new MemoryLiteral(detached(term.value), term.language.toLowerCase(), this.#datatype(term.datatype));
      case 'NamedNode':
      case 'BlankNode':
        return new MemoryResource(this.#reader, id, term.termType, detached(term.value));
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

/** Orders two term ids. */
type Compare = (a: number, b: number) => number;

/** Before there is an order, terms come as they were met. */
const asMet: Compare = (a, b) => a - b;

/** A copy that stands alone: what a parser cuts out of a file keeps the whole text of the file in memory. */
function detached(text: string): string {
  return Buffer.from(text).toString();
}

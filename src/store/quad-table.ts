import type { NamedNode, Quad, Quad_Graph, Quad_Object, Quad_Subject, Term } from '@rdfjs/types';
import { defaultGraph, quad } from '../rdf/term.ts';
import type { Columns, SortedRows } from './adjacency.ts';
import { asTerm } from './resource.ts';
import type { TermTable } from './term-table.ts';

/** Every quad of a dataset, grouped by subject: what the union of the graphs forgets, namely which graph states what. */
export class QuadTable {
  readonly #terms: TermTable;
  readonly #columns: Columns;
  readonly #sorted: SortedRows;
  readonly #graphs: Uint32Array;
  /** The rows of each graph in canonical order, by what `#graphs` calls it; made when a graph is first asked for. */
  #byGraph: ReadonlyMap<number, Uint32Array> | undefined;

  /** `graphs` holds for each row of `columns` the term id of its graph plus 1; 0 for the default graph. */
  constructor(terms: TermTable, columns: Columns, sorted: SortedRows, graphs: Uint32Array) {
    this.#terms = terms;
    this.#columns = columns;
    this.#sorted = sorted;
    this.#graphs = graphs;
  }

  /** Every quad, or every quad about `subject`, in canonical order of the triples. */
  *quads(subject?: Term): Generator<Quad> {
    const { starts, rows } = this.#sorted;
    const only = subject === undefined ? undefined : (this.#terms.idOf(subject) ?? -1);
    if (only === -1) return;
    const end = starts[only === undefined ? this.#terms.size : only + 1] as number;
    for (let index = only === undefined ? 0 : (starts[only] as number); index < end; index++) {
      yield this.#quad(rows[index] as number);
    }
  }

  /** Every quad of the named graph `iri`, in canonical order. */
  *quadsOf(iri: string): Generator<Quad> {
    const id = this.#terms.idOfIri(iri);
    if (id === undefined) return;
    this.#byGraph ??= rowsByGraph(this.#sorted.rows, this.#graphs);
    for (const row of this.#byGraph.get(id + 1) ?? []) yield this.#quad(row);
  }

  /** The graphs that state a triple, in the order in which they were read. Empty if none does. */
  graphsOf(subject: Term, predicate: Term, object: Term): Quad_Graph[] {
    const same = [...this.quads(subject)].filter(
      (each) => each.predicate.equals(predicate) && each.object.equals(object),
    );
    return same.map(({ graph }) => graph);
  }

  #quad(row: number): Quad {
    const { from, predicate, to } = this.#columns;
    const graph = this.#graphs[row] as number;
    return quad(
      this.#term(from, row) as Quad_Subject,
      this.#term(predicate, row) as NamedNode,
      this.#term(to, row) as Quad_Object,
      graph === 0 ? defaultGraph() : (asTerm(this.#terms.term(graph - 1)) as NamedNode),
    );
  }

  #term(column: Uint32Array, row: number): Term {
    return asTerm(this.#terms.term(column[row] as number));
  }
}

function rowsByGraph(rows: Uint32Array, graphs: Uint32Array): Map<number, Uint32Array> {
  const counts = new Map<number, number>();
  for (const graph of graphs) counts.set(graph, (counts.get(graph) ?? 0) + 1);
  const all = new Map(Array.from(counts, ([graph, count]) => [graph, { own: new Uint32Array(count), filled: 0 }]));
  for (const row of rows) {
    const group = all.get(graphs[row] as number);
    if (group === undefined) continue;
    group.own[group.filled] = row;
    group.filled += 1;
  }
  return new Map(Array.from(all, ([graph, { own }]) => [graph, own]));
}

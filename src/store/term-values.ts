import type { MemoryGraph } from './memory-graph.ts';
import { type Comparable, comparableOf, textOf } from './term-value.ts';

/** Makes one text of all those that mean the same to a reader who searches. */
export type Fold = (text: string) => string;

/** What terms of a graph are worth when they are compared, worked out once for each term. */
export class TermValues {
  readonly #graph: MemoryGraph;
  readonly #fold: Fold | undefined;
  readonly #comparables = new Map<number, Comparable | undefined>();
  readonly #folded = new Map<number, string | undefined>();

  constructor(graph: MemoryGraph, fold: Fold | undefined) {
    this.#graph = graph;
    this.#fold = fold;
  }

  /** The number, day or boolean that a term stands for: see {@link comparableOf}. */
  comparable(id: number): Comparable | undefined {
    const term = this.#graph.term(id);
    if (term.termType !== 'Literal' || term.language !== '') return undefined;
    const known = this.#comparables.get(id);
    if (known !== undefined || this.#comparables.has(id)) return known;
    const value = comparableOf(term);
    this.#comparables.set(id, value);
    return value;
  }

  /** The text of a term; undefined for a blank node. */
  text(id: number): string | undefined {
    return textOf(this.#graph.term(id));
  }

  /** The text of a term, folded. Throws if the source was not told how to fold. */
  folded(id: number): string | undefined {
    if (this.#fold === undefined) throw new TypeError('This source was not told how to fold texts.');
    const known = this.#folded.get(id);
    if (known !== undefined) return known;
    const text = this.text(id);
    const folded = text === undefined ? undefined : this.#fold(text);
    this.#folded.set(id, folded);
    return folded;
  }
}

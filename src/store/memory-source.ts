import type { GraphSource, LoadOptions } from './graph-source.ts';
import type { MemoryGraph } from './memory-graph.ts';
import { MemoryIndex } from './memory-index.ts';
import { MemoryView } from './memory-view.ts';
import { Pace } from './pace.ts';
import type { Plan } from './plan.ts';
import type { Fold } from './term-values.ts';

/** What a {@link MemorySource} is told of its graph. */
export interface MemorySourceOptions {
  /** The version of the dataset, as {@link GraphSource} has it; empty if it has none. */
  readonly version?: string;
  /** How texts are folded for the test `folded`, which throws without it. */
  readonly fold?: Fold;
}

/** A dataset in memory as a source: loading a plan costs nothing, because whatever it names is one index step away already. */
export class MemorySource implements GraphSource {
  readonly version: string;
  /** The graph that is read. */
  readonly graph: MemoryGraph;
  readonly #index: MemoryIndex;

  constructor(graph: MemoryGraph, { version = '', fold }: MemorySourceOptions = {}) {
    this.version = version;
    this.graph = graph;
    this.#index = new MemoryIndex(graph, fold);
  }

  load(_plan: Plan, { deadline }: LoadOptions = {}): MemoryView {
    return new MemoryView(this.#index, new Pace(deadline));
  }
}

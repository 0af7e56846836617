import type { Quad } from '@rdfjs/types';
import { GraphBuilder } from '../../src/store/graph-builder.ts';
import type { MemoryGraph } from '../../src/store/memory-graph.ts';

/** The quads as a graph in memory. */
export function memoryGraph(quads: Iterable<Quad>): MemoryGraph {
  const builder = new GraphBuilder();
  for (const quad of quads) builder.add(quad);
  return builder.build();
}

import type { GraphKind, PublishedGraph } from '../press/dataset-files.ts';
import { GraphBuilder } from '../store/graph-builder.ts';
import type { MemoryGraph } from '../store/memory-graph.ts';
import { withSearchKeys } from './with-search-keys.ts';

/** A graph of a dataset that is to be published; its statements are in the store. */
export interface GatheredGraph {
  readonly iri: string;
  readonly kind: GraphKind;
  /** How many statements it has. */
  readonly size: number;
  readonly turtleBase?: string;
}

/** A dataset that is to be published, in the store: as quads a thousand agreements would be too many. */
export interface GatheredDataset {
  /** In the order of the manifest. */
  readonly graphs: readonly GatheredGraph[];
  readonly store: MemoryGraph;
}

/** Gathers graphs, with the keys that they are searched by, into the store. What belongs together (an agreement's three) must come together. */
export async function gatherDataset(parts: AsyncIterable<readonly PublishedGraph[]>): Promise<GatheredDataset> {
  const builder = new GraphBuilder();
  const graphs: GatheredGraph[] = [];
  for await (const part of parts) {
    for (const { quads, ...graph } of withSearchKeys(part)) {
      for (const quad of quads) builder.add(quad);
      graphs.push({ ...graph, size: quads.length });
    }
  }
  return { graphs, store: builder.build() };
}

/** A gathered graph with its statements, made anew. */
export function gatheredGraph({ store }: GatheredDataset, { size, ...graph }: GatheredGraph): PublishedGraph {
  return { ...graph, quads: Array.from(store.table.quadsOf(graph.iri)) };
}

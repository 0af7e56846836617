import type { MemoryGraph } from '../store/memory-graph.ts';
import { SearchIndex } from './search-index.ts';
import type { Searcher } from './searcher.ts';

/** Searches a graph in memory; its texts are indexed when somebody searches for the first time. */
export function lazySearcher(graph: MemoryGraph): Searcher {
  let index: SearchIndex | undefined;
  return {
    search(request, deadline) {
      index ??= new SearchIndex(graph);
      return index.search(request, deadline);
    },
  };
}

import type { Deadline } from '../store/deadline.ts';
import type { MemoryGraph } from '../store/memory-graph.ts';
import { SearchIndex } from './search-index.ts';
import { SearchedTexts } from './searched-texts.ts';
import type { Searcher, SearchPage, SearchRequest } from './searcher.ts';

/** A searcher whose answers are there at once. */
export interface PromptSearcher extends Searcher {
  search(request: SearchRequest, deadline?: Deadline): SearchPage;
}

/** Searches a graph in memory; its texts are indexed when somebody searches for the first time. */
export function lazySearcher(graph: MemoryGraph): PromptSearcher {
  let index: SearchIndex | undefined;
  return {
    search(request, deadline) {
      index ??= new SearchIndex(new SearchedTexts(graph));
      return index.search(request, deadline);
    },
  };
}

import type { SearchPage, SearchRequest } from '../../search/searcher.ts';
import type { ManifestGraph } from '../../store/manifest.ts';
import type { MemoryGraph } from '../../store/memory-graph.ts';
import type { Release } from '../../store/release.ts';
import type { PageAsset } from './page-asset.ts';

/** What the pages are made from, besides the view of each. */
export interface PageParts {
  readonly graph: MemoryGraph;
  /** The base of the data's IRIs; ends in `/`. */
  readonly dataBase: string;
  /** The named graphs with their files, for the list of dumps; without it, there is no list. */
  readonly graphs?: readonly ManifestGraph[];
  /** The versions of the dataset, the newest first. */
  readonly releases?: readonly Release[];
  /** Searches the same data; without it, there is no search. Texts are indexed at the first search. */
  readonly searcher?: { search(request: SearchRequest): SearchPage };
  /** The texts that the search page reads where no server searches; without them, it has no script. */
  readonly searchTexts?: () => PageAsset;
  /** The fields of the API (`Agreement.title`) that stand for a class or property, by its IRI. */
  readonly graphqlNames?: ReadonlyMap<string, readonly string[]>;
  /** Where people tell of mistakes: `https:` or `mailto:`. Without it, pages do not ask. */
  readonly reportUrl?: string;
}

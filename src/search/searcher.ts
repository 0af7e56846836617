import type { Literal, NamedNode } from '@rdfjs/types';
import type { Deadline } from '../store/deadline.ts';
import type { OrderKey } from '../store/order-key.ts';
import type { PageRequest } from '../store/plan.ts';
import type { Resource } from '../store/resource.ts';
import type { SearchQuery } from './search-query.ts';
import type { SearchableType } from './searchable.ts';
import type { SnippetPiece } from './snippet.ts';

/** Whoever finds things by their texts. */
export interface Searcher {
  /** Finds the things that have all words of a query, each word in any of its texts. What the deadline throws is thrown. */
  search(request: SearchRequest, deadline?: Deadline): SearchPage | Promise<SearchPage>;
}

/** What to find, and which part of it. */
export interface SearchRequest {
  readonly query: SearchQuery;
  /** Only things of these types; all when absent. */
  readonly types?: readonly SearchableType[];
  /** Which part. The order is told by the scores: there is no other. */
  readonly page: Omit<PageRequest, 'orderBy'>;
}

/** A part of what was found, best first; of equal scores, by IRI in code point order. */
export interface SearchPage {
  readonly hits: readonly SearchHit[];
  /** How many things were found, of the types asked for, whatever the part. */
  readonly totalCount: number;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** How many things of each type were found, whatever types were asked for; the most first. A type of which nothing was found is not listed. */
  readonly types: readonly TypeCount[];
}

/** How many things of a type were found. */
export interface TypeCount {
  readonly type: SearchableType;
  readonly count: number;
}

/** A thing that was found. */
export interface SearchHit {
  readonly resource: Resource;
  readonly type: SearchableType;
  /** Above 0, with three decimals. Scores of different queries cannot be compared. */
  readonly score: number;
  /** Its place among all that was found, for a cursor. */
  readonly place: OrderKey;
  /** The property whose value answers best. */
  readonly property: NamedNode;
  /** That value. */
  readonly text: Literal;
  /** The part of that value around what was found. */
  readonly snippet: readonly SnippetPiece[];
}

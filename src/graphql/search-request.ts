import {
  MAXIMUM_QUERY_LENGTH,
  MAXIMUM_QUERY_WORDS,
  parseSearchQuery,
  type SearchFault,
} from '../search/search-query.ts';
import type { SearchableType } from '../search/searchable.ts';
import type { SearchRequest } from '../search/searcher.ts';
import { callerError } from './caller-error.ts';
import { type CursorScope, scopeOfOrder } from './cursor.ts';
import { type PageArguments, pageRequest } from './page-arguments.ts';

/** The arguments of `Query.search`, as GraphQL hands them over. */
export interface SearchArguments extends PageArguments {
  readonly query: string;
  readonly types?: readonly SearchableType[] | null;
}

/** What a search is asked for, and for which cursors hold in it. */
export interface ScopedSearch {
  readonly request: SearchRequest;
  readonly scope: CursorScope;
}

/**
 * What the arguments of a search ask for, of the data with the version `version`. Throws a coded error for arguments that are refused. Cursors hold for the words
 * that they were given for: other words, other scores.
 */
export function searchRequest({ query: written, types, ...page }: SearchArguments, version: string): ScopedSearch {
  const query = parseSearchQuery(written);
  if (typeof query === 'string') throw refused(query);
  const scope = scopeOfOrder(version, JSON.stringify(['search', query.words]));
  const request = { query, page: pageRequest(page, scope), ...(types == null ? {} : { types }) };
  return { request, scope };
}

function refused(fault: SearchFault) {
  if (fault === 'EMPTY') return callerError('EMPTY_SEARCH', 'Search for at least one letter or digit.');
  const bounds = `${MAXIMUM_QUERY_LENGTH} characters and ${MAXIMUM_QUERY_WORDS} words or phrases`;
  return callerError('SEARCH_TOO_LONG', `A search may have at most ${bounds}.`);
}

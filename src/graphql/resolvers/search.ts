import type { SearchHit } from '../../search/searcher.ts';
import type { Resource } from '../../store/resource.ts';
import type { Paged } from '../connection.ts';
import { encodeCursor } from '../cursor.ts';
import type { Search } from '../searches.ts';
import type {
  QueryResolvers,
  SearchConnectionResolvers,
  SearchEdgeResolvers,
  SearchTypeCountResolvers,
  SnippetPartResolvers,
} from '../types.generated.ts';

/** The parent of the resolvers of a `SearchConnection`: a search that has run, and the things that it has found, as they were loaded. */
export interface FoundThings {
  readonly search: Search;
  readonly loaded: ReadonlyMap<string, Resource>;
}

/** The parent of the resolvers of a `SearchEdge`. */
export interface FoundThing {
  readonly found: FoundThings;
  readonly hit: SearchHit;
}

/** The resolver of `Query.search`. */
export const search: NonNullable<QueryResolvers['search']> = (_parent, args, { graph, searches }) => {
  const result = searches.result(args);
  const things = graph.list(undefined, result.reach);
  return { search: result, loaded: new Map(things.map((resource) => [resource.value, resource])) };
};

/** The resolvers of `SearchConnection`. */
export const searchConnection: SearchConnectionResolvers = {
  edges: (found) => found.search.page.hits.map((hit) => ({ found, hit })),
  nodes: (found) => found.search.page.hits.map((hit) => nodeOf(found, hit)),
  pageInfo: ({ search: { page, scope } }): Paged => {
    const places = new Map(page.hits.map(({ resource, place }) => [resource.value, place]));
    const items = page.hits.map(({ resource }) => resource);
    return { page: { ...page, items, keyOf: ({ value }) => places.get(value) ?? [] }, request: { scope } };
  },
  totalCount: ({ search }) => search.page.totalCount,
  types: ({ search }) => search.page.types,
};

/** The resolvers of `SearchEdge`. */
export const searchEdge: SearchEdgeResolvers = {
  cursor: ({ found, hit }) => encodeCursor(found.search.scope, hit.place),
  node: ({ found, hit }) => nodeOf(found, hit),
  type: ({ hit }) => hit.type,
  score: ({ hit }) => hit.score,
  property: ({ hit }) => hit.property.value,
  text: ({ hit }) => hit.text,
  snippet: ({ hit }) => hit.snippet,
};

/** The resolvers of `SnippetPart`. */
export const snippetPart: SnippetPartResolvers = {
  text: ({ text }) => text,
  isMatch: ({ isMatch }) => isMatch,
};

/** The resolvers of `SearchTypeCount`. */
export const searchTypeCount: SearchTypeCountResolvers = {
  type: ({ type }) => type,
  count: ({ count }) => count,
};

/** The thing as it was loaded: what a searcher finds elsewhere need not be there. */
function nodeOf({ loaded }: FoundThings, { resource }: SearchHit): Resource | null {
  return loaded.get(resource.value) ?? null;
}

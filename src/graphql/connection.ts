import type { LoadedGraph, Page } from '../store/graph-source.ts';
import type { Resource } from '../store/resource.ts';
import type { ConnectionRequest } from './connection-request.ts';
import type { CursorScope } from './cursor.ts';

/** The parent of the resolvers of `PageInfo`: a page, and for which cursors hold there. */
export interface Paged {
  readonly page: Page;
  readonly request: { readonly scope: CursorScope };
}

/** The parent of the resolvers of a Relay connection, of its `pageInfo` and of its facets: a page of the store, and what it is part of. */
export interface Connection extends Paged {
  readonly request: ConnectionRequest;
  readonly graph: LoadedGraph;
  /** What the list hangs on; undefined at the root. */
  readonly parent: Resource | undefined;
}

/** The parent of the resolvers of an edge: an item and the connection it is in. */
export interface Edge {
  readonly node: Resource;
  readonly connection: Connection;
}

import type { Page } from '../store/graph-source.ts';
import type { Resource } from '../store/resource.ts';

/** The parent of the resolvers of a Relay connection and of its `pageInfo`: a page of the store. */
export type Connection = Page;

/** The parent of the resolvers of an edge: an item and the page it is on. */
export interface Edge {
  readonly node: Resource;
  readonly page: Page;
}

import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import type { Page } from '../store/graph-source.ts';
import type { Reach } from '../store/plan.ts';
import type { Resource } from '../store/resource.ts';
import type { Connection, Edge } from './connection.ts';
import type { GraphQLContext } from './context.ts';
import { encodeCursor } from './cursor.ts';
import { fieldOf } from './field-binding.ts';
import { type PageArguments, pageRequest } from './page-arguments.ts';
import { type Arguments, reachOf } from './reach.ts';

/** The reaches of fields with arguments, by the place in the operation: within one run of it, arguments stay the same. */
const reaches = new WeakMap<readonly FieldNode[], Reach>();

/** The things a field leads to, in canonical order. */
export function list(
  parent: unknown,
  args: object,
  { graph }: GraphQLContext,
  info: GraphQLResolveInfo,
): readonly Resource[] {
  return graph.list(origin(parent), reachAt(args, info));
}

/** The one thing a field leads to, if there is one. */
export function link(
  parent: unknown,
  args: object,
  context: GraphQLContext,
  info: GraphQLResolveInfo,
): Resource | null {
  return list(parent, args, context, info)[0] ?? null;
}

/** The page of things that a field of a connection type is asked for. */
export function connection(
  parent: unknown,
  args: PageArguments,
  { graph }: GraphQLContext,
  info: GraphQLResolveInfo,
): Connection {
  const request = pageRequest(args);
  return graph.page(origin(parent), reachAt(args, info), request);
}

/** The resolvers of every connection type. */
export const connectionType = {
  edges: (page: Connection): Edge[] => page.items.map((node) => ({ node, page })),
  nodes: (page: Connection): readonly Resource[] => page.items,
  pageInfo: (page: Connection): Connection => page,
  totalCount: (page: Connection): number => page.totalCount,
};

/** The resolvers of every edge type. */
export const edgeType = {
  cursor: ({ node, page }: Edge): string => encodeCursor(page.keyOf(node)),
  node: ({ node }: Edge): Resource => node,
};

/** The resolvers of `PageInfo`. */
export const pageInfoType = {
  startCursor: (page: Connection): string | null => cursorOf(page, page.items[0]),
  endCursor: (page: Connection): string | null => cursorOf(page, page.items.at(-1)),
  hasNextPage: (page: Connection): boolean => page.hasNextPage,
  hasPreviousPage: (page: Connection): boolean => page.hasPreviousPage,
};

function cursorOf(page: Page, item: Resource | undefined): string | null {
  return item === undefined ? null : encodeCursor(page.keyOf(item));
}

function reachAt(args: object, info: GraphQLResolveInfo): Reach {
  const known = reaches.get(info.fieldNodes);
  if (known !== undefined) return known;
  const reach = reachOf(info.schema, info.parentType, fieldOf(info), args as Arguments);
  reaches.set(info.fieldNodes, reach);
  return reach;
}

/** The parent of a field below the root; the root has none. */
function origin(parent: unknown): Resource | undefined {
  return parent as Resource | undefined;
}

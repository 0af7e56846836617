import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import type { Reach } from '../store/plan.ts';
import type { Resource } from '../store/resource.ts';
import { type Place, shared } from './bound-resolver.ts';
import type { Connection, Edge, Paged } from './connection.ts';
import { type ConnectionRequest, connectionRequest } from './connection-request.ts';
import type { GraphQLContext } from './context.ts';
import { encodeCursor } from './cursor.ts';
import { groups } from './facet.ts';
import { bindingOf } from './field-binding.ts';
import type { PageArguments } from './page-arguments.ts';
import { type Arguments, reachOf } from './reach.ts';

/** What fields with arguments ask for, by their places in the operation: within one run of it, arguments stay the same. */
const reaches = new WeakMap<readonly FieldNode[], Reach>();
const requests = new WeakMap<readonly FieldNode[], ConnectionRequest>();

/** The things a field leads to, in canonical order. */
export const list = shared<unknown, object, readonly Resource[]>((place) => {
  const reachFor = reachesOf(place);
  return (parent, args, context, info) => context.graph.list(origin(parent), reachFor(args, context, info));
});

/** The one thing a field leads to, if there is one. */
export const link = shared<unknown, object, Resource | null>((place) => {
  const reachFor = reachesOf(place);
  return (parent, args, context, info) => context.graph.list(origin(parent), reachFor(args, context, info))[0] ?? null;
});

/** The page of things that a field of a connection type is asked for. */
export const connection = shared<unknown, PageArguments, Connection>(({ parentType, field }) => {
  return (above, args, { graph, asking }, info) => {
    const parent = origin(above);
    const request = requests.get(info.fieldNodes) ?? connectionRequest(asking, parentType, field, args as Arguments);
    requests.set(info.fieldNodes, request);
    return { page: graph.page(parent, request.reach, request.page), request, graph, parent };
  };
});

/** The resolvers of every connection type. */
export const connectionType = {
  edges: (connection: Connection): Edge[] => connection.page.items.map((node) => ({ node, connection })),
  nodes: ({ page }: Connection): readonly Resource[] => page.items,
  pageInfo: (connection: Connection): Connection => connection,
  totalCount: ({ page }: Connection): number => page.totalCount,
};

/** The resolvers of a connection type whose things can be counted by their values. */
export const countedConnectionType = {
  ...connectionType,
  facets: (connection: Connection): Connection => connection,
  groups,
};

/** The resolvers of every edge type. */
export const edgeType = {
  cursor: ({ node, connection }: Edge): string => cursorOf(connection, node),
  node: ({ node }: Edge): Resource => node,
};

/** The resolvers of `PageInfo`. */
export const pageInfoType = {
  startCursor: (connection: Paged): string | null => endCursor(connection, connection.page.items[0]),
  endCursor: (connection: Paged): string | null => endCursor(connection, connection.page.items.at(-1)),
  hasNextPage: ({ page }: Paged): boolean => page.hasNextPage,
  hasPreviousPage: ({ page }: Paged): boolean => page.hasPreviousPage,
};

function endCursor(connection: Paged, item: Resource | undefined): string | null {
  return item === undefined ? null : cursorOf(connection, item);
}

function cursorOf({ page, request }: Paged, item: Resource): string {
  return encodeCursor(request.scope, page.keyOf(item));
}

type ReachFor = (args: object, context: GraphQLContext, info: GraphQLResolveInfo) => Reach;

/** The reach of a field by its arguments; one that was given none has always the same. */
function reachesOf({ schema, parentType, field }: Place): ReachFor {
  const isRoot = parentType === schema.getQueryType();
  const { reach } = bindingOf(field);
  return (args, { asking }, info) => {
    if (!isRoot && isEmpty(args)) return reach;
    const known = reaches.get(info.fieldNodes) ?? reachOf(asking, parentType, field, args as Arguments);
    reaches.set(info.fieldNodes, known);
    return known;
  };
}

function isEmpty(args: object): boolean {
  for (const _name in args) return false;
  return true;
}

/** The parent of a field below the root; the root has none. */
function origin(parent: unknown): Resource | undefined {
  return parent as Resource | undefined;
}

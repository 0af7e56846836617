import {
  type GraphQLFieldResolver,
  type GraphQLScalarType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
} from 'graphql';
import { createSchema, createYoga } from 'graphql-yoga';
import { facets, filtered, type PlainFilter } from './plain-facets.ts';
import type { PlainObject, PlainObjects } from './plain-objects.ts';
import { isConnection, itemType, schemaText } from './renkei.ts';
import type { App } from './server.ts';

type Resolver = GraphQLFieldResolver<PlainObject, unknown>;

/**
 * graphql-yoga over plain objects: the same schema, set up as renkei sets it up; every field that is not a list with arguments is read by
 * GraphQL's default resolver.
 */
export function plainApp(schema: GraphQLSchema, objects: PlainObjects): App {
  const yoga = createYoga({
    schema: createSchema({ typeDefs: schemaText(), resolvers: [resolversFor(schema, objects), scalars(schema)] }),
    graphqlEndpoint: '/graphql',
    cors: false,
    batching: false,
    multipart: false,
    graphiql: false,
    landingPage: false,
    logging: false,
    fetchAPI: { Request, Response, Headers, ReadableStream, TextEncoder, URL },
  });
  return async (request) => yoga.fetch(request);
}

function resolversFor(schema: GraphQLSchema, objects: PlainObjects): Record<string, Record<string, Resolver>> {
  const resolvers: Record<string, Record<string, Resolver>> = {};
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    for (const field of Object.values(type.getFields())) {
      const resolver =
        type === schema.getQueryType()
          ? rootResolver(objects, itemType(field.type).name, isConnection(getNamedType(field.type)))
          : fieldResolver(field.name, isConnection(getNamedType(field.type)));
      if (resolver !== undefined) resolvers[type.name] = { ...resolvers[type.name], [field.name]: resolver };
    }
  }
  return resolvers;
}

/** The scalars check what they write, here as there. */
function scalars(schema: GraphQLSchema): Record<string, GraphQLScalarType> {
  const own = Object.values(schema.getTypeMap()).filter((type) => isScalarType(type) && !isSpecifiedScalarType(type));
  return Object.fromEntries(own.map((type) => [type.name, type as GraphQLScalarType]));
}

function rootResolver(objects: PlainObjects, type: string, isPaged: boolean): Resolver {
  const all = objects.byType.get(type) ?? [];
  return isPaged ? (_root, args) => page(all, args) : (_root, { id }) => objects.byIri.get(id) ?? null;
}

function fieldResolver(name: string, isPaged: boolean): Resolver | undefined {
  if (isPaged) return (parent, args) => page(parent[name] as readonly PlainObject[], args);
  return name === 'evidence' ? evidence : undefined;
}

const evidence: Resolver = (parent, { property }: { property?: readonly string[] }) => {
  const all = parent.evidence as readonly PlainObject[];
  return property === undefined ? all : all.filter((each) => property.includes(each.property as string));
};

interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly where?: PlainFilter | null;
}

/** So many of a list after a place in it, which is all that a cursor says. Facets are counted when they are asked for. */
function page(all: readonly PlainObject[], { first, after, where }: PageArguments): object {
  const items = filtered(all, where);
  const start = after == null ? 0 : Number(after);
  const end = Math.min(items.length, start + (first ?? 100));
  return {
    nodes: items.slice(start, end),
    totalCount: items.length,
    pageInfo: {
      hasPreviousPage: start > 0,
      hasNextPage: end < items.length,
      endCursor: end > start ? String(end) : null,
    },
    facets: () => facets(all, where),
  };
}

import type { GraphQLSchema } from 'graphql';
import { createSchema } from 'graphql-yoga';
import type { GraphQLContext } from './context.ts';
import { resolvers } from './resolvers.ts';
import { schemaText } from './schema-text.ts';

/** The schema of `schema/*.graphql` with its resolvers. */
export function executableSchema(): GraphQLSchema {
  return createSchema<GraphQLContext>({ typeDefs: schemaText(), resolvers });
}

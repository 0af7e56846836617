import { type GraphQLSchema, isScalarType } from 'graphql';
import { createSchema } from 'graphql-yoga';
import type { GraphQLContext } from './context.ts';
import { resolvers } from './resolvers.ts';
import { schemaText } from './schema-text.ts';

/** The schema of `schema/*.graphql` with its resolvers. */
export function executableSchema(): GraphQLSchema {
  const schema = createSchema<GraphQLContext>({ typeDefs: schemaText(), resolvers });
  describeScalars(schema);
  return schema;
}

/** What is written about a scalar is lost when its code is added to the schema; here it comes back. */
function describeScalars(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isScalarType(type)) continue;
    type.description ??= type.astNode?.description?.value;
    const url = type.astNode?.directives?.find(({ name }) => name.value === 'specifiedBy')?.arguments?.[0]?.value;
    if (url?.kind === 'StringValue') type.specifiedByURL ??= url.value;
  }
}

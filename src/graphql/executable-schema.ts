import { type GraphQLSchema, isScalarType } from 'graphql';
import { createSchema } from 'graphql-yoga';
import { bindResolvers } from './bound-resolver.ts';
import type { GraphQLContext } from './context.ts';
import { describeIris } from './describe-iris.ts';
import { resolveFacets } from './facet.ts';
import { resolvers } from './resolvers.ts';
import { schemaText } from './schema-text.ts';

let made: GraphQLSchema | undefined;

/** The schema of `schema/*.graphql` with its resolvers. Made once: it holds no data and no state. */
export function executableSchema(): GraphQLSchema {
  made ??= makeSchema();
  return made;
}

function makeSchema(): GraphQLSchema {
  const schema = createSchema<GraphQLContext>({ typeDefs: schemaText(), resolvers });
  describeScalars(schema);
  describeIris(schema);
  bindResolvers(schema, resolvers);
  resolveFacets(schema);
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

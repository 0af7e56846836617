import { type ExecutionArgs, type FragmentDefinitionNode, getOperationAST, getVariableValues, Kind } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { GraphSource } from '../store/graph-source.ts';
import type { GraphQLContext } from './context.ts';
import { type Operation, planOperation } from './plan-operation.ts';

/** Before an operation runs, plans it and loads the plan; its resolvers then read from what was loaded. */
export function usePlan(source: GraphSource): Plugin<GraphQLContext> {
  return {
    async onExecute({ args, extendContext }) {
      const operation = operationOf(args);
      // Without one (its variables do not fit, say) nothing is resolved: executing it tells why.
      if (operation !== undefined) extendContext({ graph: await source.load(planOperation(operation)) });
    },
  };
}

function operationOf({ schema, document, operationName, variableValues }: ExecutionArgs): Operation | undefined {
  const definition = getOperationAST(document, operationName);
  if (definition == null) return undefined;
  const { coerced } = getVariableValues(schema, definition.variableDefinitions ?? [], variableValues ?? {});
  if (coerced === undefined) return undefined;
  const fragments = document.definitions.filter((found) => found.kind === Kind.FRAGMENT_DEFINITION);
  const byName = fragments.map((fragment): [string, FragmentDefinitionNode] => [fragment.name.value, fragment]);
  return { schema, definition, fragments: Object.fromEntries(byName), variables: coerced };
}

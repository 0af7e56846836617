import { type ExecutionArgs, type FragmentDefinitionNode, getOperationAST, getVariableValues, Kind } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { GraphSource } from '../store/graph-source.ts';
import { callerError } from './caller-error.ts';
import type { GraphQLContext } from './context.ts';
import { needOf, type Operation } from './plan-operation.ts';

/** The most things that one operation may be able to give, counted before it runs. */
export const MAXIMUM_COST = 1_000_000;

/** Before an operation runs, plans it and loads the plan; its resolvers then read from what was loaded. */
export function usePlan(source: GraphSource): Plugin<GraphQLContext> {
  return {
    async onExecute({ args, extendContext, setResultAndStopExecution }) {
      const operation = operationOf(args);
      // Without one (its variables do not fit, say) nothing is resolved: executing it tells why.
      if (operation === undefined) return;
      const need = needOf(operation);
      const cost = need.cost();
      if (cost > MAXIMUM_COST) setResultAndStopExecution({ data: null, errors: [tooLarge(cost)] });
      else extendContext({ graph: await source.load({ branches: need.toBranches() }) });
    },
  };
}

function tooLarge(cost: number) {
  const message = `This operation could give ${cost} things, and ${MAXIMUM_COST} is the most. Ask for smaller pages (first:), or less below them.`;
  return callerError('OPERATION_TOO_LARGE', message);
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

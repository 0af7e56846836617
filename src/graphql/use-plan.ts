import {
  type ExecutionArgs,
  type ExecutionResult,
  type FragmentDefinitionNode,
  GraphQLError,
  getOperationAST,
  getVariableValues,
  Kind,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Balance } from '../http/budget.ts';
import { fold } from '../search/fold.ts';
import type { Searcher } from '../search/searcher.ts';
import type { GraphSource } from '../store/graph-source.ts';
import { callerError } from './caller-error.ts';
import type { GraphQLContext, ServerContext } from './context.ts';
import type { LanguagePreference } from './language-preference.ts';
import { operationLanguages } from './operation-languages.ts';
import type { OperationLimits } from './operation-limits.ts';
import { needOf, type Operation, planOf } from './plan-operation.ts';
import type { Loaded } from './rdf-answer.ts';
import { Searches } from './searches.ts';
import { deadlineIn } from './time-limit.ts';

/** What operations are answered from, and what they may cost. */
export interface PlanParts {
  readonly source: GraphSource;
  readonly searcher: Searcher | undefined;
  readonly limits: OperationLimits;
  /** Told what was loaded for the operation of a request. */
  readonly onLoaded: (request: Request, loaded: Loaded) => void;
}

/**
 * Before an operation runs, plans it, weighs it and loads the plan; its resolvers then read from what was loaded. Every answer tells under `extensions`
 * the version of the dataset, and what the operation weighed.
 */
export function usePlan({ source, searcher, limits, onLoaded }: PlanParts): Plugin<GraphQLContext & ServerContext> {
  return {
    async onExecute({ args, context, extendContext, setResultAndStopExecution }) {
      const operation = operationOf(args, source.version);
      // Without one (its variables do not fit, say) nothing is resolved: executing it tells why.
      if (operation === undefined) return;
      const languages = languagesOf(operation, context.request.headers);
      if (languages instanceof GraphQLError) return setResultAndStopExecution({ data: null, errors: [languages] });
      const need = needOf(operation);
      const cost = need.cost();
      const balance = await limits.budget?.take(context.client, cost);
      const extensions = report(source.version, cost, limits.cost, balance);
      const refused = refusalOf(cost, limits.cost, balance);
      if (refused) return setResultAndStopExecution({ data: null, errors: [refused], extensions });
      const deadline = deadlineIn(limits.milliseconds);
      const { searches } = operation;
      await searches.run(searcher, deadline);
      const plan = planOf(searches.isEmpty ? need : needOf(operation));
      const graph = await source.load(plan, { deadline });
      onLoaded(context.request, { graph, plan });
      extendContext({ graph, asking: operation, languages, searches });
      return {
        onExecuteDone({ result, setResult }) {
          // Operations here give one result, never a stream of them.
          const answered = result as ExecutionResult;
          setResult({ ...(stopped(answered) ?? answered), extensions });
        },
      };
    },
  };
}

/** In which languages it wants its texts, or why that is refused. */
function languagesOf(
  { schema, definition, variables }: Operation,
  headers: Headers,
): LanguagePreference | GraphQLError {
  try {
    const header = headers.get('accept-language');
    return operationLanguages({ directive: schema.getDirective('lang'), definition, variables, header });
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

/** What an answer tells about itself. */
function report(
  version: string,
  requested: number,
  limit: number,
  balance: Balance | undefined,
): Record<string, unknown> {
  const cost = { requested, limit, remaining: Math.max(0, limit - requested) };
  if (balance === undefined) return { dataset: { version }, cost };
  const { limit: perMinute, remaining, resetSeconds } = balance;
  return { dataset: { version }, cost, budget: { limit: perMinute, remaining, resetSeconds } };
}

function refusalOf(cost: number, limit: number, balance: Balance | undefined): GraphQLError | undefined {
  if (cost > limit) {
    const message = `This operation could give ${cost} things, and ${limit} is the most. Ask for smaller pages (first:), or less below them.`;
    return callerError('OPERATION_TOO_LARGE', message);
  }
  if (!balance?.isExhausted) return undefined;
  const message = `One client may ask for ${balance.limit} things a minute. Ask again in ${balance.resetSeconds} s.`;
  return callerError('RATE_LIMITED', message, { status: 429, headers: { 'retry-after': `${balance.resetSeconds}` } });
}

/** An operation that ran out of time is not answered in part: one error, no data. */
function stopped({ errors }: ExecutionResult): ExecutionResult | undefined {
  const error = errors?.find(({ extensions }) => extensions.code === 'TIME_LIMIT');
  return error && { data: null, errors: [callerError('TIME_LIMIT', error.message, { status: 503 })] };
}

function operationOf(
  { schema, document, operationName, variableValues }: ExecutionArgs,
  version: string,
): Operation | undefined {
  const definition = getOperationAST(document, operationName);
  if (definition == null) return undefined;
  const { coerced } = getVariableValues(schema, definition.variableDefinitions ?? [], variableValues ?? {});
  if (coerced === undefined) return undefined;
  const fragments = document.definitions.filter((found) => found.kind === Kind.FRAGMENT_DEFINITION);
  const byName = fragments.map((fragment): [string, FragmentDefinitionNode] => [fragment.name.value, fragment]);
  return {
    schema,
    version,
    fold,
    definition,
    fragments: Object.fromEntries(byName),
    variables: coerced,
    searches: new Searches(version),
  };
}

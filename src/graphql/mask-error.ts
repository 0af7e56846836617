import { GraphQLError } from 'graphql';
import type { Log } from '../http/log.ts';
import { EndpointError } from '../store/sparql/endpoint-error.ts';
import { type CallerErrorCode, callerError } from './caller-error.ts';

/** What a caller reads when the fault is ours. */
const MASKED_MESSAGE = 'Unexpected error. It has been logged.';

/** Leaves errors made for callers as they are; logs any other with its cause and hides it. */
export function errorMasker(log: Log): (error: unknown) => Error {
  return (error) => {
    const fault = jsonFault(error);
    if (fault !== undefined) return callerError('BAD_REQUEST', `The body is not JSON: ${fault}.`, { status: 400 });
    if (error instanceof GraphQLError && isForCaller(error)) return coded(error);
    if (isTooDeep(original(error)))
      return callerError('OPERATION_TOO_DEEP', 'The operation or its variables are nested too deep.');
    if (isBadJson(error)) return callerError('BAD_REQUEST', 'variables and extensions must be JSON.', { status: 400 });
    const refused = ofEndpoint(original(error), log);
    if (refused !== undefined) return placed(refused, error);
    const { path, nodes } = error instanceof GraphQLError ? error : {};
    log.error(path === undefined ? 'GraphQL failed' : `GraphQL failed at ${path.join('.')}`, original(error));
    return new GraphQLError(MASKED_MESSAGE, {
      ...(nodes === undefined ? {} : { nodes }),
      ...(path === undefined ? {} : { path }),
      // Without a path nothing has been answered at all.
      extensions: { code: 'INTERNAL_SERVER_ERROR', ...(path === undefined ? { http: { status: 500 } } : {}) },
    });
  };
}

/** A SPARQL endpoint behind us that refuses or fails: what is too much for it the caller can change, the rest is logged. */
function ofEndpoint(error: unknown, log: Log): GraphQLError | undefined {
  if (!(error instanceof EndpointError)) return undefined;
  if (error.code === 'ENDPOINT_TOO_MUCH' || error.code === 'ENDPOINT_UNSUPPORTED')
    return callerError(error.code, error.message);
  log.error('The SPARQL endpoint failed', error);
  const message = 'The store behind this server did not answer. It has been logged.';
  return callerError(error.code, message);
}

/** The same error at the place in the operation where it came up. */
function placed(error: GraphQLError, at: unknown): GraphQLError {
  const { path, nodes } = at instanceof GraphQLError ? at : {};
  return new GraphQLError(error.message, {
    extensions: error.extensions,
    ...(nodes === undefined ? {} : { nodes }),
    ...(path === undefined ? {} : { path }),
  });
}

/** GraphQL itself gives no code when an operation cannot be executed: its variables do not fit, or there is none of that name or kind. */
function coded(error: GraphQLError): GraphQLError {
  if (error.extensions.code !== undefined) return error;
  Object.assign(error.extensions, { code: 'BAD_OPERATION' satisfies CallerErrorCode });
  return error;
}

/** GraphQL wraps what a resolver throws; what was made as a GraphQL error was made for the caller. */
function isForCaller({ originalError }: GraphQLError): boolean {
  return originalError === undefined || (originalError instanceof GraphQLError && isForCaller(originalError));
}

function original(error: unknown): unknown {
  return error instanceof GraphQLError ? (error.originalError ?? error) : error;
}

/** Reading a document or its variables takes a call for each level: what is nested deep enough ends so before it can be measured. */
function isTooDeep(error: unknown): boolean {
  return error instanceof RangeError && error.message.includes('call stack');
}

/** What is wrong with a body that is no JSON. Yoga hands over what JSON.parse says, which is another in each version of Node and repeats what was sent: only the place is taken from it. */
function jsonFault(error: unknown): string | undefined {
  const { originalError } = error instanceof GraphQLError ? error.extensions : {};
  const { name, message } = (originalError ?? {}) as { readonly name?: unknown; readonly message?: unknown };
  if (name !== 'SyntaxError') return undefined;
  const [, position] = /at position (\d+)/.exec(String(message)) ?? [];
  if (position !== undefined) return `character ${Number(position) + 1} cannot stand where it does`;
  return String(message).includes('end of JSON') ? 'it ends too early' : 'something in it cannot stand where it does';
}

/** Yoga reads the parameters `variables` and `extensions` of an address or a form with JSON.parse, before there is an operation. */
function isBadJson(error: unknown): boolean {
  const isPlaced = error instanceof GraphQLError && error.path !== undefined;
  return !isPlaced && original(error) instanceof SyntaxError;
}

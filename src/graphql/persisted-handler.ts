import { type PersistedOperation, variablesFrom } from './persisted-operations.ts';
import { refusal } from './refusal.ts';

/** Where operations that the server knows are listed, and below which each has its address. */
export const PERSISTED_PATH = '/graphql/q';

/** Answers `/graphql/q` and `/graphql/q/{name or SHA-256}?variable=value`, the latter by asking `graphql`. */
export function persistedHandler(
  operations: readonly PersistedOperation[],
  graphql: (request: Request) => Promise<Response>,
): (request: Request) => Promise<Response> {
  const known = new Map(operations.flatMap((one) => [[one.name, one] as const, [one.sha256, one] as const]));
  return async (request) => {
    if (request.method !== 'GET')
      return refusal(405, 'METHOD_NOT_ALLOWED', 'Operations are asked by GET.', { allow: 'GET, HEAD' });
    const url = new URL(request.url);
    const name = decoded(url.pathname.slice(PERSISTED_PATH.length + 1));
    if (name === '') return Response.json({ operations: operations.map((one) => listed(one, url)) });
    const operation = known.get(name);
    if (operation === undefined)
      return refusal(
        404,
        'UNKNOWN_OPERATION',
        `There is no operation ${JSON.stringify(name.slice(0, 80))}. ${PERSISTED_PATH} lists them.`,
      );
    const stray = Array.from(url.searchParams.keys()).find((key) => !Object.hasOwn(operation.variables, key));
    if (stray !== undefined) return refusal(400, 'BAD_OPERATION', strayText(stray, operation));
    const response = await graphql(asRequest(request, operation));
    response.headers.set(
      'link',
      `<${new URL(`${PERSISTED_PATH}/${operation.sha256}${url.search}`, url).href}>; rel="cite-as"`,
    );
    return response;
  };
}

function listed({ name, sha256, description, variables, query }: PersistedOperation, at: URL): object {
  return { name, sha256, description, variables, query, url: new URL(`${PERSISTED_PATH}/${name}`, at).href };
}

function strayText(name: string, { variables }: PersistedOperation): string {
  const names = Object.entries(variables).map(([variable, type]) => `${variable} (${type})`);
  return `${JSON.stringify(name.slice(0, 80))} is no variable of this operation. It has: ${names.join(', ') || 'none'}.`;
}

/** The same question as GraphQL over HTTP has it. */
function asRequest(request: Request, operation: PersistedOperation): Request {
  const url = new URL(request.url);
  const variables = variablesFrom(url.searchParams, operation);
  url.pathname = '/graphql';
  url.search = new URLSearchParams({ query: operation.query, variables: JSON.stringify(variables) }).toString();
  return new Request(url, { headers: request.headers });
}

/** A path as it was meant; as it stands where it is no percent-encoded UTF-8. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

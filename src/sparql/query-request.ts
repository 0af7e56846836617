import { type Problem, problemResponse } from '../http/problem.ts';
import type { QueryDataset } from './query-message.ts';

/** A query as it arrived. */
export interface QueryRequest {
  readonly query: string;
  /** The graphs that the parameters name; absent when they name none. */
  readonly dataset?: QueryDataset;
  /** The parameter `format`: the name of a result format, for links, which cannot send `Accept`. */
  readonly format?: string;
}

/** What a request to the endpoint is: a query, a question about the service itself, or one that has been refused. */
export type ReadRequest =
  | { readonly kind: 'query'; readonly request: QueryRequest }
  | { readonly kind: 'service' }
  | { readonly kind: 'refused'; readonly response: Response };

/** The methods of the query operation (SPARQL 1.1 Protocol, section 2.1), HEAD and OPTIONS. */
const METHODS = 'GET, HEAD, POST, OPTIONS';

const FORM = 'application/x-www-form-urlencoded';
const QUERY = 'application/sparql-query';
const UPDATE = 'application/sparql-update';

/** Reads a request of the SPARQL 1.1 Protocol (sections 2.1 and 2.2): by GET, by POST as a form, by POST directly. */
export async function readRequest(request: Request): Promise<ReadRequest> {
  const parameters = new URL(request.url).searchParams;
  if (request.method === 'GET' || request.method === 'HEAD') return readParameters(parameters, true);
  if (request.method !== 'POST') return methodNotAllowed(request.method);
  const [type = '', ...attributes] = (request.headers.get('content-type') ?? '').split(';').map((part) => part.trim());
  if (type.toLowerCase() === UPDATE) return updateRefused();
  if (![FORM, QUERY].includes(type.toLowerCase())) return unsupported(type);
  if (attributes.some((each) => /^charset=/i.test(each) && !/^charset="?utf-?8"?$/i.test(each))) return notUtf8();
  const body = await bodyText(request);
  if (body === undefined) return notUtf8();
  if (type.toLowerCase() === FORM) return readForm(parameters, new URLSearchParams(body));
  if (parameters.has('query')) return badRequest('A query sent in the body must not be sent in the address as well.');
  parameters.append('query', body);
  return readParameters(parameters, false);
}

/** The parameters of a form; those of the address must not be mixed with them. */
function readForm(address: URLSearchParams, form: URLSearchParams): ReadRequest {
  const mixed = ['query', 'default-graph-uri', 'named-graph-uri'].find((name) => address.has(name) && form.has(name));
  if (mixed !== undefined) return badRequest(`The parameter "${mixed}" is in the address and in the body.`);
  for (const [name, value] of address) form.append(name, value);
  return readParameters(form, false);
}

function readParameters(parameters: URLSearchParams, isSafe: boolean): ReadRequest {
  if (parameters.has('update')) return updateRefused();
  const [query, ...others] = parameters.getAll('query');
  if (query === undefined) {
    return isSafe ? { kind: 'service' } : badRequest('There is no query: the parameter "query" is missing.');
  }
  if (others.length > 0) return badRequest('There is more than one parameter "query".');
  const [defaultGraphs, namedGraphs] = ['default-graph-uri', 'named-graph-uri'].map((name) => parameters.getAll(name));
  const graphs = [...(defaultGraphs ?? []), ...(namedGraphs ?? [])];
  const wrong = graphs.find((iri) => !isAbsoluteIri(iri));
  if (wrong !== undefined) return badRequest(`"${wrong}" is not an absolute IRI.`);
  const format = parameters.get('format');
  return {
    kind: 'query',
    request: {
      query,
      ...(graphs.length === 0
        ? {}
        : { dataset: { defaultGraphs: defaultGraphs ?? [], namedGraphs: namedGraphs ?? [] } }),
      ...(format === null ? {} : { format }),
    },
  };
}

/** RFC 3987, as far as SPARQL's IRIREF and a scheme go. */
function isAbsoluteIri(text: string): boolean {
  return /^[A-Za-z][A-Za-z0-9+.-]*:[^\p{Cc} <>"{}|^`\\]+$/u.test(text) && URL.canParse(text);
}

/** The body, if it is UTF-8. */
async function bodyText(request: Request): Promise<string | undefined> {
  const bytes = await request.arrayBuffer();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function refused(problem: Problem, headers: Readonly<Record<string, string>> = {}): ReadRequest {
  return { kind: 'refused', response: problemResponse(problem, headers) };
}

function badRequest(detail: string): ReadRequest {
  return refused({ status: 400, code: 'BAD_REQUEST', title: 'Not a request of the SPARQL 1.1 Protocol', detail });
}

function updateRefused(): ReadRequest {
  const detail = 'These data can be read here, not changed.';
  return refused({ status: 403, code: 'UPDATE_REFUSED', title: 'Updates are refused', detail });
}

function methodNotAllowed(method: string): ReadRequest {
  const detail = `${method} is not possible here. Possible: ${METHODS}.`;
  const problem = { status: 405, code: 'METHOD_NOT_ALLOWED', title: 'Method not allowed', detail } as const;
  return refused(problem, { allow: METHODS });
}

function unsupported(type: string): ReadRequest {
  const detail = `A query is sent as ${FORM} (parameter "query") or as ${QUERY}, not as ${type || 'nothing in particular'}.`;
  const problem = { status: 415, code: 'UNSUPPORTED_MEDIA_TYPE', title: 'Unsupported media type', detail } as const;
  return refused(problem, { 'accept-post': `${FORM}, ${QUERY}` });
}

function notUtf8(): ReadRequest {
  const detail = 'A query is sent in UTF-8.';
  return refused({ status: 415, code: 'UNSUPPORTED_MEDIA_TYPE', title: 'Unsupported character encoding', detail });
}

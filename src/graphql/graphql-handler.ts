import { createYoga, type Plugin } from 'graphql-yoga';
import type { Client } from '../http/client.ts';
import type { Log } from '../http/log.ts';
import type { JsonObject } from '../rdf/json-ld.ts';
import type { Searcher } from '../search/searcher.ts';
import type { GraphSource } from '../store/graph-source.ts';
import { conditionalGet } from './conditional-get.ts';
import type { ServerContext } from './context.ts';
import { executableSchema } from './executable-schema.ts';
import { errorMasker } from './mask-error.ts';
import { OPERATION_LIMITS, type OperationLimits } from './operation-limits.ts';
import { PERSISTED_PATH, persistedHandler } from './persisted-handler.ts';
import { type PersistedOperation, persistedOperations } from './persisted-operations.ts';
import { type Loaded, preferredRdf, rdfAnswer } from './rdf-answer.ts';
import { refusal } from './refusal.ts';
import { useDocumentLimits } from './use-document-limits.ts';
import { usePlan } from './use-plan.ts';

/** Where GraphQL is served. */
export const GRAPHQL_PATH = '/graphql';

/** What GraphQL is served from, and how. */
export interface GraphQLParts {
  readonly source: GraphSource;
  /** Without one, nothing can be searched. */
  readonly searcher?: Searcher | undefined;
  readonly log: Log;
  readonly limits?: OperationLimits;
  /** Written into answers in JSON-LD. */
  readonly jsonLdContext: JsonObject;
}

/** The media type of a result (GraphQL over HTTP, section 6.4.2). */
const RESULT = 'application/graphql-response+json';

/** Answers a request of a client. */
export type GraphQLHandler = (request: Request, client?: Client) => Promise<Response>;

/**
 * Answers GraphQL over HTTP (https://graphql.github.io/graphql-over-http/draft/) at {@link GRAPHQL_PATH}: GET and POST, one operation a
 * request; and the operations it knows by name below {@link PERSISTED_PATH}.
 */
export function graphqlHandler(parts: GraphQLParts): GraphQLHandler {
  const { source, searcher, log, limits = OPERATION_LIMITS, jsonLdContext } = parts;
  const loaded = new WeakMap<Request, Loaded>();
  const failed = new WeakSet<Request>();
  const operations = persistedOperations();
  const yoga = createYoga<ServerContext>({
    schema: executableSchema(),
    graphqlEndpoint: GRAPHQL_PATH,
    plugins: [
      usePersistedQueries(operations),
      useDocumentLimits(limits.document),
      usePlan({ source, searcher, limits, onLoaded: (request, what) => loaded.set(request, what) }),
      useFailures(failed),
    ],
    maskedErrors: { maskError: errorMasker(log) },
    // The whole server is open to pages of every origin: app.ts says so once.
    cors: false,
    batching: false,
    multipart: false,
    graphiql: false,
    landingPage: false,
    // Faults are logged where they are masked.
    logging: false,
    fetchAPI: { Request, Response, Headers, ReadableStream, TextEncoder, URL },
  });
  /** JSON, or the statements behind it where the caller would rather have those. Refusals are always GraphQL results. */
  const answer = async (asked: Request, client: Client): Promise<Response> => {
    const form = preferredRdf(asked.headers.get('accept'));
    if (form === undefined) return yoga.fetch(asked, { client });
    const inJson = new Request(asked, { headers: { ...Object.fromEntries(asked.headers), accept: RESULT } });
    const response = await yoga.fetch(inJson, { client });
    const what = loaded.get(inJson);
    if (failed.has(inJson)) failed.add(asked);
    return what === undefined || failed.has(asked) ? response : rdfAnswer(what, form, jsonLdContext);
  };
  return (request, client = {}) => {
    const conditional = { version: source.version, hasErrors: (asked: Request) => failed.has(asked) };
    const ask = conditionalGet(async (asked) => asResult(await answer(asked, client)), conditional);
    const got = request.method === 'HEAD' ? new Request(request, { method: 'GET' }) : request;
    return new URL(got.url).pathname.startsWith(PERSISTED_PATH) ? persistedHandler(operations, ask)(got) : ask(got);
  };
}

/** Takes the SHA-256 of an operation that the server knows in place of its text. */
function usePersistedQueries(operations: readonly PersistedOperation[]): Plugin {
  const queries = new Map(operations.map(({ sha256, query }) => [sha256, query]));
  return {
    onParams({ params, setParams }) {
      const { sha256Hash } = (params.extensions?.persistedQuery ?? {}) as { sha256Hash?: unknown };
      const query = params.query ? undefined : queries.get(String(sha256Hash));
      if (query !== undefined) setParams({ ...params, query });
    },
  };
}

/** Remembers the requests whose answer has errors. */
function useFailures(failed: WeakSet<Request>): Plugin {
  return {
    onResultProcess({ request, result }) {
      if ('errors' in result && result.errors !== undefined) failed.add(request);
    },
  };
}

/** Yoga refuses some requests without a word; every refusal here is a GraphQL result. */
function asResult(response: Response): Response {
  if (response.status === 415)
    return refusal(415, 'UNSUPPORTED_MEDIA_TYPE', 'Send the operation as application/json, or ask by GET.');
  if (response.status === 406) {
    const message = `There are ${RESULT}, application/json, application/ld+json, text/turtle and application/n-triples.`;
    return refusal(406, 'NOT_ACCEPTABLE', message, { vary: 'Accept' });
  }
  return response;
}

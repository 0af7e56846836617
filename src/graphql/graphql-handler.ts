import { createYoga } from 'graphql-yoga';
import type { Log } from '../http/log.ts';
import type { GraphSource } from '../store/graph-source.ts';
import { executableSchema } from './executable-schema.ts';
import { errorMasker } from './mask-error.ts';
import { usePlan } from './use-plan.ts';

/** Where GraphQL is served. */
export const GRAPHQL_PATH = '/graphql';

/**
 * Answers GraphQL over HTTP (https://graphql.github.io/graphql-over-http/draft/) at {@link GRAPHQL_PATH}: GET and POST, one operation a
 * request, open to pages of every origin, without cookies.
 */
export function graphqlHandler(source: GraphSource, log: Log): (request: Request) => Promise<Response> {
  const yoga = createYoga({
    schema: executableSchema(),
    graphqlEndpoint: GRAPHQL_PATH,
    plugins: [usePlan(source)],
    maskedErrors: { maskError: errorMasker(log) },
    cors: { origin: '*', credentials: false, methods: ['GET', 'POST', 'OPTIONS'] },
    batching: false,
    multipart: false,
    graphiql: false,
    landingPage: false,
    logging: { debug() {}, info() {}, warn() {}, error: (...details) => log.error('GraphQL server', details[0]) },
    fetchAPI: { Request, Response, Headers, ReadableStream, TextEncoder, URL },
  });
  return async (request) => yoga.fetch(request);
}

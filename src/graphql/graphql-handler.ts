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
 * request.
 */
export function graphqlHandler(source: GraphSource, log: Log): (request: Request) => Promise<Response> {
  const yoga = createYoga({
    schema: executableSchema(),
    graphqlEndpoint: GRAPHQL_PATH,
    plugins: [usePlan(source)],
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
  return async (request) => yoga.fetch(request);
}

import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { cors } from 'hono/cors';
import { HTTPException } from 'hono/http-exception';
import type { AppConfig, Environment } from './app/app-config.ts';
import {
  questionsWithinBudget,
  tooLarge,
  withHost,
  withinBudget,
  withinHeaderLength,
  withinUrlLength,
} from './app/limits.ts';
import { measured, mountOperation } from './app/operation.ts';
import { graphiqlHandler, wantsEditor } from './graphql/graphiql-page.ts';
import { GRAPHQL_PATH, graphqlHandler } from './graphql/graphql-handler.ts';
import { PERSISTED_PATH } from './graphql/persisted-handler.ts';
import { respondWithSchema, SCHEMA_PATH } from './graphql/schema-document.ts';
import type { Client } from './http/client.ts';
import { problemResponse } from './http/problem.ts';
import type { Searcher } from './search/searcher.ts';
import { ASSETS_PATH, pageAssets } from './sparql/page/page-assets.ts';
import { SPARQL_PATH, type SparqlHandler } from './sparql/sparql-handler.ts';
import type { GraphSource } from './store/graph-source.ts';
import { jsonLdContext } from './web/json-ld-context.ts';

/** What the server is made of. */
export interface AppParts {
  readonly config: AppConfig;
  readonly source: GraphSource;
  /** Searches the same data; without one, nothing can be searched. */
  readonly searcher?: Searcher;
  /** The SPARQL endpoint over the same data; without one, there is none. */
  readonly sparql?: SparqlHandler;
  /** Answers what is asked for by its IRI, and all that nothing else answers (`webHandler`); without one, there are only the endpoints. */
  readonly web?: (request: Request) => Promise<Response>;
}

/** What pages of other origins may read of a response besides its body. */
const EXPOSED_HEADERS = [
  'Allow',
  'Content-Language',
  'Content-Location',
  'ETag',
  'Last-Modified',
  'Link',
  'Location',
  'RateLimit',
  'RateLimit-Policy',
  'Repr-Digest',
  'Retry-After',
  'Vary',
  'X-Request-Id',
];

/** The server: answers a request; `client` tells who asks, where there is a connection. */
export type App = (request: Request, client?: Client) => Promise<Response>;

/** The whole server as one function: a request goes in, its response comes out. It needs no port and keeps no state between requests. */
export function createApp(parts: AppParts): App {
  const { config, source, sparql, web } = parts;
  const app = new Hono<Environment>();
  app.use(measured(config));
  mountHeaders(app);
  app.use(withinUrlLength(config), withinHeaderLength(config), withHost());
  app.use(compress());
  if (web === undefined) app.get('/', (context) => context.redirect(GRAPHQL_PATH));
  mountGraphQL(app, parts);
  if (sparql !== undefined) mountSparql(app, config, sparql);
  mountOperation(app, { config, source, ...(sparql === undefined ? {} : { sparql }) });
  if (web !== undefined) app.all('*', questionsWithinBudget(config), ({ req: { raw } }) => web(raw));
  mountFaults(app, config);
  return async (request, client = {}) => app.fetch(request, { client });
}

/** What every response says. Public data, read-only, without credentials or cookies: a page of any origin may ask. */
function mountHeaders(app: Hono<Environment>): void {
  const allowMethods = ['GET', 'HEAD', 'POST', 'OPTIONS'];
  app.use(cors({ origin: '*', allowMethods, exposeHeaders: EXPOSED_HEADERS, maxAge: 86_400 }));
  app.use(async (context, next) => {
    await next();
    context.res.headers.set('x-content-type-options', 'nosniff');
  });
}

/** The GraphQL endpoint, its editor, its schema, and the operations that it knows by name. */
function mountGraphQL(app: Hono<Environment>, { config, source, searcher }: AppParts): void {
  const { log, operationLimits: limits, maximumBodyBytes: maxSize } = config;
  const graphql = graphqlHandler({
    ...{ source, searcher, log, jsonLdContext: jsonLdContext() },
    ...(limits === undefined ? {} : { limits }),
  });
  const graphiql = graphiqlHandler();
  app.use(`${GRAPHQL_PATH}/*`, withinBudget(config));
  app.use(GRAPHQL_PATH, bodyLimit({ maxSize, onError: () => tooLarge(config) }));
  app.all(GRAPHQL_PATH, ({ req: { raw }, env }) => (wantsEditor(raw) ? graphiql(raw) : graphql(raw, env.client)));
  app.all(`${PERSISTED_PATH}/:name?`, ({ req: { raw }, env }) => graphql(raw, env.client));
  app.get(SCHEMA_PATH, ({ req: { raw } }) => respondWithSchema(raw));
}

/** The SPARQL endpoint, and the files of its page. It counts the requests of its clients itself. */
function mountSparql(app: Hono<Environment>, { maximumBodyBytes: maxSize }: AppConfig, sparql: SparqlHandler): void {
  const assets = pageAssets();
  const detail = `The body of a request may have at most ${maxSize} bytes.`;
  const problem = { status: 413, code: 'REQUEST_TOO_LARGE', title: 'Request too large', detail } as const;
  app.use(SPARQL_PATH, bodyLimit({ maxSize, onError: () => problemResponse(problem) }));
  app.all(SPARQL_PATH, ({ req: { raw }, env }) => sparql.handle(raw, env.client));
  app.get(`${ASSETS_PATH}/*`, ({ req: { raw } }) => assets(raw));
}

/** What is told where there is nothing, and where the fault is ours. */
function mountFaults(app: Hono<Environment>, { log }: AppConfig): void {
  app.notFound(({ req }) =>
    problemResponse({ status: 404, code: 'NOT_FOUND', title: 'Not found', detail: `There is nothing at ${req.path}.` }),
  );
  app.onError((error) => {
    if (isCutOff(error)) {
      const detail = 'The connection was closed before the body was whole.';
      return problemResponse({ status: 400, code: 'BAD_REQUEST', title: 'Bad request', detail });
    }
    const told = error instanceof HTTPException ? error : undefined;
    log.error('A request failed', told?.cause ?? error);
    if (told !== undefined) return told.getResponse();
    const title = 'Unexpected error. It has been logged.';
    return problemResponse({ status: 500, code: 'INTERNAL_SERVER_ERROR', title });
  });
}

/** Whether a client went away while it sent the body: no fault of ours, and nobody reads what is answered. That is what Node calls it. */
function isCutOff(error: NodeJS.ErrnoException): boolean {
  return error.code === 'ECONNRESET' && error.message === 'aborted';
}

import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { cors } from 'hono/cors';
import { HTTPException } from 'hono/http-exception';
import { graphiqlHandler, wantsEditor } from './graphql/graphiql-page.ts';
import { GRAPHQL_PATH, graphqlHandler } from './graphql/graphql-handler.ts';
import type { OperationLimits } from './graphql/operation-limits.ts';
import { PERSISTED_PATH } from './graphql/persisted-handler.ts';
import { refusal } from './graphql/refusal.ts';
import { respondWithSchema, SCHEMA_PATH } from './graphql/schema-document.ts';
import { type Budget, balanceHeaders } from './http/budget.ts';
import type { Client } from './http/client.ts';
import type { Log } from './http/log.ts';
import type { Metrics } from './http/metrics.ts';
import { problemResponse } from './http/problem.ts';
import type { Searcher } from './search/searcher.ts';
import { ASSETS_PATH, pageAssets } from './sparql/page/page-assets.ts';
import { SPARQL_PATH, type SparqlHandler } from './sparql/sparql-handler.ts';
import type { GraphSource } from './store/graph-source.ts';
import { jsonLdContext } from './web/json-ld-context.ts';

/** How the server is set up. */
export interface AppConfig {
  /** The most bytes that the body of a request may have. */
  readonly maximumBodyBytes: number;
  /** The longest URL, in characters; without it, as long as the connection lets through. */
  readonly maximumUrlLength?: number;
  readonly log: Log;
  /** Counts the requests, and is asked at `/metrics`; without it, nothing is there. */
  readonly metrics?: Metrics;
  /** What one GraphQL operation may cost. */
  readonly operationLimits?: OperationLimits;
  /** How many requests one client may send within a minute; without it, as many as it likes. */
  readonly requestBudget?: Budget;
  /** Why the server should get no more requests, if so: it is being stopped, say. Asked by `/health/ready`. */
  readonly unready?: () => Promise<string | undefined>;
}

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

interface Environment {
  readonly Bindings: { readonly client: Client };
}

/** The whole server as one function: a request goes in, its response comes out. It needs no port and keeps no state between requests. */
export function createApp({ config, source, searcher, sparql, web }: AppParts): App {
  const { log, operationLimits: limits } = config;
  const graphql = graphqlHandler({
    source,
    searcher,
    log,
    jsonLdContext: jsonLdContext(),
    ...(limits === undefined ? {} : { limits }),
  });
  const graphiql = graphiqlHandler();
  const app = new Hono<Environment>();
  app.use(measured(config));
  // Public data, read-only, without credentials or cookies: a page of any origin may ask.
  app.use(
    cors({
      origin: '*',
      allowMethods: ['GET', 'HEAD', 'POST', 'OPTIONS'],
      exposeHeaders: EXPOSED_HEADERS,
      maxAge: 86_400,
    }),
  );
  app.use(async (context, next) => {
    await next();
    context.res.headers.set('x-content-type-options', 'nosniff');
  });
  app.use(withinUrlLength(config));
  app.use(compress());
  if (web === undefined) app.get('/', (context) => context.redirect(GRAPHQL_PATH));
  app.use(`${GRAPHQL_PATH}/*`, withinBudget(config));
  app.use(GRAPHQL_PATH, bodyLimit({ maxSize: config.maximumBodyBytes, onError: () => tooLarge(config) }));
  app.all(GRAPHQL_PATH, ({ req: { raw }, env }) => (wantsEditor(raw) ? graphiql(raw) : graphql(raw, env.client)));
  app.all(`${PERSISTED_PATH}/:name?`, ({ req: { raw }, env }) => graphql(raw, env.client));
  app.get(SCHEMA_PATH, ({ req: { raw } }) => respondWithSchema(raw));
  if (sparql !== undefined) mountSparql(app, config, sparql);
  app.get('/metrics', (context) => metricsFor(context, config, sparql));
  app.get('/health/live', (context) => context.json({ status: 'live' }));
  app.get('/health/ready', (context) =>
    ready({ config, source, ...(sparql === undefined ? {} : { sparql }) }).then(
      (problem) => problem ?? context.json({ status: 'ready' }),
    ),
  );
  if (web !== undefined) app.all('*', ({ req: { raw } }) => web(raw));
  app.notFound(({ req }) =>
    problemResponse({ status: 404, code: 'NOT_FOUND', title: 'Not found', detail: `There is nothing at ${req.path}.` }),
  );
  app.onError((error) => {
    const told = error instanceof HTTPException ? error : undefined;
    config.log.error('A request failed', told?.cause ?? error);
    if (told !== undefined) return told.getResponse();
    return problemResponse({
      status: 500,
      code: 'INTERNAL_SERVER_ERROR',
      title: 'Unexpected error. It has been logged.',
    });
  });
  return async (request, client = {}) => app.fetch(request, { client });
}

/** Every refusal at the GraphQL endpoint is a GraphQL result. */
function tooLarge({ maximumBodyBytes }: AppConfig): Response {
  return refusal(413, 'REQUEST_TOO_LARGE', `The body of a request may have at most ${maximumBodyBytes} bytes.`);
}

/** Refuses URLs that are too long (RFC 9110, section 15.5.15). */
function withinUrlLength({ maximumUrlLength }: AppConfig): MiddlewareHandler<Environment> {
  return async ({ req: { url } }, next) => {
    if (maximumUrlLength === undefined || url.length <= maximumUrlLength) return next();
    const detail = `A URL may have at most ${maximumUrlLength} characters. Send long queries by POST.`;
    return problemResponse({ status: 414, code: 'URI_TOO_LONG', title: 'URI too long', detail });
  };
}

/** Refuses a client that has sent too many requests within a minute (RFC 6585, section 4). */
function withinBudget({ requestBudget }: AppConfig): MiddlewareHandler<Environment> {
  return async (context, next) => {
    const balance = await requestBudget?.take(context.env.client, 1);
    if (balance === undefined) return next();
    const headers = balanceHeaders(balance);
    if (balance.isExhausted) {
      const message = `One client may send ${balance.limit} requests a minute. Send the next in ${balance.resetSeconds} s.`;
      return refusal(429, 'RATE_LIMITED', message, headers);
    }
    await next();
    for (const [name, value] of Object.entries(headers)) context.res.headers.set(name, value);
    return undefined;
  };
}

/** Counts every request, refused ones included. */
function measured({ metrics }: AppConfig): MiddlewareHandler<Environment> {
  return async (context, next) => {
    const start = performance.now();
    await next();
    metrics?.answered(context.req.raw, context.res.status, (performance.now() - start) / 1_000);
  };
}

/**
 * The numbers for Prometheus, to clients on this machine only: what they tell is for the operator. A request that some proxy has passed on is from elsewhere,
 * whatever the connection says. To all others there is nothing here.
 */
async function metricsFor(
  { req: { raw }, env, notFound }: Context<Environment>,
  { metrics }: AppConfig,
  sparql: SparqlHandler | undefined,
): Promise<Response> {
  const isPassedOn = raw.headers.has('x-forwarded-for') || raw.headers.has('forwarded');
  if (metrics === undefined || env.client.address !== undefined || isPassedOn) return notFound();
  const headers = { 'content-type': metrics.mediaType, 'cache-control': 'no-store' };
  return new Response(await metrics.text(sparql?.state()), { headers });
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

/** A problem if the server is being stopped, the source does not answer, or no query worker has loaded the data. */
async function ready({ config: { log, unready }, source, sparql }: AppParts): Promise<Response | undefined> {
  const reason = await unready?.();
  if (reason !== undefined) return problemResponse({ status: 503, code: 'NOT_READY', title: reason });
  if (sparql?.ready() === false) {
    return problemResponse({ status: 503, code: 'NOT_READY', title: 'The query workers are still loading the data.' });
  }
  try {
    await source.load({ branches: [] });
    return undefined;
  } catch (error) {
    log.error('The source does not answer', error);
    return problemResponse({ status: 503, code: 'NOT_READY', title: 'The data cannot be read now.' });
  }
}

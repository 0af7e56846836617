import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import { graphiqlHandler, wantsEditor } from './graphql/graphiql-page.ts';
import { GRAPHQL_PATH, graphqlHandler } from './graphql/graphql-handler.ts';
import type { Log } from './http/log.ts';
import { problemResponse } from './http/problem.ts';
import type { GraphSource } from './store/graph-source.ts';

/** How the server is set up. */
export interface AppConfig {
  /** The most bytes that the body of a request may have. */
  readonly maximumBodyBytes: number;
  readonly log: Log;
}

/** What the server is made of. */
export interface AppParts {
  readonly config: AppConfig;
  readonly source: GraphSource;
}

/** The whole server as one function: a request goes in, its response comes out. It needs no port and keeps no state between requests. */
export function createApp({ config, source }: AppParts): (request: Request) => Promise<Response> {
  const graphql = graphqlHandler(source, config.log);
  const graphiql = graphiqlHandler();
  const app = new Hono();
  // Public data, read-only, without credentials or cookies: a page of any origin may ask.
  app.use(cors({ origin: '*', allowMethods: ['GET', 'HEAD', 'POST', 'OPTIONS'] }));
  app.get('/', (context) => context.redirect(GRAPHQL_PATH));
  app.use(GRAPHQL_PATH, bodyLimit({ maxSize: config.maximumBodyBytes, onError: () => tooLarge(config) }));
  app.all(GRAPHQL_PATH, ({ req: { raw } }) => (wantsEditor(raw) ? graphiql(raw) : graphql(raw)));
  app.get('/health/live', (context) => context.json({ status: 'live' }));
  app.get('/health/ready', (context) =>
    ready(source, config.log).then((problem) => problem ?? context.json({ status: 'ready' })),
  );
  app.notFound(({ req }) =>
    problemResponse({ status: 404, code: 'NOT_FOUND', title: 'Not found', detail: `There is nothing at ${req.path}.` }),
  );
  app.onError((error) => {
    config.log.error('A request failed', error);
    return problemResponse({
      status: 500,
      code: 'INTERNAL_SERVER_ERROR',
      title: 'Unexpected error. It has been logged.',
    });
  });
  return async (request) => app.fetch(request);
}

/** Every refusal at the GraphQL endpoint is a GraphQL result. */
function tooLarge({ maximumBodyBytes }: AppConfig): Response {
  const message = `The body of a request may have at most ${maximumBodyBytes} bytes.`;
  const body = { errors: [{ message, extensions: { code: 'REQUEST_TOO_LARGE' } }] };
  return Response.json(body, { status: 413 });
}

/** A problem if the source does not answer. */
async function ready(source: GraphSource, log: Log): Promise<Response | undefined> {
  try {
    await source.load({ branches: [] });
    return undefined;
  } catch (error) {
    log.error('The source does not answer', error);
    return problemResponse({ status: 503, code: 'NOT_READY', title: 'The data cannot be read now.' });
  }
}

import type { Context, Hono, MiddlewareHandler } from 'hono';
import { problemResponse } from '../http/problem.ts';
import type { SparqlHandler } from '../sparql/sparql-handler.ts';
import type { GraphSource } from '../store/graph-source.ts';
import type { AppConfig, Environment } from './app-config.ts';

/** What those who run a server ask after. */
export interface Operated {
  readonly config: AppConfig;
  readonly source: GraphSource;
  readonly sparql?: SparqlHandler;
}

/** Counts every request, refused ones included. */
export function measured({ metrics }: AppConfig): MiddlewareHandler<Environment> {
  return async (context, next) => {
    const start = performance.now();
    await next();
    metrics?.answered(context.req.raw, context.res.status, (performance.now() - start) / 1_000);
  };
}

/** What those who run the server ask: `/metrics`, whether it lives, whether it should get requests. */
export function mountOperation(app: Hono<Environment>, operated: Operated): void {
  app.get('/metrics', (context) => metricsFor(context, operated));
  app.get('/health/live', (context) => context.json({ status: 'live' }));
  app.get('/health/ready', async (context) => (await notReady(operated)) ?? context.json({ status: 'ready' }));
}

/**
 * The numbers for Prometheus, to clients on this machine and to those that the operator has named: what they tell is for the operator. A request that some proxy has
 * passed on is from elsewhere, whatever the connection says. To all others there is nothing here.
 */
async function metricsFor(
  { req: { raw }, env, notFound }: Context<Environment>,
  { config: { metrics, metricsFor }, sparql }: Operated,
): Promise<Response> {
  const isPassedOn = raw.headers.has('x-forwarded-for') || raw.headers.has('forwarded');
  const { address } = env.client;
  const isOperator = address === undefined || metricsFor?.(address) === true;
  if (metrics === undefined || !isOperator || isPassedOn) return notFound();
  const headers = { 'content-type': metrics.mediaType, 'cache-control': 'no-store' };
  return new Response(await metrics.text(sparql?.state()), { headers });
}

/** A problem if the server is being stopped, the source does not answer, or no query worker has loaded the data. */
async function notReady({ config: { log, unready }, source, sparql }: Operated): Promise<Response | undefined> {
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

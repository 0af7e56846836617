import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** How the workers that answer queries are. */
export interface WorkerNumbers {
  readonly loaded: number;
  readonly expected: number;
  readonly busy: number;
  readonly waiting: number;
}

/** What is counted while a server runs. */
export interface Metrics {
  /** A request was answered with `status`, after `seconds`. */
  answered(request: Request, status: number, seconds: number): void;
  /** Everything, in the text format of Prometheus 0.0.4. `workers` tells how the query workers are now; without it, there are none. */
  text(workers?: WorkerNumbers): Promise<string>;
  /** The media type of {@link Metrics.text}. */
  readonly mediaType: string;
}

/** The first segments of addresses that are counted apart. All others are one: whoever asks for nonsense makes no new series. */
const DOORS: ReadonlySet<string> = new Set([
  '.well-known',
  'assets',
  'context.jsonld',
  'data',
  'doc',
  'graph',
  'graphql',
  'health',
  'id',
  'metrics',
  'ontology',
  'openapi.json',
  'robots.txt',
  'search',
  'shapes',
  'sparql',
]);

const METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'OPTIONS']);

/** From a document that is kept to a query at its time limit, in seconds. */
const BUCKETS = [0.001, 0.005, 0.02, 0.1, 0.5, 2, 10, 30];

/** Numbers of this process, its memory and time included. */
export function processMetrics(): Metrics {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const names = { labelNames: ['route', 'method', 'status'], registers: [register] };
  const requests = new Counter({ name: 'http_requests_total', help: 'Requests that were answered.', ...names });
  const durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time until the answer begins.',
    labelNames: ['route'],
    buckets: BUCKETS,
    registers: [register],
  });
  const tellWorkers = workerGauges(register);
  return {
    answered: (request, status, seconds) => {
      const route = routeOf(new URL(request.url).pathname);
      const method = METHODS.has(request.method) ? request.method : 'other';
      requests.inc({ route, method, status });
      durations.observe({ route }, seconds);
    },
    text: (workers) => {
      tellWorkers(workers);
      return register.metrics();
    },
    mediaType: register.contentType,
  };
}

/** What writes the state of the query workers into the gauges of `register`. */
function workerGauges(register: Registry): (workers: WorkerNumbers | undefined) => void {
  const gauge = (name: string, help: string) => new Gauge({ name, help, registers: [register] });
  const gauges = {
    loaded: gauge('sparql_workers_loaded', 'Query workers that have loaded the data.'),
    expected: gauge('sparql_workers_expected', 'Query workers that there are when all is well.'),
    busy: gauge('sparql_workers_busy', 'Query workers at work.'),
    waiting: gauge('sparql_queries_waiting', 'Queries that wait for a worker.'),
  } as const satisfies Record<keyof WorkerNumbers, Gauge>;
  return (workers) => {
    for (const [key, each] of Object.entries(gauges)) each.set(workers?.[key as keyof WorkerNumbers] ?? 0);
  };
}

/** The kind of a path: `/id/…`, `/doc/…`, `/graphql/q/…`; everything unknown is `other`. */
function routeOf(pathname: string): string {
  const [, door = '', next] = pathname.split('/');
  if (door === '') return '/';
  if (door === 'graphql' && next === 'q') return '/graphql/q';
  if (/^sitemap(?:-\d+)?\.xml$/.test(door)) return '/sitemap';
  return DOORS.has(door) ? `/${door}` : 'other';
}

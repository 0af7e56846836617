import { type Budget, balanceHeaders } from '../http/budget.ts';
import type { Client } from '../http/client.ts';
import type { Log } from '../http/log.ts';
import { problemResponse } from '../http/problem.ts';
import type { Manifest } from '../store/manifest.ts';
import { POOL_LIMITS, type PoolLimits, type PoolState } from './query-pool.ts';
import { SparqlEndpoint } from './sparql-endpoint.ts';

/** The path of the endpoint. */
export const SPARQL_PATH = '/sparql';

/** The most bytes that a result may have. */
const MAXIMUM_BYTES = 50_000_000;

/** What it costs a client in requests when a worker has to be ended and another must load the data. */
const POINTS_OF_A_WORKER = 30;

/** What the endpoint is made of. */
export interface SparqlParts {
  readonly manifest: Manifest;
  /** The version of the dataset: other data, other entity tags. */
  readonly version: string;
  /** The N-Quads files of the dataset, read when the workers are to be started; the bytes lie in memory that threads can share. */
  readonly nQuads: () => Promise<readonly Uint8Array[]>;
  readonly log: Log;
  /** The address at which the server is reached, without a path; without it, the one in the request. */
  readonly publicUrl?: string;
  /** How many requests one client may send within a minute; without it, as many as it likes. */
  readonly budget?: Budget;
  readonly limits?: Partial<PoolLimits>;
  readonly maximumBytes?: number;
}

/** The SPARQL endpoint. */
export interface SparqlHandler {
  /** Answers a request to {@link SPARQL_PATH}. */
  handle(request: Request, client: Client): Promise<Response>;
  /** Starts the workers, if they have not been; the first request does so, too. */
  start(): void;
  /** Whether a query would be answered: at least one worker has loaded the dataset. */
  ready(): boolean;
  /** How the workers are; `undefined` before they are started. */
  state(): PoolState | undefined;
  /** Ends the workers. */
  close(): Promise<void>;
}

/** The SPARQL 1.1 Protocol over a published dataset, answered by workers that can be ended at any time. */
export function sparqlHandler(parts: SparqlParts): SparqlHandler {
  const limits = { ...POOL_LIMITS, ...parts.limits };
  const onWorkerLost = (client: Client) => void parts.budget?.take(client, POINTS_OF_A_WORKER);
  const maximumBytes = parts.maximumBytes ?? MAXIMUM_BYTES;
  const endpoint = new SparqlEndpoint({ ...parts, limits, maximumBytes, onWorkerLost });
  return {
    handle: (request, client) => withinBudget(parts.budget, client, () => endpoint.answer(request, client)),
    start: () => endpoint.start(),
    ready: () => (endpoint.state()?.loaded ?? 0) > 0,
    state: () => endpoint.state(),
    close: () => endpoint.close(),
  };
}

/** Refuses a client that has sent too many requests within a minute (RFC 6585, section 4). */
async function withinBudget(budget: Budget | undefined, client: Client, answer: () => Promise<Response>) {
  const balance = await budget?.take(client, 1);
  if (balance === undefined) return answer();
  const headers = balanceHeaders(balance);
  if (balance.isExhausted) {
    const detail = `One client may send ${balance.limit} requests a minute. Send the next in ${balance.resetSeconds} s.`;
    return problemResponse({ status: 429, code: 'RATE_LIMITED', title: 'Too many requests', detail }, headers);
  }
  const response = await answer();
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
}

import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import type { Client } from '../http/client.ts';
import type { Log } from '../http/log.ts';
import { enginePages } from './engine-memory.ts';
import type { QueryWorkerData, WorkerRequest } from './query-message.ts';
import { QueryWorkerThread, type ThreadOutcome } from './query-worker-thread.ts';

/** What the pool lets queries use. */
export interface PoolLimits {
  /** How many queries run at a time. One worker more stays warm, to take the place of one that had to be ended. */
  readonly size: number;
  /** How long one query may run, in milliseconds. */
  readonly milliseconds: number;
  /** How long one may wait for its turn, in milliseconds. */
  readonly waitingMilliseconds: number;
  /** How many may wait; those of this machine itself are not counted. */
  readonly waiting: number;
}

/** As many at a time as there are processors, and two at least: one slow query must not stop the others. */
export const POOL_LIMITS: PoolLimits = {
  size: Math.max(2, availableParallelism()),
  milliseconds: 10_000,
  waitingMilliseconds: 30_000,
  waiting: 32,
};

/** What came of a request: what the worker answered, or that none was asked. */
export type PoolOutcome =
  | ThreadOutcome
  /** Too many are waiting already. */
  | { readonly kind: 'queue-full' }
  /** No worker became free in time. */
  | { readonly kind: 'waited-too-long' }
  /** It was dropped before its turn. */
  | { readonly kind: 'cancelled' }
  /** Its client had gone; the worker that ran it was ended. */
  | { readonly kind: 'abandoned' };

/** How the workers are. */
export interface PoolState {
  /** That have loaded the dataset. */
  readonly loaded: number;
  /** That there are when all is well. */
  readonly expected: number;
  readonly busy: number;
  readonly waiting: number;
}

/** What a pool is made of. */
export interface PoolParts {
  readonly workerData: QueryWorkerData;
  readonly limits: PoolLimits;
  readonly log: Log;
}

interface Waiting {
  readonly request: WorkerRequest;
  readonly client: Client;
  /** It is its turn: it is no longer waiting. */
  readonly leaveQueue: () => void;
  /** Aborted once the client has gone. */
  readonly signal?: AbortSignal;
  readonly settle: (outcome: PoolOutcome) => void;
}

/** How long a query may still run once its client has gone, in milliseconds: to let it finish costs less than another worker. */
const ABANDONED = 500;

/** How long to wait before a worker is started in place of one that could not even load, in milliseconds; twice as long after each that could not, up to a limit: what does not fit today will not fit in a second. */
const RESTART_DELAY = { first: 1_000, most: 60_000 } as const;

/**
 * Workers that answer queries, each in its own thread with its own copy of the dataset. A query that takes too long or too much ends its worker; another takes
 * its place. One client has never all of them.
 */
export class QueryPool {
  readonly #parts: PoolParts;
  readonly #threads = new Map<QueryWorkerThread, Client | undefined>();
  readonly #queue = new Set<Waiting>();
  readonly #restarts = new Set<NodeJS.Timeout>();
  /** How many workers could not load, one after the other. */
  #failures = 0;
  #isClosed = false;

  constructor(parts: PoolParts) {
    this.#parts = parts;
    // For the whole process, which has no other large WebAssembly.
    setFlagsFromString(`--wasm-max-mem-pages=${enginePages(parts.workerData.nQuads)}`);
    for (let n = 0; n < this.#expected; n += 1) this.#start();
  }

  /** Answers one request, as soon as it is its turn. `signal`: the client has gone; what waits is dropped then, and what runs is ended with its worker. */
  ask(request: WorkerRequest, client: Client, signal?: AbortSignal): Promise<PoolOutcome> {
    if (this.#isClosed || signal?.aborted) return Promise.resolve({ kind: 'cancelled' });
    const { waiting, waitingMilliseconds } = this.#parts.limits;
    const remote = [...this.#queue].filter(({ client: { address } }) => address !== undefined).length;
    if (client.address !== undefined && remote >= waiting) return Promise.resolve({ kind: 'queue-full' });
    return new Promise((resolve) => {
      const cancel = () => entry.settle({ kind: 'cancelled' });
      const timer = setTimeout(() => entry.settle({ kind: 'waited-too-long' }), waitingMilliseconds);
      const leaveQueue = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', cancel);
        this.#queue.delete(entry);
      };
      const settle = (outcome: PoolOutcome) => {
        leaveQueue();
        resolve(outcome);
      };
      const entry: Waiting = { request, client, leaveQueue, settle, ...(signal === undefined ? {} : { signal }) };
      signal?.addEventListener('abort', cancel, { once: true });
      this.#queue.add(entry);
      this.#dispatch();
    });
  }

  /** How the workers are now. */
  state(): PoolState {
    const threads = [...this.#threads.keys()];
    return {
      loaded: threads.filter(({ state }) => state === 'idle' || state === 'busy').length,
      expected: this.#expected,
      busy: this.#busy.length,
      waiting: this.#queue.size,
    };
  }

  /** Ends all workers. What waits or runs is answered as cancelled or stopped. */
  close(): void {
    this.#isClosed = true;
    for (const { settle } of this.#queue) settle({ kind: 'cancelled' });
    for (const timer of this.#restarts) clearTimeout(timer);
    for (const thread of this.#threads.keys()) thread.end();
    this.#threads.clear();
  }

  get #expected(): number {
    return this.#parts.limits.size + 1;
  }

  get #busy(): readonly QueryWorkerThread[] {
    return [...this.#threads.keys()].filter(({ state }) => state === 'busy');
  }

  #start(): void {
    if (this.#isClosed) return;
    let hasLoaded = false;
    const thread = new QueryWorkerThread(this.#parts.workerData, (reason) => {
      if (reason === undefined) {
        hasLoaded = true;
        this.#failures = 0;
        this.#dispatch();
        return;
      }
      this.#parts.log.error('A query worker ended by itself', reason);
      this.#replace(thread, hasLoaded ? 0 : this.#delayAfterFailure());
    });
    this.#threads.set(thread, undefined);
  }

  #delayAfterFailure(): number {
    const delay = Math.min(RESTART_DELAY.first * 2 ** Math.floor(this.#failures / this.#expected), RESTART_DELAY.most);
    this.#failures += 1;
    return delay;
  }

  #replace(thread: QueryWorkerThread, delay: number): void {
    if (!this.#threads.delete(thread)) return;
    if (delay === 0) {
      this.#start();
      return;
    }
    const timer = setTimeout(() => {
      this.#restarts.delete(timer);
      this.#start();
    }, delay);
    this.#restarts.add(timer);
  }

  #dispatch(): void {
    for (const entry of this.#queue) {
      const idle = [...this.#threads.keys()].find(({ state }) => state === 'idle');
      if (idle === undefined || this.#busy.length >= this.#parts.limits.size) return;
      if (this.#hasItsShare(entry.client)) continue;
      entry.leaveQueue();
      void this.#run(idle, entry);
    }
  }

  /** Whether as many queries of a client run as may: all workers but one. Requests of this machine itself are not counted. */
  #hasItsShare({ address }: Client): boolean {
    if (address === undefined) return false;
    const own = this.#busy.filter((thread) => this.#threads.get(thread)?.address === address);
    return own.length >= Math.max(1, this.#parts.limits.size - 1);
  }

  async #run(thread: QueryWorkerThread, { request, client, settle, signal }: Waiting): Promise<void> {
    this.#threads.set(thread, client);
    let timer: NodeJS.Timeout | undefined;
    const leave = () => {
      timer = setTimeout(() => thread.end(), ABANDONED);
    };
    signal?.addEventListener('abort', leave, { once: true });
    const outcome = await thread.ask(request, this.#parts.limits.milliseconds);
    signal?.removeEventListener('abort', leave);
    clearTimeout(timer);
    if (thread.state === 'ended') this.#replace(thread, 0);
    settle(outcome.kind === 'stopped' && signal?.aborted ? { kind: 'abandoned' } : outcome);
    this.#dispatch();
  }
}

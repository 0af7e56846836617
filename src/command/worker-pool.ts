import { Worker } from 'node:worker_threads';

/** What came of one request to a worker: its answer, or why there is none. */
export type Outcome<Answer> =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'crashed'; readonly reason: string }
  | { readonly kind: 'timed-out' };

/** How requests are shared out. */
export interface PoolOptions {
  /** The module the workers run. It posts `'ready'` when it can take requests, then one answer for each. */
  readonly entry: URL;
  /** What every worker is given at its start. */
  readonly workerData: unknown;
  /** How many work at a time. */
  readonly size: number;
  /** How long one request may take, in milliseconds. */
  readonly timeLimit: number;
  /** Called after each request that is done, in the order in which they are. */
  readonly onDone?: (done: number) => void;
}

/** The largest heap of one worker, in MiB: a document that needs more ends its worker, not the program. */
const HEAP = 2048;

/**
 * Sends each request to one of several workers and gives what came of them, in the order of the requests. A worker that crashes, runs out of memory or takes
 * too long is ended and another takes its place: no request harms another. Rejects if a worker cannot even start.
 */
export async function inWorkers<Request, Answer>(
  requests: readonly Request[],
  options: PoolOptions,
): Promise<Outcome<Answer>[]> {
  const outcomes: Outcome<Answer>[] = new Array(requests.length);
  const queue = requests.keys();
  let done = 0;
  const lane = async (): Promise<void> => {
    let worker: PooledWorker<Request, Answer> | undefined;
    try {
      for (const index of queue) {
        if (worker?.hasEnded) worker = undefined;
        worker ??= await PooledWorker.start<Request, Answer>(options);
        const outcome = await worker.ask(requests[index] as Request, options.timeLimit);
        outcomes[index] = outcome;
        if (outcome.kind !== 'answer') {
          worker.abandon();
          worker = undefined;
        }
        done += 1;
        options.onDone?.(done);
      }
    } finally {
      await worker?.end();
    }
  };
  await Promise.all(Array.from({ length: Math.min(options.size, requests.length) }, lane));
  return outcomes;
}

/** One worker with at most one request under way. */
class PooledWorker<Request, Answer> {
  readonly #worker: Worker;
  #settle: (outcome: Outcome<Answer>) => void = () => undefined;
  /** Whether it is gone, be it between two requests. */
  hasEnded = false;

  private constructor(worker: Worker) {
    this.#worker = worker;
    const crash = (reason: string) => this.#settle({ kind: 'crashed', reason });
    worker.on('message', (answer: Answer) => this.#settle({ kind: 'answer', answer }));
    worker.on('messageerror', (error) => crash(error.message));
    worker.on('error', (error) => crash(error instanceof Error ? error.message : String(error)));
    worker.on('exit', (code) => {
      this.hasEnded = true;
      crash(`exit ${code}`);
    });
  }

  /** Starts a worker and waits until it is ready, which is its first message. */
  static async start<Request, Answer>({ entry, workerData }: PoolOptions): Promise<PooledWorker<Request, Answer>> {
    const worker = new Worker(entry, { workerData, resourceLimits: { maxOldGenerationSizeMb: HEAP } });
    const pooled = new PooledWorker<Request, Answer>(worker);
    const first = await new Promise<Outcome<Answer>>((resolve) => {
      pooled.#settle = resolve;
    });
    pooled.#settle = () => undefined;
    if (first.kind === 'crashed') throw new Error(`A worker could not start: ${first.reason}`);
    return pooled;
  }

  ask(request: Request, timeLimit: number): Promise<Outcome<Answer>> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.#settle({ kind: 'timed-out' }), timeLimit);
      this.#settle = (outcome) => {
        clearTimeout(timer);
        this.#settle = () => undefined;
        resolve(outcome);
      };
      this.#worker.postMessage(request);
    });
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  /** Ends it without waiting for its end: a thread that is stuck in the operating system may never come back. */
  abandon(): void {
    void this.#worker.terminate();
    this.#worker.unref();
  }
}

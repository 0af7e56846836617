import { Worker } from 'node:worker_threads';
import type { QueryWorkerData, WorkerAnswer, WorkerRequest } from './query-message.ts';

/** What came of a request to a worker. */
export type ThreadOutcome =
  | Exclude<WorkerAnswer, { readonly kind: 'ready' }>
  | { readonly kind: 'timed-out' }
  /** The worker was ended from outside. */
  | { readonly kind: 'stopped' }
  | { readonly kind: 'crashed'; readonly reason: unknown };

// The tests run the sources, but a thread needs JavaScript.
const ENTRY = new URL(
  import.meta.url.endsWith('.ts') ? '../../dist/sparql/query-worker.js' : './query-worker.js',
  import.meta.url,
);

/** The largest heap of JavaScript in one worker, in MiB. */
const HEAP = 512;

/** One worker with at most one request under way. Whatever goes wrong in it ends it, and nothing else. */
export class QueryWorkerThread {
  readonly #worker: Worker;
  #settle: ((outcome: ThreadOutcome) => void) | undefined;
  /** `loading` until the dataset is in it; `ended` for good. */
  state: 'loading' | 'idle' | 'busy' | 'ended' = 'loading';

  /** Starts a worker. `onChange` is told when it has become ready, or has ended by itself, with the reason. */
  constructor(workerData: QueryWorkerData, onChange: (reason?: unknown) => void) {
    this.#worker = new Worker(ENTRY, { workerData, resourceLimits: { maxOldGenerationSizeMb: HEAP } });
    const end = (reason: unknown) => {
      if (this.state === 'ended') return;
      this.state = 'ended';
      this.#give({ kind: 'crashed', reason });
      void this.#worker.terminate();
      onChange(reason);
    };
    this.#worker.on('message', (answer: WorkerAnswer) => {
      if (answer.kind !== 'ready') return this.#give(answer);
      if (this.state === 'loading') this.state = 'idle';
      onChange();
    });
    this.#worker.on('messageerror', end);
    this.#worker.on('error', end);
    this.#worker.on('exit', (code) => end(new Error(`A query worker stopped with exit code ${code}.`)));
  }

  /** Sends a request to an idle worker. After `timeLimit` milliseconds the worker is ended, whatever it is doing. */
  ask(request: WorkerRequest, timeLimit: number): Promise<ThreadOutcome> {
    this.state = 'busy';
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.#give({ kind: 'timed-out' }), timeLimit);
      this.#settle = (outcome) => {
        clearTimeout(timer);
        if (outcome.kind === 'timed-out' || outcome.kind === 'exhausted') this.end();
        else if (this.state === 'busy') this.state = 'idle';
        resolve(outcome);
      };
      this.#worker.postMessage(request);
    });
  }

  /** Ends it for good, with the request under way. */
  end(): void {
    this.state = 'ended';
    this.#give({ kind: 'stopped' });
    void this.#worker.terminate();
    this.#worker.unref();
  }

  #give(outcome: ThreadOutcome): void {
    const settle = this.#settle;
    this.#settle = undefined;
    settle?.(outcome);
  }
}

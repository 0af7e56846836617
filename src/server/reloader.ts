import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { EventLog } from '../http/log.ts';
import type { CurrentShelf } from './current-shelf.ts';
import type { Shelf } from './shelf.ts';

/** How long the query workers of a new shelf may take to load it, and how often they are asked, in milliseconds. */
const LOADING_LIMIT = 60_000;
const ASK_EVERY = 50;

/** What a {@link Reloader} is made of. */
export interface ReloaderParts {
  readonly current: CurrentShelf;
  readonly dataDir: string;
  /** Reads and checks what is in the folder now. */
  readonly open: () => Promise<Shelf>;
  readonly log: EventLog;
}

/**
 * Puts a new version of the dataset in place of the one being served: read, checked and loaded beside it, then exchanged in one step. What cannot be served
 * is not: the old version stays, and the log says why.
 */
export class Reloader {
  readonly #parts: ReloaderParts;
  #running: Promise<void> | undefined;
  #again = false;
  #isClosed = false;

  constructor(parts: ReloaderParts) {
    this.#parts = parts;
  }

  /** One at a time; asked while one runs, another follows it. Never rejects. */
  async reload(): Promise<void> {
    this.#again = true;
    this.#running ??= this.#run();
    await this.#running;
  }

  /** No reload begins any more; one that runs is given up. */
  close(): void {
    this.#isClosed = true;
  }

  async #run(): Promise<void> {
    while (this.#again && !this.#isClosed) {
      this.#again = false;
      await this.#once();
    }
    this.#running = undefined;
  }

  async #once(): Promise<void> {
    const { current, open, log } = this.#parts;
    try {
      if ((await this.#versionOnDisk()) === current.shelf.version) {
        log.info('The dataset is the one being served');
        return;
      }
      const next = await loaded(await open(), () => this.#isClosed);
      if (next === undefined) return;
      const { version, agreements } = next;
      // The old shelf closes when its last request has ended; the next reload need not wait for that.
      void current
        .replace(next)
        .catch((error: unknown) => log.error('The previous dataset could not be closed', error));
      log.info('The dataset has been reloaded', { version, agreements });
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      log.error(`The dataset was not reloaded, the one before is still served: ${why}`, error);
    }
  }

  /** The version that the manifest has now; `undefined` if it cannot be read, which opening the dataset will explain. */
  async #versionOnDisk(): Promise<string | undefined> {
    const bytes = await readFile(join(this.#parts.dataDir, 'manifest.json')).catch(() => undefined);
    return bytes === undefined ? undefined : createHash('sha256').update(bytes).digest('hex');
  }
}

/** The shelf once all of it answers; `undefined` and closed if nobody wants it any more. Rejects, closed, if its query workers do not load it. */
async function loaded(shelf: Shelf, isUnwanted: () => boolean): Promise<Shelf | undefined> {
  shelf.start();
  for (let waited = 0; !isUnwanted(); waited += ASK_EVERY) {
    if (shelf.ready()) return shelf;
    if (waited >= LOADING_LIMIT) break;
    await delay(ASK_EVERY);
  }
  await shelf.close();
  if (isUnwanted()) return undefined;
  throw new Error(`No query worker has loaded the new dataset within ${LOADING_LIMIT / 1_000} s.`);
}

import { availableParallelism } from 'node:os';
import type { Knowledge, PressFolders } from '../press/knowledge.ts';
import type { Io } from './io.ts';
import { commandMessage } from './message.ts';
import type { Language } from './options.ts';
import { isTenth, progressText } from './progress-text.ts';
import { type Reading, type ReadRequest, readRequest, unreadable } from './read-request.ts';
import { inWorkers, type Outcome } from './worker-pool.ts';

/** How files are read. */
export interface ReadFilesOptions {
  readonly folders: PressFolders;
  /** For the one file that is read without a worker. */
  readonly knowledge: Knowledge;
  /** How long one file of several may take, in seconds. */
  readonly timeLimit: number;
  readonly language: Language;
}

/** Below this, starting another worker (it reads ontology and registry first) takes longer than it saves. */
const FILES_PER_WORKER = 4;

/** Workers run compiled code: it is beside this file in `dist/`, and there too where a test runs the sources. */
const WORKER = new URL(
  import.meta.url.endsWith('.ts') ? '../../dist/command/reader-worker.js' : './reader-worker.js',
  import.meta.url,
);

/**
 * Reads files as asked, in the order of the requests: one in this thread, several in workers over the cores, where no file harms another. Shows how far it is.
 */
export async function readFiles(
  requests: readonly ReadRequest[],
  { folders, knowledge, timeLimit, language }: ReadFilesOptions,
  io: Io,
): Promise<Reading[]> {
  const [only, another] = requests;
  if (only && !another) {
    io.progress.step(only.path);
    return [await readRequest(only, knowledge)];
  }
  const total = requests.length;
  const start = performance.now();
  io.progress.step(progressText(0, total, 0, language));
  const outcomes = await inWorkers<ReadRequest, Reading>(requests, {
    entry: WORKER,
    workerData: { ontology: folders.ontology, data: folders.data },
    size: Math.min(availableParallelism(), Math.ceil(total / FILES_PER_WORKER)),
    timeLimit: timeLimit * 1000,
    onDone: (done) => {
      const text = progressText(done, total, performance.now() - start, language);
      io.progress.step(text, isTenth(done, total) ? text : undefined);
    },
  });
  return outcomes.map((outcome, index) => readingOf(outcome, requests[index]?.path ?? '', timeLimit, language));
}

function readingOf(outcome: Outcome<Reading>, path: string, seconds: number, language: Language): Reading {
  switch (outcome.kind) {
    case 'answer':
      return outcome.answer;
    case 'timed-out': {
      const message = commandMessage('READING_TIMED_OUT', language, { seconds });
      return unreadable(path, { code: 'READING_TIMED_OUT', message });
    }
    case 'crashed': {
      const message = commandMessage('READING_CRASHED', language, { reason: outcome.reason });
      return unreadable(path, { code: 'READING_CRASHED', message });
    }
  }
}

/** A worker thread of `npm run fuzz`: makes and checks every `step`-th damaged document, and says what it begins, so that a hang is noticed. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { baseDocuments } from './base-documents.ts';
import { DocumentCheck } from './check-document.ts';
import { type Form, type FuzzCase, fuzzCase } from './fuzz-case.ts';
import { shrink } from './shrink.ts';

/** Which documents a worker is to do. */
export interface Share {
  /** The project's folder. */
  readonly root: string;
  readonly seed: number;
  readonly first: number;
  readonly step: number;
  /** Index at which to stop. */
  readonly end: number;
  readonly forms: readonly Form[];
  /** Where failing documents are saved. */
  readonly out: string;
}

/** What a worker says: which document it begins, and what came of it. */
export type Said =
  | { readonly kind: 'begins' | 'shrinks'; readonly index: number }
  | { readonly kind: 'done'; readonly index: number; readonly done: Done };

/** What came of one document; times in milliseconds. */
export interface Done {
  readonly what: string;
  readonly form: Form;
  readonly bytes: number;
  readonly time: number;
  readonly faults: readonly string[];
}

/** How long a failing document is made shorter, in milliseconds. */
const SHRINKING = 40_000;
/** How often a document is read twice, and its graph validated. */
const DEPTHS = { again: 10, graph: 10 } as const;

const share: Share = workerData;
const say = (message: Said) => parentPort?.postMessage(message);

const documents = baseDocuments(share.root);
const check = await DocumentCheck.for(share.root);
for (let index = share.first; index < share.end; index += share.step) {
  say({ kind: 'begins', index });
  const damaged = fuzzCase(documents, share.seed, index, share.forms);
  const depth = { again: index % DEPTHS.again === 0, graph: index % DEPTHS.graph === 0 };
  const bytes = damaged.bytesOf(damaged.text);
  const start = performance.now();
  const faults = await check.faults(bytes, `document.${damaged.form}`, depth);
  const time = performance.now() - start;
  if (faults.length > 0) {
    say({ kind: 'shrinks', index });
    save(damaged, await shortened(damaged, faults), faults);
  }
  say({ kind: 'done', index, done: { what: damaged.what, form: damaged.form, bytes: bytes.length, time, faults } });
}

/** The fewest lines that still have a fault of a kind the whole has. */
async function shortened({ text, form, bytesOf }: FuzzCase, faults: readonly string[]): Promise<string> {
  const kindOf = (fault: string) => fault.slice(0, fault.indexOf(' '));
  const kinds = new Set(faults.map(kindOf));
  const depth = { again: kinds.has('changing:'), graph: kinds.has('shape:') || kinds.has('written:') };
  const stillFails = async (lines: readonly string[]) =>
    (await check.faults(bytesOf(lines.join('')), `document.${form}`, depth)).some((each) => kinds.has(kindOf(each)));
  const lines = text.split(/(?<=\n)/);
  return (await shrink(lines, stillFails, performance.now() + SHRINKING)).join('');
}

function save({ seed, index, form, what, bytesOf }: FuzzCase, text: string, faults: readonly string[]): void {
  mkdirSync(share.out, { recursive: true });
  const path = join(share.out, `${seed}-${index}`);
  writeFileSync(`${path}.${form}`, bytesOf(text));
  writeFileSync(`${path}.faults`, `${what}\n${faults.join('\n')}\n`);
}

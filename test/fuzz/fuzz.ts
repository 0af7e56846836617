/**
 * `npm run fuzz -- [--runs 1000] [--seed 1] [--from 0] [--workers 1] [--forms txt,html,docx,pdf] [--limit 30] [--out DIR]`: damaged documents by the
 * thousand. Prints how far it is and a summary; exit 1 if anything failed. Failing documents are saved in DIR, made short; a hang is saved as its name only.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import type { Form } from './fuzz-case.ts';
import type { Done, Said, Share } from './fuzz-worker.ts';

const text = { type: 'string' } as const;
const { values } = parseArgs({
  options: { runs: text, seed: text, from: text, workers: text, forms: text, limit: text, out: text },
});
const root = process.cwd();
const seed = Number(values.seed ?? 1);
const from = Number(values.from ?? 0);
const end = from + Number(values.runs ?? 1000);
const step = Number(values.workers ?? 1);
/** The longest a document may take, and the longest to make a failing one short, in milliseconds. */
const limits = { begins: Number(values.limit ?? 30) * 1000, shrinks: 300_000 };
const forms = (values.forms?.split(',') ?? []) as Form[];
const share = { root, seed, step, end, forms, out: values.out ?? join(root, 'out/fuzz') };

const all: Done[] = [];
const failed: string[] = [];
const begun = performance.now();
let told = begun;

await Promise.all(Array.from({ length: step }, (_, lane) => runLane({ ...share, first: from + lane })));
process.stderr.write('\n');
process.stdout.write(`${summary()}\n`);
process.exitCode = failed.length > 0 ? 1 : 0;

/** One lane of documents: a worker, and another after a hang or a crash, until all are done. */
async function runLane(lane: Share): Promise<void> {
  for (let first = lane.first; first < end; ) first = (await runWorker({ ...lane, first })) + step;
}

/** Runs a worker until it is done or stuck; gives the index of the last document it began. */
function runWorker(workerData: Share): Promise<number> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./fuzz-worker.js', import.meta.url), { workerData });
    let index = workerData.first;
    let timer: NodeJS.Timeout | undefined;
    const giveUp = (fault: string) => {
      fail(index, [fault]);
      void worker.terminate();
    };
    worker.on('message', (said: Said) => {
      clearTimeout(timer);
      index = said.index;
      if (said.kind === 'done') return finish(index, said.done);
      timer = setTimeout(giveUp, limits[said.kind], 'hang: the time limit is over');
    });
    worker.on('error', (error) => giveUp(`crash: ${error.stack ?? error}`));
    worker.on('exit', (code) => {
      clearTimeout(timer);
      resolve(code === 0 ? end : index);
    });
  });
}

function finish(index: number, done: Done): void {
  all.push(done);
  if (done.faults.length > 0) fail(index, done.faults, done.what);
  if (performance.now() - told < 5000) return;
  told = performance.now();
  process.stderr.write(
    `\r${all.length} of ${end - from}, ${failed.length} failed, ${Math.round((told - begun) / 1000)} s`,
  );
}

function fail(index: number, faults: readonly string[], what = ''): void {
  failed.push(`${seed}-${index} ${what}`);
  const [first = ''] = faults;
  process.stdout.write(
    `\nseed ${seed}, index ${index}: ${what}\n  ${first.slice(0, 600)}\n  (${faults.length} in all)\n`,
  );
}

/** Counts by form, times, and the slowest. */
function summary(): string {
  const times = all.map(({ time }) => time).sort((a, b) => a - b);
  const at = (share: number) => `${Math.round(times[Math.floor(share * (times.length - 1))] ?? 0)} ms`;
  const byForm = [...new Set(all.map(({ form }) => form))].map(
    (form) => `${form} ${all.filter((each) => each.form === form).length}`,
  );
  const slowest = all.toSorted((a, b) => b.time - a.time).slice(0, 5);
  return [
    `seed ${seed}, documents ${from}–${end - 1}: ${all.length} read (${byForm.join(', ')}), ${failed.length} failed`,
    `time: median ${at(0.5)}, 99 % within ${at(0.99)}, longest ${at(1)}; ${Math.round((performance.now() - begun) / 1000)} s in all`,
    ...slowest.map(({ what, time, bytes }) => `  ${Math.round(time)} ms, ${bytes} bytes: ${what.slice(0, 160)}`),
    ...failed.map((each) => `FAILED ${each}`),
  ].join('\n');
}

import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Loaded, Loader } from './load-once.ts';
import { PUBLISHED_FOLDER, readPublished } from './published.ts';
import { syntheticAgreements } from './synthetic.ts';
import { writeDataset } from './write-dataset.ts';

const run = promisify(execFile);
const SCRIPT = fileURLToPath(new URL('load-once.ts', import.meta.url));
const QUADS = 600_000;
const TIMES = 3;

/** Loads the published dataset and a synthetic one of 600,000 quads from files, each time in a process of its own; `say` takes the lines of a Markdown table. */
export async function measureLoading(seed: number, say: (line: string) => void): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'renkei-bench-'));
  try {
    await writeSynthetic(folder, seed);
    say(
      '| dataset | loaded by | quads | seconds: median (range) | seconds of computing: median | bytes in memory per quad |',
    );
    say('|---|---|---|---|---|---|');
    for (const [name, place] of [
      ['published', PUBLISHED_FOLDER],
      ['synthetic', folder],
    ] as const) {
      for (const loader of ['renkei', 'n3'] as const) say(await row(name, loader, place));
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function writeSynthetic(folder: string, seed: number): Promise<void> {
  const published = readPublished();
  const count = Math.ceil((QUADS - published.shared.length) / published.agreement.length);
  const agreements = [...syntheticAgreements(published, { count, shape: 'whole', seed })];
  await writeDataset(folder, [published.shared, ...agreements.map(({ quads }) => quads)]);
}

async function row(name: string, loader: Loader, folder: string): Promise<string> {
  const results: Loaded[] = [];
  for (let time = 0; time < TIMES; time++) {
    const { stdout } = await run(process.execPath, ['--expose-gc', '--import', 'tsx', SCRIPT, loader, folder]);
    results.push(JSON.parse(stdout));
  }
  const [sorted, computing, sizes] = (['seconds', 'computing', 'bytes'] as const).map((what) =>
    results.map((each) => each[what]).sort((a, b) => a - b),
  );
  const middle = Math.floor(TIMES / 2);
  const at = (values: readonly number[] | undefined, index: number) => values?.at(index) ?? Number.NaN;
  const quads = results[0]?.quads ?? 0;
  const range = `${at(sorted, 0).toFixed(2)}–${at(sorted, -1).toFixed(2)}`;
  return `| ${name} | ${loader} | ${quads} | ${at(sorted, middle).toFixed(2)} (${range}) | ${at(computing, middle).toFixed(2)} | ${(at(sizes, middle) / quads).toFixed(0)} |`;
}

import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';
import { runCli } from '../../src/cli.ts';
import { listFiles } from '../../src/files/write-files.ts';

const DATA = join(import.meta.dirname, '../../data');
const PUBLISHED = join(DATA, 'published');

/** What a command did: exit code, standard output, standard error. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `renkei ARGS…` in this process. Whatever it is given, no stack trace may come out: an exception here is a failure of the test. */
export async function renkei(args: readonly string[], environment: Record<string, string> = {}): Promise<Ran> {
  let out = '';
  let err = '';
  const code = await runCli(args, {
    stdout: { write: (text) => (out += text) },
    stderr: { write: (text) => (err += text) },
    progress: { step: () => undefined, stop: () => undefined },
    environment,
  });
  if (/\n\s+at .*:\d+:\d+/.test(err)) throw new Error(`A stack trace was printed:\n${err}`);
  return { code, out, err };
}

/** An empty folder that goes away with the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'renkei-test-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** What a dataset is built from; its releases are made by tests. */
function isInput(path: string): boolean {
  return path !== PUBLISHED && path !== join(DATA, 'release');
}

/** A copy of `data/` without what is published, which goes away with the test. */
export async function temporaryData(): Promise<string> {
  const folder = join(await temporaryFolder(), 'data');
  await cp(DATA, folder, { recursive: true, filter: isInput });
  return folder;
}

let built: Promise<string> | undefined;

/** A copy of `data/` with what a build publishes of it. Built once for a test file. */
export async function publishedData(): Promise<string> {
  built ??= buildOnce();
  const folder = join(await temporaryFolder(), 'data');
  await cp(await built, folder, { recursive: true });
  return folder;
}

afterAll(async () => {
  if (built) await rm(dirname(await built), { recursive: true, force: true });
});

async function buildOnce(): Promise<string> {
  const folder = join(await mkdtemp(join(tmpdir(), 'renkei-test-')), 'data');
  await cp(DATA, folder, { recursive: true, filter: isInput });
  const { code, err } = await renkei(['build', '--data', folder]);
  if (code !== 0) throw new Error(`The data of the repository cannot be published:\n${err}`);
  return folder;
}

/** Changes a text file; the change must change something. */
export async function editFile(file: string, edit: (text: string) => string): Promise<void> {
  const before = await readFile(file, 'utf8');
  const after = edit(before);
  if (after === before) throw new Error(`The edit of ${file} changed nothing`);
  await writeFile(file, after);
}

/** Everything below a folder by path, for telling whether anything changed. */
export async function snapshot(folder: string): Promise<Record<string, string>> {
  const paths = [...(await listFiles(folder))].sort();
  return Object.fromEntries(
    await Promise.all(paths.map(async (path) => [path, await readFile(join(folder, path), 'utf8')])),
  );
}

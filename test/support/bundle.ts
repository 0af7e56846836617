import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { listFiles } from '../../src/files/write-files.ts';
import { type Ran, renkei, temporaryFolder } from './command.ts';
import { REAL_TEXT } from './press.ts';

/** What the publisher says, so that nothing of a bundle is left blank. */
export const SAID: readonly string[] = [
  ...['--publisher', '試験市', '--contact', 'kikaku@city.example.jp'],
  ...['--public-url', 'https://www.city.example.jp/renkei', '--on', '2026-11-22'],
];

/** A bundle made by the command: what it said, where it lies, and its files by path. */
export interface MadeBundle {
  readonly ran: Ran;
  readonly folder: string;
  readonly files: ReadonlyMap<string, Buffer>;
}

/** Runs `renkei bundle` on a document, into a new folder. */
export async function bundleOf(
  document: string | Uint8Array = REAL_TEXT,
  { name = 'document.txt', options = [] }: { readonly name?: string; readonly options?: readonly string[] } = {},
): Promise<MadeBundle> {
  const temporary = await temporaryFolder();
  const path = join(temporary, name);
  await writeFile(path, document);
  const folder = join(temporary, 'bundle');
  const ran = await renkei(['bundle', path, '--out', folder, ...options]);
  return { ran, folder, files: await filesOf(folder) };
}

let real: Promise<MadeBundle> | undefined;

/** The bundle of the real agreement, with all that its publisher can say: made once for a test file, and not to be written to. */
export function realBundle(): Promise<MadeBundle> {
  real ??= makeReal();
  return real;
}

afterAll(async () => {
  if (real) await rm(dirname((await real).folder), { recursive: true, force: true });
});

async function makeReal(): Promise<MadeBundle> {
  const temporary = await mkdtemp(join(tmpdir(), 'renkei-test-'));
  await writeFile(join(temporary, 'document.txt'), REAL_TEXT);
  const folder = join(temporary, 'bundle');
  const ran = await renkei(['bundle', join(temporary, 'document.txt'), '--out', folder, ...SAID]);
  return { ran, folder, files: await filesOf(folder) };
}

/** All files below a folder by path. */
export async function filesOf(folder: string): Promise<Map<string, Buffer>> {
  const paths = [...(await listFiles(folder))].sort();
  return new Map(await Promise.all(paths.map(async (path) => [path, await readFile(join(folder, path))] as const)));
}

/** A file of a bundle as text. */
export function textIn({ files }: Pick<MadeBundle, 'files'>, path: string): string {
  const file = files.get(path);
  if (!file) throw new Error(`The bundle has no ${path}: ${[...files.keys()].join(', ')}`);
  return file.toString('utf8');
}

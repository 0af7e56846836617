import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';

/** A file to be written: its path below the folder, and its content, a text as UTF-8. */
export interface OutputFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** The bytes of a content; those that are bytes already are not copied. */
export function bytesOf(content: OutputFile['content']): Buffer {
  if (typeof content === 'string') return Buffer.from(content);
  return Buffer.from(content.buffer, content.byteOffset, content.byteLength);
}

/** Writes one file whole or not at all: beside its place, then renamed. Makes the folder if there is none. */
export async function writeFileWhole(file: string, content: OutputFile['content']): Promise<void> {
  const folder = dirname(file);
  await mkdir(folder, { recursive: true });
  const beside = await mkdtemp(join(folder, `.${basename(file)}-`));
  try {
    await writeFile(join(beside, 'new'), content);
    await rename(join(beside, 'new'), file);
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

/** A folder that must not be replaced. */
export class OutputFolderError extends Error {
  override readonly name = 'OutputFolderError';
}

/**
 * Makes sure that replacing a folder loses nothing but an older build: it is not there, empty, or has the `marker`, a file of its root, of a build; and none of the
 * folders to `keep` lies in it. Throws an {@link OutputFolderError}.
 */
export async function assertReplaceable(
  folder: string,
  keep: readonly string[],
  marker = 'manifest.json',
): Promise<void> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [] as string[];
    throw error.code === 'ENOTDIR' ? new OutputFolderError(`${folder} is not a folder.`, { cause: error }) : error;
  });
  const isForeign = names.length > 0 && !names.includes(marker);
  const holds = keep.find((each) => !relative(folder, each).startsWith('..') && !isAbsolute(relative(folder, each)));
  if (!isForeign && holds === undefined) return;
  const why = isForeign ? `it holds files, but no ${marker} of an earlier build` : `${holds} lies in it`;
  throw new OutputFolderError(`${folder} is not replaced: ${why}. Name an empty or a new folder.`);
}

/**
 * Replaces a folder by one with exactly these files, all or nothing: everything is written beside it first, then the two are exchanged by renaming. If
 * that fails halfway the old folder is put back.
 */
export async function replaceFolder(folder: string, files: readonly OutputFile[]): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const beside = await mkdtemp(join(dirname(folder), `.${basename(folder)}-`));
  try {
    for (const { path, content } of files) {
      await mkdir(dirname(join(beside, 'new', path)), { recursive: true });
      await writeFile(join(beside, 'new', path), content);
    }
    await exchangeFolder(folder, beside);
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

/** Puts `{beside}/new` in the place of a folder, all or nothing; the old one, if there is one, becomes `{beside}/old`. */
export async function exchangeFolder(folder: string, beside: string): Promise<void> {
  const hadOld = await rename(folder, join(beside, 'old')).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );
  try {
    await rename(join(beside, 'new'), folder);
  } catch (error) {
    if (hadOld) await rename(join(beside, 'old'), folder);
    throw error;
  }
}

/** How many files a message names. */
const NAMED = 3;

/**
 * Makes sure that a folder has no files but its `own` (paths with `/` between the steps), and such as systems leave in folders: what others put there would be lost
 * with the folder. Throws an {@link OutputFolderError}, whose message ends in `why`: what has not written them, and what to do.
 */
export async function assertNoOthers(
  folder: string,
  own: Iterable<string>,
  why: { readonly writer: string; readonly advice: string },
): Promise<void> {
  // Some file systems hand names back in another normal form.
  const expected = new Set(Array.from(own, (path) => path.normalize()));
  const present = [...(await listFiles(folder))].sort();
  const others = present.filter((path) => !expected.has(path.normalize()) && !isSystemFile(path));
  if (others.length === 0) return;
  const names = others.slice(0, NAMED).join(', ') + (others.length > NAMED ? ' …' : '');
  throw new OutputFolderError(
    `${folder} is not replaced: it holds files that ${why.writer} has written (${names}). ${why.advice}`,
  );
}

/** What systems leave in folders by themselves. */
const SYSTEM_FILES: readonly string[] = ['.DS_Store', 'Thumbs.db', 'desktop.ini'];

/** Whether a file is one that systems leave in folders by themselves, and that nobody misses. */
export function isSystemFile(path: string): boolean {
  return SYSTEM_FILES.includes(path.replace(/^.*\//u, ''));
}

/** The paths of all files below a folder, with `/` between the steps; none if there is no such folder. */
export async function listFiles(folder: string): Promise<Set<string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    },
  );
  const files = entries.filter((entry) => entry.isFile());
  return new Set(files.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')));
}

import { createHash } from 'node:crypto';
import { copyFile, link, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { exchangeFolder, OutputFolderError } from '../files/write-files.ts';
import { claim, removeDeserted } from './deserted.ts';
import { EXPORT_MANIFEST, type ExportedFile, exportedPaths } from './export-manifest.ts';
import { WorkQueue } from './work-queue.ts';

/** How many files are read or written at once. */
const AT_ONCE = 16;

/** How a folder has changed, in files. */
export interface FolderChange {
  readonly written: number;
  readonly kept: number;
  readonly removed: number;
}

/**
 * A folder that is written anew beside the old one. What has not changed is not written again but taken over, as another name of the same file; when everything is
 * there, the two are exchanged. Until then the old folder stays as it is, and if nothing has changed, it stays for good.
 */
export class ExportFolder {
  readonly #folder: string;
  readonly #beside: string;
  readonly #files = new Map<string, ExportedFile>();
  readonly #kept = new Set<string>();
  /** The folders that have been made, or are being made. */
  readonly #made = new Map<string, Promise<unknown>>();
  /** Where bytes are written, by their digest. */
  readonly #written = new Map<string, Promise<string>>();
  /** The files of the old folder. */
  readonly #old: ReadonlySet<string>;
  readonly #work = new WorkQueue(AT_ONCE);

  private constructor(folder: string, beside: string, old: readonly string[]) {
    this.#folder = folder;
    this.#beside = beside;
    this.#old = new Set([...old, EXPORT_MANIFEST]);
  }

  /** Begins a new folder. Throws an {@link OutputFolderError} where two names that differ in case only would be one file. */
  static async begin(folder: string): Promise<ExportFolder> {
    await mkdir(dirname(folder), { recursive: true });
    const place = join(dirname(folder), `.${basename(folder)}-`);
    await removeDeserted(place);
    const beside = await mkdtemp(place);
    await claim(beside);
    const begun = new ExportFolder(folder, beside, await exportedPaths(folder));
    if (await tellsCaseApart(beside)) return begun;
    await begun.close();
    throw new OutputFolderError(
      `${folder} cannot hold the site: this file system takes Agreement.html and agreement.html for one file. Name a folder where case matters.`,
    );
  }

  /** The files so far, in the order in which they came. */
  get files(): readonly ExportedFile[] {
    return [...this.#files.values()];
  }

  /** Puts a file into the new folder: it is there when {@link finish} has come. A path comes once. Rejects with what has gone wrong with this or an earlier file. */
  async put(path: string, mediaType: string, content: Uint8Array): Promise<void> {
    if (this.#files.has(path)) throw new Error(`${path} is exported twice.`);
    if (path.split('/').some((step) => /^\.{0,2}$/.test(step))) throw new Error(`${path} leaves the folder.`);
    const sha256 = createHash('sha256').update(content).digest('hex');
    this.#files.set(path, { path, mediaType, bytes: content.byteLength, sha256 });
    await this.#work.add(() => this.#store(path, content, sha256));
  }

  async #store(path: string, content: Uint8Array, sha256: string): Promise<void> {
    if (this.#old.has(path) && (await isSame(join(this.#folder, path), content))) {
      this.#kept.add(path);
      return;
    }
    const target = await this.#place(path);
    const twin = this.#written.get(sha256);
    if (twin !== undefined && (await isLinked(await twin, target))) return;
    const written = writeFile(target, content).then(() => target);
    this.#written.set(sha256, written);
    await written;
  }

  /** Puts the new folder, with `manifest` as its last file, in the place of the old one; does nothing if they are the same. */
  async finish(manifest: ExportedFile['path'], text: string): Promise<FolderChange> {
    await this.put(manifest, 'application/json', Buffer.from(text));
    await this.#work.finish();
    const removed = [...this.#old].filter((path) => !this.#files.has(path)).length;
    const change = { written: this.#files.size - this.#kept.size, kept: this.#kept.size, removed };
    if (change.written === 0 && removed === 0) return change;
    for (const path of this.#kept) await this.#work.add(() => this.#takeOver(path));
    await this.#work.finish();
    await exchangeFolder(this.#folder, this.#beside);
    return change;
  }

  /** Takes away what is left of the work. */
  async close(): Promise<void> {
    await this.#work.settle();
    await rm(this.#beside, { recursive: true, force: true });
  }

  /** Where a file of the new folder is written; makes the folder that it lies in. */
  async #place(path: string): Promise<string> {
    const target = join(this.#beside, 'new', path);
    const folder = dirname(target);
    const made = this.#made.get(folder) ?? mkdir(folder, { recursive: true });
    this.#made.set(folder, made);
    await made;
    return target;
  }

  /** Gives a file of the old folder its place in the new one. */
  async #takeOver(path: string): Promise<void> {
    const [old, target] = [join(this.#folder, path), await this.#place(path)];
    if (!(await isLinked(old, target))) await copyFile(old, target);
  }
}

async function isSame(file: string, content: Uint8Array): Promise<boolean> {
  const old = await orUndefined(readFile(file), ['ENOENT', 'ENOTDIR', 'EISDIR']);
  return old?.equals(content) === true;
}

/** Gives a file another name; false where the file system cannot. */
async function isLinked(file: string, name: string): Promise<boolean> {
  const cannot = Symbol('cannot');
  const result = await link(file, name).catch((error: NodeJS.ErrnoException) => {
    if (['EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes(error.code ?? '')) return cannot;
    throw error;
  });
  return result !== cannot;
}

async function tellsCaseApart(folder: string): Promise<boolean> {
  await writeFile(join(folder, 'case'), '');
  return (await orUndefined(stat(join(folder, 'CASE')), ['ENOENT'])) === undefined;
}

async function orUndefined<Result>(work: Promise<Result>, codes: readonly string[]): Promise<Result | undefined> {
  return work.catch((error: NodeJS.ErrnoException) => {
    if (codes.includes(error.code ?? '')) return undefined;
    throw error;
  });
}

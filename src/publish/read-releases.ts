import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bytesOf } from '../files/write-files.ts';
import { SourceError } from '../press/source-error.ts';
import type { Bilingual } from '../store/publication.ts';
import { type Changes, uncompressed } from './changes.ts';
import { changeFile, type ReleaseRecord, statementsAt } from './release-record.ts';
import { compareVersions, isVersion } from './version.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const DIGEST = /^[0-9a-f]{64}$/;

/**
 * Reads the releases of a data folder (`release/{version}/`), the oldest first; none if there was none. Throws a {@link SourceError} for one that is damaged, or
 * that does not fit those before it: a version that was issued is never published otherwise than it was.
 */
export async function readReleases(dataFolder: string): Promise<ReleaseRecord[]> {
  const folder = join(dataFolder, 'release');
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const names = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.')).map(({ name }) => name);
  const wrong = names.find((name) => !isVersion(name));
  if (wrong !== undefined) throw new SourceError(`${join(folder, wrong)}: the name of a release is a version, 1.0.0.`);
  const releases = await Promise.all(
    names.sort(compareVersions).map((version) => readRelease(join(folder, version), version)),
  );
  statementsAt(releases, folder);
  return releases;
}

async function readRelease(folder: string, version: string): Promise<ReleaseRecord> {
  const record = recordOf(String(await fileOf(folder, 'release.json')), join(folder, 'release.json'));
  const [added, removed] = await Promise.all(['added', 'removed'].map((kind) => fileOf(folder, `${kind}.nq.gz`)));
  const files = { added: changeFile(version, 'added', added), removed: changeFile(version, 'removed', removed) };
  const changes: Changes = {
    added: linesOf(files.added.content, join(folder, 'added.nq.gz')),
    removed: linesOf(files.removed.content, join(folder, 'removed.nq.gz')),
  };
  return { version, ...record, changes, files };
}

async function fileOf(folder: string, name: string): Promise<Buffer> {
  return readFile(join(folder, name)).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    throw new SourceError(`${join(folder, name)}: this file of the release is missing. Take it back from the history.`);
  });
}

function linesOf(content: string | Uint8Array, file: string): string[] {
  try {
    return uncompressed(bytesOf(content));
  } catch (cause) {
    throw new SourceError(`${file}: not gzip, or cut short. Take it back from the history.`, { cause });
  }
}

function recordOf(text: string, file: string): Pick<ReleaseRecord, 'base' | 'issued' | 'notes' | 'digest'> {
  const { base, issued, notes, digest } = parsed(text, file) as Partial<ReleaseRecord>;
  const isText = (value: unknown) => typeof value === 'string';
  if (isText(base) && DAY.test(issued ?? '') && isNotes(notes) && DIGEST.test(digest ?? '')) {
    return { base, issued, notes, digest } as ReleaseRecord;
  }
  const form = '{ "base": "https://…/", "issued": "2026-11-22", "notes": { "ja": "…", "en": "…" }, "digest": "…" }';
  throw new SourceError(`${file}: it must be ${form}.`);
}

function parsed(text: string, file: string): object {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : {};
  } catch (cause) {
    throw new SourceError(`${file}: not JSON: ${(cause as Error).message}`, { cause });
  }
}

function isNotes(notes: unknown): notes is Bilingual {
  const { ja, en } = (notes ?? {}) as Partial<Bilingual>;
  return typeof ja === 'string' && (en === undefined || typeof en === 'string');
}

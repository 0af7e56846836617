import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FormattedFile } from '../press/dataset-files.ts';
import { SourceError } from '../press/source-error.ts';
import type { OutputFile } from '../press/write-files.ts';
import { compareCodePoints } from '../rdf/term.ts';
import type { Bilingual } from '../store/publication.ts';
import type { Release } from '../store/release.ts';
import { applied, type Changes, compressed, statementsOf, uncompressed } from './changes.ts';
import { listed, sha256 } from './published-file.ts';
import { compareVersions, isVersion } from './version.ts';

/** A release as `data/release/{version}/` keeps it: `release.json`, `added.nq.gz`, `removed.nq.gz`. Never changed once written. */
export interface ReleaseRecord {
  readonly version: string;
  /** ISO day. */
  readonly issued: string;
  readonly notes: Bilingual;
  /** SHA-256 of all statements of this release, one sorted line each. */
  readonly digest: string;
  readonly changes: Changes;
  /** The files with the changes, as the published dataset has them. */
  readonly files: { readonly added: FormattedFile; readonly removed: FormattedFile };
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MEDIA_TYPE = 'application/gzip';

/** Reads the releases of a data folder, the oldest first; none if there was none. Throws a {@link SourceError} for a damaged one. */
export async function readReleases(dataFolder: string): Promise<ReleaseRecord[]> {
  const folder = join(dataFolder, 'release');
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const names = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.')).map(({ name }) => name);
  const wrong = names.find((name) => !isVersion(name));
  if (wrong !== undefined) throw new SourceError(`${join(folder, wrong)}: the name of a release is a version, 1.0.0.`);
  return Promise.all(names.sort(compareVersions).map((version) => readRelease(folder, version)));
}

async function readRelease(folder: string, version: string): Promise<ReleaseRecord> {
  const at = (name: string) => join(folder, version, name);
  const [json, added, removed] = await Promise.all(
    ['release.json', 'added.nq.gz', 'removed.nq.gz'].map((name) => readFile(at(name))),
  );
  const { issued, notes, digest } = recordOf(String(json), at('release.json'));
  const file = (name: string, content: Uint8Array = new Uint8Array()): FormattedFile => ({
    path: `release/${version}/${name}`,
    mediaType: MEDIA_TYPE,
    content,
  });
  const files = { added: file('added.nq.gz', added), removed: file('removed.nq.gz', removed) };
  const changes = {
    added: uncompressed(files.added.content as Uint8Array),
    removed: uncompressed(files.removed.content as Uint8Array),
  };
  return { version, issued, notes, digest, changes, files };
}

function recordOf(text: string, file: string): Pick<ReleaseRecord, 'issued' | 'notes' | 'digest'> {
  const { issued, notes, digest } = JSON.parse(text) as Partial<ReleaseRecord>;
  if (typeof issued === 'string' && DAY.test(issued) && typeof notes?.ja === 'string' && typeof digest === 'string') {
    return { issued, notes, digest };
  }
  throw new SourceError(
    `${file}: it must be { "issued": "2026-11-22", "notes": { "ja": "…", "en": "…" }, "digest": "…" }.`,
  );
}

/** The files of a new release, below `data/release/{version}/`. */
export function releaseFiles({
  issued,
  notes,
  digest,
  changes,
}: Omit<ReleaseRecord, 'version' | 'files'>): OutputFile[] {
  return [
    { path: 'release.json', content: `${JSON.stringify({ issued, notes, digest }, undefined, 2)}\n` },
    { path: 'added.nq.gz', content: compressed(changes.added) },
    { path: 'removed.nq.gz', content: compressed(changes.removed) },
  ];
}

/** The statements of the newest release, put together from all of them. Throws a {@link SourceError} if they do not fit together. */
export function statementsAt(releases: readonly ReleaseRecord[]): Set<string> {
  let statements = new Set<string>();
  for (const { version, changes, digest } of releases) {
    try {
      statements = applied(statements, changes);
    } catch (cause) {
      throw new SourceError(`data/release/${version}: ${(cause as Error).message}`, { cause });
    }
    if (digestOf(statements) !== digest)
      throw new SourceError(`data/release/${version}: its statements are not those of its digest.`);
  }
  return statements;
}

/** SHA-256 of statements, one sorted line each. */
export function digestOf(statements: ReadonlySet<string>): string {
  return sha256(
    [...statements]
      .sort(compareCodePoints)
      .map((line) => `${line}\n`)
      .join(''),
  );
}

/** The digest of a dataset from the N-Quads texts of its graphs. */
export function digestOfTexts(texts: Iterable<string>): string {
  return digestOf(statementsOf(texts));
}

/** A release as the manifest has it. */
export function manifestRelease({ version, issued, notes, changes, files }: ReleaseRecord): Release {
  return {
    version,
    issued,
    notes,
    added: { ...listed(files.added), quads: changes.added.length },
    removed: { ...listed(files.removed), quads: changes.removed.length },
  };
}

import { join } from 'node:path';
import type { OutputFile } from '../files/write-files.ts';
import type { FormattedFile } from '../press/dataset-files.ts';
import { SourceError } from '../press/source-error.ts';
import { compareCodePoints } from '../rdf/term.ts';
import type { Bilingual } from '../store/publication.ts';
import type { Release } from '../store/release.ts';
import { changeSummary, type Titles, titlesIn } from './change-summary.ts';
import { applied, type Changes, compressed } from './changes.ts';
import { mergedLines } from './merged-lines.ts';
import { listed, sha256OfAll } from './published-file.ts';

/** A release as `data/release/{version}/` keeps it: `release.json`, `added.nq.gz`, `removed.nq.gz`. Never changed once written. */
export interface ReleaseRecord {
  readonly version: string;
  /** The base of the IRIs that it was issued with: with another base, these are other statements. */
  readonly base: string;
  /** ISO day. */
  readonly issued: string;
  readonly notes: Bilingual;
  /** SHA-256 of all statements of this release, one sorted line each. */
  readonly digest: string;
  readonly changes: Changes;
  /** The files with the changes, as the published dataset has them. */
  readonly files: { readonly added: FormattedFile; readonly removed: FormattedFile };
}

/** A file of changes, where the published dataset has it. */
export function changeFile(version: string, kind: keyof Changes, content: Uint8Array = new Uint8Array()) {
  return { path: `release/${version}/${kind}.nq.gz`, mediaType: 'application/gzip', content } satisfies FormattedFile;
}

/** The files of a new release, below `data/release/{version}/`. */
export function releaseFiles({
  base,
  issued,
  notes,
  digest,
  changes,
}: Omit<ReleaseRecord, 'version' | 'files'>): OutputFile[] {
  return [
    { path: 'release.json', content: `${JSON.stringify({ base, issued, notes, digest }, undefined, 2)}\n` },
    { path: 'added.nq.gz', content: compressed(changes.added) },
    { path: 'removed.nq.gz', content: compressed(changes.removed) },
  ];
}

/** The statements of the newest release, put together from all of them. Throws a {@link SourceError} if they do not fit together; `folder` is where they lie. */
export function statementsAt(releases: readonly ReleaseRecord[], folder: string): Set<string> {
  let statements = new Set<string>();
  for (const { version, changes, digest } of releases) {
    const wrong = (what: string, cause?: unknown) =>
      new SourceError(`${join(folder, version)}: ${what} Take the folder back from the history.`, { cause });
    try {
      statements = applied(statements, changes);
    } catch (cause) {
      throw wrong(`it does not fit the release before: ${(cause as Error).message}`, cause);
    }
    if (digestOf(statements) !== digest) throw wrong('its statements are not those of its digest.');
  }
  return statements;
}

/** SHA-256 of statements, one sorted line each. */
export function digestOf(statements: ReadonlySet<string>): string {
  return sha256OfAll(linesOf([...statements].sort(compareCodePoints)));
}

function* linesOf(sorted: readonly string[]): Generator<string> {
  for (const line of sorted) yield `${line}\n`;
}

/** The digest of a dataset from the canonical N-Quads of its graphs, which have no statement in common. */
export function digestOfGraphs(nQuads: Iterable<Uint8Array>): string {
  return sha256OfAll(mergedLines(nQuads));
}

/** Releases as the manifest has them, the newest first; `releases` begin with the oldest. */
export function manifestReleases(releases: readonly ReleaseRecord[]): Release[] {
  let titles: Titles = new Map();
  const listing = releases.map((release) => {
    titles = new Map([...titles, ...titlesIn(release.changes.added)]);
    return manifestRelease(release, titles);
  });
  return listing.reverse();
}

function manifestRelease({ version, base, issued, notes, changes, files }: ReleaseRecord, titles: Titles): Release {
  return {
    version,
    issued,
    notes,
    added: { ...listed(files.added), quads: changes.added.length },
    removed: { ...listed(files.removed), quads: changes.removed.length },
    summary: changeSummary(changes, base, titles),
  };
}

import { join } from 'node:path';
import { replaceFolder } from '../files/write-files.ts';
import { type Changes, changesBetween, statementsOf } from '../publish/changes.ts';
import { datasetFiles } from '../publish/dataset-files.ts';
import { nQuadsOf } from '../publish/dataset-manifest.ts';
import { readReleases } from '../publish/read-releases.ts';
import { digestOf, type ReleaseRecord, releaseFiles, statementsAt } from '../publish/release-record.ts';
import { compareVersions } from '../publish/version.ts';
import { publish } from '../publish.ts';
import { printOutcome } from './build.ts';
import type { ExitCode, Io } from './io.ts';
import { defaultFolders, type Folders, type Language } from './options.ts';
import { refuseBase } from './refuse-base.ts';
import { say } from './say.ts';

/** Options of `renkei release`; `base` has been checked to be one. */
export interface ReleaseOptions {
  readonly base: string;
  readonly data?: string;
  readonly out?: string;
  /** ISO day. */
  readonly on: string;
  readonly notesJa: string;
  readonly notesEn?: string;
  readonly lang: Language;
}

/**
 * `renkei release VERSION`: issues the data as they are now as a version: what was added and removed since the last is kept in `data/release/VERSION/`, for good,
 * and `data/published` is built again. Nothing else raises a version, and no clock is asked.
 */
export async function runRelease(version: string, options: ReleaseOptions, io: Io): Promise<ExitCode> {
  const folders = defaultFolders(options.data);
  const out = options.out ?? folders.published;
  const releases = await readReleases(folders.data);
  const refused = refuseBase({ ...options, out }, folders, io) ?? refuseOrder(version, releases.at(-1), options, io);
  if (refused !== undefined) return refused;
  const outcome = await publish({ ...folders, base: options.base, out, checkOnly: true, onStep: io.progress.step });
  io.progress.stop();
  if (outcome.kind !== 'fresh') return printOutcome(outcome, folders.data, out, options.lang, io);
  const statements = statementsOf(nQuadsOf(outcome.dataset.graphs));
  const changes = changesBetween(statementsAt(releases, join(folders.data, 'release')), statements);
  if (changes.added.length + changes.removed.length === 0) return refuseEqual(releases.at(-1), options, io);
  await writeRelease({ version, changes, digest: digestOf(statements) }, folders, options);
  await replaceFolder(out, await datasetFiles(outcome.dataset));
  printReleased(version, changes, { ...options, folders, out }, io);
  return 0;
}

/** Writes the folder of the release, whole or not at all. */
async function writeRelease(
  { version, changes, digest }: Pick<ReleaseRecord, 'version' | 'changes' | 'digest'>,
  { data }: Folders,
  { base, on: issued, notesJa: ja, notesEn: en }: ReleaseOptions,
): Promise<void> {
  const notes = { ja, ...(en === undefined ? {} : { en }) };
  await replaceFolder(join(data, 'release', version), releaseFiles({ base, issued, notes, digest, changes }));
}

function refuseOrder(
  version: string,
  newest: ReleaseRecord | undefined,
  { base, on, lang }: ReleaseOptions,
  io: Io,
): ExitCode | undefined {
  if (newest === undefined) return undefined;
  const { version: last, issued } = newest;
  if (base !== newest.base) {
    say(io.stderr, lang, {
      ja: `版 ${last} のベースIRIは ${newest.base} です。${base} の版は、別のデータのフォルダーに作ってください。`,
      en: `Version ${last} has the base ${newest.base}. Keep the versions for ${base} in a data folder of their own.`,
    });
    return 1;
  }
  if (compareVersions(version, last) > 0 && on >= issued) return undefined;
  say(io.stderr, lang, {
    ja: `最新の版は ${last}（${issued}）です。それより新しい版番号と、それ以後の日付を指定してください。`,
    en: `The newest version is ${last} (${issued}). Name a higher version, and a day that is not before it.`,
  });
  return 1;
}

function refuseEqual(newest: ReleaseRecord | undefined, { lang }: ReleaseOptions, io: Io): ExitCode {
  const version = newest?.version ?? '';
  say(io.stderr, lang, {
    ja: `データは版 ${version} のときから変わっていません。新しい版は作りません。`,
    en: `The data have not changed since version ${version}: there is nothing to release.`,
  });
  return 1;
}

function printReleased(
  version: string,
  { added, removed }: Changes,
  { lang, on, folders, out }: ReleaseOptions & { readonly folders: Folders; readonly out: string },
  io: Io,
): void {
  const release = join(folders.data, 'release', version);
  say(io.stdout, lang, {
    ja: `版 ${version}（${on}）を作りました：追加 ${added.length} 文、削除 ${removed.length} 文。${release} と ${out} をコミットしてください。`,
    en: `Released version ${version} (${on}): ${added.length} statements added, ${removed.length} removed. Commit ${release} and ${out}.`,
  });
}

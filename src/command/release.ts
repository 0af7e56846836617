import { join } from 'node:path';
import { replaceFolder } from '../press/write-files.ts';
import { type Changes, changesBetween } from '../publish/changes.ts';
import { digestOf, type ReleaseRecord, readReleases, releaseFiles, statementsAt } from '../publish/release-record.ts';
import { compareVersions } from '../publish/version.ts';
import { type PublishOutcome, publish } from '../publish.ts';
import { printOutcome } from './build.ts';
import type { ExitCode, Io } from './io.ts';
import { defaultFolders, type Folders, type Language } from './options.ts';
import { say } from './say.ts';

/** Options of `renkei release`. */
export interface ReleaseOptions {
  readonly base: string;
  readonly data?: string;
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
  const releases = await readReleases(folders.data);
  const newest = releases.at(-1);
  if (newest !== undefined && (compareVersions(version, newest.version) <= 0 || options.on < newest.issued)) {
    return refuseOlder(newest, options, io);
  }
  const before = await build(true, folders, options, io);
  if (before.kind !== 'fresh') return printOutcome(before, folders.data, folders.published, options.lang, io);
  const changes = changesBetween(statementsAt(releases), before.statements);
  if (changes.added.length + changes.removed.length === 0) return refuseEqual(newest?.version, options, io);
  const { on: issued, notesJa: ja, notesEn: en } = options;
  const notes = { ja, ...(en === undefined ? {} : { en }) };
  const record = { issued, notes, digest: digestOf(before.statements), changes };
  await replaceFolder(join(folders.data, 'release', version), releaseFiles(record));
  const after = await build(false, folders, options, io);
  if (after.kind !== 'published') return printOutcome(after, folders.data, folders.published, options.lang, io);
  printReleased(version, changes, options, io);
  return 0;
}

async function build(checkOnly: boolean, folders: Folders, { base }: ReleaseOptions, io: Io): Promise<PublishOutcome> {
  const outcome = await publish({ ...folders, base, out: folders.published, checkOnly, onStep: io.progress.step });
  io.progress.stop();
  return outcome;
}

function refuseOlder({ version, issued }: ReleaseRecord, { lang }: ReleaseOptions, io: Io): ExitCode {
  say(io.stderr, lang, {
    ja: `最新の版は ${version}（${issued}）です。それより新しい版番号と、それ以後の日付を指定してください。`,
    en: `The newest version is ${version} (${issued}). Name a higher version, and a day that is not before it.`,
  });
  return 1;
}

function refuseEqual(version: string | undefined, { lang }: ReleaseOptions, io: Io): ExitCode {
  say(io.stderr, lang, {
    ja: `データは版 ${version} のときから変わっていません。新しい版は作りません。`,
    en: `The data have not changed since version ${version}: there is nothing to release.`,
  });
  return 1;
}

function printReleased(version: string, { added, removed }: Changes, { lang, on }: ReleaseOptions, io: Io): void {
  say(io.stdout, lang, {
    ja: `版 ${version}（${on}）を作りました：追加 ${added.length} 文、削除 ${removed.length} 文。data/release/${version} と data/published をコミットしてください。`,
    en: `Released version ${version} (${on}): ${added.length} statements added, ${removed.length} removed. Commit data/release/${version} and data/published.`,
  });
}

import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isSystemFile, listFiles } from '../files/write-files.ts';
import { sha256 } from '../publish/published-file.ts';
import { zipEntries } from './bundle-contents.ts';
import { BundleError } from './bundle-error.ts';
import { MANIFEST_FILE, parseBundleManifest } from './bundle-manifest.ts';

/** How many files are named. */
const NAMED = 3;

/** Makes sure that a folder can be replaced: it is not there, empty, or an earlier bundle of which nothing was changed or added. Throws a {@link BundleError}. */
export async function assertEarlierFolder(folder: string): Promise<void> {
  const facts = await stat(folder).catch(absent);
  if (!facts) return;
  if (!facts.isDirectory()) throw refused(folder, { ja: 'フォルダーではありません', en: 'it is not a folder' });
  const found = [...(await listFiles(folder))].filter((path) => !isSystemFile(path));
  if (found.length === 0 && (await readdir(folder)).every(isSystemFile)) return;
  await assertUnchanged(folder, found, (path) => readFile(join(folder, path)));
}

/** Makes sure that a file can be replaced: it is not there, or an earlier bundle as a ZIP file of which nothing was changed. Throws a {@link BundleError}. */
export async function assertEarlierZip(file: string): Promise<void> {
  const facts = await stat(file).catch(absent);
  if (!facts) return;
  if (!facts.isFile()) throw refused(file, { ja: 'ファイルではありません', en: 'it is not a file' });
  const entries = zipEntries(await readFile(file));
  await assertUnchanged(file, Object.keys(entries), async (path) => entries[path] ?? new Uint8Array());
}

/** The first of some paths, for a sentence. */
export function namesOfSome(paths: readonly string[]): string {
  return paths.slice(0, NAMED).join(', ') + (paths.length > NAMED ? ' …' : '');
}

async function assertUnchanged(
  place: string,
  found: readonly string[],
  read: (path: string) => Promise<Uint8Array>,
): Promise<void> {
  const text = found.includes(MANIFEST_FILE) ? new TextDecoder().decode(await read(MANIFEST_FILE)) : '';
  const manifest = parseBundleManifest(text);
  if (!manifest) throw refused(place, { ja: '以前に作ったものではありません', en: 'it is not an earlier bundle' });
  const listed = new Map(manifest.files.map((file) => [file.path, file.sha256]));
  const changed: string[] = [];
  for (const path of found) {
    if (path !== MANIFEST_FILE && listed.get(path) !== sha256(await read(path))) changed.push(path);
  }
  if (changed.length === 0) return;
  const names = namesOfSome(changed);
  throw refused(place, {
    ja: `作ったあとに変えたか、加えたファイルがあります（${names}）`,
    en: `files in it were changed or added since (${names})`,
  });
}

function refused(place: string, why: { readonly ja: string; readonly en: string }): BundleError {
  return new BundleError({
    ja: `${place} には書きません。${why.ja}。別の名前を指定してください。`,
    en: `${place} is not replaced: ${why.en}. Name another place.`,
  });
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
  return undefined;
}

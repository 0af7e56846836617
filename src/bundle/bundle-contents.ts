import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { FileSource } from '../ckan/file-source.ts';
import { filesBelow } from '../ckan/file-source.ts';
import { MANIFEST_FILE } from './bundle-manifest.ts';

/** The files in a folder or ZIP file that may be a bundle. */
export interface BundleContents extends FileSource {
  /** Undefined for a file that is not there. */
  read(path: string): Promise<Uint8Array | undefined>;
}

/** Opens a folder, or the ZIP file of a bundle, also one that somebody packed with the folder around it. Throws an error of the file system for a place where nothing is. */
export async function bundleContents(place: string): Promise<BundleContents> {
  const facts = await stat(place);
  return facts.isDirectory() ? inFolder(place) : inArchive(place, zipEntries(await readFile(place)));
}

/** The files of a ZIP archive by path; none for what is no such archive. */
export function zipEntries(bytes: Uint8Array): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes);
  } catch {
    return {};
  }
}

function inFolder(folder: string): BundleContents {
  const read = (path: string) =>
    readFile(join(folder, path)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error;
      return undefined;
    });
  return { ...filesBelow(folder), read };
}

function inArchive(file: string, entries: Readonly<Record<string, Uint8Array>>): BundleContents {
  const manifests = Object.keys(entries).filter((path) => new RegExp(`^(?:[^/]+/)?${MANIFEST_FILE}$`).test(path));
  const around = manifests.length === 1 ? (manifests[0] ?? '').slice(0, -MANIFEST_FILE.length) : '';
  const entry = (path: string) => entries[around + path];
  return {
    read: async (path) => entry(path),
    nameOf: (path) => `${file}: ${around}${path}`,
    async *open(path) {
      yield entry(path) ?? new Uint8Array();
    },
  };
}

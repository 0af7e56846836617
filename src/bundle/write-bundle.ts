import { resolve } from 'node:path';
import { type OutputFile, replaceFolder, writeFileWhole } from '../files/write-files.ts';
import { assertEarlierFolder, assertEarlierZip } from './earlier-bundle.ts';
import { zipBytes } from './zip-bytes.ts';

/** Whether a name is that of a ZIP file; any other is a folder. */
export function isZipName(place: string): boolean {
  return /\.zip$/i.test(place);
}

/** Makes sure that nothing is lost where a bundle is to be written. Throws a BundleError. */
export async function assertBundlePlace(place: string): Promise<void> {
  await (isZipName(place) ? assertEarlierZip : assertEarlierFolder)(place);
}

/** Writes the files of a bundle as a folder, or as a ZIP file by the end of its name, whole or not at all. */
export async function writeBundle(place: string, files: readonly OutputFile[]): Promise<void> {
  if (isZipName(place)) await writeFileWhole(resolve(place), zipBytes(files));
  else await replaceFolder(resolve(place), files);
}

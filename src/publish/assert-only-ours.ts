import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { assertNoOthers, type OutputFile } from '../files/write-files.ts';
import { DatasetError } from '../store/dataset-error.ts';
import { otherFiles, parseManifest } from '../store/manifest.ts';

const MANIFEST = 'manifest.json';

/**
 * Makes sure that replacing a published folder by `files` loses nothing but an older build: every file in it is one that its manifest names, or is written again.
 * The latter count so that a folder whose manifest is broken can be mended. Throws an `OutputFolderError`.
 */
export async function assertOnlyOurs(folder: string, files: readonly OutputFile[]): Promise<void> {
  const own = [MANIFEST, ...(await namedFiles(join(folder, MANIFEST))), ...files.map(({ path }) => path)];
  await assertNoOthers(folder, own, {
    writer: 'no build',
    advice: 'Move them elsewhere, or name an empty or a new folder.',
  });
}

/** The paths that a manifest names; none where there is none, or none that can be read. */
async function namedFiles(file: string): Promise<readonly string[]> {
  try {
    const manifest = parseManifest(await readFile(file, 'utf8'), file);
    const all = [...manifest.graphs.flatMap((graph) => graph.files), ...otherFiles(manifest)];
    return all.map(({ path }) => path);
  } catch (error) {
    if (error instanceof DatasetError || (error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

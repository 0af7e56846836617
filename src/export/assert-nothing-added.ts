import { assertNoOthers } from '../files/write-files.ts';
import { EXPORT_MANIFEST, exportedPaths } from './export-manifest.ts';

/**
 * Makes sure that a folder has no files but those of an earlier export: what others put there (`CNAME`, `.git/…`) would be lost with the folder. Files of the export
 * may have been changed: they are written anew. Throws an `OutputFolderError`.
 */
export async function assertNothingAdded(folder: string): Promise<void> {
  await assertNoOthers(folder, [EXPORT_MANIFEST, ...(await exportedPaths(folder))], {
    writer: 'no export',
    advice: 'Export to a new folder, and copy it from there.',
  });
}

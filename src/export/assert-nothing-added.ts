import { isSystemFile, listFiles, OutputFolderError } from '../files/write-files.ts';
import { EXPORT_MANIFEST, exportedPaths } from './export-manifest.ts';

/** How many files are named. */
const NAMED = 3;

/**
 * Makes sure that a folder has no files but those of an earlier export: what others put there (`CNAME`, `.git/…`) would be lost with the folder. Files of the export
 * may have been changed: they are written anew. Throws an {@link OutputFolderError}.
 */
export async function assertNothingAdded(folder: string): Promise<void> {
  // Some file systems hand names back in another normal form.
  const own = new Set([EXPORT_MANIFEST, ...(await exportedPaths(folder))].map((path) => path.normalize()));
  const present = [...(await listFiles(folder))].sort();
  const added = present.filter((path) => !own.has(path.normalize()) && !isSystemFile(path));
  if (added.length === 0) return;
  const names = added.slice(0, NAMED).join(', ') + (added.length > NAMED ? ' …' : '');
  throw new OutputFolderError(
    `${folder} is not replaced: it holds files that no export has written (${names}). Export to a new folder, and copy it from there.`,
  );
}

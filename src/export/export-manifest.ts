import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The file that tells an export from other folders. */
export const EXPORT_MANIFEST = 'export-manifest.json';

/** A file of an export. */
export interface ExportedFile {
  /** Below the folder, with `/` between the steps; as Unicode. */
  readonly path: string;
  readonly mediaType: string;
  readonly bytes: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

/** What is on a server, but not in a folder of files, and why. */
export interface LeftOut {
  readonly address: string;
  readonly why: { readonly ja: string; readonly en: string };
}

/** What `export-manifest.json` says. It has no clock in it: the same data and program give the same bytes. */
export interface ExportManifest {
  /** The version of the program. */
  readonly renkei: string;
  /** The base of the data's IRIs. */
  readonly base: string;
  /** Where the site is reached; ends in `/`. */
  readonly publicUrl: string;
  /** Of the dataset: SHA-256 in lower-case hexadecimal. */
  readonly dataset: string;
  readonly leftOut: readonly LeftOut[];
  /** All files but this one, in the order in which they are written. */
  readonly files: readonly ExportedFile[];
}

/** The bytes of a manifest: JSON with one line for each file. */
export function manifestText({ files, ...head }: ExportManifest): string {
  const start = JSON.stringify(head, undefined, 2).replace(/\n\}$/, '');
  const lines = files.map((file) => `    ${JSON.stringify(file)}`).join(',\n');
  return `${start},\n  "files": [\n${lines}\n  ]\n}\n`;
}

/** The paths that an earlier export in `folder` lists; none where there is none, or none that can be read. */
export async function exportedPaths(folder: string): Promise<readonly string[]> {
  const text = await readFile(join(folder, EXPORT_MANIFEST), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw error;
  });
  try {
    const manifest = JSON.parse(text ?? 'null') as Partial<ExportManifest> | null;
    return Array.isArray(manifest?.files) ? manifest.files.map(({ path }) => String(path)) : [];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

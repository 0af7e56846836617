import { strToU8, type Zippable, zipSync } from 'fflate';
import type { OutputFile } from '../files/write-files.ts';

/** Files as a ZIP archive (deflate; PKWARE APPNOTE). The same files give the same bytes. */
export function zipBytes(files: readonly OutputFile[]): Uint8Array {
  const entries: Zippable = {};
  for (const { path, content } of files) entries[path] = typeof content === 'string' ? strToU8(content) : content;
  // The first day that the format can tell, as no clock is asked; it holds local time.
  const noDay = new Date(1980, 0, 1);
  return zipSync(entries, { level: 9, mtime: noDay });
}

import { createReadStream } from 'node:fs';
import { join } from 'node:path';

/** Where the files of a dataset are had from: a folder, an archive. Paths are those that its distributions have. */
export interface FileSource {
  open(path: string): AsyncIterable<Uint8Array>;
  /** What to call a file in messages. */
  nameOf(path: string): string;
}

/** The files below a folder. */
export function filesBelow(folder: string): FileSource {
  const nameOf = (path: string) => join(folder, path);
  return { nameOf, open: (path) => createReadStream(nameOf(path)) as AsyncIterable<Uint8Array> };
}

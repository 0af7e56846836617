import { readdir, stat } from 'node:fs/promises';
import { extname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { compareCodePoints } from '../rdf/term.ts';

/** The kinds of documents that are looked for in a folder, by the ends of their names. A file that is named is read whatever its name. */
export const DOCUMENT_EXTENSIONS: readonly string[] = ['.txt', '.html', '.htm', '.pdf', '.docx'];

/** The files that paths, folders and globs mean. */
export interface Inputs {
  /** In the order of what was given, those of one folder or glob by code point. */
  readonly files: readonly string[];
  /** Whether more than single files were asked for: then results are a list, however many were found. */
  readonly isMany: boolean;
  /** Files of folders that are of no kind that is read. */
  readonly leftOut: readonly string[];
  /** A folder without documents, or a glob that matches nothing: wrong usage. */
  readonly empty?: { readonly kind: 'folder' | 'glob'; readonly given: string };
}

/**
 * Looks up what is meant by the arguments of a command: files as they are, folders with all the documents below them (hidden ones excepted), and globs that the
 * shell has left alone. A path that is not there and is no glob stays a file, so that its absence is reported. What a folder or glob finds a second time
 * is left out; a file named twice is read twice.
 */
export async function findInputs(given: readonly string[], extensions: readonly string[]): Promise<Inputs> {
  const files: string[] = [];
  const leftOut: string[] = [];
  let isMany = given.length > 1;
  for (const path of given) {
    const found = await lookUp(path, extensions);
    if (found.kind !== 'file') {
      isMany = true;
      if (found.files.length === 0) return { files: [], isMany, leftOut, empty: { kind: found.kind, given: path } };
    }
    const known = new Set(files.map((file) => resolve(file)));
    files.push(...found.files.filter((file) => found.kind === 'file' || !known.has(resolve(file))));
    leftOut.push(...found.leftOut);
  }
  return { files, isMany, leftOut };
}

interface Found {
  readonly kind: 'file' | 'folder' | 'glob';
  readonly files: readonly string[];
  readonly leftOut: readonly string[];
}

async function lookUp(path: string, extensions: readonly string[]): Promise<Found> {
  const facts = await stat(path).catch(() => undefined);
  if (facts?.isDirectory()) return filesBelow(path, extensions);
  if (facts || !isDynamicPattern(path)) return { kind: 'file', files: [path], leftOut: [] };
  const pattern = sep === '\\' ? path.replaceAll('\\', '/') : path;
  const files = await glob(pattern, { absolute: isAbsolute(path), expandDirectories: false });
  return { kind: 'glob', files: files.sort(compareCodePoints), leftOut: [] };
}

/** The documents below a folder. Its own path is the beginning of theirs, as it was written. */
async function filesBelow(folder: string, extensions: readonly string[]): Promise<Found> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths: string[] = [];
  for (const entry of entries) {
    const path = relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/');
    const isHidden = path.split('/').some((step) => step.startsWith('.'));
    if (!isHidden && (entry.isFile() || (entry.isSymbolicLink() && (await isFile(join(folder, path))))))
      paths.push(path);
  }
  const isDocument = (path: string) => extensions.includes(extname(path).toLowerCase());
  const all = paths.sort(compareCodePoints);
  const files = all.filter(isDocument).map((path) => join(folder, path));
  return { kind: 'folder', files, leftOut: all.filter((path) => !isDocument(path)).map((path) => join(folder, path)) };
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() ?? false;
}

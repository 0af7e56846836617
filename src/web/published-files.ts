import { createHash } from 'node:crypto';
import { createReadStream, type Stats } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { bareMediaType } from '../catalog/distribution-form.ts';
import { WHOLE_FILE } from '../catalog/distributions.ts';
import { isUnchanged } from '../http/precondition.ts';
import { problemResponse } from '../http/problem.ts';
import { type Manifest, type ManifestFile, otherFiles } from '../store/manifest.ts';

const N_QUADS = 'application/n-quads';
const MANIFEST = 'manifest.json';

/** A file that can be had, or several one after the other. */
export interface PublishedFile {
  /** Below `/data/`. */
  readonly name: string;
  readonly mediaType: string;
  readonly bytes?: number;
  /** Of the whole, lower-case hexadecimal. */
  readonly sha256: () => Promise<string>;
  readonly parts: readonly FilePart[];
}

/** A file on disk, and what must be in it. */
interface FilePart {
  /** Absolute. */
  readonly path: string;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

/** How long to wait while the folder is being exchanged for another, in seconds. */
const EXCHANGED_WITHIN = 10;

/** The files of a published dataset. */
export class PublishedFiles {
  readonly #files = new Map<string, PublishedFile>();
  readonly #manifest: Manifest;

  /** `folder` is where the dataset was read from; `version` is the SHA-256 of its manifest. */
  constructor(manifest: Manifest, folder: string, version: string) {
    this.#manifest = manifest;
    const files = manifest.graphs.flatMap((graph) => graph.files);
    const at = (name: string) => path.join(folder, name);
    for (const { path: name, mediaType, bytes, sha256 } of [...files, ...otherFiles(manifest)]) {
      this.#files.set(name, {
        name,
        mediaType,
        bytes,
        sha256: async () => sha256,
        parts: [{ path: at(name), sha256 }],
      });
    }
    const manifestPart = { path: at(MANIFEST), sha256: version };
    const manifestFile = { mediaType: 'application/json', sha256: async () => version, parts: [manifestPart] };
    this.#files.set(MANIFEST, { name: MANIFEST, ...manifestFile });
    const quads = files.filter((file) => bareMediaType(file.mediaType) === N_QUADS);
    this.#files.set(WHOLE_FILE, wholeFile(quads, at));
  }

  /** The file below `/data/`, if it belongs to the dataset. Nothing else in the folder is served. */
  byName(name: string): PublishedFile | undefined {
    return this.#files.get(name);
  }

  /** The names of all files, in the order of the manifest. */
  names(): readonly string[] {
    return [...this.#files.keys()];
  }

  /** The files of the named graph `iri`, each the whole graph; empty if there is none. */
  ofGraph(iri: string): readonly PublishedFile[] {
    const graph = this.#manifest.graphs.find((each) => each.iri === iri);
    return (graph?.files ?? []).flatMap(({ path: name }) => this.#files.get(name) ?? []);
  }
}

/**
 * The response with a file, as its bytes are on disk: strong entity tag and `Repr-Digest` (RFC 9530) from the SHA-256 of the manifest, 304, HEAD. It is not
 * compressed on the way, so that the digest is that of the file. 503 if the file is no longer the one that the manifest lists: the next dataset lies there already.
 */
export async function fileResponse(
  request: Request,
  file: PublishedFile,
  headers: Readonly<Record<string, string>> = {},
  lastModified?: string,
): Promise<Response> {
  if (!(await isWhole(file))) return beingExchanged();
  const digest = Buffer.from(await file.sha256(), 'hex');
  const etag = `"${digest.toString('base64url').slice(0, 27)}"`;
  const all: Record<string, string> = {
    'cache-control': 'public, no-cache, no-transform',
    ...headers,
    etag,
    ...(lastModified === undefined ? {} : { 'last-modified': lastModified }),
  };
  const validators = { etag, ...(lastModified === undefined ? {} : { lastModified }) };
  if (isUnchanged(request, validators)) return new Response(null, { status: 304, headers: all });
  Object.assign(all, {
    'content-type': file.mediaType,
    'repr-digest': `sha-256=:${digest.toString('base64')}:`,
    ...(file.bytes === undefined ? {} : { 'content-length': String(file.bytes) }),
  });
  if (request.method === 'HEAD') return new Response(null, { headers: all });
  const handles = await openAll(file.parts);
  if (handles === undefined) return beingExchanged();
  return new Response(Readable.toWeb(contentsOf(handles)) as BodyInit, { headers: all });
}

function wholeFile(quads: readonly ManifestFile[], at: (name: string) => string): PublishedFile {
  const parts = quads.map(({ path: name, sha256 }) => ({ path: at(name), sha256 }));
  const whole = {
    name: WHOLE_FILE,
    mediaType: N_QUADS,
    bytes: quads.reduce((sum, { bytes }) => sum + bytes, 0),
    parts,
  };
  let digest: string | undefined;
  const sha256 = async () => {
    if (digest !== undefined) return digest;
    const found = await digestOf(whole);
    // Kept only if these were the right files all along.
    if (await isWhole(whole)) digest = found;
    return found;
  };
  return { ...whole, sha256 };
}

/** Parts whose bytes have been found to be right, with what the file system said of the file then. */
const checked = new WeakMap<FilePart, string>();

/** Whether all parts of a file are on disk as the manifest lists them. The bytes are read once, and again when the file has been touched. */
async function isWhole({ parts }: Pick<PublishedFile, 'parts'>): Promise<boolean> {
  return orFalse(async () => {
    for (const part of parts) {
      const state = stateOf(await stat(part.path));
      if (checked.get(part) === state) continue;
      if ((await digestOf({ parts: [part] })) !== part.sha256) return false;
      checked.set(part, state);
    }
    return true;
  });
}

/** All parts, opened, so that they can be read to the end even if the folder is exchanged meanwhile; `undefined` if they are not those that were checked. */
async function openAll(parts: readonly FilePart[]): Promise<readonly FileHandle[] | undefined> {
  const handles: FileHandle[] = [];
  const isSame = await orFalse(async () => {
    for (const part of parts) {
      const handle = await open(part.path);
      handles.push(handle);
      if (stateOf(await handle.stat()) !== checked.get(part)) return false;
    }
    return true;
  });
  if (isSame) return handles;
  await closeAll(handles);
  return undefined;
}

/** A file that is not there is not the one that is asked about. */
async function orFalse(test: () => Promise<boolean>): Promise<boolean> {
  try {
    return await test();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

function stateOf({ ino, size, mtimeMs }: Stats): string {
  return `${ino} ${size} ${mtimeMs}`;
}

/** The bytes of open files, one after the other; closes them at the end, also when nobody reads on, or ever began to. */
function contentsOf(handles: readonly FileHandle[]): Readable {
  const contents = Readable.from(bytesOf(handles));
  contents.once('close', () => void closeAll(handles));
  return contents;
}

async function* bytesOf(handles: readonly FileHandle[]): AsyncGenerator<Uint8Array> {
  for (const handle of handles) yield* handle.createReadStream({ autoClose: false }) as AsyncIterable<Uint8Array>;
}

async function closeAll(handles: readonly FileHandle[]): Promise<void> {
  await Promise.all(handles.map((handle) => handle.close()));
}

function beingExchanged(): Response {
  const detail = 'The files on disk are not those of the dataset being served: another is taking its place.';
  const problem = { status: 503, code: 'NOT_READY', title: 'The files are being exchanged', detail } as const;
  return problemResponse(problem, { 'retry-after': String(EXCHANGED_WITHIN) });
}

async function digestOf(file: Pick<PublishedFile, 'parts'>): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of chunks(file)) hash.update(chunk);
  return hash.digest('hex');
}

async function* chunks({ parts }: Pick<PublishedFile, 'parts'>): AsyncGenerator<Uint8Array> {
  for (const { path: part } of parts) yield* createReadStream(part) as AsyncIterable<Uint8Array>;
}

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { isUnchanged } from '../http/precondition.ts';
import type { Manifest, ManifestFile } from '../store/manifest.ts';

/** The whole dataset as one file, made of the N-Quads files of its graphs. */
export const WHOLE = 'renkei.nq';

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
  /** Absolute paths. */
  readonly parts: readonly string[];
}

/** The files of a published dataset. */
export class PublishedFiles {
  readonly #files = new Map<string, PublishedFile>();
  readonly #manifest: Manifest;

  /** `folder` is where the dataset was read from; `version` is the SHA-256 of its manifest. */
  constructor(manifest: Manifest, folder: string, version: string) {
    this.#manifest = manifest;
    const files = manifest.graphs.flatMap((graph) => graph.files);
    const at = (name: string) => path.join(folder, name);
    for (const { path: name, mediaType, bytes, sha256 } of files) {
      this.#files.set(name, { name, mediaType, bytes, sha256: async () => sha256, parts: [at(name)] });
    }
    const manifestFile = { mediaType: 'application/json', sha256: async () => version, parts: [at(MANIFEST)] };
    this.#files.set(MANIFEST, { name: MANIFEST, ...manifestFile });
    const quads = files.filter((file) => mediaTypeOf(file) === N_QUADS);
    this.#files.set(WHOLE, wholeFile(quads, at));
  }

  /** The file below `/data/`, if it belongs to the dataset. Nothing else in the folder is served. */
  byName(name: string): PublishedFile | undefined {
    return this.#files.get(name);
  }

  /** The files of the named graph `iri`, each the whole graph; empty if there is none. */
  ofGraph(iri: string): readonly PublishedFile[] {
    const graph = this.#manifest.graphs.find((each) => each.iri === iri);
    return (graph?.files ?? []).flatMap(({ path: name }) => this.#files.get(name) ?? []);
  }
}

/**
 * The response with a file, as its bytes are on disk: strong entity tag and `Repr-Digest` (RFC 9530) from the SHA-256 of the manifest, 304, HEAD. It is not
 * compressed on the way, so that the digest is that of the file. Rejects if the file is gone.
 */
export async function fileResponse(
  request: Request,
  file: PublishedFile,
  headers: Readonly<Record<string, string>> = {},
  lastModified?: string,
): Promise<Response> {
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
  for (const part of file.parts) await access(part);
  Object.assign(all, {
    'content-type': file.mediaType,
    'repr-digest': `sha-256=:${digest.toString('base64')}:`,
    ...(file.bytes === undefined ? {} : { 'content-length': String(file.bytes) }),
  });
  const body = request.method === 'HEAD' ? null : (Readable.toWeb(Readable.from(chunks(file))) as BodyInit);
  return new Response(body, { headers: all });
}

function wholeFile(quads: readonly ManifestFile[], at: (name: string) => string): PublishedFile {
  const parts = quads.map(({ path: name }) => at(name));
  const whole = { name: WHOLE, mediaType: N_QUADS, bytes: quads.reduce((sum, { bytes }) => sum + bytes, 0), parts };
  let digest: string | undefined;
  const sha256 = async () => {
    digest ??= await digestOf(whole);
    return digest;
  };
  return { ...whole, sha256 };
}

async function digestOf(file: Pick<PublishedFile, 'parts'>): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of chunks(file)) hash.update(chunk);
  return hash.digest('hex');
}

async function* chunks({ parts }: Pick<PublishedFile, 'parts'>): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield* createReadStream(part) as AsyncIterable<Uint8Array>;
}

function mediaTypeOf({ mediaType }: ManifestFile): string | undefined {
  return mediaType.split(';')[0];
}

import { createHash } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Distribution } from '../catalog/distributions.ts';
import { CkanError } from './ckan-error.ts';
import type { FileSource } from './file-source.ts';

/** A file as a CKAN site gets it. */
export interface DatasetFile {
  /** ASCII in small letters, unlike any other of the dataset: CKAN drops all other letters. */
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
  /** MD5, which the DataPusher and XLoader of CKAN write over the hash of what they have loaded. */
  md5(): Promise<string>;
  /** Throws a {@link CkanError} if the file is no longer what the manifest says. */
  contents(): Promise<Uint8Array<ArrayBuffer>>;
}

/** The file of a distribution that is one file of the dataset. */
export function datasetFile(source: FileSource, { path, mediaType, parts }: Distribution): DatasetFile | undefined {
  const [file, ...others] = parts;
  if (file === undefined || others.length > 0) return undefined;
  const contents = async () => joined(await collected(partsOf(source, parts)));
  const md5 = async () => {
    const hash = createHash('md5');
    for await (const chunk of partsOf(source, parts)) hash.update(chunk);
    return hash.digest('hex');
  };
  return { name: sentName(path), mediaType, bytes: file.bytes, sha256: file.sha256, md5, contents };
}

/** The parts of a distribution as one file compressed by gzip; `undefined` if that has more than `limit` bytes. */
export async function compressedFile(
  source: FileSource,
  { path, parts }: Distribution,
  limit: number,
): Promise<DatasetFile | undefined> {
  const collecting = async (piped: AsyncIterable<Uint8Array>) => joined(await collected(piped, limit));
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = await pipeline(() => partsOf(source, parts), createGzip({ level: 9 }), collecting);
  } catch (error) {
    if (error instanceof TooMuch) return undefined;
    throw error;
  }
  return {
    name: `${sentName(path)}.gz`,
    mediaType: 'application/gzip',
    bytes: bytes.length,
    sha256: digestOf(bytes, 'sha256'),
    md5: async () => digestOf(bytes, 'md5'),
    contents: async () => bytes,
  };
}

/** More bytes than there may be. */
class TooMuch extends Error {}

/** The bytes of files, one after the other. Throws a {@link CkanError} at the end of one that is not what the manifest says. */
async function* partsOf(source: FileSource, parts: Distribution['parts']): AsyncGenerator<Uint8Array> {
  for (const { path, sha256 } of parts) {
    const hash = createHash('sha256');
    for await (const chunk of source.open(path)) {
      hash.update(chunk);
      yield chunk;
    }
    if (hash.digest('hex') !== sha256) throw new CkanError('FILE_CHANGED', { file: source.nameOf(path) });
  }
}

async function collected(source: AsyncIterable<Uint8Array>, limit = Number.POSITIVE_INFINITY): Promise<Uint8Array[]> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of source) {
    bytes += chunk.length;
    if (bytes > limit) throw new TooMuch();
    chunks.push(chunk);
  }
  return chunks;
}

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.concat(chunks));
}

function digestOf(bytes: Uint8Array, algorithm: 'md5' | 'sha256'): string {
  return createHash(algorithm).update(bytes).digest('hex');
}

/** `table/agreements.csv` → `agreements.csv`, `graph/431001-432041/2025-03-27.ttl` → `431001-432041-2025-03-27.ttl`: the folder of all is no part of the name. */
function sentName(path: string): string {
  const below = path.includes('/') ? path.slice(path.indexOf('/') + 1) : path;
  return below
    .toLowerCase()
    .replace(/[^a-z0-9_.-]+/g, '-')
    .replace(/-+/g, '-');
}

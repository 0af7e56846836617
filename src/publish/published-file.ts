import { createHash } from 'node:crypto';
import type { FormattedFile } from '../press/dataset-files.ts';
import type { ManifestFile } from '../store/release.ts';

/** What the manifest says of a file. */
export function listed({ path, mediaType, content }: FormattedFile): ManifestFile {
  return { path, mediaType, bytes: Buffer.byteLength(content), sha256: sha256(content) };
}

/** The same of a file that is made of others, one after the other. They are never put together: a whole dataset is longer than a string can be. */
export function listedWhole(
  file: Pick<ManifestFile, 'path' | 'mediaType'>,
  parts: readonly Uint8Array[],
): ManifestFile {
  const bytes = parts.reduce((sum, part) => sum + part.byteLength, 0);
  return { ...file, bytes, sha256: sha256OfAll(parts) };
}

/** SHA-256 in lower-case hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return sha256OfAll([content]);
}

/** SHA-256 of contents, one after the other. */
export function sha256OfAll(contents: Iterable<string | Uint8Array>): string {
  const hash = createHash('sha256');
  for (const content of contents) hash.update(content);
  return hash.digest('hex');
}

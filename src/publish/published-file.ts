import { createHash } from 'node:crypto';
import type { FormattedFile } from '../press/dataset-files.ts';
import type { ManifestFile } from '../store/release.ts';

/** What the manifest says of a file. */
export function listed({ path, mediaType, content }: FormattedFile): ManifestFile {
  const bytes = Buffer.from(content);
  return { path, mediaType, bytes: bytes.byteLength, sha256: sha256(bytes) };
}

/** SHA-256 in lower-case hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

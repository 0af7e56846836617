import type { Bilingual } from './publication.ts';

/** A file of a published dataset: `path` is relative to its folder, `sha256` in lower-case hexadecimal. */
export interface ManifestFile {
  readonly path: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Statements that came or went with a release: canonical N-Quads, compressed by gzip (RFC 1952). */
export interface ChangeFile extends ManifestFile {
  readonly quads: number;
}

/** A version of the dataset that its publisher has issued. */
export interface Release {
  /** Semantic version, `1.0.0`. */
  readonly version: string;
  /** ISO day. */
  readonly issued: string;
  /** What is new, for people. */
  readonly notes: Bilingual;
  /** Since the release before; with the first, all. */
  readonly added: ChangeFile;
  readonly removed: ChangeFile;
}

/** Where a dataset stands: at a release (`1.0.0`), or changed since (`1.0.0+` and the first eight digits of its digest; no day then). */
export interface ReleaseState {
  readonly version: string;
  /** The day of the release (ISO). */
  readonly modified?: string;
}

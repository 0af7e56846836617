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
  /** What the changes come to, for people; manifests of older builds have none. */
  readonly summary?: ChangeSummary;
}

/** What a release changed, counted. Lists are in code point order. */
export interface ChangeSummary {
  readonly agreements: {
    readonly added: readonly NamedAgreement[];
    /** Those in whose graphs anything came or went. */
    readonly changed: readonly NamedAgreement[];
    /** Those that are no longer published. */
    readonly removed: readonly NamedAgreement[];
  };
  /** Statements, in the named graphs that changed. */
  readonly graphs: readonly ({ readonly iri: string } & ChangeCount)[];
  /** Things by class (IRI), where any came or went. */
  readonly classes: readonly ({ readonly iri: string } & ChangeCount)[];
}

/** An agreement; `title` (Japanese) where the changes tell it. */
export interface NamedAgreement {
  readonly iri: string;
  readonly title?: string;
}

/** How many came and went. */
export interface ChangeCount {
  readonly added: number;
  readonly removed: number;
}

/** Where a dataset stands: at a release (`1.0.0`), or changed since (`1.0.0+` and the first eight digits of its digest; no day then). */
export interface ReleaseState {
  readonly version: string;
  /** The day of the release (ISO). */
  readonly modified?: string;
}

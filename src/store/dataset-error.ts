/** Why a published dataset cannot be served. */
export type DatasetErrorCode =
  /** There is no such folder, or no `manifest.json` in it. */
  | 'DATASET_MISSING'
  /** The manifest is not what a build writes. */
  | 'MANIFEST_INVALID'
  /** A file that the manifest names is not there. */
  | 'FILE_MISSING'
  /** A file differs from what the manifest says: its bytes, its digest, its quads, or the graph they are in. */
  | 'FILE_CHANGED'
  /** A file is not N-Quads. */
  | 'FILE_UNREADABLE';

/** A published dataset that is missing or not whole. The message names the file and says what to do. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';

  constructor(
    readonly code: DatasetErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

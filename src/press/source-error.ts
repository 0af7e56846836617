/** A folder under `data/source/` that is not as it must be. The message names the folder and says what is needed. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
}

import type { Message } from '../text/diagnostic.ts';

/** A place to which a bundle is not written, for something would be lost. */
export class BundlePlaceError extends Error {
  override readonly name = 'BundlePlaceError';

  constructor(
    /** What lies there, and what to do. */
    readonly said: Message,
  ) {
    super(said.en);
  }
}

import type { Message } from '../text/diagnostic.ts';

/** A place to which a bundle is not written, for something would be lost; or a bundle from which nothing can be published. */
export class BundleError extends Error {
  override readonly name = 'BundleError';

  constructor(
    /** What is there, and what to do. */
    readonly said: Message,
  ) {
    super(said.en);
  }
}

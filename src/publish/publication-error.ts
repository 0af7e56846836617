import { SourceError } from '../press/source-error.ts';
import type { Message } from '../text/diagnostic.ts';

/** A `publication.json` that is not as it must be: `said` tells all that is wrong, line by line. */
export class PublicationError extends SourceError {
  constructor(readonly said: Message) {
    super(said.en);
  }
}

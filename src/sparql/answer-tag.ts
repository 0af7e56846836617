import { createHash } from 'node:crypto';

/** What decides the answer to a query. */
export interface AnswerFacts {
  /** The version of the dataset. */
  readonly version: string;
  /** The address with its parameters. */
  readonly url: URL;
  readonly mediaType: string;
}

/** A weak entity tag (RFC 9110, section 8.8.3), known before the query runs. Weak: another run may give the same rows in another order. */
export function answerTag({ version, url, mediaType }: AnswerFacts): string {
  const facts = JSON.stringify([version, url.search, mediaType]);
  return `W/"${createHash('sha256').update(facts).digest('base64url').slice(0, 27)}"`;
}

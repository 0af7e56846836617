/** Why a question to a SPARQL endpoint has no answer. */
export type EndpointErrorCode =
  /** The endpoint could not be reached, or answered with a status that is no success. */
  | 'ENDPOINT_FAILED'
  /** It did not answer in time, or said that it had stopped early. */
  | 'ENDPOINT_TIMEOUT'
  /** What it answered is not a result in the SPARQL 1.1 JSON format, or not all of one. */
  | 'ENDPOINT_ANSWER'
  /** More rows, or more texts to compare, than are fetched for one question. */
  | 'ENDPOINT_TOO_MUCH'
  /** The plan asks for something that this source does not put into SPARQL. */
  | 'ENDPOINT_UNSUPPORTED';

/** A question to a SPARQL endpoint failed: its answer is not known, which is never shown as an empty one. */
export class EndpointError extends Error {
  override readonly name = 'EndpointError';

  constructor(
    readonly code: EndpointErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

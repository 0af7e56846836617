import { GraphQLError } from 'graphql';

/**
 * The codes under `extensions.code` with which a caller is told what to change. They are stable. Yoga adds `GRAPHQL_PARSE_FAILED`,
 * `GRAPHQL_VALIDATION_FAILED` and `BAD_REQUEST` for requests that are no valid operation, and `INTERNAL_SERVER_ERROR` for our faults.
 */
export type CallerErrorCode =
  /** `first` or `last` is negative, above the maximum, or both are given. */
  | 'BAD_PAGE_SIZE'
  /** `after` or `before` is not a cursor of this API. */
  | 'BAD_CURSOR'
  /** More things are asked for by IRI than one field gives. */
  | 'TOO_MANY_IDS'
  /** A code of a local government has neither five nor six digits. */
  | 'BAD_LOCAL_GOVERNMENT_CODE';

/** An error whose message the caller sees; the place in the operation is added by whoever runs it. */
export function callerError(code: CallerErrorCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}

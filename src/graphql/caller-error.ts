import { GraphQLError } from 'graphql';

/**
 * The codes under `extensions.code` with which a caller is told what to change. They are stable. Yoga adds `GRAPHQL_PARSE_FAILED`,
 * `GRAPHQL_VALIDATION_FAILED`, `OPERATION_RESOLUTION_FAILURE` and `BAD_REQUEST` for requests that are no valid operation; our own faults have `INTERNAL_SERVER_ERROR`.
 */
export type CallerErrorCode =
  /** The operation is valid but cannot be executed: its variables do not fit, or it is of a kind that there is not here. */
  | 'BAD_OPERATION'
  /** `first` or `last` is negative, above the maximum, or both are given. */
  | 'BAD_PAGE_SIZE'
  /** `after` or `before` is not a cursor of this API. */
  | 'BAD_CURSOR'
  /** The operation could give more things than one operation may. */
  | 'OPERATION_TOO_LARGE'
  /** More things are asked for by IRI than one field gives. */
  | 'TOO_MANY_IDS'
  /** A code of a local government has neither five nor six digits. */
  | 'BAD_LOCAL_GOVERNMENT_CODE';

/** An error whose message the caller sees; the place in the operation is added by whoever runs it. */
export function callerError(code: CallerErrorCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}

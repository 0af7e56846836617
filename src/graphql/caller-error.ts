import { GraphQLError } from 'graphql';
import type { EndpointErrorCode } from '../store/sparql/endpoint-error.ts';

/**
 * The codes under `extensions.code` with which a caller is told what to change. They are stable. Yoga adds `GRAPHQL_PARSE_FAILED`,
 * `GRAPHQL_VALIDATION_FAILED`, `OPERATION_RESOLUTION_FAILURE` and `BAD_REQUEST` for requests that are no valid operation; our own faults have `INTERNAL_SERVER_ERROR`.
 */
export type CallerErrorCode =
  /** The SPARQL endpoint behind the server failed, or cannot answer this. */
  | EndpointErrorCode
  /** The operation is valid but cannot be executed: its variables do not fit, or it is of a kind that there is not here. */
  | 'BAD_OPERATION'
  /** `first` or `last` is negative, above the maximum, or both are given. */
  | 'BAD_PAGE_SIZE'
  /** `after` or `before` is not a cursor of this API. */
  | 'BAD_CURSOR'
  /** `after` or `before` was given for another version of the dataset. */
  | 'STALE_CURSOR'
  /** `after` or `before` was given for another `orderBy`, or for another search. */
  | 'CURSOR_OF_OTHER_ORDER'
  /** A search has no letter or digit. */
  | 'EMPTY_SEARCH'
  /** A search is too long, or has too many words. */
  | 'SEARCH_TOO_LONG'
  /** The data come from a place that cannot be searched. */
  | 'SEARCH_UNAVAILABLE'
  /** A filter compares with null. */
  | 'BAD_FILTER'
  /** A filter is nested too deep, or has too many conditions or values; or an order has too many keys. */
  | 'FILTER_TOO_LARGE'
  /** Things are to be grouped by no field, or by too many. */
  | 'BAD_GROUPING'
  /** The operation could give more things than one operation may. */
  | 'OPERATION_TOO_LARGE'
  /** A part of the request that must be JSON is not. */
  | 'BAD_REQUEST'
  /** The body is of a type that GraphQL over HTTP does not know. */
  | 'UNSUPPORTED_MEDIA_TYPE'
  /** Of the forms that there are none is welcome to the caller. */
  | 'NOT_ACCEPTABLE'
  /** The body of the request has more bytes than one may have. */
  | 'REQUEST_TOO_LARGE'
  /** The client has sent more requests, or asked for more things, than it may within a minute. */
  | 'RATE_LIMITED'
  /** The address takes another method. */
  | 'METHOD_NOT_ALLOWED'
  /** The server knows no operation of this name or hash. */
  | 'UNKNOWN_OPERATION'
  /** The operation took too long and was stopped. */
  | 'TIME_LIMIT'
  /** The document has more tokens than one request may bring. */
  | 'DOCUMENT_TOO_LARGE'
  /** Fields are nested deeper than an operation may be. */
  | 'OPERATION_TOO_DEEP'
  /** More aliases than an operation may have. */
  | 'TOO_MANY_ALIASES'
  /** More things are asked for by IRI than one field gives. */
  | 'TOO_MANY_IDS'
  /** `lang`, or `prefer` of `@lang`, does not list languages as `Accept-Language` does. */
  | 'BAD_LANGUAGE'
  /** A code of a local government has neither five nor six digits, or a wrong check digit. */
  | 'BAD_LOCAL_GOVERNMENT_CODE';

/** How an error is told over HTTP, where that is not as GraphQL over HTTP has it anyway. */
export interface ErrorResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An error whose message the caller sees; the place in the operation is added by whoever runs it. */
export function callerError(code: CallerErrorCode, message: string, http?: ErrorResponse): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...(http === undefined ? {} : { http }) } });
}

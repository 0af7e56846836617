/** A problem as RFC 9457 has it. `code` is stable and for programs, `title` and `detail` are for people. */
export interface Problem {
  readonly status: number;
  readonly code: ProblemCode;
  readonly title: string;
  readonly detail?: string;
  /** Members of this kind of problem (RFC 9457, section 3.2): `line`, `alternatives` … */
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** The codes of problem responses. */
export type ProblemCode =
  | 'NOT_FOUND'
  /** It was published and is withdrawn: `reason` and `withdrawnOn` tell why and since when. */
  | 'GONE'
  | 'NOT_READY'
  | 'INTERNAL_SERVER_ERROR'
  | 'METHOD_NOT_ALLOWED'
  | 'NOT_ACCEPTABLE'
  | 'UNSUPPORTED_MEDIA_TYPE'
  | 'RATE_LIMITED'
  | 'REQUEST_TOO_LARGE'
  | 'URI_TOO_LONG'
  | 'HEADER_TOO_LARGE'
  /** The request is not one of the SPARQL 1.1 Protocol. */
  | 'BAD_REQUEST'
  /** The query is not SPARQL, or asks for something that does not exist. */
  | 'INVALID_QUERY'
  | 'UPDATE_REFUSED'
  | 'SERVICE_REFUSED'
  | 'QUERY_TIMEOUT'
  /** More memory or deeper nesting than there is. */
  | 'QUERY_TOO_COSTLY'
  | 'RESULT_TOO_LARGE'
  /** The form that was asked for cannot say this result. */
  | 'INEXPRESSIBLE_RESULT'
  | 'TOO_MANY_QUERIES';

/** The response that tells a problem: `application/problem+json`. `headers` are added to those that every problem has. */
export function problemResponse(
  { extensions, ...problem }: Problem,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(JSON.stringify({ type: 'about:blank', ...problem, ...extensions }), {
    status: problem.status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...headers },
  });
}

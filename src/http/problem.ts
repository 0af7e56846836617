/** A problem as RFC 9457 has it. `code` is stable and for programs, `title` and `detail` are for people. */
export interface Problem {
  readonly status: number;
  readonly code: ProblemCode;
  readonly title: string;
  readonly detail?: string;
}

/** The codes of problem responses. */
export type ProblemCode = 'NOT_FOUND' | 'NOT_READY' | 'INTERNAL_SERVER_ERROR';

/** The response that tells a problem: `application/problem+json`. */
export function problemResponse(problem: Problem): Response {
  return new Response(JSON.stringify({ type: 'about:blank', ...problem }), {
    status: problem.status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
  });
}

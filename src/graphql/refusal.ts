import type { CallerErrorCode } from './caller-error.ts';

/** A request that is refused before it reaches GraphQL, as a GraphQL result: every refusal at this endpoint is one. */
export function refusal(
  status: number,
  code: CallerErrorCode,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const body = { errors: [{ message, extensions: { code } }] };
  return Response.json(body, { status, headers: { 'cache-control': 'no-store', ...headers } });
}

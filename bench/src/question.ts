import { readFileSync } from 'node:fs';

/** A GraphQL operation from a file, whose path is relative to the project. */
export function readOperation(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
}

/** The request that a client would send for an operation. Its length is told, as every HTTP client does. */
export function questionRequest(query: string, variables: Readonly<Record<string, unknown>> = {}): Request {
  const body = JSON.stringify({ query, variables });
  return new Request('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) },
    body,
  });
}

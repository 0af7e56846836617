import { createHash } from 'node:crypto';
import { isUnchanged } from '../http/precondition.ts';

/** Answers a request. */
type Handler = (request: Request) => Promise<Response>;

/** What a conditional request needs to know of an answer before it exists. */
export interface ConditionalGet {
  /** The version of the dataset: other data, other tags. */
  readonly version: string;
  /** Whether what was answered had errors: such an answer gets no tag. */
  readonly hasErrors: (request: Request) => boolean;
}

/** The headers whose value changes what is answered. */
const VARY = ['accept', 'accept-language'] as const;

/**
 * GET with an entity tag (RFC 9110, sections 8.8.3 and 13.1.2). The tag is made of the dataset's version, the operation, its variables and the languages: whoever
 * holds it gets 304 without the operation being run again. Answers may be kept, but must be asked for again.
 */
export function conditionalGet(handler: Handler, { version, hasErrors }: ConditionalGet): Handler {
  return async (request) => {
    if (request.method !== 'GET') return handler(request);
    const etag = opaqueTag(request, version);
    // A weak tag: compression changes the bytes, not the answer.
    const headers = { etag: `W/${etag}`, 'cache-control': 'public, no-cache', vary: VARY.join(', ') };
    if (isUnchanged(request, { etag })) return new Response(null, { status: 304, headers });
    const response = await handler(request);
    if (response.status !== 200 || hasErrors(request)) return response;
    for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
    return response;
  };
}

/** The same for the same data, question, languages and forms. */
function opaqueTag(request: Request, version: string): string {
  const parameters = Array.from(new URL(request.url).searchParams).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const negotiated = VARY.map((name) => request.headers.get(name));
  const digest = createHash('sha256').update(
    JSON.stringify([version, new URL(request.url).pathname, parameters, negotiated]),
  );
  return `"${digest.digest('base64url').slice(0, 27)}"`;
}

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { acceptedQuality } from '../http/accept.ts';
import { withLandmarks } from './graphiql-shell.ts';
import { GRAPHQL_PATH } from './graphql-handler.ts';

const TITLE = 'renkei GraphiQL';
const FIRST_QUERY = new URL('../../schema/example/first-query.graphql', import.meta.url);
const compress = promisify(gzip);

/** The page of the GraphiQL editor, ready to be sent. */
interface EditorPage {
  readonly html: Buffer;
  readonly gzipped: Buffer;
  readonly contentSecurityPolicy: string;
}

/** Whether a request to the GraphQL endpoint comes from somebody who wants to see a page, not data. */
export function wantsEditor(request: Request): boolean {
  if (request.method !== 'GET') return false;
  const accept = request.headers.get('accept');
  if (accept === null) return false;
  const data = ['application/graphql-response+json', 'application/json'].map((type) => acceptedQuality(accept, type));
  return acceptedQuality(accept, 'text/html') > Math.max(...data);
}

/**
 * Serves the GraphiQL editor: one page without anything from elsewhere, under a content security policy that lets it run its own script,
 * start its workers and talk to this server only. Made at the first request (it has 9 MB) and kept.
 */
export function graphiqlHandler(): (request: Request) => Promise<Response> {
  let page: Promise<EditorPage> | undefined;
  return async (request) => {
    page ??= renderPage();
    const { html, gzipped, contentSecurityPolicy } = await page;
    const zipped = /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(request.headers.get('accept-encoding') ?? '');
    return new Response(zipped ? new Uint8Array(gzipped) : new Uint8Array(html), {
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': contentSecurityPolicy,
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        vary: 'Accept, Accept-Encoding',
        ...(zipped ? { 'content-encoding': 'gzip' } : {}),
      },
    });
  };
}

async function renderPage(): Promise<EditorPage> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const page = renderGraphiQL({
    title: TITLE,
    // Relative to the page: a proxy may have it below another path.
    endpoint: GRAPHQL_PATH.slice(1),
    credentials: 'omit',
    defaultQuery: readFileSync(FIRST_QUERY, 'utf8'),
  });
  const text = withLandmarks(page, TITLE);
  const html = Buffer.from(text);
  return { html, gzipped: await compress(html), contentSecurityPolicy: policyFor(text) };
}

/** Content Security Policy Level 3: inline scripts by their hashes; the editor writes its own styles and keeps fonts and images in data URLs. */
function policyFor(html: string): string {
  const scripts = Array.from(html.matchAll(/<script>([\s\S]*?)<\/script>/g), ([, script = '']) => {
    return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
  });
  return [
    "default-src 'none'",
    `script-src ${scripts.join(' ')}`,
    "style-src 'unsafe-inline'",
    'font-src data:',
    'img-src data:',
    'worker-src blob:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

import { preferred } from '../http/accept.ts';
import { type Problem, problemResponse } from '../http/problem.ts';
import type { PageProblem } from './document-view.ts';
import { type Exchange, renderPage, VARY, viewOf } from './exchange.ts';
import { PAGE_SECURITY } from './page-security.ts';
import type { Site } from './site.ts';

/** What a problem can be told as. Whoever accepts neither gets the first: it is short, and says what is wrong. */
const OFFERS = [
  { mediaType: 'application/problem+json' },
  { mediaType: 'application/json' },
  { mediaType: 'text/html' },
] as const;

/** A problem with what only a page says of it. */
export interface WebProblem extends Problem {
  readonly detail: string;
  readonly withdrawal?: PageProblem['withdrawal'];
}

/** Tells a problem: to browsers as a page, to programs as `application/problem+json`. `iri` is what was asked for. */
export function tellProblem(
  site: Site,
  exchange: Exchange,
  { withdrawal, ...problem }: WebProblem,
  { iri, headers = {} }: { readonly iri: string; readonly headers?: Readonly<Record<string, string>> },
): Response {
  // The body is small, but may be coded on its way; a HEAD must say the same.
  const common = { vary: `${VARY}, Accept-Encoding`, 'cache-control': 'no-store', ...headers };
  const { status, code, title, detail } = problem;
  const isPage = preferred(exchange.accept, OFFERS)?.mediaType === 'text/html';
  const shown: PageProblem = { code, title, detail, ...(withdrawal === undefined ? {} : { withdrawal }) };
  const view = viewOf(site, exchange, {
    kind: 'problem',
    status,
    iri,
    path: exchange.url.pathname,
    document: iri,
    problem: shown,
  });
  const page = isPage ? renderPage(site, view) : undefined;
  const response =
    page === undefined
      ? problemResponse(problem, common)
      : new Response(page, {
          status,
          headers: {
            ...PAGE_SECURITY,
            'content-type': 'text/html; charset=utf-8',
            'content-language': exchange.language,
            ...common,
          },
        });
  return exchange.request.method === 'HEAD' ? new Response(null, response) : response;
}

/** Nothing of this name. */
export function notFound(site: Site, exchange: Exchange, iri: string): Response {
  const detail = `There is nothing at ${exchange.url.pathname}.`;
  return tellProblem(site, exchange, { status: 404, code: 'NOT_FOUND', title: 'Not found', detail }, { iri });
}

import { represent, textRepresentation } from '../http/representation.ts';
import { type Exchange, renderPage, VARY, viewOf } from './exchange.ts';
import { redirect } from './id-response.ts';
import { MISSING_PATH, pagePath, stemOfPage } from './page-address.ts';
import { PAGE_SECURITY, SEARCH_SECURITY } from './page-security.ts';
import type { Site } from './site.ts';

/** The endpoints that pages link to, by the name of their page. */
const ENDPOINTS: readonly string[] = ['graphql', 'sparql'];

/**
 * The response with a page that is about nothing in the data, by its name below the root: `search`, the page of an endpoint (`graphql.html`, which leads to the
 * endpoint, or says that there is none), `404.html`. `undefined` for other names. They have no other form.
 */
export async function respondWithSitePage(site: Site, exchange: Exchange, name: string): Promise<Response | undefined> {
  const stem = stemOfPage(name);
  if (name === 'search' || stem === 'search') return sitePage(site, exchange, 'search', 'search');
  if (stem === undefined) return undefined;
  if (stem === MISSING_PATH.slice(1)) return missingPage(site, exchange);
  if (!ENDPOINTS.includes(stem)) return undefined;
  return site.hasEndpoints
    ? redirect(exchange, endpointPath(stem, exchange), 303)
    : sitePage(site, exchange, 'absent', stem);
}

/** The editor of queries speaks the language of the page that led to it. */
function endpointPath(name: string, { language }: Exchange): string {
  return name === 'sparql' ? `/sparql?lang=${language}` : `/${name}`;
}

async function sitePage(
  site: Site,
  exchange: Exchange,
  kind: 'search' | 'absent',
  name: string,
): Promise<Response | undefined> {
  const iri = site.base + name;
  const place = `${exchange.address}${pagePath(name, exchange.language)}`;
  const headers = { ...(kind === 'search' ? SEARCH_SECURITY : PAGE_SECURITY), 'content-location': place };
  return pageResponse(site, exchange, { kind, iri, path: `/${name}`, document: iri }, headers);
}

/** What a host of files shows for an address that it has nothing at: it names none. */
function missingPage(site: Site, exchange: Exchange): Promise<Response | undefined> {
  const problem = { code: 'NOT_FOUND', title: 'Not found', detail: 'There is nothing at this address.' };
  const own = {
    kind: 'problem',
    status: 404,
    iri: site.base,
    path: MISSING_PATH,
    document: site.base,
    problem,
  } as const;
  return pageResponse(site, exchange, own, { ...PAGE_SECURITY, 'cache-control': 'no-store' });
}

async function pageResponse(
  site: Site,
  exchange: Exchange,
  own: Parameters<typeof viewOf>[2],
  headers: Readonly<Record<string, string>>,
): Promise<Response | undefined> {
  const page = renderPage(site, viewOf(site, exchange, own));
  if (page === undefined) return undefined;
  const all = { vary: VARY, 'content-language': exchange.language, ...headers };
  const { status = 200 } = own;
  return represent(exchange.request, textRepresentation('text/html; charset=utf-8', page), { status, headers: all });
}

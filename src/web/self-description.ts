import { API_CATALOG_TYPE, apiCatalog } from '../catalog/api-catalog.ts';
import { ATOM_TYPE, changesFeed, FEED_PATH } from '../catalog/changes-feed.ts';
import type { DocumentPath } from '../catalog/document-paths.ts';
import { OPEN_API_TYPE, openApi } from '../catalog/open-api.ts';
import { robots } from '../catalog/robots.ts';
import { sitemapIndex, sitemapPart } from '../catalog/sitemap.ts';
import { linkHeader } from '../http/link-header.ts';
import { represent, textRepresentation } from '../http/representation.ts';
import { type DocumentDesk, respondAboutDataset } from './doc-response.ts';
import { lastModified } from './document.ts';
import { type Exchange, VARY } from './exchange.ts';
import type { Site } from './site.ts';

const XML = 'application/xml; charset=utf-8';

/** Writes one of the texts for a server at `address`, if there is anything to say. */
type Writer = (site: Site, address: string) => readonly [mediaType: string, text: string] | undefined;

/** The addresses that {@link respondWithSelfDescription} answers, sitemap files apart. */
const WRITERS: Readonly<Record<string, Writer>> = {
  '/robots.txt': (_site, address) => ['text/plain; charset=utf-8', robots(address)],
  '/openapi.json': (site, address) => [OPEN_API_TYPE, openApi(site.facts(), address)],
  '/.well-known/api-catalog': (site, address) => [
    API_CATALOG_TYPE,
    apiCatalog(address, site.facts().publication !== undefined),
  ],
  '/sitemap.xml': (site, address) => [XML, sitemapIndex(site.documents(), address)],
  [`/${FEED_PATH}`]: (site, address) => {
    const cited = site.cited(site.dataset);
    const feed = cited && changesFeed({ ...site.facts(), cited }, address);
    return feed === undefined ? undefined : [`${ATOM_TYPE}; charset=utf-8`, feed];
  },
};

/**
 * The response with what the server says of itself: VoID at `/.well-known/void`, negotiated as the dataset's document is; the others in their one form.
 * `undefined` for any other path.
 */
export async function respondWithSelfDescription(
  desk: DocumentDesk,
  exchange: Exchange,
): Promise<Response | undefined> {
  const { pathname } = exchange.url;
  if (pathname === '/.well-known/void') return respondAboutDataset(desk, exchange);
  const written = Object.hasOwn(WRITERS, pathname)
    ? WRITERS[pathname]?.(desk.site, exchange.address)
    : partOfSitemap(desk.site.documents, exchange);
  if (written === undefined) return undefined;
  const [mediaType, text] = written;
  const link = linkHeader([{ href: `${exchange.address}.well-known/api-catalog`, rel: 'api-catalog' }]);
  // The sitemap is made of the data; the others of the program as well, which changes from day to day.
  const changed = mediaType === XML ? lastModified(desk.site.modified) : {};
  return represent(exchange.request, textRepresentation(mediaType, text), {
    headers: { vary: VARY, link },
    ...changed,
  });
}

function partOfSitemap(documents: () => readonly DocumentPath[], { url, address }: Exchange) {
  const [, part] = /^\/sitemap-([1-9]\d{0,5})\.xml$/.exec(url.pathname) ?? [];
  const text = part === undefined ? undefined : sitemapPart(documents(), address, Number(part));
  return text === undefined ? undefined : ([XML, text] as const);
}

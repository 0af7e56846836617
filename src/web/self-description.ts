import { API_CATALOG_TYPE, apiCatalog } from '../catalog/api-catalog.ts';
import { ATOM_TYPE, changesFeed, FEED_PATH } from '../catalog/changes-feed.ts';
import { OPEN_API_TYPE, openApi } from '../catalog/open-api.ts';
import { robots } from '../catalog/robots.ts';
import { sitemapIndex, sitemapPart } from '../catalog/sitemap.ts';
import { linkHeader } from '../http/link-header.ts';
import { type Representation, represent, textRepresentation } from '../http/representation.ts';
import { Recent } from '../store/recent.ts';
import { type DocumentDesk, respondAboutDataset } from './doc-response.ts';
import { lastModified } from './document.ts';
import { type Exchange, VARY } from './exchange.ts';
import type { Site } from './site.ts';
import { placed, unplaced } from './unplaced.ts';

const XML = 'application/xml; charset=utf-8';

/** What is kept of texts for the addresses that a server was lately reached at, in bytes. */
const KEPT_BYTES = 8_000_000;

const texts = new WeakMap<Site, Recent<Representation>>();
const sitemaps = new WeakMap<Site, Map<string, string>>();

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
  if (exchange.url.pathname === '/.well-known/void') return respondAboutDataset(desk, exchange);
  const written = writtenText(desk.site, exchange);
  if (written === undefined) return undefined;
  const link = linkHeader([{ href: `${exchange.address}.well-known/api-catalog`, rel: 'api-catalog' }]);
  // The sitemap is made of the data; the others of the program as well, which changes from day to day.
  const changed = written.mediaType === XML ? lastModified(desk.site.modified) : {};
  return represent(exchange.request, written, { headers: { vary: VARY, link }, ...changed });
}

/** The text at the address of a request, kept for the next who asks there. */
function writtenText(site: Site, exchange: Exchange): Representation | undefined {
  const kept = texts.get(site) ?? new Recent<Representation>(KEPT_BYTES);
  texts.set(site, kept);
  const { address, url } = exchange;
  const key = `${url.pathname} ${address}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const writer = Object.hasOwn(WRITERS, url.pathname) ? WRITERS[url.pathname] : undefined;
  const [mediaType, text] = (writer === undefined ? partOfSitemap(site, exchange) : writer(site, address)) ?? [];
  if (mediaType === undefined || text === undefined) return undefined;
  const written = textRepresentation(mediaType, text);
  kept.set(key, written, written.bytes.byteLength);
  return written;
}

/** Tens of thousands of addresses: written for none, and placed. */
function partOfSitemap(site: Site, exchange: Exchange): readonly [mediaType: string, text: string] | undefined {
  const [, part] = /^\/sitemap-([1-9]\d{0,5})\.xml$/.exec(exchange.url.pathname) ?? [];
  if (part === undefined) return undefined;
  const kept = sitemaps.get(site) ?? new Map<string, string>();
  sitemaps.set(site, kept);
  const text = kept.get(part) ?? sitemapPart(site.documents(), unplaced(exchange).address, Number(part));
  if (text === undefined) return undefined;
  kept.set(part, text);
  return [XML, placed(text, exchange.address)];
}

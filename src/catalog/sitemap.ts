import XMLBuilder from 'fast-xml-builder';
import type { DocumentPath } from './document-paths.ts';

/** The most URLs that one file of a sitemap may have (https://www.sitemaps.org/protocol.html). */
export const SITEMAP_LIMIT = 50_000;

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', format: true });

/** How many files the URLs of `documents` need. */
export function sitemapParts(documents: readonly DocumentPath[]): number {
  return Math.ceil(documents.length / SITEMAP_LIMIT);
}

/** The list of the files `sitemap-1.xml` … below `address`, which ends in `/`. */
export function sitemapIndex(documents: readonly DocumentPath[], address: string): string {
  const sitemap = Array.from({ length: sitemapParts(documents) }, (_, index) => ({
    loc: `${address}sitemap-${index + 1}.xml`,
  }));
  return xml('sitemapindex', { sitemap });
}

/** The file `sitemap-{part}.xml`, counted from 1; `undefined` if there is none. Only days of change that are known are told. */
export function sitemapPart(documents: readonly DocumentPath[], address: string, part: number): string | undefined {
  if (!Number.isInteger(part) || part < 1 || part > sitemapParts(documents)) return undefined;
  const url = documents
    .slice((part - 1) * SITEMAP_LIMIT, part * SITEMAP_LIMIT)
    // The URL parser percent-encodes what is not ASCII, as the protocol asks.
    .map(({ path, modified: lastmod }) => ({ loc: new URL(path, address).href, ...(lastmod && { lastmod }) }));
  return xml('urlset', { url });
}

function xml(root: string, content: object): string {
  return builder.build({
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    [root]: { '@xmlns': NAMESPACE, ...content },
  });
}

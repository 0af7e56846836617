import { licenceOf } from '../catalog/file-licence.ts';
import { linkHeader, type WebLink } from '../http/link-header.ts';
import { lastModified } from './document.ts';
import { type Exchange, VARY } from './exchange.ts';
import { notFound } from './problem-page.ts';
import { fileResponse, type PublishedFiles } from './published-files.ts';
import type { Site } from './site.ts';

/** The response with a file below `/data/`: `segments` are those after it. Only what the manifest lists, the manifest itself, and the whole dataset in one. */
export async function respondWithFile(
  site: Site,
  files: PublishedFiles,
  exchange: Exchange,
  segments: readonly string[],
): Promise<Response> {
  const name = segments.join('/');
  const file = files.byName(name);
  if (file === undefined) return notFound(site, exchange, `${site.base}data/${name}`);
  const links = [
    { href: licenceOf(site.facts(), name, site.licence), rel: 'license' },
    { href: `${exchange.address}doc/dataset`, rel: 'collection' },
    ...(isTable(site, name) ? [tableLink(exchange)] : []),
  ];
  return fileResponse(
    exchange.request,
    name.endsWith('.csv') ? { ...file, mediaType: CSV } : file,
    { vary: VARY, link: linkHeader(links) },
    lastModified(site.modified).lastModified,
  );
}

/** Of tables: RFC 4180, section 3, and RFC 7111. */
const CSV = 'text/csv; charset=utf-8; header=present';

/** Whether a file is one of the tables that the metadata describe: those for Excel are not among them. */
function isTable(site: Site, name: string): boolean {
  return name.endsWith('.csv') && !name.endsWith('-excel.csv') && site.facts().tableMetadata !== undefined;
}

/** From a table to what its columns mean (https://www.w3.org/TR/tabular-data-model/#link-header). */
function tableLink({ address }: Exchange): WebLink {
  return { href: `${address}data/table/csv-metadata.json`, rel: 'describedby', type: 'application/csvm+json' };
}

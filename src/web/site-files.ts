import { FEED_PATH } from '../catalog/changes-feed.ts';
import { sitemapParts } from '../catalog/sitemap.ts';
import { CITATION_FORMS } from './citation-response.ts';
import { LINKSET } from './document-links.ts';
import { MISSING_PATH, PAGE_LANGUAGES, pagePath } from './page-address.ts';
import type { PublishedFiles } from './published-files.ts';
import type { Site } from './site.ts';

/** An address of a site whose answer is the same for everybody: what a folder of files can have, too. */
export interface SiteFile {
  /** Below the root of the site, without a slash in front; as Unicode, with what is percent-encoded in the IRI left so. */
  readonly path: string;
  /** What it is answered with, if not 200. */
  readonly status?: number;
  /** Whether it may be refused with 406: RDF/XML cannot say everything. */
  readonly mayLack?: true;
}

/** Pages that are about nothing in the data. */
const PAGES: readonly string[] = ['search', 'graphql', 'sparql'];

/**
 * What the site says of itself, without what describes a running server (`/openapi.json`, `/.well-known/api-catalog`). Whoever adds an address to the site adds it
 * here, and it is exported.
 */
const SELF_DESCRIPTIONS: readonly string[] = ['context.jsonld', 'robots.txt', 'sitemap.xml', '.well-known/void'];

/** Every file that a site would be as a folder, each once: pages, documents in all forms, published files, self-descriptions, and what pages load. */
export function siteFiles(site: Site, published: PublishedFiles): SiteFile[] {
  const documents = site.documents();
  const sitemaps = Array.from({ length: sitemapParts(documents) }, (_, index) => `sitemap-${index + 1}.xml`);
  const plain = [
    ...published.names().map((name) => `data/${name}`),
    ...SELF_DESCRIPTIONS,
    // Without a release, there are no changes to tell.
    ...(site.facts().releases.length > 0 ? [FEED_PATH] : []),
    ...sitemaps,
    ...site.assets().map(({ path }) => path.slice(1)),
    ...PAGES.flatMap(pagesAt),
  ];
  return [
    ...plain.map((path) => ({ path })),
    ...pagesAt(MISSING_PATH.slice(1)).map((path) => ({ path, status: 404 })),
    ...documents.flatMap(({ path }) => [...formsOf(site, path), ...citationsOf(site, path)]),
  ];
}

/** The files of one document. Named graphs have no links of their own; the start page has the forms of the dataset's document. */
function formsOf({ forms }: Site, path: string): SiteFile[] {
  const pages = pagesAt(path).map((each) => ({ path: each }));
  if (path === '') return pages;
  const rdf = forms.map(({ suffix }) => ({
    path: `${path}.${suffix}`,
    ...(suffix === 'rdf' ? { mayLack: true as const } : {}),
  }));
  const linkset = path.startsWith('graph/') ? [] : [{ path: `${path}.${LINKSET.suffix}` }];
  return [...pages, ...rdf, ...linkset];
}

/** The citations of the dataset and its versions. */
function citationsOf(site: Site, path: string): SiteFile[] {
  const iri = `${site.base}${path.replace(/^doc\//, 'id/')}`;
  return site.cited(iri) ? CITATION_FORMS.map(({ suffix }) => ({ path: `${path}.${suffix}` })) : [];
}

/** The page for whoever comes, and that of each language. */
function pagesAt(path: string): string[] {
  return [undefined, ...PAGE_LANGUAGES].map((language) => pagePath(path, language));
}

import { CATALOG_PATH } from '../catalog/dcat-place.ts';
import { WHOLE_FILE } from '../catalog/distributions.ts';
import type { WebLink } from '../http/link-header.ts';
import { rdf } from '../rdf/namespace.ts';
import { citationLinks } from './citation-response.ts';
import type { WebDocument } from './document.ts';
import type { Alternate } from './document-view.ts';
import { rootOf } from './exchange.ts';
import { HTML } from './form.ts';
import { SHAPES, TOKEN_LINK } from './profile.ts';
import type { Site } from './site.ts';

/** Of the documents with links alone (RFC 9264): the ending of their addresses, and their media type. */
export const LINKSET = { suffix: 'linkset.json', mediaType: 'application/linkset+json' } as const;

/** The forms that a page names as data about itself: two are enough, all are alternates. */
const DESCRIBING: readonly string[] = ['ttl', 'jsonld'];

/** What a page about a thing is, for those who know schema.org only (Signposting, `type`). */
const ABOUT_PAGE = 'https://schema.org/AboutPage';

/** The forms of a document at `path` (without suffix), HTML first. */
export function alternates({ forms }: Pick<Site, 'forms'>, path: string): Alternate[] {
  return [HTML, ...forms].map(({ suffix, name, mediaType }) => ({
    suffix,
    name,
    mediaType,
    path: `${path}.${suffix}`,
  }));
}

/**
 * The typed links of a document: its names (`canonical`, `cite-as`), its forms (`alternate`, and for the RDF ones `describedby`, as Signposting asks), its licence,
 * what it is, the dataset that it is in, the shapes that it keeps to, and where all these links are in one place. `current` is the suffix of the form that is sent,
 * which is not an alternate of itself. Addresses are those of this server, names those of the publisher.
 */
export function documentLinks(site: Site, document: WebDocument, address: string, current?: string): WebLink[] {
  const root = rootOf({ address });
  const { path, iri, topic, description } = document;
  const forms = alternates(site, path).filter(({ suffix }) => suffix !== current);
  const types = description.stated.filter(
    ({ subject, predicate }) => subject.value === topic && predicate.equals(rdf.type),
  );
  const isDataset = topic === site.dataset;
  return [
    { href: iri, rel: 'canonical' },
    { href: topic, rel: 'cite-as' },
    ...forms.map(({ path: href, mediaType }) => ({ href: root + href, rel: 'alternate', type: mediaType })),
    ...metadataLinks(root, path, { forms, current }),
    ...(current === HTML.suffix ? citationLinks(site, document, root) : []),
    { href: document.licence, rel: 'license' },
    ...[ABOUT_PAGE, ...types.map(({ object }) => object.value)].map((href) => ({ href, rel: 'type' })),
    ...(isDataset ? [...itemLinks(root), ...catalogLink(site, root)] : [datasetLink(document, root)]),
    { href: `${root}${path}.${LINKSET.suffix}`, rel: 'linkset', type: LINKSET.mediaType },
    { href: SHAPES.iri, rel: 'profile' },
    TOKEN_LINK,
  ];
}

/**
 * All links of a document as a set (RFC 9264, section 4.2), as Signposting asks at level 2: those of the page, and those that lead back to it from the data about
 * it and, if it is the dataset's, from the files.
 */
export function linksetJson(site: Site, document: WebDocument, address: string): string {
  const page = rootOf({ address }) + document.path;
  const links = documentLinks(site, document, address, HTML.suffix);
  const backlinks = links.flatMap(({ rel, href }) => {
    if (rel === 'describedby') return linkContext(href, [{ href: page, rel: 'describes', type: HTML.mediaType }]);
    return rel === 'item' ? linkContext(href, [{ href: page, rel: 'collection', type: HTML.mediaType }]) : [];
  });
  const ofPage = links.filter(({ anchor }) => anchor === undefined);
  const ofOthers = links.flatMap(({ anchor, ...link }) => (anchor === undefined ? [] : linkContext(anchor, [link])));
  return `${JSON.stringify({ linkset: [linkContext(page, ofPage), ...ofOthers, ...backlinks] }, undefined, 2)}\n`;
}

/** The links of the document at `anchor`, by relation. */
function linkContext(anchor: string, links: readonly WebLink[]): object {
  const byRelation: Record<string, object[]> = {};
  for (const { rel, hreflang, token, ...target } of links) {
    // What may be there more than once, and what RFC 8288 does not know, is a list (sections 4.2.4.2 and 4.2.4.3).
    const lists = Object.entries({ hreflang, token }).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, [value]]],
    );
    const member = { ...target, ...Object.fromEntries(lists) };
    byRelation[rel] = [...(byRelation[rel] ?? []), member];
  }
  return { anchor, ...byRelation };
}

/** From the page to the data about it, and back. */
function metadataLinks(
  root: string,
  page: string,
  { forms, current }: { readonly forms: readonly Alternate[]; readonly current: string | undefined },
): WebLink[] {
  if (current !== HTML.suffix) return [{ href: root + page, rel: 'describes', type: HTML.mediaType }];
  return forms
    .filter(({ suffix }) => DESCRIBING.includes(suffix))
    .map(({ path, mediaType }) => ({ href: root + path, rel: 'describedby', type: mediaType, profile: SHAPES.iri }));
}

/** A document is one of those of the dataset; but the catalog is that which the dataset is in. */
function datasetLink({ kind }: WebDocument, root: string): WebLink {
  const href = `${root}/doc/dataset`;
  return kind === 'catalog' ? { href, rel: 'item', type: HTML.mediaType } : { href, rel: 'collection' };
}

/** The catalog that the dataset is in, if there is one. */
function catalogLink(site: Site, root: string): WebLink[] {
  if (site.facts().publication === undefined) return [];
  return [{ href: `${root}/${CATALOG_PATH}`, rel: 'collection', type: HTML.mediaType }];
}

/** What the dataset can be taken home as. */
function itemLinks(root: string): WebLink[] {
  return [
    { href: `${root}/data/${WHOLE_FILE}`, rel: 'item', type: 'application/n-quads' },
    { href: `${root}/data/manifest.json`, rel: 'item', type: 'application/json' },
  ];
}

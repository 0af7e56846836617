import type { WebLink } from '../http/link-header.ts';
import { rdf } from '../rdf/namespace.ts';
import type { WebDocument } from './document.ts';
import type { Alternate } from './document-view.ts';
import { HTML, RDF_FORMS } from './form.ts';
import type { Site } from './site.ts';

/** Of the documents with links alone (RFC 9264): the ending of their addresses, and their media type. */
export const LINKSET = { suffix: 'linkset.json', mediaType: 'application/linkset+json' } as const;

/** The forms that a page names as data about itself: two are enough, all are alternates. */
const DESCRIBING: readonly string[] = ['ttl', 'jsonld'];

/** What a page about a thing is, for those who know schema.org only (Signposting, `type`). */
const ABOUT_PAGE = 'https://schema.org/AboutPage';

/** The forms of a document at `path` (without suffix), HTML first. */
export function alternates(path: string): Alternate[] {
  return [HTML, ...RDF_FORMS].map(({ suffix, name, mediaType }) => ({
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
  const root = address.replace(/\/$/, '');
  const { path, iri, topic, description } = document;
  const forms = alternates(path).filter(({ suffix }) => suffix !== current);
  const profile = profileOf(site);
  const types = description.stated.filter(
    ({ subject, predicate }) => subject.value === topic && predicate.equals(rdf.type),
  );
  const isDataset = topic === site.dataset;
  return [
    { href: iri, rel: 'canonical' },
    { href: topic, rel: 'cite-as' },
    ...forms.map(({ path: href, mediaType }) => ({ href: root + href, rel: 'alternate', type: mediaType })),
    ...metadataLinks(root, path, { forms, profile, current }),
    { href: document.licence, rel: 'license' },
    ...[ABOUT_PAGE, ...types.map(({ object }) => object.value)].map((href) => ({ href, rel: 'type' })),
    ...(isDataset ? itemLinks(root) : [{ href: `${root}/doc/dataset`, rel: 'collection' }]),
    { href: `${root}${path}.${LINKSET.suffix}`, rel: 'linkset', type: LINKSET.mediaType },
    { href: profile, rel: 'profile' },
  ];
}

/**
 * All links of a document as a set (RFC 9264, section 4.2), as Signposting asks at level 2: those of the page, and those that lead back to it from the data about
 * it and, if it is the dataset's, from the files.
 */
export function linksetJson(site: Site, document: WebDocument, address: string): string {
  const page = address.replace(/\/$/, '') + document.path;
  const links = documentLinks(site, document, address, HTML.suffix);
  const backlinks = links.flatMap(({ rel, href }) => {
    if (rel === 'describedby') return linkContext(href, [{ href: page, rel: 'describes', type: HTML.mediaType }]);
    return rel === 'item' ? linkContext(href, [{ href: page, rel: 'collection', type: HTML.mediaType }]) : [];
  });
  return `${JSON.stringify({ linkset: [linkContext(page, links), ...backlinks] }, undefined, 2)}\n`;
}

/** The links of the document at `anchor`, by relation. */
function linkContext(anchor: string, links: readonly WebLink[]): object {
  const byRelation: Record<string, object[]> = {};
  for (const { rel, hreflang, ...target } of links) {
    const member = { ...target, ...(hreflang === undefined ? {} : { hreflang: [hreflang] }) };
    byRelation[rel] = [...(byRelation[rel] ?? []), member];
  }
  return { anchor, ...byRelation };
}

/** The shapes that everything published keeps to. */
function profileOf({ base }: Site): string {
  return `${base}shapes`;
}

/** From the page to the data about it, and back. */
function metadataLinks(
  root: string,
  page: string,
  {
    forms,
    profile,
    current,
  }: { readonly forms: readonly Alternate[]; readonly profile: string; readonly current: string | undefined },
): WebLink[] {
  if (current !== HTML.suffix) return [{ href: root + page, rel: 'describes', type: HTML.mediaType }];
  return forms
    .filter(({ suffix }) => DESCRIBING.includes(suffix))
    .map(({ path, mediaType }) => ({ href: root + path, rel: 'describedby', type: mediaType, profile }));
}

/** What the dataset can be taken home as. */
function itemLinks(root: string): WebLink[] {
  return [
    { href: `${root}/data/renkei.nq`, rel: 'item', type: 'application/n-quads' },
    { href: `${root}/data/manifest.json`, rel: 'item', type: 'application/json' },
  ];
}

import { asciiIri } from '../http/link-header.ts';
import { sharedBase } from '../rdf/iri.ts';
import { owl } from '../rdf/namespace.ts';
import { CITATION_FORMS, respondWithCitation } from './citation-response.ts';
import type { Description } from './description.ts';
import { resourceDocument, vocabularyDocument, type WebDocument } from './document.ts';
import { LINKSET } from './document-links.ts';
import type { DocumentRequest, DocumentResponder } from './document-response.ts';
import type { Exchange } from './exchange.ts';
import { HTML, RDF_FORMS } from './form.ts';
import { gone, redirect, respondAtName } from './id-response.ts';
import { PAGE_SUFFIXES } from './page-address.ts';
import { notFound } from './problem-page.ts';
import type { Site } from './site.ts';
import type { Topic } from './topic.ts';

/** The documents of hash terms, by their names: their addresses, and the ends of their IRIs. */
export const VOCABULARIES: readonly string[] = ['ontology', 'shapes'];

const SUFFIXES: readonly string[] = [
  LINKSET.suffix,
  ...CITATION_FORMS.map(({ suffix }) => suffix),
  ...PAGE_SUFFIXES,
  HTML.suffix,
  ...RDF_FORMS.map(({ suffix }) => suffix),
];

/** What documents are answered with. */
export interface DocumentDesk {
  readonly site: Site;
  readonly documents: DocumentResponder;
}

/** The response with the document about a thing (`/doc/…`); `segments` are those after `/doc/`. An address that is not canonical leads to the one that is. */
export async function respondAtDoc(
  desk: DocumentDesk,
  exchange: Exchange,
  segments: readonly string[],
): Promise<Response> {
  const { site } = desk;
  const { topic, suffix } = topicOf(site, segments);
  if (topic === undefined) return notFound(site, exchange, `${site.base}doc/${segments.join('/')}`);
  if (topic.kind === 'withdrawn') return gone(site, exchange, topic);
  if (topic.kind === 'named') return respondAtName(site, exchange, topic.iris, 'doc');
  const path = `/doc/${topic.rest}${suffix === undefined ? '' : `.${suffix}`}`;
  if (asciiIri(path) !== exchange.url.pathname) return redirect(exchange, path, 301);
  const description = site.describe(topic.iri);
  const document = description && resourceDocument(site, topic.rest, description);
  return respondWith(desk, exchange, document, suffix);
}

/**
 * The response with a vocabulary as a whole (`/ontology`, `/ontology.ttl`), under its version's IRI too; a term of it (`/ontology/Agreement`) has a document of its
 * own, to which this leads.
 */
export async function respondWithVocabulary(
  desk: DocumentDesk,
  exchange: Exchange,
  name: string,
  { suffix, rest }: { readonly suffix?: string | undefined; readonly rest: readonly string[] },
): Promise<Response> {
  const { site } = desk;
  const description = site.describeVocabulary(sharedBase + name);
  const asked = [name, ...rest].join('/');
  if (description !== undefined && (rest.length === 0 || hasVersion(description, sharedBase + asked))) {
    return respondWith(desk, exchange, vocabularyDocument(site, name, description), suffix);
  }
  const { topic } = topicOf(site, [name, ...rest]);
  if (topic?.kind === 'thing') return redirect(exchange, `/doc/${topic.rest}`, 303);
  return notFound(site, exchange, sharedBase + asked);
}

/** The start page; to programs, the description of the dataset. */
export function respondAtRoot(desk: DocumentDesk, exchange: Exchange): Promise<Response> {
  const page = { kind: 'home', path: '/', document: desk.site.base } as const;
  return respondAboutDataset(desk, exchange, exchange.url.pathname === '/' ? { page } : { page, suffix: HTML.suffix });
}

/** The document about the dataset, in whichever form. */
export async function respondAboutDataset(
  { site, documents }: DocumentDesk,
  exchange: Exchange,
  asked: DocumentRequest = {},
): Promise<Response> {
  const description = site.describe(site.dataset);
  if (description === undefined) return notFound(site, exchange, site.base);
  const response = await documents.respond(exchange, resourceDocument(site, 'dataset', description), asked);
  return response ?? notFound(site, exchange, site.base);
}

/** A text without the ending that asks for a form, and that ending. */
export function splitSuffix(text: string): { readonly stem: string; readonly suffix?: string } {
  const suffix = SUFFIXES.find((each) => text.endsWith(`.${each}`) && text.length > each.length + 1);
  return suffix === undefined ? { stem: text } : { stem: text.slice(0, -suffix.length - 1), suffix };
}

async function respondWith(
  { site, documents }: DocumentDesk,
  exchange: Exchange,
  document: WebDocument | undefined,
  suffix: string | undefined,
): Promise<Response> {
  const asked = suffix === undefined ? {} : { suffix };
  const response =
    document &&
    (await (respondWithCitation(site, exchange, document, suffix) ?? documents.respond(exchange, document, asked)));
  return response ?? notFound(site, exchange, `${site.base}${exchange.url.pathname.slice(1)}`);
}

/** The thing that a document's address tells of: as it is, or without an ending that asks for a form. */
function topicOf(
  site: Site,
  segments: readonly string[],
): { readonly topic: Topic | undefined; readonly suffix?: string } {
  const whole = site.find(segments) ?? termOf(site, segments);
  if (whole?.kind === 'thing') return { topic: whole };
  const { stem, suffix } = splitSuffix(segments.at(-1) ?? '');
  if (suffix === undefined) return { topic: whole };
  const shorter = [...segments.slice(0, -1), stem];
  return { topic: site.find(shorter) ?? termOf(site, shorter) ?? whole, suffix };
}

/** The hash term whose document has this address: `…/doc/ontology/Agreement` is about `…/ontology#Agreement`. */
function termOf(site: Site, [name = '', term = '', ...more]: readonly string[]): Topic | undefined {
  if (!VOCABULARIES.includes(name) || term === '' || more.length > 0) return undefined;
  const iri = `${sharedBase}${name}#${term}`;
  return site.describe(iri) !== undefined ? { kind: 'thing', iri, rest: `${name}/${term}` } : undefined;
}

function hasVersion({ iri, stated }: Description, version: string): boolean {
  return stated.some(
    ({ subject, predicate, object }) =>
      subject.value === iri && predicate.equals(owl.versionIRI) && object.value === version,
  );
}

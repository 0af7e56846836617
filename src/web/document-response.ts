import { preferred } from '../http/accept.ts';
import { asciiIri, linkHeader } from '../http/link-header.ts';
import { type Representation, represent, textRepresentation } from '../http/representation.ts';
import { inGraph } from '../rdf/quad-set.ts';
import { NotRdfXmlError } from '../rdf/rdf-xml.ts';
import { defaultGraph } from '../rdf/term.ts';
import { Recent } from '../store/recent.ts';
import { catalogListing } from './catalog-listing.ts';
import { lastModified, type WebDocument } from './document.ts';
import { alternates, documentLinks, LINKSET, linksetJson } from './document-links.ts';
import type { DocumentView } from './document-view.ts';
import { type Exchange, renderPage, rootOf, VARY, viewOf } from './exchange.ts';
import { HTML, offersOf, type RdfForm } from './form.ts';
import { PAGE_SUFFIXES, pagePath } from './page-address.ts';
import { PAGE_SECURITY } from './page-security.ts';
import { tellProblem } from './problem-page.ts';
import { askedProfile } from './profile.ts';
import { profileUnknown, respondWithProfiles } from './profile-response.ts';
import type { Site } from './site.ts';
import { placed, unplaced } from './unplaced.ts';

/** What is kept of documents that were written lately, in bytes. */
const KEPT_BYTES = 32_000_000;

const PAGE_TYPE = 'text/html; charset=utf-8';

type Form = RdfForm | typeof HTML;

/** What a client may be sent when it names no form. */
export function documentOffers(rdf: readonly RdfForm[]) {
  return offersOf<Form>([...rdf.slice(0, 1), HTML, ...rdf.slice(1)]);
}

/** How a document is asked for. */
export interface DocumentRequest {
  /** The suffix in the address: that form and no other. */
  readonly suffix?: string;
  /** The kind of page, and its address, where the document is shown elsewhere than at its own. */
  readonly page?: Pick<DocumentView, 'kind' | 'path' | 'document'>;
}

/** Writes documents in the form that each client wants, and keeps what it wrote for the next. */
export class DocumentResponder {
  readonly #site: Site;
  readonly #written = new Recent<Representation>(KEPT_BYTES);
  /** Pages for no address. */
  readonly #pages = new Recent<string>(KEPT_BYTES);

  constructor(site: Site) {
    this.#site = site;
  }

  /** The response with a document: 200, 304 or 406. `undefined` for a suffix that no form has. */
  async respond(exchange: Exchange, document: WebDocument, asked: DocumentRequest = {}): Promise<Response | undefined> {
    if (asked.suffix === LINKSET.suffix) return this.#linkset(exchange, document);
    const profile = askedProfile(exchange.url);
    if (profile === 'list') return respondWithProfiles(this.#site, exchange, document);
    if (profile === 'unknown') return profileUnknown(this.#site, exchange, document);
    const form = asked.suffix === undefined ? negotiate(this.#site, exchange) : bySuffix(this.#site, asked.suffix);
    if (form === undefined) return asked.suffix === undefined ? this.#notAcceptable(exchange, document) : undefined;
    if (!('write' in form)) return this.#page(exchange, document, asked);
    try {
      const representation = await this.#rdf(document, form);
      return represent(exchange.request, representation, this.#facts(exchange, document, form.suffix, asked));
    } catch (error) {
      if (error instanceof NotRdfXmlError) return this.#notAcceptable(exchange, document);
      throw error;
    }
  }

  /** 406: none of the forms is welcome (RFC 9110, section 15.5.7). */
  #notAcceptable(exchange: Exchange, document: Pick<WebDocument, 'path' | 'topic'>): Response {
    return notAcceptable(this.#site, exchange, document.path, document.topic);
  }

  async #rdf(document: WebDocument, form: RdfForm): Promise<Representation> {
    const { description, about, topic, place = '', context } = document;
    const key = `${document.iri} ${form.suffix} ${place}`;
    const known = this.#written.get(key);
    if (known !== undefined) return known;
    // A reader that asks no graph by name (Comunica, unconfigured) must find in quad forms what triple forms say.
    const stated = [...inGraph(description.stated, defaultGraph()), ...about];
    const quads = form.quads ? [...stated, ...description.quads] : stated;
    // The parts of an agreement have its IRI before theirs.
    const text = await form.write(quads, topic.includes('#') ? undefined : `${topic}/`, context);
    const mediaType = form.mediaType.startsWith('text/') ? `${form.mediaType}; charset=utf-8` : form.mediaType;
    const representation = textRepresentation(mediaType, text);
    this.#written.set(key, representation, representation.bytes.byteLength);
    return representation;
  }

  async #page(exchange: Exchange, document: WebDocument, asked: DocumentRequest): Promise<Response | undefined> {
    const page = this.#renderedPage(exchange, document, asked);
    if (page === undefined) return undefined;
    const facts = this.#facts(exchange, document, HTML.suffix, asked);
    const headers = { ...facts.headers, ...PAGE_SECURITY, 'content-language': exchange.language };
    return represent(exchange.request, page, { ...facts, headers });
  }

  /** The page, kept like the other forms: whatever stands in a query, it costs no other page. But a question at the start page is its caller's own. */
  #renderedPage(exchange: Exchange, document: WebDocument, asked: DocumentRequest): Representation | undefined {
    const question = asked.page?.kind === 'home' ? exchange.url.searchParams.get('q') : null;
    if (question !== null) {
      const answer = this.#newPage(exchange, document, asked, question);
      return answer === undefined ? undefined : textRepresentation(PAGE_TYPE, answer);
    }
    const folder = exchange.url.pathname.replace(/[^/]*$/, '');
    const common = `${document.iri} html ${exchange.language} ${asked.page?.kind ?? ''} ${folder}`;
    const key = `${common} ${exchange.address}`;
    const known = this.#written.get(key);
    if (known !== undefined) return known;
    const page = this.#pages.get(common) ?? this.#newPage(unplaced(exchange), document, asked);
    if (page === undefined) return undefined;
    this.#pages.set(common, page, page.length);
    const representation = textRepresentation(PAGE_TYPE, placed(page, exchange.address));
    this.#written.set(key, representation, representation.bytes.byteLength);
    return representation;
  }

  #newPage(exchange: Exchange, document: WebDocument, asked: DocumentRequest, question?: string): string | undefined {
    const { topic, path, iri, kind, description, licence, modified } = document;
    const isListed = topic === this.#site.dataset || kind === 'catalog';
    const listing = isListed ? catalogListing(this.#site, exchange) : undefined;
    const view = viewOf(this.#site, exchange, {
      ...{ kind, path, document: iri, ...asked.page },
      query: new URLSearchParams(question === undefined ? {} : { q: question }),
      iri: topic,
      description,
      licence,
      alternates: alternates(this.#site, path),
      ...(listing && { listing }),
      ...(modified === undefined ? {} : { modified }),
    });
    return renderPage(this.#site, view);
  }

  #linkset(exchange: Exchange, document: WebDocument): Promise<Response> {
    const text = linksetJson(this.#site, document, exchange.address);
    const facts = { headers: { vary: VARY }, ...lastModified(document.unchangedSince) };
    return represent(exchange.request, textRepresentation(LINKSET.mediaType, text), facts);
  }

  #facts(exchange: Exchange, document: WebDocument, suffix: string, { page }: DocumentRequest) {
    const links = documentLinks(this.#site, document, exchange.address, suffix);
    const root = rootOf(exchange);
    const isPage = suffix === HTML.suffix;
    const place = isPage ? pagePath(page?.path ?? document.path, exchange.language) : `${document.path}.${suffix}`;
    return {
      headers: { vary: VARY, link: linkHeader(links), 'content-location': asciiIri(root + place) },
      // A page is made of more than the data about one thing.
      ...lastModified(isPage && this.#site.modified === undefined ? undefined : document.unchangedSince),
    };
  }
}

/** Whether a client accepts any form of a document. */
export function isAcceptable(site: Site, exchange: Exchange): boolean {
  return negotiate(site, exchange) !== undefined;
}

function negotiate({ forms }: Site, { accept }: Exchange): Form | undefined {
  return preferred(accept, documentOffers(forms))?.form;
}

/** 406 with the forms that there are, as links and in the problem. `path` is that of the document without suffix. */
export function notAcceptable(site: Site, exchange: Exchange, path: string, iri: string): Response {
  const root = rootOf(exchange);
  const forms = alternates(site, path).map(({ mediaType, path: href }) => ({ mediaType, href: asciiIri(root + href) }));
  const links = forms.map(({ href, mediaType }) => ({ href, rel: 'alternate', type: mediaType }));
  const problem = {
    status: 406,
    code: 'NOT_ACCEPTABLE',
    title: 'Not acceptable',
    detail: `It can be had as ${forms.map(({ mediaType }) => mediaType).join(', ')}.`,
    extensions: { alternatives: forms },
  } as const;
  return tellProblem(site, exchange, problem, { iri, headers: { link: linkHeader(links) } });
}

function bySuffix({ forms }: Site, suffix: string): Form | undefined {
  return PAGE_SUFFIXES.includes(suffix) ? HTML : [HTML, ...forms].find((form) => form.suffix === suffix);
}

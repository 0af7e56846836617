import { preferredLanguage } from '../http/accept-language.ts';
import type { DocumentView, PageLanguage } from './document-view.ts';
import { languageOfPath, PAGE_LANGUAGES } from './page-address.ts';
import { askedMediaTypes } from './profile.ts';
import type { Site } from './site.ts';

/** A request, and what of it decides about the answer. */
export interface Exchange {
  readonly request: Request;
  readonly url: URL;
  /** Where this server is reached; ends in `/`. */
  readonly address: string;
  /** Of forms: `?_mediatype=` decides, then `Accept`. As that header. */
  readonly accept: string | null;
  /** Of pages: the ending of the address decides (`.en.html`), then `?lang=`, then `Accept-Language`. */
  readonly language: PageLanguage;
}

/** Where a server is reached, without the slash at the end: what paths, which begin with one, are put behind. */
export function rootOf({ address }: Pick<Exchange, 'address'>): string {
  return address.replace(/\/$/, '');
}

/** Every response may be another for another caller: by form, and pages by language. */
export const VARY = 'Accept, Accept-Language';

/** Reads a request. */
export function exchangeOf(site: Pick<Site, 'address'>, request: Request): Exchange {
  const url = new URL(request.url);
  const asked = url.searchParams.get('lang');
  const language =
    languageOfPath(url.pathname) ??
    PAGE_LANGUAGES.find((each) => each === asked) ??
    preferredLanguage(request.headers.get('accept-language'), PAGE_LANGUAGES);
  const accept = askedMediaTypes(url) ?? request.headers.get('accept');
  return { request, url, address: site.address(request), accept, language };
}

/** What every view is told of the site and the request; the rest is that of its kind. */
export function viewOf(
  site: Site,
  { url, address, language }: Exchange,
  own: Pick<DocumentView, 'kind' | 'iri' | 'path' | 'document'> & Partial<DocumentView>,
): DocumentView {
  const { licence, dataset, version, release } = site;
  const common = { status: 200, at: url.pathname, alternates: [], choices: [], query: url.searchParams };
  const cited = site.cited(own.iri) ?? site.cited(dataset);
  const ofDataset = { licence, dataset, version, ...(release && { release }), ...(cited && { cited }) };
  return { ...common, address, language, ...ofDataset, ...own };
}

/** The page of a view, by the first that has one. */
export function renderPage(site: Site, view: DocumentView): string | undefined {
  for (const render of site.pages) {
    const page = render(view);
    if (page !== undefined) return page;
  }
  return undefined;
}

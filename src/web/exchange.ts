import { preferredLanguage } from '../http/accept-language.ts';
import type { DocumentView, PageLanguage } from './document-view.ts';
import type { Site } from './site.ts';

/** The languages of pages; the first is that of those who ask for none, the last that of those who ask for others. */
const LANGUAGES = ['ja', 'en'] as const satisfies readonly PageLanguage[];

/** A request, and what of it decides about the answer. */
export interface Exchange {
  readonly request: Request;
  readonly url: URL;
  /** Where this server is reached; ends in `/`. */
  readonly address: string;
  readonly accept: string | null;
  /** Of pages: `?lang=` decides, then `Accept-Language`. */
  readonly language: PageLanguage;
}

/** Every response may be another for another caller: by form, and pages by language. */
export const VARY = 'Accept, Accept-Language';

/** Reads a request. */
export function exchangeOf(site: Pick<Site, 'address'>, request: Request): Exchange {
  const url = new URL(request.url);
  const asked = url.searchParams.get('lang');
  const language =
    LANGUAGES.find((each) => each === asked) ?? preferredLanguage(request.headers.get('accept-language'), LANGUAGES);
  return { request, url, address: site.address(request), accept: request.headers.get('accept'), language };
}

/** What every view is told of the site and the request; the rest is that of its kind. */
export function viewOf(
  site: Site,
  { url, address, language }: Exchange,
  own: Pick<DocumentView, 'kind' | 'iri' | 'path' | 'document'> & Partial<DocumentView>,
): DocumentView {
  const { licence, dataset, version } = site;
  const common = { status: 200, alternates: [], choices: [], query: url.searchParams };
  return { ...common, address, language, licence, dataset, version, ...own };
}

/** The page of a view, by the first that has one. */
export function renderPage(site: Site, view: DocumentView): string | undefined {
  for (const render of site.pages) {
    const page = render(view);
    if (page !== undefined) return page;
  }
  return undefined;
}

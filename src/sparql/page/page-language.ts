import { preferredLanguage } from '../../http/accept-language.ts';

/** The languages of the page. */
export type PageLanguage = 'ja' | 'en';

/** The language of the page: the parameter `lang`, else by `Accept-Language`. */
export function pageLanguage(request: Request): PageLanguage {
  const named = new URL(request.url).searchParams.get('lang');
  if (named === 'ja' || named === 'en') return named;
  return preferredLanguage(request.headers.get('accept-language'), ['ja', 'en']);
}

import { parseAccept } from 'hono/utils/accept';

/** The languages of the page. */
export type PageLanguage = 'ja' | 'en';

/** The language of the page: the parameter `lang`, else the better of the two by `Accept-Language` (RFC 9110, section 12.5.4), else Japanese. */
export function pageLanguage(request: Request): PageLanguage {
  const named = new URL(request.url).searchParams.get('lang');
  if (named === 'ja' || named === 'en') return named;
  const wanted = parseAccept(request.headers.get('accept-language') ?? '')
    .filter(({ q }) => q > 0)
    .map(({ type }) => type.toLowerCase().split('-')[0])
    .find((language) => language === 'ja' || language === 'en');
  return wanted === 'en' ? 'en' : 'ja';
}

import type { PageLanguage } from './document-view.ts';
import { HTML } from './form.ts';

/** The languages of pages; the first is that of those who ask for none, the last that of those who ask for others. */
export const PAGE_LANGUAGES = ['ja', 'en'] as const satisfies readonly PageLanguage[];

/** The endings of the addresses of pages in one language: `ja.html`. */
export const PAGE_SUFFIXES: readonly string[] = PAGE_LANGUAGES.map((language) => `${language}.${HTML.suffix}`);

/** The page that a host without a program sends for whatever is not there; many know a file of this name. */
export const MISSING_PATH = '/404';

const SUFFIX = new RegExp(`\\.(${PAGE_LANGUAGES.join('|')})\\.${HTML.suffix}$`);

/** The name of the start page as a file, without suffix. */
const START = 'index';

/** The language that an address asks for by its ending, if it does. */
export function languageOfPath(pathname: string): PageLanguage | undefined {
  const [, language] = SUFFIX.exec(pathname) ?? [];
  return PAGE_LANGUAGES.find((each) => each === language);
}

/** An address that asks for a page in one language, as the one that asks for it in any. */
export function withoutLanguage(path: string): string {
  return path.replace(SUFFIX, `.${HTML.suffix}`);
}

/**
 * The address of a document's page: the same words for everybody, whatever a client's headers say, when it has a language (`/doc/X.ja.html`); without one
 * (`/doc/X.html`) the reader's own is sent. That of `/` is `/index…`, so that a folder of files has the same addresses as a server.
 */
export function pagePath(path: string, language?: PageLanguage): string {
  const stem = path === '' || path.endsWith('/') ? `${path}${START}` : path;
  return `${stem}.${language === undefined ? '' : `${language}.`}${HTML.suffix}`;
}

/** The name of a page without its ending; `undefined` for what is no address of a page. */
export function stemOfPage(path: string): string | undefined {
  const plain = withoutLanguage(path);
  return plain.endsWith(`.${HTML.suffix}`) ? plain.slice(0, -HTML.suffix.length - 1) : undefined;
}

/** Whether a name below the root is that of the start page. */
export function isStart(name: string): boolean {
  return name === '' || [undefined, ...PAGE_LANGUAGES].some((language) => name === pagePath('', language));
}

import { CATALOG_PATH } from '../catalog/dcat-place.ts';
import { asciiIri } from '../http/link-header.ts';
import { HTML } from '../web/form.ts';
import { pagePath } from '../web/page-address.ts';
import { PAGE_SECURITY, SEARCH_SECURITY } from '../web/page-security.ts';
import type { EndingRule } from './media-type-rules.ts';
import type { RuleFacts } from './rules.ts';

type Headers = Readonly<Record<string, string>>;

/** What these hosts leave out of the addresses of pages. */
const PAGE_ENDING = `.${HTML.suffix}`;

/**
 * `_headers`, as Netlify and Cloudflare Pages read it: media types, and what every response of the server says. These hosts join the values of all rules that match,
 * so no header is in two rules that match the same address. Neither host chooses by `Accept`.
 */
export function headerRules({ types }: RuleFacts): string {
  const rules = types.flatMap((each) => typeRules(each, types));
  return [
    rule('/*', { 'access-control-allow-origin': '*', 'x-content-type-options': 'nosniff' }),
    ...rules.map(([path, headers]) => rule(path, headers)),
    rule('/assets/*', { 'cache-control': 'public, max-age=31536000, immutable' }),
  ].join('\n');
}

/** `_redirects`, as Netlify and Cloudflare Pages read it: things lead to documents (303). `/doc/X` finds `X.html` by itself on these hosts. */
export function redirectRules({ versions, listed }: RuleFacts): string {
  return [
    ...versions.map((path) => `/${path} /${path.split('/')[0]}${PAGE_ENDING} 302`),
    ...listed.map((path) => `/id/${path} /${CATALOG_PATH} 303`),
    '/id/* /doc/:splat 303',
    '/ontology/* /doc/ontology/:splat 303',
    '/shapes/* /doc/shapes/:splat 303',
    '',
  ].join('\n');
}

/** The rules for the files of one folder with one ending: one for all of them where no other file has an address that it would match. */
function typeRules(each: EndingRule, all: readonly EndingRule[]): (readonly [path: string, headers: Headers])[] {
  const { folder, ending, mediaType, files, others } = each;
  const isPage = ending === HTML.suffix;
  const type = { 'content-type': mediaType };
  if (folder !== '' && isPage)
    return [
      [`/${folder}*${PAGE_ENDING}`, type],
      // Pages are mostly asked for without their ending: the whole folder is told what holds for them, which harms no other file.
      [`/${folder}*`, PAGE_SECURITY],
    ];
  const isAlone = !all.some((other) => other.folder === folder && other.ending.endsWith(`.${ending}`));
  if (folder !== '' && ending !== '' && isAlone && others.length === 0) return [[`/${folder}*.${ending}`, type]];
  return files.flatMap((file) => {
    const headers = { 'content-type': file.mediaType, ...(isPage ? securityOf(file.path) : {}) };
    return addressesOf(file.path).map((address) => [address, headers] as const);
  });
}

function securityOf(path: string): Headers {
  return /^search\b/.test(path) ? SEARCH_SECURITY : PAGE_SECURITY;
}

/** The addresses that a file of the root is asked for by: of pages, hosts leave out `.html` and `index`. */
function addressesOf(path: string): string[] {
  const address = `/${asciiIri(path)}`;
  if (!address.endsWith(PAGE_ENDING)) return [address];
  return [address, path === pagePath('') ? '/' : address.slice(0, -PAGE_ENDING.length)];
}

function rule(path: string, headers: Headers): string {
  return `${path}\n${Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('')}`;
}

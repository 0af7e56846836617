import { CATALOG_PATH } from '../catalog/dcat-place.ts';
import { asciiIri } from '../http/link-header.ts';
import { HTML } from '../web/form.ts';
import { pagePath, stemOfPage } from '../web/page-address.ts';
import { PAGE_SECURITY, SEARCH_SECURITY } from '../web/page-security.ts';
import type { ExportedFile } from './export-manifest.ts';
import type { EndingRule } from './media-type-rules.ts';
import type { RuleFacts } from './rules.ts';

type Headers = Readonly<Record<string, string>>;
type Rule = readonly [path: string, headers: Headers];

/** What these hosts leave out of the addresses of pages. */
const PAGE_ENDING = `.${HTML.suffix}`;

/**
 * `_headers`, as Netlify and Cloudflare Pages read it: media types, and what every response of the server says. These hosts join the values of all rules that match,
 * so no header is in two rules that match the same address. Neither host chooses by `Accept`. Cloudflare Pages reads no more than 100 rules: their number grows with the
 * folders and endings, not with the files.
 */
export function headerRules({ types }: RuleFacts): string {
  return [
    ['/*', { 'access-control-allow-origin': '*', 'x-content-type-options': 'nosniff' }] as const,
    ...typeRules(types),
    ...pageRules(types),
    ['/assets/*', { 'cache-control': 'public, max-age=31536000, immutable' }] as const,
  ]
    .map(ruleText)
    .join('\n');
}

/**
 * `_redirects`, as Netlify and Cloudflare Pages read it: things lead to documents (303). `/doc/X` finds `X.html` by itself on these hosts. What only the catalog tells of
 * is led there by its folder: Cloudflare Pages reads no more than 2,000 rules for single addresses.
 */
export function redirectRules({ types, versions, listed }: RuleFacts): string {
  const pages = pagesOf(types);
  const hasPages = (folder: string) => pages.some(({ path }) => path.startsWith(`doc/${folder}`));
  const folders = new Set(listed.map((path) => path.replace(/[^/]*$/, '')));
  const patterns = [...folders].flatMap((folder) => {
    const isOwn = folder !== '' && !hasPages(folder);
    return isOwn ? [`${folder}*`] : listed.filter((path) => path.replace(/[^/]*$/, '') === folder);
  });
  return [
    ...versions.map((path) => `/${path} /${path.split('/')[0]}${PAGE_ENDING} 302`),
    ...patterns.map((path) => `/id/${path} /${CATALOG_PATH} 303`),
    '/id/* /doc/:splat 303',
    // Not by an asterisk: for Netlify, it would lead away from `/ontology` itself.
    '/ontology/:term /doc/ontology/:term 303',
    '/shapes/:term /doc/shapes/:term 303',
    '',
  ].join('\n');
}

/** The media types of all files with an ending by one rule, where they are the same; else by folder, else one by one. */
function typeRules(types: readonly EndingRule[]): Rule[] {
  const endings = [...new Set(types.map(({ ending }) => ending))];
  const pages = pagesOf(types).map(({ path }) => path.slice(0, -PAGE_ENDING.length).toLowerCase());
  return endings.flatMap((ending) => {
    const own = types.filter((each) => each.ending === ending);
    const [mediaType, ...others] = new Set(own.flatMap(({ files }) => files.map((file) => file.mediaType)));
    const isWhole = endings.some((other) => other.endsWith(`.${ending}`)) || ending === '';
    if (isWhole) return own.flatMap(({ files }) => files.map(fileRule));
    const all = { folder: '', ending, mediaType: mediaType as string };
    if (others.length === 0 && !isMisread(all, pages)) return [patternRule(all)];
    return own.flatMap((each) => folderRules(each, pages));
  });
}

function folderRules(each: EndingRule, pages: readonly string[]): Rule[] {
  if (each.folder === '' || each.others.length > 0) return each.files.map(fileRule);
  return isMisread(each, pages) ? [] : [patternRule(each)];
}

/**
 * Whether a rule for an ending would tell pages that they are something else: by Netlify's library the full stop of `*.nt` stands for any sign, and a page is asked for
 * as `/doc/ontology/Agreement`, in any case. Then these files have the type that the host gives them, which Cloudflare Pages knows; pages are more to people.
 */
function isMisread({ folder, ending }: Pick<EndingRule, 'folder' | 'ending'>, pages: readonly string[]): boolean {
  return pages.some((page) => page.endsWith(ending) && page.startsWith(folder));
}

function pagesOf(types: readonly EndingRule[]): ExportedFile[] {
  return types.flatMap(({ ending, files }) => (ending === HTML.suffix ? files : []));
}

function patternRule({ folder, ending, mediaType }: Pick<EndingRule, 'folder' | 'ending' | 'mediaType'>): Rule {
  return [`/${folder}*.${ending}`, { 'content-type': mediaType }];
}

function fileRule({ path, mediaType }: ExportedFile): Rule {
  return [`/${asciiIri(path)}`, { 'content-type': mediaType }];
}

/**
 * What holds for pages, which are mostly asked for without their ending: all that begins with the name of a page of the root or of a folder of pages is told it, which
 * harms no other file. Where the name of a folder begins that of a page (`graph/`, `graphql.html`), one rule is enough.
 */
function pageRules(types: readonly EndingRule[]): Rule[] {
  const starts = pagesOf(types).map(({ path }) => asciiIri(stemOfPage(path) ?? path).replace(/[/].*/, ''));
  const shortest = [...new Set(starts)].filter((start, _, all) => {
    return !all.some((other) => other !== start && start.startsWith(other) && securityOf(other) === securityOf(start));
  });
  const root: Rule[] = starts.includes(stemOfPage(pagePath('')) ?? '') ? [['/', PAGE_SECURITY]] : [];
  return [...root, ...shortest.map((start) => [`/${start}*`, securityOf(start)] as const)];
}

function securityOf(start: string): Headers {
  return start === 'search' ? SEARCH_SECURITY : PAGE_SECURITY;
}

function ruleText([path, headers]: Rule): string {
  return `${path}\n${Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('')}`;
}

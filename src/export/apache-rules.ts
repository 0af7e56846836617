import { CATALOG_PATH } from '../catalog/dcat-place.ts';
import { LINKSET } from '../web/document-links.ts';
import { HTML } from '../web/form.ts';
import { MISSING_PATH, PAGE_LANGUAGES, pagePath } from '../web/page-address.ts';
import { PAGE_SECURITY, SEARCH_SECURITY } from '../web/page-security.ts';
import { type EndingRule, mostFrequent } from './media-type-rules.ts';
import { negotiationRules } from './negotiation-rules.ts';
import type { RuleFacts } from './rules.ts';

/**
 * `.htaccess` for Apache 2.4 (mod_rewrite, mod_headers, mod_mime; `AllowOverride FileInfo Indexes`, no MultiViews): things lead to documents (303), documents come in the form and
 * language that a client asks for (200 with `Vary`, 406), what was withdrawn is gone (410), and every file has the headers that the server would send with it.
 */
export function apacheRules(facts: RuleFacts): string {
  const lines = [
    '# Written by renkei export.',
    'DirectorySlash Off',
    `DirectoryIndex ${pagePath('')}`,
    `ErrorDocument 404 ${new URL(facts.publicUrl).pathname}${pagePath(MISSING_PATH.slice(1))}`,
    ...typeRules(facts),
    ...headerRules(facts),
    '<IfModule mod_rewrite.c>',
    'RewriteEngine On',
    ...thingRules(facts),
    ...documentRules(facts),
    '</IfModule>',
  ];
  return `${lines.join('\n')}\n`;
}

function typeRules({ types }: RuleFacts): string[] {
  const endings = [...new Set(types.map(({ ending }) => ending))].filter((ending) => ending !== '');
  const general = new Map(endings.map((ending) => [ending, mostFrequent(typesOf(types, ending))]));
  const inFolder = types.filter(({ ending, mediaType }) => ending !== '' && general.get(ending) !== mediaType);
  const single = types.flatMap(({ ending, files, others }) => (ending === '' ? files : others));
  return [
    '# Endings that an Apache may take for an encoding or a language.',
    'RemoveEncoding .gz',
    `RemoveLanguage ${PAGE_LANGUAGES.map((language) => `.${language}`).join(' ')}`,
    ...Array.from(general, ([ending, type]) =>
      ending.includes('.')
        ? forFiles(`[.]${literally(ending)}$`, [`ForceType '${type}'`])
        : `AddType '${type}' .${ending}`,
    ),
    ...inFolder.map(({ folder, ending, mediaType }) =>
      forPath(`/${folder}.*[.]${literally(ending)}`, [`ForceType '${mediaType}'`]),
    ),
    ...single.map(({ path, mediaType }) => forPath(`/${literally(path)}`, [`ForceType '${mediaType}'`])),
  ];
}

function typesOf(types: readonly EndingRule[], wanted: string): string[] {
  return types
    .filter(({ ending }) => ending === wanted)
    .flatMap(({ files }) => files.map(({ mediaType }) => mediaType));
}

function headerRules({ base, publicUrl }: RuleFacts): string[] {
  const set = (headers: Readonly<Record<string, string>>) =>
    Object.entries(headers).map(([name, value]) => `Header always set ${name} "${value}"`);
  const linkRule = (variable: string) => {
    const path = `%{escape:%{reqenv:${variable}}}`;
    const linkset = `<${publicUrl}${path}.${LINKSET.suffix}>; rel=linkset; type=${LINKSET.mediaType}`;
    return `Header set link "expr=<${base}${path}>; rel=canonical, ${linkset}" env=${variable}`;
  };
  return [
    '<IfModule mod_headers.c>',
    ...set({ 'access-control-allow-origin': '*', 'x-content-type-options': 'nosniff' }),
    'Header always set vary "Accept, Accept-Language, Accept-Encoding"',
    forFiles(`[.]${HTML.suffix}$`, set(PAGE_SECURITY)),
    forFiles(`^search(?:[.](?:${PAGE_LANGUAGES.join('|')}))?[.]${HTML.suffix}$`, set(SEARCH_SECURITY)),
    forFiles(`[.]${HTML.suffix}$`, [`Header set content-language ${PAGE_LANGUAGES[0]}`]),
    ...PAGE_LANGUAGES.slice(1).map((language) =>
      forFiles(`[.]${language}[.]${HTML.suffix}$`, [`Header set content-language ${language}`]),
    ),
    // What was rewritten has its variables under another name.
    ...['DOC', 'REDIRECT_DOC'].map(linkRule),
    '</IfModule>',
  ];
}

/** Where things are, and what no longer is. */
function thingRules({ publicUrl, withdrawn, listed }: RuleFacts): string[] {
  const root = '%{REQUEST_FILENAME}';
  return [
    '# Where this folder is on the disk: what is asked for lies below it.',
    `RewriteCond ${root} ^(.*)/(?:id|ontology|shapes)$`,
    'RewriteRule ^(?:id|ontology|shapes)/ - [E=ROOT:%1]',
    ...withdrawn.map((path) => `RewriteRule ^(?:id|doc)/${literally(decodeURI(path))}(?:[./].*)?$ - [G,END]`),
    '# A thing is not a file: 303 to the document about it.',
    ...listed.map((path) => `RewriteRule ^id/${literally(path)}$ ${publicUrl}${CATALOG_PATH} [R=303,END]`),
    `RewriteCond %{ENV:ROOT}/doc/$1.${HTML.suffix} -f`,
    `RewriteRule ^id/(.+?)/?$ ${publicUrl}doc/$1 [R=303,END]`,
    `RewriteCond %{ENV:ROOT}/doc/$1/$2.${HTML.suffix} -f`,
    `RewriteRule ^(ontology|shapes)/(.+)$ ${publicUrl}doc/$1/$2 [R=303,END]`,
  ];
}

/** Documents by their own address, without an ending. */
function documentRules({ publicUrl, versions, documents, forms }: RuleFacts): string[] {
  const suffixes = [LINKSET.suffix, HTML.suffix, ...forms.map(({ suffix }) => suffix)].map(literally).join('|');
  const dataset = 'doc/dataset';
  const isPage = 'RewriteCond %{ENV:FORM} =html';
  return [
    '# A file by its own name; documents say where their links are.',
    `RewriteRule ^(doc/.+|${documents.map(literally).join('|')})[.](?:(?:${PAGE_LANGUAGES.join('|')})[.])?(?:${suffixes})$ - [E=DOC:$1,END]`,
    'RewriteCond %{REQUEST_FILENAME} -f',
    'RewriteRule ^ - [END]',
    `RewriteCond %{REQUEST_FILENAME} ^(.+)/$`,
    `RewriteCond %1.${HTML.suffix} -f`,
    `RewriteRule ^(.+)/$ ${publicUrl}$1 [R=301,END]`,
    `RewriteCond %{REQUEST_FILENAME}.${HTML.suffix} !-f`,
    `RewriteRule !^(?:${versions.map(literally).join('|')})?$ - [END]`,
    ...negotiationRules(forms),
    '# Pages that are nothing else.',
    `RewriteRule ^(search|graphql|sparql|404)$ $1.%{ENV:LNG}.${HTML.suffix} [END]`,
    '# Everything else has all forms; the first page is about the dataset.',
    'RewriteCond %{ENV:FORM} ^$',
    'RewriteRule ^ - [R=406,END]',
    isPage,
    `RewriteRule ^$ ${pagePath('').replace(HTML.suffix, '')}%{ENV:LNG}.${HTML.suffix} [END]`,
    `RewriteRule ^$ ${dataset}.%{ENV:FORM} [E=DOC:${dataset},END]`,
    ...versions.flatMap((path) => versionRules(path, publicUrl)),
    isPage,
    `RewriteRule ^graph/(.+)$ graph/$1.%{ENV:LNG}.${HTML.suffix} [END]`,
    'RewriteRule ^graph/(.+)$ graph/$1.%{ENV:FORM} [END]',
    isPage,
    `RewriteRule ^(.+)$ $1.%{ENV:LNG}.${HTML.suffix} [E=DOC:$1,END]`,
    'RewriteRule ^(.+)$ $1.%{ENV:FORM} [E=DOC:$1,END]',
  ];
}

function forFiles(pattern: string, lines: readonly string[]): string {
  return [`<FilesMatch "${pattern}">`, ...lines.map((line) => `  ${line}`), '</FilesMatch>'].join('\n');
}

/** For files that their names do not tell from others: by the end of the path of what is sent. */
function forPath(pattern: string, lines: readonly string[]): string {
  const condition = `%{REQUEST_FILENAME} =~ m#${pattern}$#`;
  return [`<If "${condition}">`, ...lines.map((line) => `  ${line}`), '</If>'].join('\n');
}

/**
 * A text as a regular expression that matches it: without backslashes, which Apache reads before the expression does, and without what ends an argument, a line or an
 * expression of Apache, for which any sign stands.
 */
function literally(text: string): string {
  return text.replace(/[.+*?$(){}|[\]]/g, '[$&]').replace(/[\s\p{Cc}"'#%<>^\\]/gu, '.');
}

/** A version of a vocabulary is the vocabulary as it is today. Its page has relative links, so readers are led to where it lies. */
function versionRules(path: string, publicUrl: string): string[] {
  const pattern = `^${literally(path)}$`;
  const whole = path.split('/')[0];
  return [
    'RewriteCond %{ENV:FORM} =html',
    `RewriteRule ${pattern} ${publicUrl}${whole}.%{ENV:LNG}.${HTML.suffix} [R=302,END]`,
    `RewriteRule ${pattern} ${whole}.%{ENV:FORM} [E=DOC:${whole},END]`,
  ];
}

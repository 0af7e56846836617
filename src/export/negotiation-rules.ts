import { documentOffers } from '../web/document-response.ts';
import type { RdfForm } from '../web/form.ts';
import { PAGE_LANGUAGES } from '../web/page-address.ts';

/** Qualities by tenths, the best first: finer ones are taken for the tenth below. `q=0` is none of them: it refuses. */
const QUALITIES: readonly string[] = [
  '(?:1[.0]*)?',
  ...Array.from({ length: 9 }, (_, index) => `0?[.]${9 - index}[0-9]*`),
  '0?[.]0[0-9]*[1-9][0-9]*',
];

/** White space that may be there. Patterns have neither blanks nor quotation marks in them: Apache divides lines by those. */
const BLANK = '[[:space:]]*';

/** Parameters of a media range that are not its weight. */
const PARAMETERS = `(?:${BLANK};${BLANK}(?!q=)[^,;\\x22]*(?:\\x22[^\\x22]*\\x22)?)*`;

/** The weight of a range, captured as it is written; nothing where there is none. */
const WEIGHT = `(?:${BLANK};${BLANK}q=([0-9.]*))?`;

const [FIRST, SECOND] = PAGE_LANGUAGES;

/**
 * Rules of Apache's mod_rewrite that choose a form and a language as the server does (RFC 9110, section 12.5), into the variables `FORM` (a suffix; none if nothing
 * is acceptable) and `LNG`. The weight of each form is taken from the range that names it most exactly; of the forms of the best weight the one named most exactly,
 * then our order, decides.
 */
export function negotiationRules(forms: readonly RdfForm[]): string[] {
  return [...formRules(forms), ...languageRules()];
}

function formRules(forms: readonly RdfForm[]): string[] {
  const offers = documentOffers(forms).map(({ mediaType, form: { suffix } }, number) => ({
    mediaType,
    suffix,
    number,
  }));
  const families = [...new Set(offers.map(({ mediaType }) => familyOf(mediaType)))];
  const wide = [...families, '*/*'];
  const weights = [
    ...offers.map(({ mediaType, number }) => weightRule(mediaType, `N${number}`)),
    ...wide.map((range) => weightRule(range, `W${wide.indexOf(range)}`)),
  ];
  // A form that is named has no other weight; one whose family is named has that of the family.
  const inherited = offers.flatMap(({ mediaType, number }) => {
    const family = wide.indexOf(familyOf(mediaType));
    const unnamed = `RewriteCond %{ENV:N${number}} ^$`;
    const found = (place: number) => `RewriteCond %{ENV:W${place}} ^(q.*)$`;
    return [
      ...[unnamed, found(family), `RewriteRule ^ - [E=F${number}:%1]`],
      ...[unnamed, `RewriteCond %{ENV:W${family}} ^$`, found(wide.length - 1), `RewriteRule ^ - [E=A${number}:%1]`],
    ];
  });
  const list = ['N', 'F', 'A'].flatMap((level) =>
    offers.map(({ suffix, number }) => `${suffix}=%{ENV:${level}${number}}/`),
  );
  const [preferred] = offers;
  return [
    '# The form, by Accept.',
    ...weights,
    ...inherited,
    `RewriteRule ^ - [E=OFFERS:/${list.join('')}]`,
    ...QUALITIES.flatMap((quality) => [
      'RewriteCond %{ENV:FORM} ^$',
      `RewriteCond %{ENV:OFFERS} /([a-z]+)=q${quality}/`,
      'RewriteRule ^ - [E=FORM:%1]',
    ]),
    // A header without anything that can be read refuses nothing.
    `RewriteCond %{HTTP:Accept} !(?:/|^${BLANK}[*])`,
    `RewriteRule ^ - [E=FORM:${preferred?.suffix}]`,
  ];
}

/** Notes the weight that the header gives a media range: `q` and what is written after `q=`. */
function weightRule(range: string, variable: string): string {
  const name = range === '*/*' ? '[*](?:/[*])?' : range.replace(/[.+*]/g, '[$&]');
  return [
    `RewriteCond %{HTTP:Accept} (?:^|,)${BLANK}${name}${PARAMETERS}${WEIGHT}${BLANK}(?:;|,|$) [NC]`,
    `RewriteRule ^ - [E=${variable}:q%1]`,
  ].join('\n');
}

function familyOf(mediaType: string): string {
  return `${mediaType.split('/')[0]}/*`;
}

function languageRules(): string[] {
  const known = PAGE_LANGUAGES.join('|');
  return [
    '# The language of pages, by ?lang= and Accept-Language.',
    `RewriteCond %{QUERY_STRING} (?:^|&)lang=(${known})(?:&|$)`,
    'RewriteRule ^ - [E=LNG:%1]',
    ...QUALITIES.flatMap((quality, place) => [
      'RewriteCond %{ENV:LNG} ^$',
      `RewriteCond %{HTTP:Accept-Language} (?:^|,)${BLANK}(${known}|[*])(?:-[a-z0-9-]+)?${BLANK}${place === 0 ? `(?:;${BLANK}q=${quality})?` : `;${BLANK}q=${quality}`}${BLANK}(?:,|$) [NC]`,
      'RewriteRule ^ - [E=LNG:%1]',
    ]),
    'RewriteCond %{ENV:LNG} ^[*]$ [OR]',
    'RewriteCond %{ENV:LNG}%{HTTP:Accept-Language} ^$',
    `RewriteRule ^ - [E=LNG:${FIRST}]`,
    'RewriteCond %{ENV:LNG} ^$',
    `RewriteRule ^ - [E=LNG:${SECOND}]`,
    ...PAGE_LANGUAGES.flatMap((language) => [
      `RewriteCond %{ENV:LNG} ^${language}$ [NC]`,
      `RewriteRule ^ - [E=LNG:${language}]`,
    ]),
  ];
}

import { inLanguage } from '../store/publication.ts';
import { type CitationLanguage, type Cited, citationKey, citationLanguages } from './citation.ts';

/** The media type of BibTeX, as resolvers of DOIs have it. */
export const BIBTEX_TYPE = 'application/x-bibtex';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** What stands for what has a meaning in LaTeX. */
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '`': '\\`{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  ...Object.fromEntries(Array.from('{}$&#_%', (character) => [character, `\\${character}`])),
};

/** Of braces without partners: BibTeX counts the escaped ones, too. In pairs they are only escaped, for few programs but LaTeX know these names. */
const LONE_BRACES: Readonly<Record<string, string>> = { '{': '\\textbraceleft{}', '}': '\\textbraceright{}' };

const LANGUAGES: Readonly<Record<CitationLanguage, string>> = { ja: 'japanese', en: 'english' };

/** What stands before the version and names the kind. */
const KIND: Readonly<Record<CitationLanguage, (version: string) => string>> = {
  ja: (version) => `データセット，版 ${version}`,
  en: (version) => `Data set, version ${version}`,
};

/**
 * A citation in BibTeX, an entry for each language, to choose from. The type is `@misc` and the version stands in `howpublished`: the styles of BibTeX (plain, natbib) know neither
 * `@dataset` nor `version`, and those of biblatex write `howpublished` too, so that each writes the version once.
 */
export function bibtex(cited: Cited): string {
  return citationLanguages(cited)
    .map((language) => entry(cited, language))
    .join('\n');
}

function entry(cited: Cited, language: CitationLanguage): string {
  const { author, issued = '', version, iri } = cited;
  const [year, month] = issued.split('-');
  const name = MONTHS[Number(month) - 1];
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', author && `{{${latex(inLanguage(author, language))}}}`],
    ['title', `{{${latex(inLanguage(cited.title, language))}}}`],
    ['howpublished', `{${latex(KIND[language](version))}}`],
    ['year', year === '' ? undefined : `{${year}}`],
    ['month', name],
    ['url', `{${new URL(iri).href}}`],
    ['langid', `{${LANGUAGES[language]}}`],
  ];
  const lines = fields.flatMap(([field, value]) => (value === undefined ? [] : [`  ${field} = ${value},\n`]));
  return `@misc{${citationKey(cited, language)},\n${lines.join('')}}\n`;
}

function latex(text: string): string {
  const signs = arePaired(text) ? ESCAPES : { ...ESCAPES, ...LONE_BRACES };
  const escaped = text.replace(/\s+/g, ' ').replace(/[\\`{}$&#_%~^]/g, (character) => signs[character] ?? character);
  // Two of these are one other sign: a dash, a quotation mark.
  return escaped.replace(/([-',<>])(?=\1)/g, '$1{}');
}

/** Whether every brace of a text has its partner. */
function arePaired(text: string): boolean {
  let open = 0;
  for (const brace of text.replace(/[^{}]/g, '')) {
    open += brace === '{' ? 1 : -1;
    if (open < 0) return false;
  }
  return open === 0;
}

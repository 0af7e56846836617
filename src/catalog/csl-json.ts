import { inLanguage } from '../store/publication.ts';
import { type CitationLanguage, type Cited, citationKey, citationLanguages } from './citation.ts';

/** The media type of CSL-JSON. */
export const CSL_JSON_TYPE = 'application/vnd.citationstyles.csl+json';

/** A citation in CSL-JSON (https://docs.citationstyles.org/), an item for each language, to choose from; their ids are the keys of the BibTeX entries. */
export function cslJson(cited: Cited): string {
  return `${JSON.stringify(
    citationLanguages(cited).map((language) => item(cited, language)),
    undefined,
    2,
  )}\n`;
}

function item(cited: Cited, language: CitationLanguage): object {
  const { author, issued, version, iri } = cited;
  const name = author && inLanguage(author, language);
  return {
    id: citationKey(cited, language),
    type: 'dataset',
    title: inLanguage(cited.title, language),
    ...(name === undefined ? {} : { author: [{ literal: name }] }),
    ...(issued === undefined ? {} : { issued: { 'date-parts': [issued.split('-').map(Number)] } }),
    version,
    URL: new URL(iri).href,
    language,
  };
}

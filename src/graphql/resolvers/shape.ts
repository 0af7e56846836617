import { isResource } from '../../store/resource.ts';
import { typeNameOf } from '../resource-type.ts';
import type { LanguageTextResolvers, LocalizedTextResolvers, TermResolvers } from '../types.generated.ts';

/** The resolvers of `LanguageText`. */
export const languageText: LanguageTextResolvers = {
  value: ({ value }) => value,
  language: ({ language }) => writtenTag(language),
};

/** The resolvers of `LocalizedText`. */
export const localizedText: LocalizedTextResolvers = {
  value: ({ value }) => value,
  language: ({ language }) => writtenTag(language),
  available: ({ available }) => available.map(writtenTag),
};

/** The resolvers of `Term`. */
export const term: TermResolvers = {
  kind: (value) => (isResource(value) ? 'IRI' : 'LITERAL'),
  value: ({ value }) => value,
  language: (value) => (isResource(value) || value.language === '' ? null : writtenTag(value.language)),
  datatype: (value) => (isResource(value) ? null : value.datatype.value),
  node: (value, _args, _context, { schema }) =>
    isResource(value) && typeNameOf(schema, value) !== undefined ? value : null,
};

/** A language tag in the case of RFC 5646, section 2.1.1: `ja-Hira`, `en-GB`. The graph has them in lower case. */
function writtenTag(tag: string): string {
  return tag
    .split('-')
    .map((part, index) => {
      if (index === 0) return part;
      if (part.length === 2) return part.toUpperCase();
      return part.length === 4 ? part.charAt(0).toUpperCase() + part.slice(1) : part;
    })
    .join('-');
}

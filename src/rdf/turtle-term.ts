import type { Literal, Term } from '@rdfjs/types';
import { rdf, xsd } from './namespace.ts';
import type { PrefixedNames } from './prefixed-names.ts';

/** The literals that Turtle writes bare: only lexical forms that its grammar reads back as the same datatype. */
const BARE: Readonly<Record<string, RegExp>> = {
  [xsd.boolean.value]: /^(?:true|false)$/,
  [xsd.integer.value]: /^[+-]?[0-9]+$/,
  [xsd.decimal.value]: /^[+-]?[0-9]*\.[0-9]+$/,
};

/** Quotation mark, backslash, C0 and C1 controls, and what looks like a line break or nothing at all in an editor. */
const ESCAPED = /["\\\p{Cc}\u2028\u2029\ufeff\ufffe\uffff]/gu;

const SHORT_ESCAPES: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\f': '\\f',
  '\r': '\\r',
};

/**
 * A term as Turtle 1.1 writes it (https://www.w3.org/TR/turtle/, section 6.5): kanji as they are, those beyond U+FFFF too, no line
 * breaks within. The term must be well formed (`assertWellFormed`).
 */
export function turtleTerm(term: Term, names: PrefixedNames): string {
  if (term.termType === 'NamedNode') return names.shorten(term.value) ?? `<${term.value}>`;
  return term.termType === 'Literal' ? turtleLiteral(term, names) : `_:${term.value}`;
}

/** A predicate: `a` for rdf:type. */
export function turtlePredicate(term: Term, names: PrefixedNames): string {
  return term.equals(rdf.type) ? 'a' : turtleTerm(term, names);
}

function turtleLiteral(term: Literal, names: PrefixedNames): string {
  const { value, language, datatype } = term;
  if (BARE[datatype.value]?.test(value)) return value;
  const text = `"${value.replace(ESCAPED, escapeCharacter)}"`;
  if (language) return `${text}@${language}`;
  return datatype.equals(xsd.string) ? text : `${text}^^${turtleTerm(datatype, names)}`;
}

function escapeCharacter(character: string): string {
  return SHORT_ESCAPES[character] ?? `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

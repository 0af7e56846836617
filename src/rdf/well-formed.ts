import type { Quad, Term } from '@rdfjs/types';

/** What may not stand in an IRI of a Turtle or N-Quads file (IRIREF of the grammars), and the separators that RFC 3987 leaves out as well. */
export const invalidIriCharacter = /[\p{Cc} <>"{}|^`\\\ufdd0-\ufdef\ufff0-\uffff]/u;

/** Half of a surrogate pair by itself: not a character, and not to be written in UTF-8. */
export const loneSurrogate = /\p{Surrogate}/u;

/** Language tags as Turtle writes them (LANG_DIR without a direction). */
const LANGUAGE_TAG = /^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$/;

/**
 * Throws a TypeError unless every format can carry the quads: RDF 1.1 terms in their places, absolute and legal IRIs,
 * well-formed language tags, no text with a lone surrogate. Writing such a term would produce a file that nobody can read.
 */
export function assertWellFormed(quads: Iterable<Quad>): void {
  for (const { subject, predicate, object, graph } of quads) {
    check(subject, ['NamedNode', 'BlankNode']);
    check(predicate, ['NamedNode']);
    check(object, ['NamedNode', 'BlankNode', 'Literal']);
    check(graph, ['NamedNode', 'BlankNode', 'DefaultGraph']);
  }
}

function check(term: Term, allowed: readonly Term['termType'][]): void {
  const fault = allowed.includes(term.termType) ? faultOf(term) : `a ${term.termType} may not stand here`;
  if (fault !== undefined) throw new TypeError(`Not RDF 1.1: ${JSON.stringify(term.value)}: ${fault}`);
}

/** What is wrong with a term, or `undefined`. */
function faultOf(term: Term): string | undefined {
  if (loneSurrogate.test(term.value)) return 'lone surrogate';
  if (term.termType === 'NamedNode') return faultOfIri(term.value);
  if (term.termType !== 'Literal') return undefined;
  if (term.direction) return 'base direction (RDF 1.2)';
  if (term.language) return LANGUAGE_TAG.test(term.language) ? undefined : `language tag "${term.language}"`;
  return faultOfIri(term.datatype.value);
}

function faultOfIri(iri: string): string | undefined {
  if (!/^[A-Za-z][A-Za-z0-9+.-]*:/.test(iri)) return 'relative IRI';
  return invalidIriCharacter.test(iri) ? 'character that may not stand in an IRI' : undefined;
}

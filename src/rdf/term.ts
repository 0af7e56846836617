import type {
  BlankNode,
  DefaultGraph,
  Literal,
  NamedNode,
  Quad,
  Quad_Graph,
  Quad_Object,
  Quad_Predicate,
  Quad_Subject,
  Term,
} from '@rdfjs/types';
import { DataFactory } from 'n3';

const XSD_STRING = 'http://www.w3.org/2001/XMLSchema#string';

/** The IRI node of `iri`, which is taken as it is: see `iri.ts` for making safe ones. */
export function namedNode<Iri extends string>(iri: Iri): NamedNode<Iri> {
  return DataFactory.namedNode(iri);
}

/** A literal: plain (xsd:string), with a datatype, or with a language tag, which is kept in lower case (`ja-hira`). */
export function literal(value: string, languageOrDatatype?: string | NamedNode): Literal {
  const kind = typeof languageOrDatatype === 'string' ? languageOrDatatype.toLowerCase() : languageOrDatatype;
  return DataFactory.literal(value, kind);
}

/** A blank node with the given label, or with a fresh one. */
export function blankNode(label?: string): BlankNode {
  return DataFactory.blankNode(label);
}

/** The default graph. */
export function defaultGraph(): DefaultGraph {
  return DataFactory.defaultGraph();
}

/** A quad, in the default graph unless another is given. */
export function quad(subject: Quad_Subject, predicate: Quad_Predicate, object: Quad_Object, graph?: Quad_Graph): Quad {
  return DataFactory.quad(subject, predicate, object, graph);
}

/** Order of two strings by Unicode code point, as SPARQL has it (JavaScript's `<` compares UTF-16 units, which puts 𠮷 before ｱ). */
export function compareCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index++) {
    const left = a.charCodeAt(index);
    const right = b.charCodeAt(index);
    if (left !== right) return rank(left) - rank(right);
  }
  return a.length - b.length;
}

/** A UTF-16 unit's place in code point order: surrogates stand for the code points above U+FFFF, so they come last. */
function rank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}

/**
 * A string that tells two terms apart and puts them in order under {@link compareCodePoints}: IRIs, then blank nodes, then literals
 * by value, language and datatype, then the rest. Not a serialisation.
 */
export function termKey(term: Term): string {
  switch (term.termType) {
    case 'DefaultGraph':
      return '0';
    case 'NamedNode':
      return `1${term.value}`;
    case 'BlankNode':
      return `2${term.value}`;
    case 'Literal':
      return `3${term.value}\u0000${literalKind(term)}`;
    case 'Variable':
      return `4${term.value}`;
    case 'Quad':
      return `5${[term.subject, term.predicate, term.object, term.graph].map(termKey).join('\u0001')}`;
  }
}

/** Language tag (lower case) and direction, or the datatype IRI; empty for xsd:string. */
function literalKind(term: Literal): string {
  if (term.language) return `@${term.language.toLowerCase()}${term.direction ? `--${term.direction}` : ''}`;
  return term.datatype.value === XSD_STRING ? '' : `^${term.datatype.value}`;
}

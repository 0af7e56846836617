import type { Quad } from '@rdfjs/types';
import { xsd } from '../../src/rdf/namespace.ts';
import { blankNode, defaultGraph, literal, namedNode, quad } from '../../src/rdf/term.ts';
import { fc } from './seeded.ts';

/** Characters that serialisations stumble over. */
const NASTY = [
  '"',
  "'",
  '\\',
  '\\U00020bb7',
  '\r',
  '\n',
  '\r\n',
  '\t',
  '\b',
  '\f',
  '\u0000',
  '\u007f',
  '\u0085',
  '\u2028',
  '\ufeff',
  '𠮷',
  '葛󠄀',
  'が',
  'か\u3099',
  '　',
  'ｱ',
  '"""',
  '\\u0041',
  ' ',
  '',
  '<',
  '>',
  '&',
  '{',
  '}',
  '.',
  ';',
  '#',
  '😀',
];

/** Well-formed texts, many of them with nasty characters; empty ones too. */
export const text = fc.oneof(
  fc.array(fc.constantFrom(...NASTY, 'あ', '熊本', 'x')).map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }).filter((value) => !/[\p{Surrogate}\ufffe\uffff]/u.test(value)),
);

/** IRIs with prefixes and without, with kanji, fragments, percent escapes, and endings that no local name allows. */
export const iri = fc
  .constantFrom(
    'https://w3id.org/renkei/ontology#party',
    'https://w3id.org/renkei/ontology#',
    'https://w3id.org/renkei/ontology#a.b',
    'https://w3id.org/renkei/ontology#-a',
    'https://w3id.org/renkei/ontology#a/b',
    'https://w3id.org/renkei/id/region/熊本',
    'https://w3id.org/renkei/id/region/𠮷野',
    'https://w3id.org/renkei/id/region/ｱ',
    "https://example.org/a,b(c)'d;e%20f?g=h#i",
    'https://laws.e-gov.go.jp/law/322AC0000000067#Mp-At_252_2-Pr_1',
    'urn:uuid:0',
    'http://www.w3.org/1999/02/22-rdf-syntax-ns#type',
    'http://www.w3.org/2004/02/skos/core#prefLabel',
  )
  .map((value) => namedNode(value));

const plainLiteral = text.map((value) => literal(value));
const taggedLiteral = fc
  .tuple(text, fc.constantFrom('ja', 'en', 'ja-Hira', 'ja-Latn-hepburn', 'JA'))
  .map(([value, tag]) => literal(value, tag));
/** Lexical forms that are right, odd or wrong for their datatype: all must survive as they are. */
const typedLiteral = fc
  .tuple(
    fc.constantFrom(
      '1',
      '01',
      '+1',
      '-0',
      '1.',
      '1.5',
      '.5',
      '1e3',
      'true',
      'TRUE',
      '1"',
      '',
      '２０',
      'abc',
      '2025-03-27',
    ),
    fc.constantFrom(xsd.integer, xsd.boolean, xsd.decimal, xsd.date, xsd.string, namedNode('https://example.org/型')),
  )
  .map(([value, datatype]) => literal(value, datatype));

const blank = fc.constantFrom('a', 'b', 'c', 'd', 'e').map((label) => blankNode(label));
const subject = fc.oneof(iri, blank);
const object = fc.oneof(iri, blank, plainLiteral, taggedLiteral, typedLiteral);

/** Triples of the default graph. */
export const triples: fc.Arbitrary<Quad[]> = fc.array(
  fc.tuple(subject, iri, object).map(([s, p, o]) => quad(s, p, o)),
  { maxLength: 25 },
);

/** Quads of the default graph, of named graphs and of graphs named by blank nodes, which share their blank nodes. */
export const quads: fc.Arbitrary<Quad[]> = fc.array(
  fc
    .tuple(subject, iri, object, fc.oneof(fc.constant(defaultGraph()), iri, blank))
    .map(([s, p, o, g]) => quad(s, p, o, g)),
  { maxLength: 25 },
);

import type { Literal, NamedNode, Quad } from '@rdfjs/types';
import { rdf, xsd } from '../../src/rdf/namespace.ts';
import { blankNode, literal, namedNode, quad } from '../../src/rdf/term.ts';
import { rk } from '../../src/rdf/vocabulary.generated.ts';
import type { Condition, ValueTest } from '../../src/store/condition.ts';
import type { Grouping } from '../../src/store/grouping.ts';
import type { OrderBy } from '../../src/store/order-by.ts';
import type { Path } from '../../src/store/path.ts';
import { fc } from './seeded.ts';

const ex = (name: string) => namedNode(`https://example.org/${name}`);

/** The classes, the properties and the things of small graphs in which everything is linked with everything, circles included. */
export const classes = [ex('C'), ex('D')] as const;
const properties = [ex('p'), ex('q'), rk.reading];
const things = ['a', 'b', 'c', 'ｱ', '𠮷', 'f'].map(ex);
const blank = blankNode('x');

/** Literals that tests and orders tell apart, or must not: equal values in other words, values that are none, characters beyond U+FFFF, languages. */
const literals: readonly Literal[] = [
  ...[
    '1',
    '01',
    '-2',
    '0',
    '-0',
    '+10',
    '9',
    '9007199254740993',
    '123456789012345678901234567890',
    '7'.repeat(400),
    'x',
    '',
  ].map((text) => literal(text, xsd.integer)),
  ...[
    '2025-03-27',
    '2025-03-27+09:00',
    '2025-12-01',
    '2024-02-29',
    '2023-02-29',
    '0999-01-01',
    '0000-01-01',
    'soon',
  ].map((text) => literal(text, xsd.date)),
  ...['true', '1', 'false', 'no'].map((text) => literal(text, xsd.boolean)),
  ...['', 'あ', 'ｱ', '𠮷', '𠮷野', '熊本', 'ア', '1', '2025-03-27'].map((text) => literal(text)),
  ...['ja', 'ja-Hira', 'ja-kana', 'en', 'jam'].flatMap((tag) => ['あ', 'ア', '熊本'].map((text) => literal(text, tag))),
];

const anyLiteral = fc.constantFrom(...literals);
const anyThing = fc.constantFrom(...things);

/** Small graphs: some links and values, and for some things a class and a place in canonical order. */
export const linkedQuads: fc.Arbitrary<Quad[]> = graphs(fc.oneof(anyThing, fc.constant(blank)));

/** The same without blank nodes. */
export const linkedIriQuads: fc.Arbitrary<Quad[]> = graphs(anyThing);

function graphs(node: fc.Arbitrary<NamedNode | typeof blank>): fc.Arbitrary<Quad[]> {
  const statement = fc
    .tuple(node, fc.constantFrom(...properties), fc.oneof(node, anyLiteral))
    .map(([subject, predicate, object]) => quad(subject, predicate, object));
  const typed = fc.tuple(node, fc.constantFrom(...classes)).map(([subject, type]) => quad(subject, rdf.type, type));
  const placed = fc
    .uniqueArray(fc.tuple(anyThing, fc.integer({ min: 1, max: 3 })), { selector: ([thing]) => thing.value })
    .map((all) => all.flatMap(([thing, order]) => placeOf(thing, order)));
  return fc
    .tuple(fc.array(statement, { maxLength: 30 }), fc.array(typed, { maxLength: 10 }), placed)
    .map((parts) => parts.flat());
}

function placeOf(thing: NamedNode, order: number): Quad[] {
  return [
    quad(thing, rdf.type, rk.Initiative),
    quad(thing, rk.agreement, ex('agreement')),
    quad(thing, rk.order, literal(String(order), xsd.integer)),
  ];
}

const path: fc.Arbitrary<Path> = fc.array(
  fc.record({ predicate: fc.constantFrom(...properties), inverse: fc.boolean() }),
  { maxLength: 3 },
);
/** One path or two, of no to three steps. */
export const paths = fc.array(path, { minLength: 1, maxLength: 2 });
const text = fc.constantFrom('', 'あ', '𠮷', '熊', '1', '2025', 'https://', '\ud842');

/** Any test of a value. */
export const valueTest: fc.Arbitrary<ValueTest> = fc.oneof(
  fc.record({ oneOf: fc.array(fc.oneof(anyThing, anyLiteral), { maxLength: 12 }) }),
  fc.record({
    lexical: fc.array(
      fc.oneof(anyThing, anyLiteral).map(({ value }) => value),
      { maxLength: 3 },
    ),
  }),
  fc.record({ compare: fc.constantFrom('lt', 'lte', 'gt', 'gte'), than: anyLiteral }),
  fc.record({ contains: text }),
  fc.record({ startsWith: text }),
  fc.record({ folded: text }),
  fc.record({ language: fc.constantFrom('', '*', 'ja', 'JA', 'ja-hira', 'en', 'j') }),
);

/** A class or none. */
export const type = fc.record({ class: fc.constantFrom(...classes) }, { requiredKeys: [] });
const bound = fc.integer({ min: -1, max: 3 });
const bounds = fc.record({ eq: bound, lt: bound, lte: bound, gt: bound, gte: bound }, { requiredKeys: [] });

/** Any condition, a few levels deep. */
export const condition: fc.Arbitrary<Condition> = fc.letrec<{ any: Condition }>((tie) => {
  const several = fc.array(tie('any'), { maxLength: 3 });
  const value = fc.record({ paths, tests: fc.array(valueTest, { maxLength: 2 }) });
  const count = fc.tuple(fc.record({ paths, count: bounds }), type).map(([one, other]) => ({ ...one, ...other }));
  const link = fc
    .tuple(fc.record({ paths, quantifier: fc.constantFrom('some', 'every', 'none'), where: tie('any') }), type)
    .map(([one, other]) => ({ ...one, ...other }));
  return {
    any: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      value,
      count,
      link,
      fc.record({ all: several }),
      fc.record({ any: several }),
      fc.record({ not: tie('any') }),
    ),
  };
}).any;

/** Any order: keys that repeat, keys that nothing has. */
export const orderBy: fc.Arbitrary<OrderBy[]> = fc.array(
  fc.record({
    path,
    by: fc.constantFrom('text', 'reading', 'number', 'date'),
    direction: fc.constantFrom('asc', 'desc'),
  }),
  { maxLength: 3 },
);

/** Any grouping. */
export const grouping: fc.Arbitrary<Grouping> = fc.record({
  keys: fc.array(
    fc
      .tuple(fc.record({ paths, by: fc.constantFrom('value', 'year', 'month') }), type)
      .map(([one, other]) => ({ ...one, ...other })),
    { minLength: 1, maxLength: 3 },
  ),
});

/** The terms that {@link linkedQuads} speaks of. */
export const subjects = [...things, blank];

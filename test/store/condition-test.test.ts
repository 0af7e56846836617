import type { Quad, Term } from '@rdfjs/types';
import { describe, expect, it } from 'vitest';
import { rdf, xsd } from '../../src/rdf/namespace.ts';
import { blankNode, literal, namedNode, quad, termKey } from '../../src/rdf/term.ts';
import type { Condition, LinkCondition, ValueTest } from '../../src/store/condition.ts';
import { conditionTest } from '../../src/store/condition-test.ts';
import { Pace } from '../../src/store/pace.ts';
import { back, out } from '../../src/store/path.ts';
import { TermValues } from '../../src/store/term-values.ts';
import { classes, condition, linkedQuads, subjects } from '../support/arbitrary-condition.ts';
import { memoryGraph } from '../support/memory.ts';
import { naiveMeets } from '../support/naive-condition.ts';
import { fc } from '../support/seeded.ts';

const ex = (name: string) => namedNode(`https://example.org/${name}`);
const fold = (text: string) => text.normalize('NFKC').replaceAll('空家', '空き家');
const [p, q] = [ex('p'), ex('q')];
const everything: Condition = { all: [] };
const nothing: Condition = { any: [] };

/** The terms among `among` that meet the condition in memory. */
function meeting(quads: readonly Quad[], where: Condition, among: readonly Term[]): string[] {
  const graph = memoryGraph(quads);
  const test = conditionTest({ graph, values: new TermValues(graph, fold), pace: new Pace(undefined) }, where);
  const known = among.filter((term) => graph.idOf(term) >= 0);
  return known.filter((term) => test(graph.idOf(term))).map(termKey);
}

/** Whether a thing whose values of p are these meets a condition on p. */
function passes(values: readonly Term[], tests: readonly ValueTest[]): boolean {
  const quads = [quad(ex('a'), q, ex('a')), ...values.map((value) => quad(ex('a'), p, value as Quad['object']))];
  return meeting(quads, { paths: [[out(p)]], tests }, [ex('a')]).length === 1;
}

const integer = (text: string) => literal(text, xsd.integer);
const date = (text: string) => literal(text, xsd.date);
const boolean = (text: string) => literal(text, xsd.boolean);

describe('A test of a value', () => {
  const oneOf = (...terms: (ReturnType<typeof literal> | ReturnType<typeof ex>)[]): ValueTest => ({ oneOf: terms });
  const compare = (how: 'lt' | 'lte' | 'gt' | 'gte', than: ReturnType<typeof literal>): ValueTest => ({
    compare: how,
    than,
  });
  const many = Array.from({ length: 20 }, (_, index) => literal(`v${index}`));

  it.each<[string, Term[], ValueTest[], boolean]>([
    ['there is one', [literal('')], [], true],
    ['there is none', [], [], false],
    ['a resource is a value', [ex('b')], [], true],
    ['one of: the term', [literal('熊本', 'ja')], [oneOf(literal('熊本', 'ja'))], true],
    ['one of: the tag in other letters', [literal('x', 'ja-hira')], [oneOf(literal('x', 'ja-Hira'))], true],
    ['one of: another language', [literal('熊本', 'ja')], [oneOf(literal('熊本'))], false],
    ['one of: another way to write the number', [integer('1')], [oneOf(integer('01'))], false],
    ['one of: any of several values', [ex('b'), ex('c')], [oneOf(ex('c'), ex('d'))], true],
    ['one of: more than a few', [literal('v17')], [oneOf(...many)], true],
    ['one of: not among more than a few', [literal('w')], [oneOf(...many)], false],
    ['one of: none given', [ex('b')], [oneOf()], false],
    ['one of: without a value', [], [oneOf(ex('b'))], false],
    ['lexical: whatever the language', [literal('熊本', 'ja')], [{ lexical: ['熊本'] }], true],
    ['lexical: whatever the datatype', [integer('1')], [{ lexical: ['1'] }], true],
    ['lexical: an IRI', [ex('b')], [{ lexical: [ex('b').value] }], true],
    ['lexical: a blank node has no text', [blankNode('b')], [{ lexical: ['b'] }], false],
    ['integer: by value, not by text', [integer('9')], [compare('lt', integer('10'))], true],
    ['integer: equal in other words', [integer('+07')], [compare('gte', integer('7'))], true],
    ['integer: not less than itself', [integer('7')], [compare('lt', integer('7'))], false],
    [
      'integer: beyond 2^53, exactly',
      [integer('9007199254740993')],
      [compare('gt', integer('9007199254740992'))],
      true,
    ],
    ['integer: a date is none', [date('2025-01-01')], [compare('gt', integer('0'))], false],
    ['integer: a truth is none', [boolean('true')], [compare('gte', integer('0'))], false],
    ['boolean: a number is none', [integer('2')], [compare('gt', boolean('true'))], false],
    ['integer: a plain text is none', [literal('5')], [compare('gt', integer('0'))], false],
    ['integer: what is no number never passes', [integer('five')], [compare('gt', integer('0'))], false],
    ['integer: nothing is more than what is no number', [integer('5')], [compare('gt', integer('x'))], false],
    ['date: before', [date('2025-03-27')], [compare('lt', date('2025-04-01'))], true],
    ['date: the same day', [date('2025-03-27')], [compare('lte', date('2025-03-27'))], true],
    [
      'date: the day as written, whatever its zone',
      [date('2025-03-27+09:00')],
      [compare('lt', date('2025-03-27'))],
      false,
    ],
    ['date: a day that never was', [date('2023-02-29')], [compare('gt', date('2000-01-01'))], false],
    ['date: 1900 was no leap year', [date('1900-02-29')], [compare('gt', date('1800-01-01'))], false],
    ['date: 2000 was one', [date('2000-02-29')], [compare('gt', date('1800-01-01'))], true],
    ['date: 29 February of a leap year', [date('2024-02-29')], [compare('gt', date('2024-02-28'))], true],
    ['boolean: false before true', [boolean('0')], [compare('lt', boolean('true'))], true],
    ['boolean: true is not before 1', [boolean('true')], [compare('lt', boolean('1'))], false],
    [
      'a range holds for one and the same value',
      [integer('1'), integer('9')],
      [compare('gt', integer('3')), compare('lt', integer('6'))],
      false,
    ],
    ['contains', [literal('熊本連携中枢都市圏', 'ja')], [{ contains: '中枢' }], true],
    ['contains: nothing', [literal('')], [{ contains: '' }], true],
    ['contains: exactly', [literal('空家')], [{ contains: '空き家' }], false],
    ['contains: half of a pair is no code point', [literal('𠮷')], [{ contains: '\ud842' }], false],
    ['begins with', [literal('𠮷野')], [{ startsWith: '𠮷' }], true],
    ['begins with: not in the middle', [literal('大𠮷野')], [{ startsWith: '𠮷' }], false],
    ['begins with: an IRI', [ex('b')], [{ startsWith: 'https://example.org/' }], true],
    ['begins with: half of a pair is no code point', [literal('𠮷')], [{ startsWith: '\ud842' }], false],
    ['folded', [literal('空家ﾊﾞﾝｸ')], [{ folded: '空き家バンク' }], true],
    ['folded: half of a pair is no code point', [literal('𠮷')], [{ folded: '\ud842' }], false],
    ['language', [literal('a', 'ja-hira')], [{ language: 'JA' }], true],
    ['language: whole subtags', [literal('a', 'jam')], [{ language: 'ja' }], false],
    ['language: any', [literal('a', 'en')], [{ language: '*' }], true],
    ['language: any, but there is none', [literal('a')], [{ language: '*' }], false],
    ['language: none', [integer('1')], [{ language: '' }], true],
    ['language: none, but there is one', [literal('a', 'ja')], [{ language: '' }], false],
    ['language: a resource has neither', [ex('b')], [{ language: '' }], false],
    [
      'text and language hold for one and the same value',
      [literal('a', 'ja'), literal('b', 'en')],
      [{ lexical: ['a'] }, { language: 'en' }],
      false,
    ],
  ])('%s', (_name, values, tests, expected) => {
    expect(passes(values, tests)).toBe(expected);
  });

  it('needs to be told how to fold', () => {
    const graph = memoryGraph([quad(ex('a'), p, literal('b'))]);
    const tested = { graph, values: new TermValues(graph, undefined), pace: new Pace(undefined) };
    const test = conditionTest(tested, { paths: [[out(p)]], tests: [{ folded: 'b' }] });
    expect(() => test(graph.idOf(ex('a')))).toThrow(TypeError);
  });
});

describe('A condition', () => {
  it('is met by those that a reading of its definition over all quads says', () => {
    fc.assert(
      fc.property(linkedQuads, condition, (quads, where) => {
        const graph = memoryGraph(quads);
        const known = subjects.filter((term) => graph.idOf(term) >= 0);
        const expected = known.filter((term) => naiveMeets(quads, term, where, fold)).map(termKey);
        expect(meeting(quads, where, subjects)).toEqual(expected);
      }),
      { numRuns: 3000 },
    );
  });

  const laws: [string, (a: Condition, b: Condition) => [Condition, Condition]][] = [
    ['not both is either not', (a, b) => [{ not: { all: [a, b] } }, { any: [{ not: a }, { not: b }] }]],
    ['not either is both not', (a, b) => [{ not: { any: [a, b] } }, { all: [{ not: a }, { not: b }] }]],
    ['not not is as it was', (a) => [{ not: { not: a } }, a]],
    ['both is the same turned round', (a, b) => [{ all: [a, b] }, { all: [b, a] }]],
    ['either takes in both', (a, b) => [{ any: [a, { all: [a, b] }] }, a]],
    ['everything and something is something', (a) => [{ all: [everything, a] }, a]],
    ['nothing or something is something', (a) => [{ any: [nothing, a] }, a]],
    ['something or not is everything', (a) => [{ any: [a, { not: a }] }, everything]],
    ['every is none that does not', (a) => [links('every', a), links('none', { not: a })]],
    ['some is not none', (a) => [links('some', a), { not: links('none', a) }]],
    [
      'some of either is either some',
      (a, b) => [links('some', { any: [a, b] }), { any: [links('some', a), links('some', b)] }],
    ],
    [
      'every of both is both every',
      (a, b) => [links('every', { all: [a, b] }), { all: [links('every', a), links('every', b)] }],
    ],
    [
      'at least one is some',
      () => [{ paths: [[out(p)]], class: classes[0], count: { gte: 1 } }, links('some', everything)],
    ],
    [
      'none at all is every nothing',
      () => [{ paths: [[out(p)]], class: classes[0], count: { eq: 0 } }, links('every', nothing)],
    ],
  ];

  function links(quantifier: LinkCondition['quantifier'], where: Condition): Condition {
    return { paths: [[out(p)]], class: classes[0], quantifier, where };
  }

  it.each(laws)('obeys: %s', (_name, sides) => {
    fc.assert(
      fc.property(linkedQuads, condition, condition, (quads, a, b) => {
        const [left, right] = sides(a, b);
        expect(meeting(quads, left, subjects)).toEqual(meeting(quads, right, subjects));
      }),
    );
  });

  it('of every linked thing holds where there is none, of some does not, and literals are no things', () => {
    const quads = [quad(ex('a'), p, literal('x')), quad(ex('b'), p, ex('a'))];
    const linked = (quantifier: LinkCondition['quantifier'], where: Condition) =>
      meeting(quads, { paths: [[out(p)]], quantifier, where }, [ex('a'), ex('b')]);
    expect(linked('every', nothing)).toEqual([termKey(ex('a'))]);
    expect(linked('none', everything)).toEqual([termKey(ex('a'))]);
    expect(linked('some', everything)).toEqual([termKey(ex('b'))]);
  });

  it('counts a thing once, however many ways lead to it', () => {
    const quads = [
      quad(ex('a'), p, ex('b')),
      quad(ex('a'), q, ex('b')),
      quad(ex('a'), p, ex('c')),
      quad(ex('b'), rdf.type, ex('C')),
    ];
    const counted = (count: number, type?: 'C') =>
      meeting(
        quads,
        {
          paths: [[out(p)], [out(q)], [out(p), back(p), out(p)]],
          ...(type ? { class: ex(type) } : {}),
          count: { eq: count },
        },
        [ex('a')],
      ).length;
    expect([counted(2), counted(1), counted(1, 'C'), counted(2, 'C')]).toEqual([1, 0, 1, 0]);
  });

  it('asks about the thing itself by the path of no steps', () => {
    const quads = [quad(ex('a'), p, ex('b'))];
    expect(meeting(quads, { paths: [[]], tests: [{ oneOf: [ex('b')] }] }, [ex('a'), ex('b')])).toEqual([
      termKey(ex('b')),
    ]);
  });
});

describe('The time that a condition takes', () => {
  /** How often a deadline is checked while all things judge a condition: once in about a thousand steps. */
  function checks(quads: readonly Quad[], where: Condition): number {
    let count = 0;
    const graph = memoryGraph(quads);
    const pace = new Pace({ check: () => void count++ });
    const test = conditionTest({ graph, values: new TermValues(graph, fold), pace }, where);
    for (let id = 0; id < graph.size; id++) test(id);
    return count;
  }

  const size = 60;
  const names = Array.from({ length: size }, (_, index) => ex(`n${index}`));
  const complete = names.flatMap((from) => names.map((to) => quad(from, p, to)));
  const nested = (depth: number, quantifier: 'some' | 'every' | 'none'): Condition =>
    depth === 0
      ? { paths: [[out(q)]], tests: [] }
      : { paths: [[out(p)]], quantifier, where: nested(depth - 1, quantifier) };

  it.each(['some', 'every', 'none'] as const)(
    'grows with its depth, not with the ways through circles: %s',
    (quantifier) => {
      expect(checks(complete, nested(8, quantifier))).toBeLessThan(2 * ((8 * size * size) / 1000));
    },
  );

  it('grows with the length of a path, not with the ways along it', () => {
    const path = Array.from({ length: 8 }, () => out(p));
    expect(checks(complete, { paths: [path], tests: [{ contains: '無い' }] })).toBeLessThan(
      2 * ((8 * size * size) / 1000),
    );
  });

  it('ends with the deadline', () => {
    const late = new Error('too late');
    const graph = memoryGraph(complete);
    let left = 3;
    const pace = new Pace({
      check() {
        if (--left === 0) throw late;
      },
    });
    const test = conditionTest(
      { graph, values: new TermValues(graph, fold), pace },
      { paths: [[out(p), out(p), out(p)]], count: { gt: 0 } },
    );
    expect(() => names.every((name) => test(graph.idOf(name)))).toThrow(late);
  });
});

import type { Literal } from '@rdfjs/types';
import type { Comparison, ValueTest } from './condition.ts';
import type { MemoryGraph } from './memory-graph.ts';
import type { Pace } from './pace.ts';
import { type Comparable, comparableOf } from './term-value.ts';
import type { TermValues } from './term-values.ts';
import type { IdTest } from './verdicts.ts';

/** What the tests of terms are made over. */
export interface TestedGraph {
  readonly graph: MemoryGraph;
  readonly values: TermValues;
  readonly pace: Pace;
}

/** A text with half of a surrogate pair, which is no sequence of code points: no text contains it. */
const HALF_PAIR = /\p{Surrogate}/u;

/** `test` as a test of term ids. */
export function idTest(tested: TestedGraph, test: ValueTest): IdTest {
  if ('oneOf' in test) return isAnyOf(test.oneOf.map((term) => tested.graph.idOf(term)));
  if ('compare' in test) return comparison(tested, test.compare, test.than);
  if ('language' in test) return languageTest(tested, test.language.toLowerCase());
  if ('lexical' in test) return textTest(tested, within(new Set(test.lexical)));
  if ('folded' in test) return foldedTest(tested, test.folded);
  const part = 'contains' in test ? test.contains : test.startsWith;
  if (HALF_PAIR.test(part)) return () => false;
  return textTest(tested, 'contains' in test ? (text) => text.includes(part) : (text) => text.startsWith(part));
}

/** A few ids are sooner compared than looked up. */
const FEW = 8;

function isAnyOf(ids: readonly number[]): IdTest {
  return ids.length <= FEW ? (id) => ids.includes(id) : within(new Set(ids));
}

function within<T>(set: ReadonlySet<T>): (each: T) => boolean {
  return (each) => set.has(each);
}

function textTest({ values, pace }: TestedGraph, passes: (text: string) => boolean): IdTest {
  return (id) => {
    pace.tick();
    const text = values.text(id);
    return text !== undefined && passes(text);
  };
}

function foldedTest({ values, pace }: TestedGraph, part: string): IdTest {
  if (HALF_PAIR.test(part)) return () => false;
  return (id) => {
    pace.tick();
    return values.folded(id)?.includes(part) === true;
  };
}

/** `range` is in lower case, as the tags of the graph are. */
function languageTest({ graph }: TestedGraph, range: string): IdTest {
  return (id) => {
    const term = graph.term(id);
    if (term.termType !== 'Literal') return false;
    if (range === '*') return term.language !== '';
    return term.language === range || term.language.startsWith(`${range}-`);
  };
}

function comparison({ values }: TestedGraph, compare: Comparison, than: Literal): IdTest {
  const bound = comparableOf(than);
  if (bound === undefined) return () => false;
  const kind = kindOf(bound);
  const lies = COMPARISONS[compare];
  return (id) => {
    const value = values.comparable(id);
    return value !== undefined && kindOf(value) === kind && lies(value, bound);
  };
}

const COMPARISONS: Readonly<Record<Comparison, (a: Comparable, b: Comparable) => boolean>> = {
  lt: (a, b) => a < b,
  lte: (a, b) => a <= b,
  gt: (a, b) => a > b,
  gte: (a, b) => a >= b,
};

/** Two values are of one datatype if and only if they are of one kind. */
function kindOf(value: Comparable): string {
  return typeof value === 'bigint' ? 'number' : typeof value;
}

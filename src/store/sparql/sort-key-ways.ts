import type { Expression, Pattern, VariableTerm } from 'sparqljs';
import { xsd } from '../../rdf/namespace.ts';
import { literal } from '../../rdf/term.ts';
import type { Direction, OrderBy } from '../order-by.ts';
import type { Path } from '../path.ts';
import { bind, call, filter, not, toDouble } from './expression.ts';
import { readingPath } from './order-paths.ts';
import { type FreshNames, pathPattern } from './path-pattern.ts';
import { beginning, isDay, isInteger, tagOf, textOf } from './value-pattern.ts';

/** How a query comes to what things are sorted by. */
export interface SortKeyWays {
  /** Ways from a thing to `value`. The best of all solutions counts: the least, or, where the list runs down, the greatest. */
  readonly ways: readonly (readonly Pattern[])[];
  readonly value: VariableTerm;
  /** What is compared, read from the best. */
  readonly read: (best: VariableTerm) => Expression;
  readonly kind: 'text' | 'number';
}

/** The ways from `item` to what `orderBy` reads of it. */
export function sortKeyWays({ path, by, direction }: OrderBy, item: VariableTerm, names: FreshNames): SortKeyWays {
  const [value, end] = [names.next(), names.next()];
  const along = (way: Path) => (way.length === 0 ? [bind(item, end)] : pathPattern(item, way, end, names));
  const only = (test: Expression, read: Expression) => [[...along(path), filter(test), bind(read, value)]];
  if (by === 'number')
    return { ways: only(isInteger(end), toDouble(textOf(end))), value, read: (best) => best, kind: 'number' };
  if (by === 'date') return { ways: only(isDay(end), beginning(end, 10)), value, read: (best) => best, kind: 'text' };
  const ranked = (ranks: Ranks) => bind(call('concat', rankOf(end, ranks, direction), textOf(end)), value);
  const isReading = call('in', tagOf(end), [literal('ja-hira'), literal('ja-kana')]);
  const own = [...along(path), filter(not(call('isblank', end))), ranked(by === 'reading' ? READING : TEXT)];
  const beside = [...along(readingPath(path)), filter(isReading), ranked(BESIDE)];
  return {
    ways: by === 'reading' ? [own, beside] : [own],
    value,
    read: (best) => call('substr', best, literal('2', xsd.integer)),
    kind: 'text',
  };
}

/** How good a text is to sort by, by its language: the least rank is the best. */
interface Ranks {
  readonly [tag: string]: number;
}

const TEXT: Ranks = { ja: 4 };
/** Readings at the end of the path itself. */
const READING: Ranks = { 'ja-hira': 0, 'ja-kana': 2, ...TEXT };
/** Readings beside it. */
const BESIDE: Ranks = { 'ja-hira': 1, 'ja-kana': 3 };
const OTHER = 5;

/** The rank as a digit to stand before a text, so that the best text of the best rank is the best of all. */
function rankOf(text: Expression, ranks: Ranks, direction: Direction): Expression {
  const digit = (rank: number) => literal(String(direction === 'desc' ? OTHER - rank : rank));
  return Object.entries(ranks).reduceRight<Expression>(
    (otherwise, [tag, rank]) => call('if', call('=', tagOf(text), literal(tag)), digit(rank), otherwise),
    digit(OTHER),
  );
}

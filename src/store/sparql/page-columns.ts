import type { NamedNode } from '@rdfjs/types';
import type { Expression, Pattern, VariableTerm } from 'sparqljs';
import { rdf, xsd } from '../../rdf/namespace.ts';
import { literal } from '../../rdf/term.ts';
import type { ClassOrder } from '../canonical-order.ts';
import type { OrderBy } from '../order-by.ts';
import type { Path } from '../path.ts';
import {
  aggregate,
  bind,
  call,
  filter,
  group,
  not,
  optional,
  select,
  toDouble,
  triple,
  union,
  variable,
} from './expression.ts';
import { readingPath } from './order-paths.ts';
import { FreshNames, pathPattern } from './path-pattern.ts';
import { beginning, isDay, isInteger, tagOf, textOf } from './value-pattern.ts';

/** One part of an order key as a query knows it. */
export interface PageColumn {
  readonly value: Expression;
  readonly kind: 'text' | 'number';
  readonly descending: boolean;
  /** Holds where there is a value; absent where there always is one. */
  readonly bound?: Expression;
}

/** How a query puts the things of a class in order. */
export interface PageOrder {
  /** Patterns to stand after those that give `?item`: one solution stays one. */
  readonly patterns: readonly Pattern[];
  readonly columns: readonly PageColumn[];
}

/** A number that is always there. */
const double = (text: string) => literal(text, xsd.double);

/** The order of the things `item` of the class `type`: by `orderBy`, then canonical order, `orders` being those that things of the class can have. */
export function pageOrder(
  item: VariableTerm,
  type: NamedNode,
  orderBy: readonly OrderBy[],
  orders: readonly ClassOrder[],
): PageOrder {
  const names = new FreshNames();
  const ofClass = triple(item, rdf.type, type);
  const keys = orderBy.map((each, index) => ownKey(item, ofClass, each, index, names));
  const places = orders.map((order, index) => placeKey(item, ofClass, order, index, names));
  return {
    patterns: [...keys.map(({ pattern }) => pattern), ...places],
    columns: [...keys.map(({ column }) => column), ...canonicalColumns(item, orders)],
  };
}

/** The best value that a thing has for one sort key, worked out for each thing before it is joined. */
function ownKey(
  item: VariableTerm,
  ofClass: Pattern,
  { path, by, direction }: OrderBy,
  index: number,
  names: FreshNames,
) {
  const [key, value, end] = [variable(`key${index}`), names.next(), names.next()];
  const along = (way: Path) => [
    ofClass,
    ...(way.length === 0 ? [bind(item, end)] : pathPattern(item, way, end, names)),
  ];
  const descending = direction === 'desc';
  const [test, read] = READERS[by];
  const own = [...along(path), filter(test(end)), bind(read(end), value)];
  const ways = by === 'reading' ? readingWays(path, along, end, value, descending) : [own];
  const best = { expression: aggregate(descending ? 'max' : 'min', value), variable: key };
  return {
    pattern: eachItem(item, [best], union(ways)),
    column: {
      value: by === 'reading' ? call('substr', key, literal('2', xsd.integer)) : key,
      kind: by === 'number' ? ('number' as const) : ('text' as const),
      descending,
      bound: call('bound', key),
    },
  };
}

type Reader = readonly [(end: Expression) => Expression, (end: Expression) => Expression];

const isNamed = (end: Expression) => not(call('isblank', end));

const READERS: Readonly<Record<OrderBy['by'], Reader>> = {
  text: [isNamed, textOf],
  reading: [isNamed, textOf],
  number: [isInteger, (end) => toDouble(textOf(end))],
  date: [isDay, (end) => beginning(end, 10)],
};

/** What is read as a reading gets a digit before it, so that the best kind there is is the least (or the greatest): readings, before the text itself. */
function readingWays(
  path: Path,
  along: (way: Path) => readonly Pattern[],
  end: VariableTerm,
  value: VariableTerm,
  descending: boolean,
): readonly (readonly Pattern[])[] {
  const digit = (rank: number) => literal(String(descending ? 9 - rank : rank));
  const isTag = (tag: string) => call('=', tagOf(end), literal(tag));
  const ranked = (hira: number, kana: number, other: number): Pattern => {
    const rank = call('if', isTag('ja-hira'), digit(hira), call('if', isTag('ja-kana'), digit(kana), digit(other)));
    return bind(call('concat', rank, textOf(end)), value);
  };
  const isReading = call('in', tagOf(end), [literal('ja-hira'), literal('ja-kana')]);
  return [
    [...along(path), filter(isNamed(end)), ranked(0, 2, 4)],
    [...along(readingPath(path)), filter(isReading), ranked(1, 3, 3)],
  ];
}

/** What canonical order knows of the things of one class: whether they are of it, what they belong to, their numbers there. */
function placeKey(item: VariableTerm, ofClass: Pattern, order: ClassOrder, index: number, names: FreshNames): Pattern {
  const { is, belongsTo, numbers } = placeNames(order, index);
  const least = (path: Path, key: VariableTerm) => {
    const end = names.next();
    const found = { expression: aggregate('min', textOf(end)), variable: key };
    return { found, pattern: optional(pathPattern(item, path, end, names)) };
  };
  // Each value by itself: shapes allow one only, and several would multiply.
  const values = [least(order.group, belongsTo), ...numbers.map((name, at) => least(order.numbers[at] ?? [], name))];
  const yes = { expression: aggregate('count', item), variable: is };
  return eachItem(
    item,
    [yes, ...values.map(({ found }) => found)],
    [ofClass, triple(item, rdf.type, order.class), ...values.map(({ pattern }) => pattern)],
  );
}

function placeNames({ numbers }: ClassOrder, index: number) {
  return {
    is: variable(`is${index}`),
    belongsTo: variable(`of${index}`),
    numbers: numbers.map((_, at) => variable(`number${index}x${at}`)),
  };
}

function eachItem(
  item: VariableTerm,
  values: { readonly expression: Expression; readonly variable: VariableTerm }[],
  patterns: readonly Pattern[],
): Pattern {
  return optional([group([select([item, ...values], patterns, { group: [{ expression: item }] })])]);
}

/**
 * Canonical order as columns: what a thing belongs to (else itself), its numbers there, its IRI. Keys of things without numbers are shorter, so they come before the others; where there are
 * fewer numbers the IRI stands in their place, which comes after numbers.
 */
function canonicalColumns(item: VariableTerm, orders: readonly ClassOrder[]): readonly PageColumn[] {
  const text = (value: Expression): PageColumn => ({ value, kind: 'text', descending: false });
  if (orders.length === 0) return [text(textOf(item))];
  const all = orders.map(placeNames);
  const count = mostNumbers(orders);
  const numbers = Array.from({ length: count }, (_, at): PageColumn => {
    const value = all.reduceRight<Expression>((otherwise, { is, numbers }) => {
      const number = numbers[at];
      const own = number === undefined ? double('INF') : call('coalesce', toDouble(number), double('0'));
      return call('if', call('bound', is), own, otherwise);
    }, double('-INF'));
    return { value, kind: 'number', descending: false };
  });
  const belongsTo = call('coalesce', ...all.map(({ belongsTo }) => belongsTo), textOf(item));
  return [text(belongsTo), ...numbers, text(textOf(item))];
}

/** How many numbers canonical order has at most for things of such classes. */
export function mostNumbers(orders: readonly ClassOrder[]): number {
  return Math.max(0, ...orders.map(({ numbers }) => numbers.length));
}

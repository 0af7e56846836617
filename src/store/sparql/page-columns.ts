import type { NamedNode } from '@rdfjs/types';
import type { Expression, Pattern, VariableTerm } from 'sparqljs';
import { rdf, xsd } from '../../rdf/namespace.ts';
import { literal } from '../../rdf/term.ts';
import type { ClassOrder } from '../canonical-order.ts';
import type { OrderBy } from '../order-by.ts';
import type { Path } from '../path.ts';
import { aggregate, call, group, optional, select, toDouble, triple, union, variable } from './expression.ts';
import { FreshNames, pathPattern } from './path-pattern.ts';
import { sortKeyWays } from './sort-key-ways.ts';
import { textOf } from './value-pattern.ts';

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
function ownKey(item: VariableTerm, ofClass: Pattern, orderBy: OrderBy, index: number, names: FreshNames) {
  const key = variable(`key${index}`);
  const { ways, value, read, kind } = sortKeyWays(orderBy, item, names);
  const descending = orderBy.direction === 'desc';
  const best = { expression: aggregate(descending ? 'max' : 'min', value), variable: key };
  return {
    pattern: eachItem(item, [best], union(ways.map((way) => [ofClass, ...way]))),
    column: { value: read(key), kind, descending, bound: call('bound', key) },
  };
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

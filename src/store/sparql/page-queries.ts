import type { Expression, Ordering, Pattern, SelectQuery, VariableExpression } from 'sparqljs';
import { xsd } from '../../rdf/namespace.ts';
import { literal } from '../../rdf/term.ts';
import type { ClassOrder } from '../canonical-order.ts';
import type { ClassReach, PageRequest } from '../plan.ts';
import { aggregate, call, filter, group, not, select, variable } from './expression.ts';
import { comesAfter, comesBefore } from './page-bound.ts';
import { type PageColumn, pageOrder } from './page-columns.ts';
import { FreshNames } from './path-pattern.ts';
import { reachPattern } from './reach-pattern.ts';
import type { Row } from './select-results.ts';

const [item, parent] = [variable('item'), variable('parent')];

/** What chooses a page of all things of a class. */
export interface PageQueries {
  /** Gives `?item`, those of the page only; from the end if `last` is asked for. Undefined for a page that has none. */
  readonly items: SelectQuery | undefined;
  /** Counts all, and what lies outside of the bounds: see {@link countsOf}. */
  readonly counts: SelectQuery;
}

/** The queries for a page of `first` or `last` things. The filter stands in a query within, so that keys are joined to things and nothing else. */
export function pageQueries(reach: ClassReach, request: PageRequest, orders: readonly ClassOrder[]): PageQueries {
  const { orderBy = [], after, before, first, last } = request;
  const chosen = group([
    select([item], reachPattern(reach, [], { parent, item }, new FreshNames()), { distinct: true }),
  ]);
  const { patterns, columns } = pageOrder(item, reach.class, orderBy, orders);
  const isAfter = after && comesAfter(columns, after, orderBy.length);
  const isBefore = before && comesBefore(columns, before, orderBy.length);
  const bounds = [isAfter, isBefore].flatMap((bound): Pattern[] => (bound === undefined ? [] : [filter(bound)]));
  const limit = first ?? last ?? 0;
  const items = select([item], [chosen, ...patterns, ...bounds], {
    order: columns.flatMap((column) => orderings(column, first === undefined)),
    limit,
  });
  const outside = [
    ...(isAfter ? [sumOf(not(isAfter), 'skipped')] : []),
    ...(isBefore ? [sumOf(not(isBefore), 'left')] : []),
  ];
  const total = { expression: aggregate('count', item, true), variable: variable('total') };
  const counted = outside.length === 0 ? [chosen] : [chosen, ...patterns];
  return { items: limit === 0 ? undefined : items, counts: select([total, ...outside], counted) };
}

/** What a page counts: how many things there are, how many before the bound `after` and at it, how many at the bound `before` and after it. */
export function countsOf([row]: readonly Row[]): {
  readonly total: number;
  readonly skipped: number;
  readonly left: number;
} {
  const read = (name: string) => Number(row?.get(name)?.value ?? 0);
  return { total: read('total'), skipped: read('skipped'), left: read('left') };
}

function sumOf(test: Expression, name: string): VariableExpression {
  const one = call('if', test, literal('1', xsd.integer), literal('0', xsd.integer));
  return { expression: aggregate('sum', one), variable: variable(name) };
}

/** Things without a value come last, unless the list is taken from its end. */
function orderings({ value, descending, bound }: PageColumn, isReversed: boolean): readonly Ordering[] {
  const own: Ordering = { expression: value, descending: descending !== isReversed };
  if (bound === undefined) return [own];
  return [{ expression: bound, descending: !isReversed }, own];
}

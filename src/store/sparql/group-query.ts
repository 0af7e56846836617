import type { Pattern, SelectQuery, VariableTerm } from 'sparqljs';
import type { Grouping, GroupKey } from '../grouping.ts';
import type { Reach } from '../plan.ts';
import { classPattern } from './condition-pattern.ts';
import { EndpointError } from './endpoint-error.ts';
import { aggregate, bind, filter, group, optional, select, union, variable } from './expression.ts';
import { FreshNames, pathPattern } from './path-pattern.ts';
import { reachPattern } from './reach-pattern.ts';
import type { ResultTerm, Row } from './select-results.ts';
import { beginning, isDay } from './value-pattern.ts';

const [item, parent, count] = [variable('item'), variable('parent'), variable('count')];

/** A group as an endpoint counts it: the terms (of dates, their years or months as texts), undefined where there is no value. */
export interface CountedGroup {
  readonly keys: readonly (ResultTerm | string | undefined)[];
  readonly count: number;
}

/** Counts what `reach` leads to from each of `parents` in groups. Throws an {@link EndpointError} for keys that are no step away. */
export function groupQuery(reach: Reach, parents: readonly string[], { keys }: Grouping): SelectQuery {
  const names = new FreshNames();
  const from = reach.from === 'parent' ? [parent] : [];
  const inner = select([...from, item], reachPattern(reach, parents, { parent, item }, names), { distinct: true });
  const groupedBy = keys.map((key, index) => ({
    name: keyName(index),
    pattern: keyPattern(key, keyName(index), names),
  }));
  const variables = [...from, ...groupedBy.map(({ name }) => name)];
  const counted = { expression: aggregate('count', item, true), variable: count };
  return select([...variables, counted], [group([inner]), ...groupedBy.map(({ pattern }) => pattern)], {
    group: variables.map((expression) => ({ expression })),
  });
}

/** How many of what `reach` leads to there are for each of `parents` that has any. */
export function countQuery(reach: Reach, parents: readonly string[]): SelectQuery {
  const from = reach.from === 'parent' ? [parent] : [];
  const counted = { expression: aggregate('count', item, true), variable: count };
  const grouped = from.length === 0 ? {} : { group: from.map((expression) => ({ expression })) };
  return select([...from, counted], reachPattern(reach, parents, { parent, item }, new FreshNames()), grouped);
}

/** The group that a solution is, and the IRI of what its things were reached from. */
export function groupOf(row: Row, { keys }: Grouping): CountedGroup & { readonly parent: string | undefined } {
  return {
    parent: row.get(parent.value)?.value,
    count: countOf(row),
    keys: keys.map(({ by }, index) => {
      const key = row.get(keyName(index).value);
      return by === 'value' ? key : key?.value;
    }),
  };
}

/** The number that a solution counts. */
export function countOf(row: Row): number {
  return Number(row.get(count.value)?.value ?? 0);
}

function keyName(index: number): VariableTerm {
  return variable(`key${index}`);
}

function keyPattern({ paths, class: type, by }: GroupKey, key: VariableTerm, names: FreshNames): Pattern {
  if (paths.some((path) => path.length === 0))
    throw new EndpointError('ENDPOINT_UNSUPPORTED', 'What things are grouped by is at least one step away.');
  if (by === 'value') {
    const ofClass = type === undefined ? [] : [classPattern(key, type)];
    return optional([...union(paths.map((path) => pathPattern(item, path, key, names))), ...ofClass]);
  }
  const day = names.next();
  const ways = union(paths.map((path) => pathPattern(item, path, day, names)));
  return optional([...ways, filter(isDay(day)), bind(beginning(day, by === 'year' ? 4 : 7), key)]);
}

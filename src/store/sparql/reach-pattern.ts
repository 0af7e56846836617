import type { Pattern, VariableTerm } from 'sparqljs';
import { rdf } from '../../rdf/namespace.ts';
import { namedNode } from '../../rdf/term.ts';
import type { PathReach, Reach } from '../plan.ts';
import { classPattern, conditionPatterns } from './condition-pattern.ts';
import { bind, call, exists, filter, oneOf, triple, union } from './expression.ts';
import { type FreshNames, pathPattern } from './path-pattern.ts';
import { isWritable } from './query-text.ts';

/** The names that every query has for a thing and for what it was reached from. */
export interface Ends {
  readonly parent: VariableTerm;
  readonly item: VariableTerm;
}

/** The solutions are what `reach` leads to: `item`, from each of `parents` (IRIs) as `parent`. Things without an IRI are left out: no later query could name them. */
export function reachPattern(
  reach: Reach,
  parents: readonly string[],
  { parent, item }: Ends,
  names: FreshNames,
): readonly Pattern[] {
  if (reach.from === 'iris') return irisPattern(reach, item, names);
  const where = reach.where === undefined ? [] : conditionPatterns(reach.where, item, names);
  if (reach.from === 'class') return [triple(item, rdf.type, reach.class), filter(call('isiri', item)), ...where];
  const ways = reach.paths.map((path) => [
    oneOf(parent, named(parents)),
    ...(path.length === 0 ? [bind(parent, item)] : pathPattern(parent, path, item, names)),
  ]);
  const ofClass = reach.class === undefined ? [] : [classPattern(item, reach.class)];
  return [...union(ways), ...ofClass, filter(call('isiri', item)), ...where];
}

/** How often a query writes the parents. */
export function waysOf({ paths }: PathReach): number {
  return Math.max(1, paths.length);
}

function irisPattern(
  { iris, class: type }: Extract<Reach, { from: 'iris' }>,
  item: VariableTerm,
  names: FreshNames,
): readonly Pattern[] {
  const described = exists([triple(item, names.next(), names.next())]);
  return [oneOf(item, named(iris)), filter(described), ...(type === undefined ? [] : [classPattern(item, type)])];
}

/** IRIs as terms; a text that is none is in no graph. */
function named(iris: readonly string[]) {
  return [...new Set(iris)].map((iri) => namedNode(iri)).filter(isWritable);
}

import type { NamedNode } from '@rdfjs/types';
import type { Expression, Pattern, VariableTerm } from 'sparqljs';
import { rdf, xsd } from '../../rdf/namespace.ts';
import { literal } from '../../rdf/term.ts';
import type { Condition, CountBounds, CountCondition, LinkCondition, ValueCondition } from '../condition.ts';
import type { Path } from '../path.ts';
import { EndpointError } from './endpoint-error.ts';
import {
  aggregate,
  allOf,
  anyOf,
  call,
  exists,
  FALSE,
  filter,
  group,
  not,
  optional,
  select,
  triple,
  union,
} from './expression.ts';
import { type FreshNames, pathPattern } from './path-pattern.ts';
import { valueExpression, valuePattern } from './value-pattern.ts';

/**
 * Patterns that keep the solutions whose `subject` meets `condition`, to stand after those that give it: a filter of `EXISTS` and `NOT EXISTS`, so that nothing it looks at
 * multiplies the solutions. Counts begin with a step, or throw an {@link EndpointError}.
 */
export function conditionPatterns(condition: Condition, subject: VariableTerm, names: FreshNames): readonly Pattern[] {
  const counts: Pattern[] = [];
  const expression = conditionExpression(condition, { subject, names, counts });
  return [...counts, filter(expression)];
}

/** What a condition is about, where it stands. */
interface Place {
  readonly subject: VariableTerm;
  readonly names: FreshNames;
  /** Patterns that count what the subject leads to. They are collected to stand before the filter: not every store knows what a count within `EXISTS` is about. */
  readonly counts: Pattern[];
}

/** `condition` as an expression that is never an error. */
function conditionExpression(condition: Condition, place: Place): Expression {
  if ('all' in condition) return allOf(condition.all.map((each) => conditionExpression(each, place)));
  if ('any' in condition) return anyOf(condition.any.map((each) => conditionExpression(each, place)));
  if ('not' in condition) return not(conditionExpression(condition.not, place));
  if ('tests' in condition) return valueCondition(condition, place);
  if ('count' in condition) return countCondition(condition, place);
  return linkCondition(condition, place);
}

/** Keeps what is a resource, and of the class if one is given. */
export function classPattern(value: VariableTerm, type: NamedNode | undefined): Pattern {
  return type === undefined ? filter(isResource(value)) : triple(value, rdf.type, type);
}

function isResource(value: VariableTerm): Expression {
  return not(call('isliteral', value));
}

function valueCondition({ paths, tests }: ValueCondition, place: Place): Expression {
  return leadsTo(paths, place, {
    there: (value) => tests.map((test) => valuePattern(test, value)),
    here: () => allOf(tests.map((test) => call('coalesce', valueExpression(test, place.subject), FALSE))),
  });
}

function linkCondition({ paths, class: type, quantifier, where }: LinkCondition, place: Place): Expression {
  const asked: Condition = quantifier === 'every' ? { not: where } : where;
  const found = leadsTo(paths, place, {
    there: (value) => [classPattern(value, type), ...conditionPatterns(asked, value, place.names)],
    here: () => allOf([isOf(place.subject, type), conditionExpression(asked, place)]),
  });
  return quantifier === 'some' ? found : not(found);
}

function isOf(value: VariableTerm, type: NamedNode | undefined): Expression {
  return type === undefined ? isResource(value) : exists([triple(value, rdf.type, type)]);
}

/** What is asked of the end of a path: as patterns, and as an expression that is no error, for the subject itself (a path without steps). */
interface End {
  there(value: VariableTerm): readonly Pattern[];
  here(): Expression;
}

function leadsTo(paths: readonly Path[], { subject, names }: Place, end: End): Expression {
  return anyOf(
    paths.map((path) => {
      if (path.length === 0) return end.here();
      const value = names.next();
      return exists([...pathPattern(subject, path, value, names), ...end.there(value)]);
    }),
  );
}

/** What leads to nothing is not counted, and has none. */
function countCondition({ paths, class: type, count }: CountCondition, place: Place): Expression {
  const { subject, names, counts } = place;
  if (paths.some((path) => path.length === 0))
    throw new EndpointError('ENDPOINT_UNSUPPORTED', 'What is counted is at least one step away.');
  const [value, number] = [names.next(), names.next()];
  const ways = union(paths.map((path) => pathPattern(subject, path, value, names)));
  const variables = [subject, { expression: aggregate('count', value, true), variable: number }];
  const counted = select(variables, [...ways, classPattern(value, type)], { group: [{ expression: subject }] });
  counts.push(optional([group([counted])]));
  return bounds(call('coalesce', number, literal('0', xsd.integer)), count);
}

const OPERATORS: Readonly<Record<keyof CountBounds, string>> = { eq: '=', lt: '<', lte: '<=', gt: '>', gte: '>=' };

function bounds(counted: Expression, count: CountBounds): Expression {
  return allOf(
    Object.entries(OPERATORS).flatMap(([name, operator]) => {
      const bound = count[name as keyof CountBounds];
      return bound === undefined ? [] : [call(operator, counted, literal(String(bound), xsd.integer))];
    }),
  );
}

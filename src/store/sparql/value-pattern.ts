import type { Literal } from '@rdfjs/types';
import type { Expression, Pattern, VariableTerm } from 'sparqljs';
import { xsd } from '../../rdf/namespace.ts';
import { literal } from '../../rdf/term.ts';
import { loneSurrogate } from '../../rdf/well-formed.ts';
import type { Comparison, ValueTest } from '../condition.ts';
import { comparableOf } from '../term-value.ts';
import { EndpointError } from './endpoint-error.ts';
import { allOf, anyOf, call, FALSE, filter, not, oneOf } from './expression.ts';
import { isWritable } from './query-text.ts';

const MONTH_DAYS =
  '((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))';
const LEAP_DAYS = '([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[048]|[2468][048]|[13579][26])00)-02-29';
/** The days of the Gregorian calendar as `xsd:date` writes them, time zone included. */
const DAY = `^([0-9]{4}-${MONTH_DAYS}|${LEAP_DAYS})(Z|[+-][0-9]{2}:[0-9]{2})?$`;

/** `STR()` of an expression. */
export function textOf(value: Expression): Expression {
  return call('str', value);
}

/** Whether a term is an `xsd:date` of the years 0001 to 9999. */
export function isDay(value: Expression): Expression {
  return allOf([
    call('=', call('datatype', value), xsd.date),
    call('regex', textOf(value), literal(DAY)),
    call('>=', textOf(value), literal('0001')),
  ]);
}

/** The first characters of a text: of a day 4 are the year, 7 the month, 10 the day. */
export function beginning(value: Expression, length: number): Expression {
  return call('substr', textOf(value), number(1), number(length));
}

/** Whether a term is an `xsd:integer`. */
export function isInteger(value: Expression): Expression {
  return allOf([
    call('=', call('datatype', value), xsd.integer),
    call('regex', textOf(value), literal('^[+-]?[0-9]+$')),
  ]);
}

/** The language tag of a term in lower case; empty for a term without one. */
export function tagOf(value: Expression): Expression {
  return call('coalesce', call('lcase', call('lang', value)), literal(''));
}

/** Keeps the solutions whose `value` passes `test`. In terms of what a filter does: what cannot be compared does not pass. */
export function valuePattern(test: ValueTest, value: VariableTerm): Pattern {
  if ('oneOf' in test) return oneOf(value, test.oneOf.filter(isWritable));
  return filter(valueExpression(test, value));
}

/** `test` as an expression, which may be an error where it is not passed. */
export function valueExpression(test: ValueTest, value: VariableTerm): Expression {
  // Asked of resources only: a literal is none of them.
  if ('oneOf' in test)
    return call(
      'in',
      value,
      test.oneOf.filter((term) => term.termType === 'NamedNode' && isWritable(term)),
    );
  if ('compare' in test) return comparison(value, test.compare, test.than);
  if ('language' in test) return languageTest(value, test.language.toLowerCase());
  // Not IN: Virtuoso compares with none but the first of texts that it keeps in different encodings.
  if ('lexical' in test)
    return anyOf(test.lexical.filter(isText).map((text) => call('=', textOf(value), literal(text))));
  if ('folded' in test) throw new EndpointError('ENDPOINT_UNSUPPORTED', 'Folded texts are compared before the query.');
  if ('contains' in test) return textTest('contains', value, test.contains);
  return textTest('strstarts', value, test.startsWith);
}

/** Whether a text is a sequence of code points: no text contains half of a surrogate pair. */
function isText(text: string): boolean {
  return !loneSurrogate.test(text);
}

function textTest(operator: string, value: Expression, part: string): Expression {
  // Every text has the empty one in it: not for Virtuoso.
  if (part === '') return not(call('isblank', value));
  return isText(part) ? call(operator, textOf(value), literal(part)) : FALSE;
}

function languageTest(value: Expression, range: string): Expression {
  if (!isText(range)) return FALSE;
  const tag = call('lcase', call('lang', value));
  if (range === '*') return call('!=', tag, literal(''));
  if (range === '') return call('=', tag, literal(''));
  return anyOf([call('=', tag, literal(range)), call('strstarts', tag, literal(`${range}-`))]);
}

const OPERATORS: Readonly<Record<Comparison, string>> = { lt: '<', lte: '<=', gt: '>', gte: '>=' };

function comparison(value: Expression, compare: Comparison, than: Literal): Expression {
  const bound = comparableOf(than);
  const operator = OPERATORS[compare];
  if (bound === undefined) return FALSE;
  if (typeof bound === 'boolean') return booleanComparison(value, compare, bound);
  if (typeof bound === 'string') return allOf([isDay(value), call(operator, beginning(value, 10), literal(bound))]);
  return allOf([isInteger(value), call(operator, value, literal(String(bound), xsd.integer))]);
}

/** False comes before true. Stores write either in two ways. */
function booleanComparison(value: Expression, compare: Comparison, bound: boolean): Expression {
  const lies = { lt: (each: boolean) => each < bound, lte: (each: boolean) => each <= bound };
  const passes = {
    ...lies,
    gt: (each: boolean) => !lies.lte(each),
    gte: (each: boolean) => !lies.lt(each),
  }[compare];
  const words = [
    { text: 'true', means: true },
    { text: '1', means: true },
    { text: 'false', means: false },
    { text: '0', means: false },
  ];
  const passing = words.filter(({ means }) => passes(means)).map(({ text }) => literal(text));
  return allOf([call('=', call('datatype', value), xsd.boolean), call('in', textOf(value), passing)]);
}

function number(value: number): Literal {
  return literal(String(value), xsd.integer);
}

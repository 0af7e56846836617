import type { NamedNode } from '@rdfjs/types';
import type { Expression, Pattern, SelectQuery, Term, Triple, VariableTerm } from 'sparqljs';
import { xsd } from '../../rdf/namespace.ts';
import { literal } from '../../rdf/term.ts';

/** The constants true and false. */
export const TRUE: Expression = literal('true', xsd.boolean);
/** @see TRUE */
export const FALSE: Expression = literal('false', xsd.boolean);

/** The variable `?name`. */
export function variable(name: string): VariableTerm {
  return {
    termType: 'Variable',
    value: name,
    equals: (other) => other?.termType === 'Variable' && other.value === name,
  };
}

/** A function or an operator of SPARQL 1.1 (section 17.3 and 17.4), as `sparqljs` names it: `&&`, `contains`, `str` … */
export function call(operator: string, ...args: (Expression | Pattern)[]): Expression {
  return { type: 'operation', operator, args };
}

/** The number that a text stands for; an error of SPARQL if it stands for none. */
export function toDouble(expression: Expression): Expression {
  return { type: 'functionCall', function: xsd.double, args: [expression] };
}

/** Every one of the expressions holds; none given holds. */
export function allOf(expressions: readonly Expression[]): Expression {
  return balanced('&&', expressions) ?? TRUE;
}

/** At least one of the expressions holds; none given does not. */
export function anyOf(expressions: readonly Expression[]): Expression {
  return balanced('||', expressions) ?? FALSE;
}

/** The expression does not hold. */
export function not(expression: Expression): Expression {
  return call('!', expression);
}

/** The patterns have a solution. */
export function exists(patterns: readonly Pattern[]): Expression {
  return call('exists', group(patterns));
}

/** An aggregate (section 18.5.1): `count`, `min`, `max`, `sum`. */
export function aggregate(aggregation: string, expression: Expression, distinct = false): Expression {
  return { type: 'aggregate', aggregation, expression, distinct };
}

/** Keeps the solutions for which the expression holds. */
export function filter(expression: Expression): Pattern {
  return { type: 'filter', expression };
}

/** The patterns as a group of their own. */
export function group(patterns: readonly Pattern[]): Pattern {
  return { type: 'group', patterns: [...patterns] };
}

/** The patterns, if they have a solution. */
export function optional(patterns: readonly Pattern[]): Pattern {
  return { type: 'optional', patterns: [...patterns] };
}

/** The solutions of each of the groups. One group stands as it is. */
export function union(groups: readonly (readonly Pattern[])[]): readonly Pattern[] {
  const [only, second] = groups;
  if (only !== undefined && second === undefined) return only;
  return [{ type: 'union', patterns: groups.map(group) }];
}

/** Gives an expression a name. */
export function bind(expression: Expression, name: VariableTerm): Pattern {
  return { type: 'bind', expression, variable: name };
}

/** One triple pattern. */
export function triple(subject: Triple['subject'], predicate: NamedNode | VariableTerm, object: Term): Pattern {
  return { type: 'bgp', triples: [{ subject, predicate, object }] };
}

/** The variable is one of the terms; no solution if there are none. */
export function oneOf(name: VariableTerm, terms: readonly (NamedNode | ReturnType<typeof literal>)[]): Pattern {
  if (terms.length === 0) return filter(FALSE);
  return { type: 'values', values: terms.map((term) => ({ [`?${name.value}`]: term })) };
}

/** A `SELECT` query. */
export function select(
  variables: SelectQuery['variables'],
  where: readonly Pattern[],
  rest: Partial<SelectQuery> = {},
): SelectQuery {
  return { type: 'query', queryType: 'SELECT', prefixes: {}, variables, where: [...where], ...rest };
}

/** A tree of low height: parsers go down into brackets, and not to any depth. */
function balanced(operator: string, expressions: readonly Expression[]): Expression | undefined {
  if (expressions.length < 2) return expressions[0];
  const middle = expressions.length >>> 1;
  const [left, right] = [expressions.slice(0, middle), expressions.slice(middle)];
  return call(operator, balanced(operator, left) ?? TRUE, balanced(operator, right) ?? TRUE);
}

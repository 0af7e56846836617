import type { Expression } from 'sparqljs';
import { xsd } from '../../rdf/namespace.ts';
import { literal } from '../../rdf/term.ts';
import type { OrderKey, OrderKeyPart } from '../order-key.ts';
import { allOf, anyOf, call, FALSE, not, TRUE } from './expression.ts';
import type { PageColumn } from './page-columns.ts';

/** Whether a thing comes after the place `key`, or before it; as expressions that are never errors. `own` is how many sort keys come before canonical order. */
export function comesAfter(columns: readonly PageColumn[], key: OrderKey, own: number): Expression {
  return lies(columns, padded(key, own, columns.length), 'after');
}

/** @see comesAfter */
export function comesBefore(columns: readonly PageColumn[], key: OrderKey, own: number): Expression {
  return lies(columns, padded(key, own, columns.length), 'before');
}

/** A key with a part for every column: see the columns of canonical order for what stands where a key has none. */
function padded(key: OrderKey, own: number, length: number): OrderKey {
  const missing = length - key.length;
  if (missing <= 0) return key.slice(0, length);
  const isAlone = key.length - own <= 1;
  const before = isAlone ? key : key.slice(0, -1);
  const filling = Array<number>(isAlone ? missing - 1 : missing).fill(isAlone ? -Infinity : Infinity);
  return [...before, ...filling, key.at(-1) ?? null];
}

type Side = 'after' | 'before';

function lies(columns: readonly PageColumn[], key: OrderKey, side: Side): Expression {
  return columns.reduceRight<Expression>((rest, column, index) => {
    const part = key[index] ?? null;
    return anyOf([differs(column, part, side), allOf([isAlike(column, part), rest])]);
  }, FALSE);
}

function isAlike({ value, kind, bound = TRUE }: PageColumn, part: OrderKeyPart): Expression {
  if (part === null) return not(bound);
  return kindOf(part) === kind ? allOf([bound, call('=', value, term(part))]) : FALSE;
}

/** Whether the value comes strictly on that side of the part. What is missing comes last, whatever the direction; numbers come before texts. */
function differs({ value, kind, descending, bound }: PageColumn, part: OrderKeyPart, side: Side): Expression {
  if (part === null) return side === 'after' ? FALSE : (bound ?? TRUE);
  const greater = (side === 'after') !== descending;
  const comparison =
    kindOf(part) === kind ? call(greater ? '>' : '<', value, term(part)) : (kind === 'text') === greater ? TRUE : FALSE;
  if (bound === undefined) return comparison;
  return side === 'after' ? anyOf([not(bound), comparison]) : allOf([bound, comparison]);
}

function kindOf(part: string | number): 'text' | 'number' {
  return typeof part === 'number' ? 'number' : 'text';
}

function term(part: string | number): Expression {
  // A cursor can be made up: half of a surrogate pair is in no key.
  if (typeof part === 'string') return literal(part.replace(/\p{Surrogate}/gu, '\ufffd'));
  if (Math.abs(part) >= Number.MAX_VALUE) return literal(part < 0 ? '-INF' : 'INF', xsd.double);
  return literal(String(part), xsd.double);
}

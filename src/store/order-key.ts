import { compareCodePoints } from '../rdf/term.ts';
import type { Direction } from './order-by.ts';

/** One part of an {@link OrderKey}; null where there is no value. */
export type OrderKeyPart = string | number | null;

/**
 * The place of a resource in a list, as values that can be compared and written down (cursors carry it): one for each {@link OrderBy} of the list,
 * then its place in canonical order: the IRI of what it belongs to, numbers that order it there, its own IRI last. It stays right when resources are added or
 * removed around it.
 */
export type OrderKey = readonly OrderKeyPart[];

/**
 * Order of two keys, part by part: numbers by size, texts by Unicode code point, numbers before texts, null last, a shorter key first. `directions` are
 * those of the first parts, which `desc` turns round, null excepted.
 */
export function compareOrderKeys(a: OrderKey, b: OrderKey, directions: readonly Direction[] = []): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index++) {
    const order = compareParts(a[index] ?? null, b[index] ?? null, directions[index] === 'desc' ? -1 : 1);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

/** Order of two parts, `sign` being -1 for those that run down. */
export function compareParts(a: OrderKeyPart, b: OrderKeyPart, sign: 1 | -1): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return sign * compareValues(a, b);
}

function compareValues(a: string | number, b: string | number): number {
  if (typeof a === 'number') return typeof b === 'number' ? a - b : -1;
  return typeof b === 'number' ? 1 : compareCodePoints(a, b);
}

import { compareCodePoints } from '../rdf/term.ts';

/**
 * The place of a resource in canonical order, as values that can be compared and written down (cursors carry it): the IRI of what it
 * belongs to, numbers that order it there, its own IRI last. It stays right when resources are added or removed around it.
 */
export type OrderKey = readonly (string | number)[];

/** Order of two keys, part by part: numbers by size, texts by Unicode code point, numbers before texts, a shorter key first. */
export function compareOrderKeys(a: OrderKey, b: OrderKey): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index++) {
    const order = compareParts(a[index] ?? '', b[index] ?? '');
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

function compareParts(a: string | number, b: string | number): number {
  if (a === b) return 0;
  if (typeof a === 'number') return typeof b === 'number' ? a - b : -1;
  return typeof b === 'number' ? 1 : compareCodePoints(a, b);
}

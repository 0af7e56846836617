import { compareOrderKeys, type OrderKey } from './order-key.ts';
import type { PageRequest } from './plan.ts';

/** Which part of a list a page is: items `start` up to, not including, `end` of `total`. */
export interface PageRange {
  readonly start: number;
  readonly end: number;
}

/**
 * The part of a list of `length` items, in the order of their keys, that `request` asks for. `keyAt` gives the key of an item; it is asked for
 * few of them. Bounds need not be keys of items: what lies beyond them is taken.
 */
export function pageRange(length: number, keyAt: (index: number) => OrderKey, request: PageRequest): PageRange {
  const { after, before, first, last } = request;
  const directions = request.orderBy?.map(({ direction }) => direction);
  const compareAt = (index: number, bound: OrderKey) => compareOrderKeys(keyAt(index), bound, directions);
  let start = after === undefined ? 0 : firstIndex(length, (index) => compareAt(index, after) > 0);
  let end = before === undefined ? length : firstIndex(length, (index) => compareAt(index, before) >= 0);
  end = Math.max(start, end);
  if (first !== undefined) end = Math.min(end, start + first);
  if (last !== undefined) start = Math.max(start, end - last);
  return { start, end };
}

/** The first index that fulfils `test`, which no index before it and every index after it fulfils; `length` if none does. */
function firstIndex(length: number, test: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (test(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

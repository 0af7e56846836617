import { describe, expect, it } from 'vitest';
import type { Direction } from '../../src/store/order-by.ts';
import { compareOrderKeys, type OrderKey } from '../../src/store/order-key.ts';
import { pageRange } from '../../src/store/page.ts';
import { fc } from '../support/seeded.ts';

const key: fc.Arbitrary<OrderKey> = fc.array(
  fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constantFrom('あ', 'ｱ', '𠮷', '', null)),
  {
    minLength: 1,
    maxLength: 3,
  },
);
const direction: fc.Arbitrary<Direction> = fc.constantFrom('asc', 'desc');
const directions = fc.array(direction, { maxLength: 3 });
const keys = fc.uniqueArray(key, { comparator: (a, b) => compareOrderKeys(a, b) === 0 });
const bounds = fc.record({ after: key, before: key }, { requiredKeys: [] });
const size = fc.oneof(fc.record({ first: fc.nat(12) }), fc.record({ last: fc.nat(12) }), fc.constant({}));

describe('A page', () => {
  it('is what filtering by the bounds and taking from the front or the end gives', () => {
    fc.assert(
      fc.property(keys, directions, bounds, size, (unordered, ways, between, taken) => {
        const { after, before } = between;
        const compare = (a: OrderKey, b: OrderKey) => compareOrderKeys(a, b, ways);
        const list = unordered.toSorted(compare);
        const within = list.filter(
          (each) => (!after || compare(each, after) > 0) && (!before || compare(each, before) < 0),
        );
        const expected =
          'first' in taken
            ? within.slice(0, taken.first)
            : 'last' in taken
              ? within.slice(Math.max(0, within.length - taken.last))
              : within;
        const { start, end } = pageRange(list.length, (index) => list[index] ?? [], {
          ...between,
          ...taken,
          orderBy: ways.map((direction) => ({ path: [], by: 'text', direction })),
        });
        expect(list.slice(start, end)).toEqual(expected);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('The order of keys', () => {
  it('is total: antisymmetric, transitive, and only equal keys are equal', () => {
    fc.assert(
      fc.property(key, key, key, directions, (a, b, c, ways) => {
        const compare = (one: OrderKey, other: OrderKey) => compareOrderKeys(one, other, ways);
        expect(Math.sign(compare(a, b))).toBe(-Math.sign(compare(b, a)) + 0);
        if (compare(a, b) <= 0 && compare(b, c) <= 0) expect(compare(a, c)).toBeLessThanOrEqual(0);
        expect(compare(a, b) === 0).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
      { numRuns: 1000 },
    );
  });

  it('runs down where it is told to, with nothing last either way', () => {
    const parts: OrderKey[] = [[1], [2], ['ｱ'], ['𠮷'], [null]];
    const sorted = (way: Direction) => parts.toSorted((a, b) => compareOrderKeys(a, b, [way])).flat();
    expect(sorted('asc')).toEqual([1, 2, 'ｱ', '𠮷', null]);
    expect(sorted('desc')).toEqual(['𠮷', 'ｱ', 2, 1, null]);
  });
});

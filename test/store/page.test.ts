import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareOrderKeys, type OrderKey } from '../../src/store/order-key.ts';
import { pageRange } from '../../src/store/page.ts';

const key: fc.Arbitrary<OrderKey> = fc.array(
  fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constantFrom('あ', 'ｱ', '𠮷', '')),
  {
    minLength: 1,
    maxLength: 3,
  },
);
const keys = fc
  .uniqueArray(key, { comparator: (a, b) => compareOrderKeys(a, b) === 0 })
  .map((list) => list.sort(compareOrderKeys));
const bounds = fc.record({ after: key, before: key }, { requiredKeys: [] });
const size = fc.oneof(fc.record({ first: fc.nat(12) }), fc.record({ last: fc.nat(12) }), fc.constant({}));

describe('A page', () => {
  it('is what filtering by the bounds and taking from the front or the end gives', () => {
    fc.assert(
      fc.property(keys, bounds, size, (list, between, taken) => {
        const { after, before } = between;
        const within = list.filter(
          (each) => (!after || compareOrderKeys(each, after) > 0) && (!before || compareOrderKeys(each, before) < 0),
        );
        const expected =
          'first' in taken
            ? within.slice(0, taken.first)
            : 'last' in taken
              ? within.slice(Math.max(0, within.length - taken.last))
              : within;
        const { start, end } = pageRange(list.length, (index) => list[index] ?? [], { ...between, ...taken });
        expect(list.slice(start, end)).toEqual(expected);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('The order of keys', () => {
  it('is total: antisymmetric, transitive, and only equal keys are equal', () => {
    fc.assert(
      fc.property(key, key, key, (a, b, c) => {
        expect(Math.sign(compareOrderKeys(a, b))).toBe(-Math.sign(compareOrderKeys(b, a)) + 0);
        if (compareOrderKeys(a, b) <= 0 && compareOrderKeys(b, c) <= 0)
          expect(compareOrderKeys(a, c)).toBeLessThanOrEqual(0);
        expect(compareOrderKeys(a, b) === 0).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { namedNode } from '../../src/rdf/term.ts';
import { groupingKey } from '../../src/store/grouping.ts';
import { orderByKey } from '../../src/store/order-by.ts';
import { reachKey } from '../../src/store/plan.ts';
import { condition, grouping, orderBy } from '../support/arbitrary-condition.ts';
import { fc } from '../support/seeded.ts';

const type = namedNode('https://example.org/C');

/** Plain data as JSON has it: two that mean the same are written the same, whatever the order of their properties. */
function plain(value: unknown): string {
  return JSON.stringify(value, (_key, part) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    if ('termType' in part) return [part.termType, part.value, part.language, part.datatype?.value];
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

describe('The text of a part of a plan', () => {
  it.each([
    ['condition', condition, (where: never) => reachKey({ from: 'class', class: type, where })],
    ['condition below a parent', condition, (where: never) => reachKey({ from: 'parent', paths: [], where })],
    ['grouping', grouping, groupingKey],
    ['order', orderBy, orderByKey],
  ] as [string, fc.Arbitrary<unknown>, (value: unknown) => string][])('tells apart every %s', (_name, any, key) => {
    const pair = fc.tuple(any, any);
    fc.assert(
      fc.property(
        fc.oneof(
          pair,
          any.map((one) => [one, structuredCopy(one)] as const),
        ),
        ([one, other]) => {
          expect(key(one) === key(other)).toBe(plain(one) === plain(other));
        },
      ),
      { numRuns: 1000 },
    );
  });
});

/** The same data in other objects, properties in the opposite order; terms stay as they are. */
function structuredCopy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(structuredCopy);
  if (typeof value !== 'object' || value === null || 'termType' in value) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, part]) => [name, structuredCopy(part)]),
  );
}

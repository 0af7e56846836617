import { describe, expect, it } from 'vitest';
import { judgedOnce } from '../../src/store/verdicts.ts';
import { fc } from '../support/seeded.ts';

describe('A test that judges once', () => {
  it('says what the test says, and asks it about each term once, be they few or all', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(199), { maxLength: 600 }), (ids) => {
        const asked: number[] = [];
        const test = judgedOnce(200, (id) => {
          asked.push(id);
          return id % 3 === 0;
        });
        expect(ids.map(test)).toEqual(ids.map((id) => id % 3 === 0));
        expect(asked.toSorted((a, b) => a - b)).toEqual([...new Set(ids)].sort((a, b) => a - b));
      }),
    );
  });
});

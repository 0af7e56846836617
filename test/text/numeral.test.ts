import { describe, expect, it } from 'vitest';
import { formatKanji, parseNumeral } from '../../src/text/numeral.ts';
import { readGoldTable } from '../support/gold-table.ts';
import { fc } from '../support/seeded.ts';

describe('parseNumeral', () => {
  for (const { written, value, remark } of readGoldTable<'written' | 'value' | 'remark'>('text/numeral.csv')) {
    it(`reads 「${written}」 as ${value || 'nothing'}: ${remark}`, () => {
      expect(parseNumeral(written)).toBe(value === '' ? undefined : Number(value));
    });
  }

  it('answers with a safe integer or undefined, whatever it is given', () => {
    const signs = fc.string({ unit: fc.constantFrom(...'0９〇零一九十百千万億兆壱元 a') });
    fc.assert(
      fc.property(signs, (text) => {
        const value = parseNumeral(text);
        return value === undefined || (Number.isSafeInteger(value) && value >= 0);
      }),
      { numRuns: 2000 },
    );
  });

  it('refuses a very long run of digits at once', () => {
    expect(parseNumeral('一'.repeat(20_000_000))).toBeUndefined();
  });
});

describe('formatKanji', () => {
  it('writes numbers as statutes do', () => {
    expect([0, 1, 10, 11, 110, 252, 1000, 10_000, 12_345, 100_000_000, 10_001_000].map(formatKanji)).toEqual([
      ...['〇', '一', '十', '十一', '百十', '二百五十二', '千', '一万', '一万二千三百四十五', '一億', '千万千'],
    ]);
  });

  it('is read back as the same number', () => {
    const integers = fc.oneof(fc.nat(100_000), fc.maxSafeNat());
    fc.assert(
      fc.property(integers, (value) => parseNumeral(formatKanji(value)) === value),
      { numRuns: 2000 },
    );
  });

  it('throws for what has no such form', () => {
    for (const value of [-1, 1.5, Number.NaN, 2 ** 53]) expect(() => formatKanji(value)).toThrow(RangeError);
  });
});

import { describe, expect, it } from 'vitest';
import { findEraDates, formatEraDate, parseEraDate } from '../../src/text/era-date.ts';
import { formatKanji } from '../../src/text/numeral.ts';
import { slice } from '../../src/text/span.ts';
import { readGoldTable } from '../support/gold-table.ts';
import { fc } from '../support/seeded.ts';

type Column = 'written' | 'value' | 'problem' | 'meant' | 'remark';

describe('parseEraDate', () => {
  for (const row of readGoldTable<Column>('text/era-date.csv')) {
    it(`reads 「${row.written}」 as ${row.value || row.problem || 'no date'}: ${row.remark}`, () => {
      const date = parseEraDate(row.written);
      expect(date && { ...date, span: undefined }).toEqual(expectedOf(row));
    });
  }
});

function expectedOf({ value, problem, meant }: Record<Column, string>): object | undefined {
  if (value !== '') return { value, precision: { 4: 'year', 7: 'month', 10: 'day' }[value.length] };
  if (problem !== '') return meant === '' ? { problem } : { problem, meant };
  return undefined;
}

describe('findEraDates', () => {
  it('finds every date with its place in code units', () => {
    const text = '𠮷　令和7年3月27日に締結し、平成32年4月1日から平成26年度まで、昭和22年法律第67号による。';
    const dates = findEraDates(text);
    expect(dates.map((date) => slice(text, date.span))).toEqual(['令和7年3月27日', '平成32年4月1日', '昭和22年']);
    expect(dates.map((date) => ('value' in date ? date.value : date.problem))).toEqual([
      '2025-03-27',
      'beyond-era',
      '1947',
    ]);
    expect(dates[0]?.span).toEqual({ start: 3, end: 12 });
  });

  it('does not join parts of a date over a line end', () => {
    const text = '令和7年\n3月27日';
    expect(findEraDates(text).map((date) => slice(text, date.span))).toEqual(['令和7年']);
  });

  it('takes no time over long runs of spaces', () => {
    const started = performance.now();
    expect(findEraDates(`令和${' '.repeat(200_000)}7年3月${'　'.repeat(200_000)}`.repeat(5))).toEqual([]);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('formatEraDate', () => {
  const days = fc
    .date({ min: new Date('1873-01-01'), max: new Date('2200-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  it('writes the first year as 元年', () => {
    expect(formatEraDate('2019-05-01')).toBe('令和元年5月1日');
    expect(formatEraDate('2025-03-27')).toBe('令和7年3月27日');
    expect(formatEraDate('1989-01-07')).toBe('昭和64年1月7日');
  });

  it('is read back as the same day, by the calendar of the platform and by ours', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(parseEraDate(formatEraDate(day))).toMatchObject({ value: day, precision: 'day' });
      }),
      { numRuns: 2000 },
    );
  });

  it('is read back when written in kanji', () => {
    fc.assert(
      fc.property(days, (day) => {
        const kanji = formatEraDate(day).replace(/\d+/g, (number) => formatKanji(Number(number)));
        expect(parseEraDate(kanji)).toMatchObject({ value: day });
      }),
    );
  });

  it('throws for what is not a day of that calendar', () => {
    for (const day of ['1872-12-31', '2025-02-30', '2025-3-27', '2025-03', '', '2025-03-27T00:00:00Z']) {
      expect(() => formatEraDate(day), day).toThrow(RangeError);
    }
  });
});

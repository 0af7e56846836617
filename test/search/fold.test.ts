import { describe, expect, it } from 'vitest';
import { fold, foldWithOrigins } from '../../src/search/fold.ts';
import { SPELLINGS } from '../../src/search/spelling-table.ts';
import { readGoldTable } from '../support/gold-table.ts';
import { publishedQuads } from '../support/published.ts';
import { fc } from '../support/seeded.ts';

const gold = readGoldTable<'query' | 'text' | 'found' | 'remark'>('search/fold.csv');

/** Pieces that the rules of folding look at, so that random texts meet them. */
const PIECES = Array.from(
  'けん引空き家取り組み障がい子どもこ供箇所ヶケカかが月々ゝゞーヴァィッつ第三十二百五条人市町四万億元年才歳〇○邊髙﨑澤𠮷之附、。・ 　.,-_―ＤＶａＡ1２0みきしいれてを合わ引っ越くらしゎヮｶﾞﾟ゛㋿㍿㎡İßé',
);
const arbitraryText = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 24 }),
);

describe('Folding', () => {
  it('has a gold table of more than eighty pairs, a quarter of which must not match', () => {
    expect(gold.length).toBeGreaterThan(120);
    expect(gold.filter(({ found }) => found === 'no').length).toBeGreaterThan(15);
  });

  it.each(gold)('$remark: $query in $text: $found', ({ query, text, found }) => {
    expect(fold(text).includes(fold(query))).toBe(found === 'yes');
  });

  it.each(
    SPELLINGS.trim()
      .split('\n')
      .map((line) => line.trim()),
  )('makes one of %s', (line) => {
    const [first = '', ...others] = line.split(' ').map(fold);
    expect(first).not.toBe('');
    expect([first, ...others]).toEqual([first, ...others.map(() => first)]);
  });

  it('of a key changes nothing', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('leaves letters, digits, points between digits and low lines between words, and neither spaces nor katakana nor capitals', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        expect(fold(text)).toMatch(
          /^(?:[\p{L}\p{N}]|(?<=[0-9])\.(?=[0-9])|(?<=[a-z\p{L}\p{Nd}])_(?=[a-z\p{L}\p{Nd}]))*$/u,
        );
        expect(fold(text)).not.toMatch(/[ァ-ヺA-ZＡ-Ｚ]/u);
      }),
      { numRuns: 2000 },
    );
  });

  it('with origins gives the same key', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        expect(foldWithOrigins(text).text).toBe(fold(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('tells for every unit of the key a range of the original, and never goes back', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        const { text: key, starts, ends } = foldWithOrigins(text);
        expect([starts.length, ends.length]).toEqual([key.length, key.length]);
        for (let unit = 0; unit < key.length; unit++) {
          const [start = -1, end = -1] = [starts[unit], ends[unit]];
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(start).toBeGreaterThanOrEqual(starts[unit - 1] ?? 0);
          expect(end).toBeGreaterThanOrEqual(ends[unit - 1] ?? 0);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('leads from a spelling back to the one that was written', () => {
    const written = (text: string, word: string) => {
      const { text: key, starts, ends } = foldWithOrigins(text);
      const at = key.indexOf(fold(word));
      return text.slice(starts[at], ends[at + fold(word).length - 1]);
    };
    expect(written('経済のけん引に係る', '牽引')).toBe('けん引');
    expect(written('空き家の活用', '空家')).toBe('空き家');
    expect(written('体制の取り組みを行う', '取組')).toBe('取り組み');
    expect(written('Ｄ Ｖ被害', 'dv')).toBe('Ｄ Ｖ');
    expect(written('第二百五十二条', '252条')).toBe('二百五十二条');
    expect(written('𠮷野家の㋿', '令和')).toBe('㋿');
  });

  it('finds every published text by each of its pieces between signs', () => {
    const texts = publishedQuads('main').flatMap(({ object }) =>
      object.termType === 'Literal' && object.language === 'ja' ? [object.value] : [],
    );
    expect(texts.length).toBeGreaterThan(200);
    const lost = texts.flatMap((text) =>
      text.split(/[\p{P}\s]+/u).filter((piece) => piece !== '' && !fold(text).includes(fold(piece))),
    );
    expect(lost).toEqual([]);
  });

  it('is linear: a hundred thousand characters of one kind take no longer than a second', () => {
    for (const piece of [
      '一',
      'ー',
      'カ',
      '々',
      'ゝ',
      'け',
      '.',
      '取り',
      '第',
      'aa ',
      'a b ',
      ' _',
      '_',
      'aa_ ',
      '\u3099',
      '○',
    ]) {
      const start = performance.now();
      fold(piece.repeat(100_000));
      expect([piece, performance.now() - start < 1000]).toEqual([piece, true]);
    }
  });
});

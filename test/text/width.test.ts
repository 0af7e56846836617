import { describe, expect, it } from 'vitest';
import { foldMarker, toHalfWidth } from '../../src/text/width.ts';
import { fc } from '../support/seeded.ts';

describe('toHalfWidth', () => {
  it('writes full-width letters, digits, signs and space in half width', () => {
    expect(toHalfWidth('（１）　ＤＶ・Ａｂ：～！')).toBe('(1) DV・Ab:~!');
  });

  it('leaves everything else alone', () => {
    const text = '第一条 ｱｲ①㈠⑴ー、。「」〜';
    expect(toHalfWidth(text)).toBe(text);
  });

  it('keeps the length, so that spans stay true', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => toHalfWidth(text).length === text.length));
  });
});

describe('foldMarker', () => {
  it('folds the styles of a marker', () => {
    expect(['⑴', '（１）', '(1)'].map(foldMarker)).toEqual(['(1)', '(1)', '(1)']);
    expect(['①', 'ｱ', '㈠', 'ⅳ', 'ａ'].map(foldMarker)).toEqual(['1', 'ア', '(一)', 'iv', 'a']);
  });
});

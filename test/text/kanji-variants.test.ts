import { describe, expect, it } from 'vitest';
import { plainOfVariant, unifiedOfRadical } from '../../src/text/kanji-variants.ts';

describe('The table of kanji variants', () => {
  it('leads to forms that are no variants themselves', () => {
    const chained = [...plainOfVariant].filter(([, plain]) => plainOfVariant.has(plain));
    expect(chained).toEqual([]);
  });

  it('has single kanji that NFKC leaves alone', () => {
    const wrong = [...plainOfVariant]
      .flat()
      .filter((kanji) => !/^\p{Script=Han}$/u.test(kanji) || kanji.normalize('NFKC') !== kanji);
    expect(wrong).toEqual([]);
  });

  it('knows the old forms of names', () => {
    const old = '髙﨑澤邊邉惠齊濱廣國嶋瀨眞德彌𠮷曾條';
    expect(Array.from(old, (kanji) => plainOfVariant.get(kanji)).join('')).toBe('高崎沢辺辺恵斉浜広国島瀬真徳弥吉曽条');
  });

  it('keeps apart what only looks alike or is another name', () => {
    for (const kanji of '斎斉坂阪島土士塚') expect(plainOfVariant.get(kanji)).toBeUndefined();
  });

  it('knows the radicals that PDF files write', () => {
    expect(['⻑', '⺟', '⻘'].map((radical) => unifiedOfRadical.get(radical))).toEqual(['長', undefined, '青']);
  });
});

import { describe, expect, it } from 'vitest';
import { parseSearchQuery, type SearchQuery } from '../../src/search/search-query.ts';
import { snippet } from '../../src/search/snippet.ts';
import { fc } from '../support/seeded.ts';

function query(text: string): SearchQuery {
  const parsed = parseSearchQuery(text);
  if (typeof parsed === 'string') throw new Error(`${text}: ${parsed}`);
  return parsed;
}

/** Matches in brackets. */
function shown(text: string, words: string): string {
  return snippet(text, query(words))
    .map(({ text: part, isMatch }) => (isMatch ? `[${part}]` : part))
    .join('');
}

describe('A snippet', () => {
  it('tells matches from the rest', () => {
    expect(shown('圏域の観光の振興', '観光')).toBe('圏域の[観光]の振興');
    expect(shown('観光', '観光')).toBe('[観光]');
  });

  it('shows the text as it is written, whatever was typed', () => {
    expect(shown('経済成長のけん引に係る', '牽引')).toBe('経済成長の[けん引]に係る');
    expect(shown('ＤＶ被害者への支援等', 'dv 支援')).toBe('[ＤＶ]被害者への[支援]等');
    expect(shown('一人ひとりが取り組みます。', '取組')).toBe('一人ひとりが[取り組]みます。');
    expect(shown('取り組みを推進', '取組')).toBe('[取り組み]を推進');
    expect(shown('髙﨑市', '高崎')).toBe('[髙﨑]市');
  });

  it('covers signs within a match, and none around it', () => {
    expect(shown('「まち・ひと・しごと」創生', 'まちひとしごと')).toBe('「[まち・ひと・しごと]」創生');
  });

  it('joins matches that touch or overlap', () => {
    expect(shown('地域公共交通網', '地域 公共 交通')).toBe('[地域公共交通]網');
    expect(shown('地域公共交通網', '"地域公共" "公共交通"')).toBe('[地域公共交通]網');
  });

  it('marks every occurrence', () => {
    expect(shown('市は市と市に', '市')).toBe('[市]は[市]と[市]に');
  });

  it('marks nothing where nothing is found', () => {
    expect(shown('圏域', '観光')).toBe('圏域');
  });

  it('of a long text begins a little before the first match, and tells what it left out', () => {
    const long = `${'前'.repeat(200)}観光${'後'.repeat(200)}`;
    expect(shown(long, '観光')).toBe(`…${'前'.repeat(24)}[観光]${'後'.repeat(94)}…`);
    expect(shown(`観光${'後'.repeat(200)}`, '観光')).toBe(`[観光]${'後'.repeat(118)}…`);
    expect(shown(`${'前'.repeat(200)}観光`, '観光')).toBe(`…${'前'.repeat(118)}[観光]`);
  });

  it('of a long text is where most is matched', () => {
    const long = `観光${'中'.repeat(300)}地域の観光と交通${'後'.repeat(50)}`;
    expect(shown(long, '観光 地域 交通')).toContain('[地域]の[観光]と[交通]');
  });

  it('is plain text: what looks like HTML is left as it is', () => {
    expect(snippet('<b>観光</b>', query('観光'))).toEqual([
      { text: '<b>', isMatch: false },
      { text: '観光', isMatch: true },
      { text: '</b>', isMatch: false },
    ]);
  });

  it('is always a stretch of the text, cut between characters', () => {
    const pieces = fc.constantFrom('観光', '𠮷', 'けん引', '地', ' ', '。', 'カﾞ', '取り組み');
    const text = fc.array(pieces, { maxLength: 150 }).map((each) => each.join(''));
    fc.assert(
      fc.property(text, fc.constantFrom('観光', '吉', '牽引 地', '取組'), (whole, words) => {
        const parts = snippet(whole, query(words));
        const stretch = parts.map(({ text: part }) => part).join('');
        expect(whole).toContain(stretch.replace(/^…|…$/g, ''));
        expect(stretch).not.toMatch(/^…?[\udc00-\udfff]|[\ud800-\udbff]…?$/);
        expect(stretch.length).toBeLessThanOrEqual(123);
        if (whole.length <= 120) expect(stretch).toBe(whole);
      }),
    );
  });
});

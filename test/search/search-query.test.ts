import { describe, expect, it } from 'vitest';
import { MAXIMUM_QUERY_LENGTH, parseSearchQuery } from '../../src/search/search-query.ts';

function keys(text: string): readonly string[] | string {
  const query = parseSearchQuery(text);
  return typeof query === 'string' ? query : query.words.map(({ key }) => key);
}

describe('A search query', () => {
  it('is words between white space, the ideographic space too', () => {
    expect(keys(' 観光　連携\tＤＶ\n')).toEqual(['観光', '連携', 'dv']);
  });

  it('has phrases in quotation marks of any kind, in which white space does not divide', () => {
    expect(keys('"Smart City" “地域 公共” 「空き 家」 『役 割』 ＂甲 乙＂')).toEqual([
      'smart_city',
      '地域公共',
      '空家',
      '役割',
      '甲乙',
    ]);
    expect(keys('観光"地域 振興"計画')).toEqual(['観光', '地域振興', '計画']);
  });

  it('passes over quotation marks without a partner', () => {
    expect(keys('観光 "地域 振興')).toEqual(['観光', '地域', '振興']);
    expect(keys('観光」 地域')).toEqual(['観光', '地域']);
  });

  it('has no word twice, however it is written', () => {
    expect(keys('けん引 牽引 ケン引')).toEqual(['牽引']);
  });

  it('remembers how a word was typed', () => {
    expect(parseSearchQuery('「けん引 」')).toEqual({ words: [{ written: 'けん引', key: '牽引' }] });
  });

  it('without a letter or digit is empty', () => {
    expect(['', ' 　', '・、。', '""', '「」', '☆'].map(keys)).toEqual(Array(6).fill('EMPTY'));
  });

  it('may have 200 code points, not more', () => {
    expect(keys('𠮷'.repeat(MAXIMUM_QUERY_LENGTH))).toHaveLength(1);
    expect(keys('𠮷'.repeat(MAXIMUM_QUERY_LENGTH + 1))).toBe('TOO_LONG');
  });

  it('may have 10 words, not more', () => {
    expect(keys('あ い う え お か き く け こ')).toHaveLength(10);
    expect(keys('あ い う え お か き く け こ さ')).toBe('TOO_MANY_WORDS');
  });

  it('survives half a surrogate pair', () => {
    expect(keys('\ud842観光')).toEqual(['観光']);
  });
});

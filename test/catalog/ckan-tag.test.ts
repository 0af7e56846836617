import { describe, expect, it } from 'vitest';
import { ckanTags } from '../../src/catalog/ckan-tag.ts';

describe('the tags of CKAN', () => {
  it.each<[string, string[]]>([
    ['連携協約', ['連携協約']],
    ['教育・文化・スポーツ', ['教育', '文化', 'スポーツ']],
    ['医', []],
    ['医・療養', ['療養']],
    ['地産地消, 移住', ['地産地消', '移住']],
    ['core-city cooperation area', ['core-city cooperation area']],
    ['agreements (Japan)', ['agreements', 'Japan']],
    ['v1.0_beta', ['v1.0_beta']],
    ['佐々木', ['佐々木']],
    ['  広域 　連携  ', ['広域', '連携']],
    ['', []],
    ['a'.repeat(100), ['a'.repeat(100)]],
    ['a'.repeat(101), []],
    ['𠮷野', ['𠮷野']],
    ['𠮷', []],
  ])('of %j are %j', (keyword, tags) => expect(ckanTags([keyword])).toEqual(tags));

  it('are told once each, in order, and with composed kana', () => {
    expect(ckanTags(['文化', '教育・文化', 'か\u3099っこう'])).toEqual(['文化', '教育', 'がっこう']);
  });

  it('are never refused', () => {
    const odd = ['①②', '①②③', 'ⅧⅨ', 'ﾊﾝｶｸ', '！？', '一二\n三四', 'x\ty', '😀😀', 'école', 'ー〜ー'];
    for (const tag of ckanTags(odd)) {
      expect(tag).toMatch(/^[\p{L}\p{N}_ .-]{2,100}$/u);
      expect(tag).toBe(tag.trim());
    }
  });
});

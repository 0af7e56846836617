import type { SearchFault } from '../../search/search-query.ts';
import type { PageLanguage } from '../document-view.ts';

/** How many results a page shows. */
export const SHOWN = 50;

/** Why there are no results, in both languages. */
const WHY = {
  EMPTY: {
    ja: '言葉を空白で区切ると、すべてを含むものを探します。全角と半角、かなと旧字体などの違いは区別しません。',
    en: 'Words between spaces must all occur. Full and half width, kana and old forms of kanji make no difference.',
  },
  TOO_LONG: { ja: '検索の言葉が長すぎます。', en: 'The question is too long.' },
  TOO_MANY_WORDS: { ja: '検索の言葉が長すぎます。', en: 'The question is too long.' },
  NO_SEARCH: { ja: 'ここでは検索できません。', en: 'There is no search here.' },
} as const satisfies Record<SearchFault | 'NO_SEARCH', Readonly<Record<PageLanguage, string>>>;

/** Why there are no results. */
export function whyNoResults(reason: keyof typeof WHY, language: PageLanguage): string {
  return WHY[reason][language];
}

/** How much was found, and how much of it is shown. */
export function countText(total: number, hasMore: boolean, language: PageLanguage): string {
  if (total === 0) return { ja: '見つかりませんでした。', en: 'Nothing was found.' }[language];
  const more = { ja: `（はじめの${SHOWN}件）`, en: ` (the first ${SHOWN})` }[language];
  return `${{ ja: `${total}件`, en: `${total} found` }[language]}${hasMore ? more : ''}`;
}

import { describe, expect, it } from 'vitest';
import { ListedTexts, listTexts } from '../../src/search/listed-texts.ts';
import { SearchIndex } from '../../src/search/search-index.ts';
import { parseSearchQuery } from '../../src/search/search-query.ts';
import { SearchedTexts } from '../../src/search/searched-texts.ts';
import { publishedQuads } from '../support/published.ts';
import { graphOf } from '../web/page/rendered-page.ts';

const texts = new SearchedTexts(graphOf(publishedQuads()));
const onServer = new SearchIndex(texts);
// As it reaches a browser: written down and read again.
const elsewhere = new SearchIndex(new ListedTexts(JSON.parse(JSON.stringify(listTexts(texts)))));

/** What a page shows of an answer. */
function shown(index: SearchIndex, text: string, first = 50) {
  const query = parseSearchQuery(text);
  if (typeof query === 'string') throw new Error(`${text}: ${query}`);
  const { hits, totalCount, hasNextPage, types } = index.search({ query, page: { first } });
  return {
    ...{ totalCount, hasNextPage, types },
    hits: hits.map(({ resource, type, score, property, text: found, snippet }) => ({
      ...{ iri: resource.value, type, score, property: property.value, snippet },
      ...{ text: found.value, language: found.language },
    })),
  };
}

/** Words of every kind: the beginnings of texts, and what people type. */
const WORDS = [
  ...[
    '熊本',
    'けん引',
    '空き家',
    'ＤＶ 被害',
    '取り組み',
    '連携 乙',
    '第三条',
    '支',
    'くまもと',
    '輕井澤',
    '子ども 子育て',
  ],
  ...['"地域公共交通"', '存在しない', '甲', 'の', '3-1-4', 'ケーブル', '市', '町', '県', '医療', '荒尾市 役割'],
  ...texts.keys.filter((_, place) => place % 40 === 0).map((key) => key.slice(0, 12)),
].filter((word) => typeof parseSearchQuery(word) !== 'string');

describe('a search over listed texts', () => {
  it('finds, ranks and shows what a search over the graph does', () => {
    expect(WORDS.length).toBeGreaterThan(80);
    for (const word of WORDS) expect(shown(elsewhere, word), word).toEqual(shown(onServer, word));
  });

  it('does so to the last result', () => {
    for (const word of ['市', '連携']) {
      const all = shown(elsewhere, word, 10_000);
      expect(all.hits.length).toBe(all.totalCount);
      expect(all).toEqual(shown(onServer, word, 10_000));
    }
  });
});

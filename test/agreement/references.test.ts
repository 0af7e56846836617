import { describe, expect, it } from 'vitest';
import { extract } from '../support/press.ts';

const HEAD = `熊本市及び荒尾市の連携協約

熊本市（以下「甲」という。）及び荒尾市（以下「乙」という。）は、次のとおり連携協約を締結する。

`;

/** The references of articles, as `from → to: words`, and the words that lead nowhere. */
async function references(articles: string) {
  const text = HEAD + articles;
  const { agreement, diagnostics } = await extract(text);
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return {
    links: agreement.references.map(({ from, to }) => {
      const target = 'path' in to.value ? to.value.path : `${to.value.lawId} ${to.value.article}`;
      return `${from.path} → ${target}: ${to.spans.map(words).join()}`;
    }),
    lost: diagnostics.filter(({ code }) => code === 'AGR_ARTICLE_MISSING').map(({ span }) => words(span)),
    jumps: diagnostics.filter(({ code }) => code === 'DOC_ARTICLE_JUMP').map(({ span }) => words(span)),
  };
}

describe('References between articles', () => {
  it('前条 and 次条 are the neighbours in the document, branches included', async () => {
    const { links, lost, jumps } = await references(
      '第1条 甲。\n第2条 次条のとおり。\n第2条の2 前条及び次条のとおり。\n第2条の3 前条のとおり。\n第3条 前条のとおり。\n',
    );
    expect(links).toEqual([
      'article/2/paragraph/1 → article/2_2: 次条',
      'article/2_2/paragraph/1 → article/2: 前条',
      'article/2_2/paragraph/1 → article/2_3: 次条',
      'article/2_3/paragraph/1 → article/2_2: 前条',
      'article/3/paragraph/1 → article/2_3: 前条',
    ]);
    expect({ lost, jumps }).toEqual({ lost: [], jumps: [] });
  });

  it('前条 leads nowhere where the article before was lost, or where there is none', async () => {
    const { links, lost, jumps } = await references('第1条 前条のとおり。\n第3条 前条のとおり。\n');
    expect({ links, lost, jumps }).toEqual({ links: [], lost: ['前条', '前条'], jumps: ['第3条'] });
  });

  it('前項 is in the same article, also in one with a branch', async () => {
    const { links } = await references('第1条 甲。\n2 前項のとおり。\n第1条の2 乙。\n2 前項のとおり。\n');
    expect(links).toEqual([
      'article/1/paragraph/2 → article/1/paragraph/1: 前項',
      'article/1_2/paragraph/2 → article/1_2/paragraph/1: 前項',
    ]);
  });

  it('an article of another instrument is not one of the agreement', async () => {
    const { links, lost } = await references(
      '第1条 地方自治法施行令第2条、熊本市規則第1条及び荒尾市条例（平成2年条例第3号）第2条による。\n第2条 第1条による。\n',
    );
    expect({ links, lost }).toEqual({ links: ['article/2/paragraph/1 → article/1: 第1条'], lost: [] });
  });

  it('a branch out of order is told', async () => {
    const { jumps } = await references('第1条 甲。\n第1条の3 甲。\n第2条 甲。\n第2条 甲。\n第2条の2の2 甲。\n');
    expect(jumps).toEqual(['第1条の3', '第2条', '第2条の2の2']);
  });
});

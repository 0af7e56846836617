/** What an agreement says of itself, and what stands around its articles. Each variation stands for a class of documents. */
import { describe, expect, test } from 'vitest';
import { errorsIn, read } from './agreement.ts';

describe('The end of an agreement', () => {
  const ENDS: Readonly<Record<string, boolean>> = {
    '（効力）\n第3条　この協約は、平成30年4月1日から効力を有する。': false,
    '（効力の発生）\n第3条　この協約は、平成30年4月1日から効力を生ずる。': false,
    '（施行期日）\n第3条　この協約は、平成30年4月1日から施行する。': false,
    '（補則）\n第3条　この協約に定めのない事項は、甲及び乙が協議して定める。': false,
    '（効力）\n第3条　この協約は、通知の日から2年を経過した日に、その効力を失う。': true,
    '（有効期間）\n第3条　この協約の期間は、平成33年3月31日までとする。': true,
    '（終期）\n第3条　この協約は、通知のあった年度の末日に効力を失う。': true,
    '（協約の見直し）\n第3条　この協約を変更し、又は廃止しようとするときは、議会の議決を経る。': true,
    '（その他）\n第3条　甲又は乙は、この協約の廃止を求めることができる。': true,
  };
  test.each(Object.entries(ENDS))('%s: %j', async (article, isEnd) => {
    const record = await read({
      articles: `（取組）\n第1条　取組は、別表のとおりとする。\n（費用）\n第2条　費用は、協議する。\n${article}`,
    });
    expect(record.termination).toBe(isEnd);
    expect(record.concludedOn).toBe('2017-11-02');
    expect(errorsIn(record)).toEqual([]);
  });
});

describe('What is around the articles', () => {
  const ARTICLES = `（目的）
第1条　この協約は、甲及び乙が連携して圏域の活力を保
- 1 -
\fつことを目的とする。
（取組）
第2条　甲及び乙が連携する取組は、別表のとおりとする。
2　前項の取組は、毎年度、見直す。`;

  const PAGES: Readonly<Record<string, string>> = {
    'a number between dashes': ARTICLES,
    'a number between dashes, without the end of a page': ARTICLES.replace('\f', ''),
    'a number between long dashes': ARTICLES.replace('- 1 -', '　　　　－　１　－'),
    'a number and its word': ARTICLES.replace('- 1 -', '1ページ'),
    'a bare number and the end of a page': ARTICLES.replace('- 1 -', '                    1'),
    'a number of all': ARTICLES.replace('- 1 -', '1 / 12'),
    'a blank line': ARTICLES.replace('- 1 -', ''),
  };
  test.each(Object.entries(PAGES))('%s within a sentence is of the page', async (_, articles) => {
    const record = await read({ articles });
    expect(record.articles.map(({ number, paragraphs }) => [number, paragraphs])).toEqual([
      ['1', 1],
      ['2', 2],
    ]);
    expect(record.diagnostics.filter(({ code }) => code === 'DOC_UNKNOWN_LINE')).toEqual([]);
    expect(errorsIn(record)).toEqual([]);
  });

  const TITLE = '岐阜市及び本巣市における連携中枢都市圏形成に係る連携協約';
  const FRONTS: Readonly<Record<string, string>> = {
    'a circle': `○${TITLE}`,
    'the date and number of a notice': `${TITLE}\n平成29年11月6日\n告示第38号`,
    'a cover': `連携中枢都市圏の形成に係る\n連携協約書\n\n平成29年11月\n\n岐　阜　市\n本　巣　市\n\f${TITLE}`,
    'a list of contents': `目次\n　前文\n　本則（第1条・第2条）\n　別表\n\n${TITLE}`,
    'a list of contents below': `${TITLE}\n\n目次\n　前文\n　本則（第1条・第2条）\n　別表\n`,
    'the title in two lines': '岐阜市及び本巣市における連携中枢都市圏\n形成に係る連携協約',
    'the title broken within its last word': '岐阜市及び本巣市における連携中枢都市圏形成に係る連携協\n約',
    'a draft': `${TITLE}（案）`,
  };
  test.each(Object.entries(FRONTS))('a front with %s', async (name, title) => {
    const record = await read({ title });
    expect(record.title).toBe(name === 'a draft' ? `${TITLE}（案）` : TITLE);
    expect(record.concludedOn).toBe('2017-11-02');
    expect(record.parties.map((party) => party.name)).toEqual(['岐阜市', '本巣市']);
    expect(errorsIn(record)).toEqual([]);
  });

  const DATES: Readonly<Record<string, string>> = {
    'full-width digits': '平成２９年１１月２日',
    kanji: '平成二十九年十一月二日',
    spaces: '　　　平成 29年 11月　2日',
    'spaces between all': '平　成　２　９　年　１　１　月　２　日',
    'the western year in brackets': '平成29年（2017年）11月2日',
    'a word behind it': '平成29年11月2日締結',
  };
  test.each(Object.entries(DATES))('a date with %s', async (_, date) => {
    const record = await read({ date });
    expect(record.concludedOn).toBe('2017-11-02');
    expect(record.parties.map(({ representative }) => representative?.name)).toEqual(['日比野宏明', '林節子']);
    expect(errorsIn(record)).toEqual([]);
  });
});

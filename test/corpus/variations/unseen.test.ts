/** What else stands around or within an agreement that a rule may mistake. Each variation stands for a class of documents. */
import { describe, expect, test } from 'vitest';
import { agreementWith, errorsIn, read, readRecord } from './agreement.ts';

const ARTICLES = (text: string, caption = '会議') =>
  `（目的）\n第1条　この協約は、目的を定める。\n（取組）\n第2条　取組は、別表のとおりとする。\n（${caption}）\n第3条　${text}\n（費用）\n第4条　費用は、協議して定める。`;

describe('An article', () => {
  test.each(['検証する', '保証する', '実証する', '検証に努める', '認証として扱う'])(
    'that ends in %s closes nothing',
    async (verb) => {
      const record = await read({ articles: ARTICLES(`甲及び乙は、取組の成果を${verb}。`) });
      expect(record.articles.map(({ number }) => number)).toEqual(['1', '2', '3', '4']);
    },
  );

  test.each([
    ['共生ビジョン懇談会', '甲は、毎年度、共生ビジョン懇談会を開催し、乙は、これに参画する。'],
    ['その他', '甲及び乙は、毎年度、連絡会を開くものとする。'],
    ['協議の場', '甲及び乙は、毎年、首長が話し合う場を設ける。'],
  ])('headed %s may be on regular meetings', async (caption, text) => {
    const record = (await read({ articles: ARTICLES(text, caption) })) as { liaison?: boolean };
    expect(record.liaison).toBe(true);
  });

  test('whose caption is a pillar gives it to its initiatives', async () => {
    const one = (name: string) =>
      `(1)　${name}\nア　取組の内容\n　診療を続ける。\nイ　甲の役割\n　医師を派遣する。\nウ　乙の役割\n　場所を用意する。`;
    const articles = `（目的）\n第1条　この協定は、目的を定める。\n（生活機能の強化に係る政策分野）\n第2条　取組は、次のとおりとする。\n${one('医療')}\n（結び付きやネットワークの強化に係る政策分野）\n第3条　取組は、次のとおりとする。\n${one('交通')}`;
    const record = await read({ articles, annex: '' });
    expect(record.initiatives.map(({ pillar }) => pillar)).toEqual(['life.living', 'life.network']);
  });
});

test('Bare numbers that count the pages are no text, tight as they stand', async () => {
  const articles = ARTICLES('甲及び乙は、会議を開く。').replace('（会議）', '１\n（会議）');
  const annex =
    '２\n別表（第2条関係）\n取組\t取組の内容\t甲の役割\t乙の役割\n医療\t続ける。\t派遣する。\t用意する。\n３';
  const record = await read({ articles, annex });
  expect(record.diagnostics.map(({ code }) => code)).toEqual(['DOC_PAGE_NUMBER']);
  expect(record.articles.map(({ paragraphs }) => paragraphs)).toEqual([1, 1, 1, 1]);
});

test('Signatures with TABs are read', async () => {
  const signatures =
    '甲\t岐阜県岐阜市司町99番地\n\t岐阜市\n\t岐阜市長\t日比野　宏明\n\n乙\t岐阜県本巣市文殊3240番地5\n\t本巣市\n\t本巣市長\t林　節子';
  const { parties } = await read({ signatures });
  expect(parties.map(({ representative }) => representative)).toEqual([
    { title: '岐阜市長', name: '日比野宏明' },
    { title: '本巣市長', name: '林節子' },
  ]);
});

test.each([
  '本市は、本巣市と連携協約を締結しました。協約書の全文は次のとおりです。',
  '下記のとおり連携協約を締結したので、地方自治法第252条の2第2項の規定により告示する。',
])('The words before an agreement are no part of it: %s', async (words) => {
  const record = await readRecord(`連携協約の締結について\n${words}\n${agreementWith()}`);
  expect(record.title).toBe('岐阜市及び本巣市における連携中枢都市圏形成に係る連携協約');
  expect(errorsIn(record)).toEqual([]);
});

test('A cell over the columns of both is a role of both, an empty one is none', async () => {
  const cells = (...texts: readonly string[]) => `<tr>${texts.join('')}</tr>`;
  const td = (text: string, columns = 1) => `<td colspan="${columns}">${text}</td>`;
  const table = `<table>${cells('<th rowspan="2">取組</th><th rowspan="2">内容</th><th colspan="2">役割分担</th>')}${cells('<th>甲</th><th>乙</th>')}${cells(td('医療'), td('続ける。'), td('医師を派遣する。', 2))}${cells(td('介護'), td('育てる。'), td('研修を開く。'), td(''))}</table>`;
  const paragraphs = agreementWith({ annex: '' })
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('\n');
  const page = `<html><head><meta charset="utf-8"></head><body>${paragraphs}<p>別表（第2条関係）</p>${table}</body></html>`;
  const record = await readRecord(page, 'document.html');
  expect(record.initiatives.map(({ roles }) => roles)).toEqual([
    [{ parties: ['甲', '乙'], text: '医師を派遣する。' }],
    [{ parties: ['甲'], text: '研修を開く。' }],
  ]);
  expect(errorsIn(record)).toEqual([]);
});

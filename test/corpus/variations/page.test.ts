/** The ways in which web pages hold an agreement. Each variation stands for a class of pages; all say the same. */
import { describe, expect, test } from 'vitest';
import { agreementWith, errorsIn, readRecord } from './agreement.ts';

/** The agreement as lines of a page, each what `line` makes of it, and its annex as HTML. */
function pageOf(annex: string, line = (text: string) => `<p>${text}</p>`, around = (main: string) => main): string {
  const lines = agreementWith({ annex: '別表（第2条関係）' }).split('\n').map(line).join('\n');
  return `<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"><title>連携協約</title></head><body>${around(`${lines}\n${annex}`)}</body></html>`;
}

const tr = (...cells: readonly string[]) =>
  `<tr>${cells.map((cell) => (cell.startsWith('<') ? cell : `<td>${cell}</td>`)).join('')}</tr>`;
const ROWS = [
  ['休日の診療', '休日に診療所を開く。', '医師を派遣する。', '場所を用意する。'],
  ['図書館の利用', '互いの図書館を使えるようにする。', '本を貸し出す。', '本を返しに行く。'],
] as const;
const HEADS = tr('<th>取組</th>', '<th>取組の内容</th>', '<th>甲の役割</th>', '<th>乙の役割</th>');
const PILLARS = ['圏域全体の経済成長のけん引', '圏域全体の生活関連機能サービスの向上'] as const;
const COLUMNS = `<table>${HEADS}${ROWS.map((row) => tr(...row)).join('')}</table>`;

const TABLES: Readonly<Record<string, string>> = {
  columns: COLUMNS,
  'heads of two rows': `<table><thead>${tr('<th rowspan="2">取組</th>', '<th rowspan="2">取組の内容</th>', '<th colspan="2">役割分担</th>')}${tr('<th>甲</th>', '<th>乙</th>')}</thead><tbody>${ROWS.map((row) => tr(...row)).join('')}</tbody></table>`,
  'pillars over rows': `<table>${tr('<th>分野</th>', '<th>取組</th>', '<th>取組の内容</th>', '<th>甲の役割</th>', '<th>乙の役割</th>')}${ROWS.map((row, at) => tr(`<th rowspan="1">${PILLARS[at]}</th>`, ...row)).join('')}</table>`,
  'pillars over all columns': `<table>${HEADS}${ROWS.map((row, at) => tr(`<td colspan="4">${PILLARS[at]}</td>`) + tr(...row)).join('')}</table>`,
  'three rows each': `<table>${ROWS.map(([name, content, first, second], at) => tr(`<td rowspan="3">(${at + 1}) ${name}</td>`, '取組内容', content) + tr('甲の役割', first) + tr('乙の役割', second)).join('')}</table>`,
  'three rows each, with heads': `<table>${ROWS.map(([name, content, first, second]) => tr(`<th rowspan="3">${name}</th>`, '<th>取組内容</th>', content) + tr('<th>甲の役割</th>', first) + tr('<th>乙の役割</th>', second)).join('')}</table>`,
  'rows of labels and texts': `<table>${ROWS.map(([name, content, first, second]) => tr('<th>取組</th>', name) + tr('<th>取組の内容</th>', content) + tr('<th>甲の役割</th>', first) + tr('<th>乙の役割</th>', second)).join('')}</table>`,
  'a table for each': ROWS.map(
    ([name, content, first, second]) =>
      `<table>${tr('<th>取組</th>', name)}${tr('<th>取組の内容</th>', content)}${tr('<th>甲の役割</th>', first)}${tr('<th>乙の役割</th>', second)}</table>`,
  ).join(''),
  'a table with heads for each pillar': ROWS.map(
    (row, at) => `<h3>${PILLARS[at]}</h3><table>${HEADS}${tr(...row)}</table>`,
  ).join(''),
  'headings and paragraphs': ROWS.map(
    ([name, content, first, second], at) =>
      `<h4>(${at + 1}) ${name}</h4><h5>取組の内容</h5><p>${content}</p><h5>甲の役割</h5><p>${first}</p><h5>乙の役割</h5><p>${second}</p>`,
  ).join(''),
  'definition lists': ROWS.map(
    ([name, content, first, second], at) =>
      `<h4>${at + 1}　${name}</h4><dl><dt>取組の内容</dt><dd>${content}</dd><dt>甲の役割</dt><dd>${first}</dd><dt>乙の役割</dt><dd>${second}</dd></dl>`,
  ).join(''),
  'paragraphs with breaks': ROWS.map(
    ([name, content, first, second], at) =>
      `<p>(${at + 1}) ${name}<br>取組の内容　${content}<br>甲の役割　${first}<br>乙の役割　${second}</p>`,
  ).join(''),
};

describe('The initiatives of a page', () => {
  test.each(Object.entries(TABLES))('are read from %s', async (_, annex) => {
    const record = await readRecord(pageOf(annex), 'document.html');
    expect(
      record.initiatives.map(({ heading, content, roles }) => [heading, content, ...roles.map(({ text }) => text)]),
    ).toEqual(ROWS);
    expect(record.initiatives.flatMap(({ roles }) => roles.map(({ parties }) => parties.join()))).toEqual([
      '甲',
      '乙',
      '甲',
      '乙',
    ]);
    if (annex.includes(PILLARS[0])) expect(record.initiatives.map(({ pillar }) => pillar)).toEqual(['growth', 'life']);
    expect(errorsIn(record)).toEqual([]);
  });

  test.each(['共同で講座を開く。', '甲及び乙は、講座を開く。', '互いに講師を派遣する。'])(
    'have one role of all where its cell is over all their columns: %s',
    async (text) => {
      const row = tr('講座', '講座を開く。', `<td colspan="2">${text}</td>`);
      const record = await readRecord(
        pageOf(`<table>${HEADS}${tr(...ROWS[0])}${tr(...ROWS[1])}${row}</table>`),
        'document.html',
      );
      expect(record.initiatives[2]?.roles).toEqual([{ parties: ['甲', '乙'], text }]);
    },
  );
});

const LINKS = '<a href="#a1">第1条</a> <a href="#a2">第2条</a>　<a href="#a3">第3条</a>｜<a href="#b">別表</a>';

const AROUND: Readonly<Record<string, (main: string) => string>> = {
  nothing: (main) => main,
  'a list of links to the articles': (main) => `<div class="index">${LINKS}</div>${main}`,
  'a list of links in items': (main) => `<ul>${LINKS.replace(/<a.*?<\/a>/gu, '<li>$&</li>')}</ul>${main}`,
  'a heading above the links': (main) => `<div><h2>目次</h2><p>${LINKS}</p></div>${main}`,
  'a menu and a footer': (main) =>
    `<div id="header"><p>岐阜市例規集</p><p><a href="/">トップ</a> &gt; <a href="/k">協約</a></p></div><div id="content">${main}</div><div id="footer"><p>内容現在　令和6年10月1日</p><p>Copyright © 岐阜市</p></div>`,
  'layout tables': (main) =>
    `<table role="presentation"><tr><td><a href="/a">例規</a><br><a href="/b">要綱</a></td><td>${main}</td></tr></table>`,
  'the main part named': (main) =>
    `<nav>${LINKS}</nav><main><h1>連携協約について</h1>${main}</main><aside>関連：第9条の解説</aside>`,
};

describe('The articles of a page', () => {
  test.each(Object.entries(AROUND))('are read with %s around', async (_, around) => {
    const record = await readRecord(pageOf(COLUMNS, undefined, around), 'document.html');
    expect(record.articles.map(({ number, caption }) => [number, caption])).toEqual([
      ['1', '目的'],
      ['2', '取組'],
      ['3', '費用分担'],
      ['4', '協約の廃止'],
    ]);
    expect(record.title).toBe('岐阜市及び本巣市における連携中枢都市圏形成に係る連携協約');
    expect(record.concludedOn).toBe('2017-11-02');
    expect(record.parties.map(({ representative }) => representative?.name)).toEqual(['日比野宏明', '林節子']);
    expect(record.initiatives).toHaveLength(2);
    expect(errorsIn(record)).toEqual([]);
  });

  const LINES: Readonly<Record<string, (text: string) => string>> = {
    paragraphs: (text) => `<p>${text}</p>`,
    divisions: (text) => `<div>${text}</div>`,
    breaks: (text) => `${text}<br>`,
    'spans for the labels': (text) => `<p>${text.replace(/^第\d条/u, '<span class="num">$&</span>')}</p>`,
    'links in the articles': (text) => `<p>${text.replace(/別表/u, '<a href="#b">別表</a>')}</p>`,
    'preformatted text': (text) => `<pre>${text}</pre>`,
  };
  test.each(Object.entries(LINES))('are read from %s', async (_, line) => {
    const record = await readRecord(pageOf(COLUMNS, line), 'document.html');
    expect(record.articles.map(({ number, caption, paragraphs }) => [number, caption, paragraphs])).toEqual([
      ['1', '目的', 1],
      ['2', '取組', 1],
      ['3', '費用分担', 1],
      ['4', '協約の廃止', 1],
    ]);
    expect(record.initiatives).toHaveLength(2);
    expect(errorsIn(record)).toEqual([]);
  });
});

/** The ways in which an initiative says who does what. Each variation stands for a class of documents. */
import { describe, expect, test } from 'vitest';
import { errorsIn, read, readRecord } from './agreement.ts';

async function rolesOf(fields: string) {
  const annex = `別表（第2条関係）\n1　圏域全体の経済成長のけん引\n(1)　休日の診療\n取組内容　休日に診療所を開く。\n${fields}\n(2)　図書館の利用\n取組内容　図書館を開く。\n${fields}`;
  const record = await read({ annex });
  expect(errorsIn(record)).toEqual([]);
  const [first, second] = record.initiatives.map(({ roles }) =>
    roles.map(({ parties, text }) => [parties.join(), text]),
  );
  expect(record.initiatives.map(({ heading }) => heading)).toEqual(['休日の診療', '図書館の利用']);
  expect(second).toEqual(first);
  return first;
}

const BOTH = [
  ['甲', '医師を派遣する。'],
  ['乙', '場所を用意する。'],
];
const SUBJECTS = [
  ['甲', '甲は、医師を派遣する。'],
  ['乙', '乙は、場所を用意する。'],
];
const JOINT = [['甲,乙', '医師及び場所を用意する。']];

const ROLES: Readonly<Record<string, readonly [string, readonly (readonly string[])[]]>> = {
  'the names of the cities': ['岐阜市の役割　医師を派遣する。\n本巣市の役割　場所を用意する。', BOTH],
  'the share of costs': [
    '甲の役割分担及び費用分担　医師を派遣する。\n乙の役割分担及び費用分担　場所を用意する。',
    BOTH,
  ],
  'nothing but the aliases below 役割分担': ['役割分担\n　甲　医師を派遣する。\n　乙　場所を用意する。', BOTH],
  'nothing but the aliases and colons below 役割分担': ['役割分担\n甲：医師を派遣する。\n乙：場所を用意する。', BOTH],
  'nothing but the names below 役割': ['役割\n　岐阜市　医師を派遣する。\n　本巣市　場所を用意する。', BOTH],
  'aliases with marks below 役割分担': [
    '役割分担\n　ア　甲の役割　医師を派遣する。\n　イ　乙の役割　場所を用意する。',
    BOTH,
  ],
  both: ['甲及び乙の役割　医師及び場所を用意する。', JOINT],
  'both, with a dot': ['甲・乙の役割　医師及び場所を用意する。', JOINT],
  'both, with a comma': ['甲、乙の役割　医師及び場所を用意する。', JOINT],
  'both, by name': ['岐阜市及び本巣市の役割　医師及び場所を用意する。', JOINT],
  'the two cities': ['両市の役割　医師及び場所を用意する。', JOINT],
  'no one': ['役割分担　医師及び場所を用意する。', JOINT],
  'a dash': ['甲の役割　医師を派遣する。\n乙の役割　―', BOTH.slice(0, 1)],
  'a hyphen': ['甲の役割　医師を派遣する。\n乙の役割　-', BOTH.slice(0, 1)],
  'nothing, said in brackets': ['甲の役割　医師を派遣する。\n乙の役割　（なし）', BOTH.slice(0, 1)],
  'the partner first': ['乙の役割　場所を用意する。\n甲の役割　医師を派遣する。', BOTH.toReversed()],
  'nothing, and subjects below': ['役割分担\n　甲は、医師を派遣する。\n　乙は、場所を用意する。', SUBJECTS],
  'nothing, and subjects in one text': ['役割分担　甲は、医師を派遣する。乙は、場所を用意する。', SUBJECTS],
  'nothing, and marked subjects': ['役割分担\n　ア　甲は、医師を派遣する。\n　イ　乙は、場所を用意する。', SUBJECTS],
  'nothing, and the names as subjects': [
    '役割分担　岐阜市は、医師を派遣する。本巣市は、場所を用意する。',
    [
      ['甲', '岐阜市は、医師を派遣する。'],
      ['乙', '本巣市は、場所を用意する。'],
    ],
  ],
  'nothing, and aliases in brackets': ['役割分担　【甲】医師を派遣する。【乙】場所を用意する。', BOTH],
  'nothing, and aliases in round brackets': ['役割　（甲）医師を派遣する。（乙）場所を用意する。', BOTH],
  'nothing, and aliases with colons': ['役割分担　甲：医師を派遣する。　乙：場所を用意する。', BOTH],
  'nothing, and a subject of both': [
    '役割分担　甲及び乙は、医師及び場所を用意する。',
    [['甲,乙', '甲及び乙は、医師及び場所を用意する。']],
  ],
  'nothing, and both in one sentence': [
    '役割分担　甲は、医師を派遣し、乙は、場所を用意する。',
    [['甲,乙', '甲は、医師を派遣し、乙は、場所を用意する。']],
  ],
  'nothing, and a second sentence of one': [
    '役割分担　甲は、医師を派遣する。また、薬を備える。乙は、場所を用意する。',
    [
      ['甲', '甲は、医師を派遣する。また、薬を備える。'],
      ['乙', '乙は、場所を用意する。'],
    ],
  ],
  lists: [
    '甲の役割\n　ア　医師を派遣する。\n　イ　薬を備える。\n乙の役割\n　場所を用意する。',
    [
      ['甲', 'ア医師を派遣する。\nイ薬を備える。'],
      ['乙', '場所を用意する。'],
    ],
  ],
  'lists of dots that wrap': [
    '甲の役割\n　・　医師を派遣し、診療所の運営に要する費用を、利用の実績に応じて負担するものと\n　　する。\n　・　薬を備え、診療所の運営に要する\n　　費用を分かち合う。\n乙の役割\n　場所を用意する。',
    [
      [
        '甲',
        '・医師を派遣し、診療所の運営に要する費用を、利用の実績に応じて負担するものとする。\n・薬を備え、診療所の運営に要する費用を分かち合う。',
      ],
      ['乙', '場所を用意する。'],
    ],
  ],
  'lists of dots': [
    '甲の役割\n　・医師を派遣する。\n　・薬を備える。\n乙の役割\n　場所を用意する。',
    [
      ['甲', '・医師を派遣する。\n・薬を備える。'],
      ['乙', '場所を用意する。'],
    ],
  ],
};

describe('The roles of an initiative', () => {
  test.each(Object.entries(ROLES))('are read from labels with %s', async (_, [fields, expected]) => {
    const found = await rolesOf(fields);
    expect(found?.map(([parties, text]) => [parties, text?.replace(/[ \u3000]/gu, '')])).toEqual(expected);
  });
});

const EACH: Readonly<Record<string, readonly [string, string]>> = {
  katakana: ['ア 施設を作る。', 'イ 人を雇う。'],
  'katakana in brackets': ['(ア) 施設を作る。', '(イ) 人を雇う。'],
  numbers: ['１　施設を作る。', '２　人を雇う。'],
  'numbers in brackets': ['(1) 施設を作る。', '(2) 人を雇う。'],
  'circled numbers': ['① 施設を作る。', '② 人を雇う。'],
  dots: ['・ 施設を作る。', '・ 人を雇う。'],
  subjects: ['甲は、施設を作る。', '甲は、人を雇う。'],
};
const FORMS: Readonly<Record<string, (list: string) => string>> = {
  'labelled rows': (list) =>
    `(1) 休日の診療\t取組内容\t診療所を開く。\n\t甲の役割\t${list}\n\t乙の役割\t施設を貸す。\n(2) 図書館の利用\t取組内容\t図書館を開く。\n\t甲の役割\t本を貸す。\n\t乙の役割\t${list}`,
  'a table with columns': (list) =>
    `取組\t取組の内容\t乙の役割\t甲の役割\n休日の診療\t診療所を開く。\t施設を貸す。\t${list}\n図書館の利用\t図書館を開く。\t${list.replaceAll('\n', '')}\t本を貸す。`,
  'labelled fields': (list) =>
    `(1)　休日の診療\n取組内容　診療所を開く。\n甲の役割　${list}\n乙の役割　施設を貸す。\n(2)　図書館の利用\n取組内容　図書館を開く。\n甲の役割　本を貸す。\n乙の役割　${list}`,
};

const bare = (text: string | undefined) => text?.replace(/[ \u3000]/gu, '');

describe.each(Object.entries(FORMS))('A list on lines of its own in a cell of %s', (_, form) => {
  test.each(Object.entries(EACH))('is kept whole: %s', async (name, items) => {
    const record = await read({ annex: `別表（第2条関係）\n1　圏域全体の経済成長のけん引\n${form(items.join('\n'))}` });
    expect(errorsIn(record)).toEqual([]);
    expect(record.initiatives.map(({ heading }) => heading)).toEqual(['休日の診療', '図書館の利用']);
    const roles = record.initiatives[0]?.roles ?? [];
    const of = (party: string) => bare(roles.find(({ parties }) => parties.join() === party)?.text);
    expect(of('甲')).toBe(bare(items.join(name === 'subjects' ? '' : '\n')));
    expect(of('乙')).toBe('施設を貸す。');
    expect(record.initiatives[1]?.roles).toHaveLength(2);
  });
});

describe('A cell of a table with columns', () => {
  test('keeps what each party does on a line of its own', async () => {
    const rows = ['港', '空港'].map(
      (name) => `${name}の利用\t${name}を使う。\t甲は、${name}を整備する。\n乙は、${name}で荷を積む。`,
    );
    const record = await read({ annex: `別表（第2条関係）\n取組\t取組の内容\t役割分担\n${rows.join('\n')}` });
    expect(errorsIn(record)).toEqual([]);
    expect(record.initiatives.map(({ roles }) => roles.map(({ parties, text }) => [parties.join(), text]))).toEqual([
      [
        ['甲', '甲は、港を整備する。'],
        ['乙', '乙は、港で荷を積む。'],
      ],
      [
        ['甲', '甲は、空港を整備する。'],
        ['乙', '乙は、空港で荷を積む。'],
      ],
    ]);
  });

  test('is not gone on with by the name of a group below its list', async () => {
    const record = await read({
      annex: `別表（第2条関係）\n1　生活機能の強化\n取組\t取組の内容\t甲の役割\t乙の役割\n休日の診療\t診療所を開く。\t医師を送る。\t1　場所を貸す。\n2　結び付きの強化\n図書館の利用\t図書館を開く。\t本を貸す。\t本を返す。`,
    });
    expect(record.initiatives.map(({ roles }) => roles.length)).toEqual([2, 2]);
    expect(record.initiatives[0]?.roles[1]?.text).not.toContain('結び付き');
  });

  test('is followed by a marked sentence that it does not announce: that is told', async () => {
    const record = await read({
      annex:
        '別表（第2条関係）\n取組\t取組の内容\t乙の役割\t甲の役割\n休日の診療\t診療所を開く。\t場所を貸す。\t医師を送る。\nウ　薬を備える。\n図書館の利用\t図書館を開く。\t本を返す。\t本を貸す。',
    });
    expect(record.diagnostics.map(({ code }) => code)).toContain('DOC_UNKNOWN_LINE');
    expect(record.initiatives).toHaveLength(2);
  });
});

describe('The lines of a cell of a web page', () => {
  const page = (cell: string) =>
    `<html><body><h1>岐阜市及び本巣市における連携中枢都市圏形成に係る連携協約</h1><p>岐阜市（以下「甲」という。）及び本巣市（以下「乙」という。）は、地方自治法（昭和22年法律第67号）第252条の2第1項の規定に基づき、次のとおり連携協約を締結する。</p><p>（取組）</p><p>第1条　甲及び乙が連携する取組は、別表のとおりとする。</p><p>平成29年11月2日</p><p>甲　岐阜市長　日比野　宏明</p><p>乙　本巣市長　林　節子</p><p>別表（第1条関係）</p><table><tr><th>取組</th><th>取組の内容</th><th>甲の役割</th><th>乙の役割</th></tr><tr><td>休日の診療</td><td>診療所を開く。</td><td>${cell}</td><td>場所を貸す。</td></tr></table></body></html>`;
  test.each([
    ['(1)医師を送る。<br>(2)薬を備える。', '(1)医師を送る。\n(2)薬を備える。'],
    ['<p>ア　医師を送ること</p><p>イ　薬を備えること</p>', 'ア医師を送ること\nイ薬を備えること'],
    ['医師を<br>送る。', '医師を送る。'],
    ['医師を<br>（歯科医師を含む。）送る。', '医師を（歯科医師を含む。）送る。'],
  ])('%s', async (cell, expected) => {
    const record = await readRecord(page(cell), 'page.html');
    expect(bare(record.initiatives[0]?.roles[0]?.text)).toBe(expected);
  });
});

/** The ways in which the articles themselves set initiatives out. All variations say the same. */
import { describe, expect, test } from 'vitest';
import { errorsIn, read } from './agreement.ts';

/** Marks of pillars, of parts of pillars, of initiatives, of fields, and of what is below those. */
const LADDERS: readonly (readonly string[][])[] = [
  [
    ['(1)', '(2)'],
    ['ア', 'イ'],
    ['(ア)', '(イ)', '(ウ)'],
    ['ａ', 'ｂ'],
  ],
  [
    ['１', '２'],
    ['(1)', '(2)'],
    ['ア', 'イ', 'ウ'],
    ['(ア)', '(イ)'],
  ],
  [
    ['一', '二'],
    ['イ', 'ロ'],
    ['(1)', '(2)', '(3)'],
    ['①', '②'],
  ],
  [
    ['Ⅰ', 'Ⅱ'],
    ['１', '２'],
    ['(1)', '(2)', '(3)'],
    ['①', '②'],
  ],
  [
    ['ア', 'イ'],
    ['(ア)', '(イ)'],
    ['ａ', 'ｂ', 'ｃ'],
    ['(ａ)', '(ｂ)'],
  ],
  [
    ['(1)', '(2)'],
    ['①', '②'],
    ['ア', 'イ', 'ウ'],
    ['ａ', 'ｂ'],
  ],
  [
    ['１．', '２．'],
    ['(1)', '(2)'],
    ['①', '②', '③'],
    ['ア', 'イ'],
  ],
  [
    ['Ａ', 'Ｂ'],
    ['１', '２'],
    ['(1)', '(2)', '(3)'],
    ['ア', 'イ'],
  ],
  [
    ['(1)', '(2)'],
    ['a', 'b'],
    ['(a)', '(b)', '(c)'],
    ['i', 'ii'],
  ],
  [
    ['（一）', '（二）'],
    ['ア', 'イ'],
    ['①', '②', '③'],
    ['ａ', 'ｂ'],
  ],
];

const PILLARS = ['圏域全体の経済成長のけん引', '圏域全体の生活関連機能サービスの向上'] as const;
const NAMES = ['休日の診療', '図書館の利用'] as const;
const CONTENTS = ['休日に診療所を開く。', '互いの図書館を使えるようにする。'] as const;
const FIRST = ['医師を派遣する。', '本を貸し出す。'] as const;
const SECOND = ['場所を用意する。', '本を返しに行く。'] as const;

type Layout = (marks: readonly string[][], at: 0 | 1) => string;

const head = ([pillars, names]: readonly string[][], at: 0 | 1) =>
  `${pillars?.[at]}　${PILLARS[at]}\n　${names?.[0]}　${NAMES[at]}`;

const LAYOUTS: Readonly<Record<string, Layout>> = {
  'texts behind the labels': (marks, at) =>
    `${head(marks, at)}
　　${marks[2]?.[0]}　取組の内容　${CONTENTS[at]}
　　${marks[2]?.[1]}　甲の役割　${FIRST[at]}
　　${marks[2]?.[2]}　乙の役割　${SECOND[at]}`,
  'texts below the labels': (marks, at) =>
    `${head(marks, at)}
　　${marks[2]?.[0]}　取組の内容
　　　${CONTENTS[at]}
　　${marks[2]?.[1]}　甲の役割
　　　${FIRST[at]}
　　${marks[2]?.[2]}　乙の役割
　　　${SECOND[at]}`,
  'the roles below 役割分担': (marks, at) =>
    `${head(marks, at)}
　　${marks[2]?.[0]}　取組内容
　　　${CONTENTS[at]}
　　${marks[2]?.[1]}　役割分担
　　　${marks[3]?.[0]}　甲の役割
　　　　${FIRST[at]}
　　　${marks[3]?.[1]}　乙の役割
　　　　${SECOND[at]}`,
  'labels without marks': (marks, at) =>
    `${head(marks, at)}
【取組の内容】
${CONTENTS[at]}
【甲の役割】
${FIRST[at]}
【乙の役割】
${SECOND[at]}`,
};

const LEAD = '（取組）\n第1条　甲及び乙が連携する取組は、次のとおりとする。';
const REST = '（費用）\n第2条　取組に要する費用は、甲及び乙が協議して定める。';
const CASES = LADDERS.flatMap((marks) =>
  Object.entries(LAYOUTS).map(([name, layout]) => [marks, name, layout] as const),
);

describe('The initiatives of an article', () => {
  test.each(CASES)('on the ladder %j are read with %s', async (marks, _, layout) => {
    const articles = `${LEAD}\n${layout(marks, 0)}\n${layout(marks, 1)}\n${REST}`;
    const record = await read({ articles, annex: '' });
    const number = (marks[1]?.[0] ?? '').normalize('NFKC').replace('.', '');
    expect(record.initiatives.map(({ pillar, ...each }) => [pillar, each.number, each.heading, each.content])).toEqual([
      ['growth', number, NAMES[0], CONTENTS[0]],
      ['life', number, NAMES[1], CONTENTS[1]],
    ]);
    expect(record.initiatives.map(({ roles }) => roles)).toEqual(
      [0, 1].map((at) => [
        { parties: ['甲'], text: FIRST[at] },
        { parties: ['乙'], text: SECOND[at] },
      ]),
    );
    expect(record.articles.map((article) => [article.number, article.caption, article.paragraphs])).toEqual([
      ['1', '取組', 1],
      ['2', '費用', 1],
    ]);
    expect(errorsIn(record)).toEqual([]);
  });
});

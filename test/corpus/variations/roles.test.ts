/** The ways in which an initiative says who does what. Each variation stands for a class of documents. */
import { describe, expect, test } from 'vitest';
import { errorsIn, read } from './agreement.ts';

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

/** The words by which labels say whose a role is. Each stands for a class of documents, in an annex, in an article, and at the head of a column. */
import { describe, expect, test } from 'vitest';
import { errorsIn, read } from './agreement.ts';

const [FIRST, SECOND] = ['医師を派遣し、薬を備える。', '診療の場所を用意する。'];

/** Pairs of labels for what 甲 and 乙 do. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['甲の役割', '乙の役割'],
  ['甲が担う役割', '乙が担う役割'],
  ['甲の担う役割', '乙の担う役割'],
  ['甲が果たす役割', '乙が果たす役割'],
  ['甲が果たすべき役割', '乙が果たすべき役割'],
  ['甲の果たすべき役割', '乙の果たすべき役割'],
  ['甲が分担する役割', '乙が分担する役割'],
  ['甲役割', '乙役割'],
  ['甲側の役割', '乙側の役割'],
  ['甲の役割等', '乙の役割等'],
  ['甲の役割分担', '乙の役割分担'],
  ['甲の分担', '乙の分担'],
  ['甲の責務', '乙の責務'],
  ['甲の取組', '乙の取組'],
  ['甲の取組内容', '乙の取組内容'],
  ['甲の取組の内容', '乙の取組の内容'],
  ['甲が行う事務', '乙が行う事務'],
  ['甲の行う事務', '乙の行う事務'],
  ['甲が実施する事業', '乙が実施する事業'],
  ['甲が取り組む事項', '乙が取り組む事項'],
  ['甲が行うこと', '乙が行うこと'],
  ['甲（岐阜市）の役割', '乙（本巣市）の役割'],
  ['岐阜市（甲）の役割', '本巣市（乙）の役割'],
  ['役割（甲）', '役割（乙）'],
  ['役割分担（甲）', '役割分担（乙）'],
  ['役割（岐阜市）', '役割（本巣市）'],
  ['岐阜市の役割', '本巣市の役割'],
  ['岐阜市が担う役割', '本巣市が担う役割'],
  ['甲の役割及び費用負担', '乙の役割及び費用負担'],
  ['甲の役割並びに費用の負担', '乙の役割並びに費用の負担'],
  ['甲が担う役割分担及び費用分担', '乙が担う役割分担及び費用分担'],
  ['甲の 役 割', '乙の 役 割'],
  ['連携中枢都市の役割', '連携市町村の役割'],
];

/** Labels of one role of both. */
const JOINT: readonly string[] = [
  '甲及び乙の役割',
  '甲・乙の役割',
  '甲、乙の役割',
  '甲と乙の役割',
  '甲乙の役割',
  '甲乙共通の役割',
  '甲及び乙共通の役割',
  '甲及び乙が担う役割',
  '甲及び乙が共同して担う役割',
  '甲及び乙が連携して果たす役割',
  '甲並びに乙の役割',
  '甲（岐阜市）及び乙（本巣市）の役割',
  '岐阜市及び本巣市の役割',
  '岐阜市・本巣市の役割',
  '岐阜市、本巣市の役割',
  '両市の役割',
  '両者の役割',
  '両者が担う役割',
  '双方の役割',
  '双方が果たす役割',
  '共通の役割',
  '共同の役割',
  '各市の役割',
  '当事者の役割',
  '役割',
  '役割分担',
  '役割（甲及び乙）',
];

const LAYOUTS: Readonly<Record<string, (fields: readonly (readonly [string, string])[]) => object>> = {
  'labels and texts of an annex': (fields) => ({
    annex: `別表（第2条関係）\n(1)　休日の診療\n取組内容　診療所を開く。\n${lines(fields)}\n(2)　図書館\n取組内容　本を貸す。\n${lines(fields)}`,
  }),
  'labels in brackets of an annex': (fields) => ({
    annex: `別表（第2条関係）\n(1)　休日の診療\n（取組内容）\n診療所を開く。\n${bracketed(fields)}\n(2)　図書館\n（取組内容）\n本を貸す。\n${bracketed(fields)}`,
  }),
  'three lines of an annex': (fields) => ({
    annex: `別表（第2条関係）\n(1)　休日の診療\t取組内容\t診療所を開く。\n${tabbed(fields)}\n(2)　図書館\t取組内容\t本を貸す。\n${tabbed(fields)}`,
  }),
  'items of an article': (fields) => ({
    articles: `（取組）\n第1条　取組は、次のとおりとする。\n(1)　圏域全体の経済成長のけん引\n　ア　休日の診療\n　(ア)　取組の内容\n　　診療所を開く。\n${marked(fields)}\n　イ　図書館\n　(ア)　取組の内容\n　　本を貸す。\n${marked(fields)}\n（費用）\n第2条　費用は、甲及び乙が協議して定める。`,
    annex: '',
  }),
  columns: (fields) => ({
    annex: `別表（第2条関係）\n取組\t取組の内容\t${fields.map(([label]) => label).join('\t')}\n休日の診療\t診療所を開く。\t${fields.map(([, text]) => text).join('\t')}\n図書館\t本を貸す。\t${fields.map(([, text]) => text).join('\t')}`,
  }),
};

type Fields = readonly (readonly [string, string])[];
const lines = (fields: Fields) => fields.map(([label, text]) => `${label}　${text}`).join('\n');
const bracketed = (fields: Fields) => fields.map(([label, text]) => `（${label}）\n　${text}`).join('\n');
const tabbed = (fields: Fields) => fields.map(([label, text]) => `\t${label}\t${text}`).join('\n');
const marked = (fields: Fields) =>
  fields.map(([label, text], at) => `　(${['イ', 'ウ'][at]})　${label}\n　　${text}`).join('\n');

async function rolesWith(parts: object) {
  const record = await read(parts);
  expect(errorsIn(record)).toEqual([]);
  expect(record.initiatives.map(({ heading, content }) => [heading, content])).toEqual([
    ['休日の診療', '診療所を開く。'],
    ['図書館', '本を貸す。'],
  ]);
  const [first, second] = record.initiatives.map(({ roles }) => roles);
  expect(second).toEqual(first);
  return first;
}

describe.each(Object.entries(LAYOUTS))('The roles in %s', (_, layout) => {
  test.each(PAIRS)('labelled %s and %s are read', async (first, second) => {
    const roles = await rolesWith(
      layout([
        [first, FIRST],
        [second, SECOND],
      ]),
    );
    expect(roles).toEqual([
      { parties: ['甲'], text: FIRST },
      { parties: ['乙'], text: SECOND },
    ]);
  });

  test.each(JOINT)('labelled %s are of both', async (label) => {
    expect(await rolesWith(layout([[label, FIRST]]))).toEqual([{ parties: ['甲', '乙'], text: FIRST }]);
  });
});

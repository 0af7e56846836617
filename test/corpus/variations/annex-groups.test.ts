/** Annexes that put initiatives under pillars and parts of these. Each variation stands for a class of documents. */
import { describe, expect, test } from 'vitest';
import { errorsIn, read } from './agreement.ts';
import { type At, CONTENTS, FIRST, HEAD, NAMES, PILLARS, SECOND } from './annex-parts.ts';

const row = (at: At) => `${NAMES[at]}\t${CONTENTS[at]}\t${FIRST[at]}\t${SECOND[at]}`;
const field = (at: At, mark = '') =>
  `${mark}${NAMES[at]}\n取組内容　${CONTENTS[at]}\n甲の役割　${FIRST[at]}\n乙の役割　${SECOND[at]}`;
const COLUMNS = '取組\t取組の内容\t甲の役割\t乙の役割';
const triple = (at: At, mark: string) =>
  `${mark}${NAMES[at]}\t取組内容\t${CONTENTS[at]}\n\t甲の役割\t${FIRST[at]}\n\t乙の役割\t${SECOND[at]}`;
const NETWORK = '結びつきやネットワークの強化';
const LIVING = '生活機能の強化';

/** Annexes whose first initiative is of the first pillar and whose second is of a part of the third. */
const GROUPS: Readonly<Record<string, readonly [string, string]>> = {
  'rows of one cell': [`${HEAD}\n${COLUMNS}\n${PILLARS[0]}\n${row(0)}\n${PILLARS[1]}\n${row(1)}`, 'life'],
  'rows of one cell and empty ones': [
    `${HEAD}\n${COLUMNS}\n${PILLARS[0]}\t\t\t\n${row(0)}\n${PILLARS[1]}\t\t\t\n${row(1)}`,
    'life',
  ],
  'parts in brackets': [
    `${HEAD}\n${COLUMNS}\n${PILLARS[0]}\n${row(0)}\n${PILLARS[1]}\n（${LIVING}）\n${row(1)}`,
    'life.living',
  ],
  'parts in brackets in cells': [
    `${HEAD}\n${COLUMNS}\n${PILLARS[0]}\t\t\t\n${row(0)}\n${PILLARS[1]}\t\t\t\n（${NETWORK}）\t\t\t\n${row(1)}`,
    'life.network',
  ],
  'columns of groups': [
    `${HEAD}\n分野\t区分\t${COLUMNS}\n${PILLARS[0]}\t\t${row(0)}\n${PILLARS[1]}\t${LIVING}\t${row(1)}`,
    'life.living',
  ],
  'a column of groups without a head': [
    `${HEAD}\n\t${COLUMNS}\n${PILLARS[0]}\t${row(0)}\n${PILLARS[1]}\t${row(1)}`,
    'life',
  ],
  'Roman numbers': [
    `${HEAD}\n\nⅠ　${PILLARS[0]}\n\n${field(0, '1　')}\n\nⅡ　${PILLARS[1]}\n\n　ア　${NETWORK}\n\n${field(1, '2　')}`,
    'life.network',
  ],
  'capital letters for Roman numbers': [
    `${HEAD}\nI　${PILLARS[0]}\n${field(0, '(1)　')}\nII　${PILLARS[1]}\n１　${NETWORK}\n${field(1, '(1)　')}`,
    'life.network',
  ],
  'numbers with dots': [
    `${HEAD}\n１．${PILLARS[0]}\n${field(0, '(1)　')}\n２．${PILLARS[1]}\n①　${LIVING}\n${field(1, '(1)　')}`,
    'life.living',
  ],
  'squares and brackets': [
    `${HEAD}\n■${PILLARS[0]}\n${field(0, '(1)　')}\n■${PILLARS[1]}\n【${LIVING}】\n${field(1, '(1)　')}`,
    'life.living',
  ],
  'kanji numbers': [
    `${HEAD}\n一　${PILLARS[0]}\n${field(0, 'イ　')}\n二　${PILLARS[1]}\n(一)　${NETWORK}\n${field(1, 'イ　')}`,
    'life.network',
  ],
  'numbers, and names in brackets between three lines each': [
    `${HEAD}\n1　${PILLARS[0]}\n${triple(0, '(1)　')}\n2　${PILLARS[1]}\n（${LIVING}）\n${triple(1, '(1)　')}`,
    'life.living',
  ],
  'names alone between three lines each': [
    `${HEAD}\n${PILLARS[0]}\n${triple(0, '(1)　')}\n${PILLARS[1]}\n${triple(1, '(1)　')}`,
    'life',
  ],
  'parts of each pillar in an annex of its own': [
    `別表第1（第2条関係）\n${PILLARS[0]}\n${triple(0, '(1)　')}\n別表第2（第2条関係）\n${PILLARS[1]}\n1　${NETWORK}\n${triple(1, '(1)　')}`,
    'life.network',
  ],
  'the relation below the head': [
    `別表\n（第2条関係）\n１　${PILLARS[0]}\n${field(0, '(1)　')}\n２　${PILLARS[1]}\n${field(1, '(1)　')}`,
    'life',
  ],
  'headings with dates of pages between': [
    `${HEAD}\n１　${PILLARS[0]}\n${field(0, '(1)　')}\n- 4 -\n\f２　${PILLARS[1]}\n${field(1, '(1)　')}\n- 5 -`,
    'life',
  ],
};

describe('The pillars of an annex', () => {
  test.each(Object.entries(GROUPS))('are read from %s', async (_, [annex, pillar]) => {
    const record = await read({ annex });
    expect(record.initiatives.map((each) => [each.heading, each.pillar])).toEqual([
      [NAMES[0], 'growth'],
      [NAMES[1], pillar],
    ]);
    expect(record.initiatives.map(({ content, roles }) => [content, ...roles.map(({ text }) => text)])).toEqual([
      [CONTENTS[0], FIRST[0], SECOND[0]],
      [CONTENTS[1], FIRST[1], SECOND[1]],
    ]);
    expect(errorsIn(record)).toEqual([]);
  });
});

/** Annexes whose tables lost their TABs, or whose rows have a label in the middle. Each variation stands for a class of documents; all say the same. */
import { describe, expect, test } from 'vitest';
import { errorsIn, read } from './agreement.ts';
import { type At, CONTENTS, FIRST, HEAD, NAMES, SECOND } from './annex-parts.ts';

type Cells = readonly string[];

const ALL = [0, 1] as const;
const row = (at: At, ...before: Cells) => [...before, NAMES[at], CONTENTS[at], FIRST[at], SECOND[at]];
const table = (gap: string, head: Cells, rows: (at: At) => Cells) =>
  [HEAD, head.join(gap), ...ALL.map((at) => rows(at).join(gap))].join('\n');
const COLUMNS = ['取組', '取組の内容', '甲の役割', '乙の役割'];
const FIELDS = (at: At) => [
  ['取組の内容', CONTENTS[at]],
  ['甲の役割', FIRST[at]],
  ['乙の役割', SECOND[at]],
];
/** Rows of one initiative with a label in each, the cells before it in the first only. */
const labelled = (at: At, ...before: Cells) =>
  FIELDS(at)
    .map(([label, text], index) => [...(index === 0 ? before : before.map(() => '')), label, text].join('\t'))
    .join('\n');
const repeated = (at: At, ...before: Cells) =>
  FIELDS(at)
    .map(([label, text]) => [...before, label, text].join('\t'))
    .join('\n');

const TABLES: Readonly<Record<string, readonly [string, ...(string | null)[]]>> = {
  'gaps of two spaces': [table('  ', COLUMNS, (at) => row(at)), null, null],
  'gaps of three spaces': [table('   ', COLUMNS, (at) => row(at)), null, null],
  'gaps of wide spaces': [table('　　', COLUMNS, (at) => row(at)), null, null],
  'gaps of one space': [table(' ', COLUMNS, (at) => row(at)), null, null],
  'gaps of one wide space': [table('　', COLUMNS, (at) => row(at)), null, null],
  'gaps and numbers': [table('   ', ['番号', ...COLUMNS], (at) => row(at, `${at + 1}`)), '1', '2'],
  'gaps of one space and numbers': [table(' ', ['番号', ...COLUMNS], (at) => row(at, `${at + 1}`)), '1', '2'],
  'gaps and numbers without a head': [table('   ', COLUMNS, (at) => row(at, `(${at + 1})`)), '(1)', '(2)'],
  'gaps and numbers before the names': [
    table('   ', COLUMNS, (at) => row(at).with(0, `(${at + 1})　${NAMES[at]}`)),
    '(1)',
    '(2)',
  ],
  'gaps and the names of the cities': [
    table('   ', COLUMNS.with(2, '岐阜市').with(3, '本巣市'), (at) => row(at)),
    null,
    null,
  ],
  'labels in a third column': [
    `${HEAD}\n番号\t取組\t区分\t内容\n${ALL.map((at) => labelled(at, `${at + 1}`, NAMES[at])).join('\n')}`,
    '1',
    '2',
  ],
  'labels in a second column below heads': [
    `${HEAD}\n取組名\t項目\t内容\n${ALL.map((at) => labelled(at, `(${at + 1}) ${NAMES[at]}`)).join('\n')}`,
    '(1)',
    '(2)',
  ],
  'labels in a second column below heads of other words': [
    `${HEAD}\n取組\t取組内容及び役割分担\t\n${ALL.map((at) => labelled(at, NAMES[at])).join('\n')}`,
    null,
    null,
  ],
  'labels in a third column without heads': [
    `${HEAD}\n${ALL.map((at) => labelled(at, `${at + 1}`, NAMES[at])).join('\n')}`,
    '1',
    '2',
  ],
  'labels behind names that are repeated': [
    `${HEAD}\n番号\t取組\t区分\t内容\n${ALL.map((at) => repeated(at, `${at + 1}`, NAMES[at])).join('\n')}`,
    '1',
    '2',
  ],
  'parties in a third column': [
    `${HEAD}\n取組\t取組の内容\t区分\t役割\n${ALL.map((at) => `${NAMES[at]}\t${CONTENTS[at]}\t甲\t${FIRST[at]}\n\t\t乙\t${SECOND[at]}`).join('\n')}`,
    null,
    null,
  ],
  'parties behind a label of roles': [
    `${HEAD}\n${ALL.map((at) => `取組名\t${NAMES[at]}\n取組内容\t${CONTENTS[at]}\n役割\t甲\t${FIRST[at]}\n\t乙\t${SECOND[at]}`).join('\n')}`,
    null,
    null,
  ],
  'parties in a column below the head of roles': [
    `${HEAD}\n取組\t内容\t役割分担\t\n${ALL.map((at) => `${NAMES[at]}\t${CONTENTS[at]}\t甲\t${FIRST[at]}\n\t\t乙\t${SECOND[at]}`).join('\n')}`,
    null,
    null,
  ],
  'one column of roles that names the parties': [
    table('\t', ['取組', '取組の内容', '役割分担'], (at) => [
      NAMES[at],
      CONTENTS[at],
      `甲：${FIRST[at]}　乙：${SECOND[at]}`,
    ]),
    null,
    null,
  ],
  'one column of roles with the parties in brackets': [
    table('\t', ['取組', '取組の内容', '役割分担'], (at) => [
      NAMES[at],
      CONTENTS[at],
      `【甲】${FIRST[at]}【乙】${SECOND[at]}`,
    ]),
    null,
    null,
  ],
  'roles before the content': [
    table('\t', ['取組', '甲の役割', '乙の役割', '取組の内容'], (at) => [
      NAMES[at],
      FIRST[at],
      SECOND[at],
      CONTENTS[at],
    ]),
    null,
    null,
  ],
  'heads with what they are of': [
    table('\t', ['連携する取組の名称', '連携する取組の内容', '甲（岐阜市）の役割', '乙（本巣市）の役割'], (at) =>
      row(at),
    ),
    null,
    null,
  ],
  'heads of other words': [
    table('\t', ['事業名', '事業概要', '甲が担う役割', '乙が担う役割'], (at) => row(at)),
    null,
    null,
  ],
  'heads of affairs': [table('\t', ['事務の名称', '事務の内容', '甲の分担', '乙の分担'], (at) => row(at)), null, null],
  'heads of aliases with notes': [
    table('\t', ['取組項目', '内容', '甲（岐阜市）', '乙（本巣市）'], (at) => row(at)),
    null,
    null,
  ],
  'heads of names with aliases': [
    table('\t', ['取組', '内容', '岐阜市（甲）', '本巣市（乙）'], (at) => row(at)),
    null,
    null,
  ],
  'heads in two rows with notes': [
    `${HEAD}\n取組\t取組の内容\t役割分担\t\n\t\t甲（岐阜市）\t乙（本巣市）\n${ALL.map((at) => row(at).join('\t')).join('\n')}`,
    null,
    null,
  ],
  'heads in two rows that name more closely': [
    `${HEAD}\n取組\t\t役割分担\t\n名称\t内容\t甲\t乙\n${ALL.map((at) => row(at).join('\t')).join('\n')}`,
    null,
    null,
  ],
  'heads in two rows, the parties in the first': [
    `${HEAD}\n取組\t\t甲\t乙\n名称\t内容\t役割\t役割\n${ALL.map((at) => row(at).join('\t')).join('\n')}`,
    null,
    null,
  ],
  'columns of other things': [
    table('\t', ['番号', '取組', '目的', '取組の内容', '甲の役割', '乙の役割', '費用負担', '備考'], (at) => [
      `${at + 1}`,
      NAMES[at],
      '暮らしを守る。',
      CONTENTS[at],
      FIRST[at],
      SECOND[at],
      '各自が負担する。',
      '',
    ]),
    '1',
    '2',
  ],
  'labels of other things': [
    `${HEAD}\n${ALL.map(
      (at) =>
        `${at + 1}　${NAMES[at]}\n目的　暮らしを守る。\n${FIELDS(at)
          .map((field) => field.join('　'))
          .join('\n')}\n費用負担　各自が負担する。`,
    ).join('\n')}`,
    '1',
    '2',
  ],
  'heads in two rows of names': [
    `${HEAD}\n取組\t取組の内容\t役割分担\n\t\t岐阜市\t本巣市\n${ALL.map((at) => row(at).join('\t')).join('\n')}`,
    null,
    null,
  ],
};

describe('The initiatives of an annex', () => {
  test.each(Object.entries(TABLES))('are read from a table with %s', async (_, [annex, ...numbers]) => {
    const record = await read({ annex });
    expect(
      record.initiatives.map(({ number, heading, content, roles }) => ({ number, heading, content, roles })),
    ).toEqual(
      numbers.map((number, at) => ({
        number,
        heading: NAMES[at as At],
        content: CONTENTS[at as At],
        roles: [
          { parties: ['甲'], text: FIRST[at as At] },
          { parties: ['乙'], text: SECOND[at as At] },
        ],
      })),
    );
    expect(errorsIn(record)).toEqual([]);
  });
});

/** Heads of annexes, with a pillar as their title. */
const ANNEX_HEADS: readonly (readonly [string, string | null])[] = [
  ['別表第1（第2条関係）\n圏域全体の経済成長のけん引', 'growth'],
  ['別表第1（第2条関係）　圏域全体の経済成長のけん引', 'growth'],
  ['別表第1　圏域全体の経済成長のけん引（第2条関係）', 'growth'],
  ['別表1　圏域全体の経済成長のけん引', 'growth'],
  ['別表１　圏域全体の経済成長のけん引に係る政策分野（第2条関係）', 'growth'],
  ['【別表第1】圏域全体の経済成長のけん引', 'growth'],
  ['【別表】（第2条関係）\n圏域全体の経済成長のけん引', 'growth'],
  ['別　表（第2条関係）\n圏域全体の経済成長のけん引', 'growth'],
  ['別表\n（第2条関係）\n圏域全体の経済成長のけん引', 'growth'],
  ['別紙（第2条関係）\n圏域全体の経済成長のけん引', 'growth'],
  ['別表第1　取組（第2条関係）', null],
];

test.each(ANNEX_HEADS)('An annex headed %s is read', async (head, pillar) => {
  const rows = ALL.map((at) => row(at).join('\t')).join('\n');
  const record = await read({ annex: `${head}\n${COLUMNS.join('\t')}\n${rows}` });
  expect(record.initiatives.map((each) => [each.heading, each.pillar])).toEqual(NAMES.map((name) => [name, pillar]));
  expect(errorsIn(record)).toEqual([]);
});

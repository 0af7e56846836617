/** Annexes that are tables, in whichever way a file keeps these. Each variation stands for a class of documents; all say the same. */
import { describe, expect, test } from 'vitest';
import { errorsIn, read } from './agreement.ts';
import { type At, CONTENTS, expectedWith, FIRST, HEAD, NAMES, SECOND } from './annex-parts.ts';

const blocks = (each: (at: At) => string) => `${HEAD}\n${each(0)}\n${each(1)}`;

/** Cells below each other, parted by spaces alone. */
const aligned = (cells: readonly (string | undefined)[]) =>
  cells.map((cell, at) => (cell ?? '').padEnd([12, 22, 16, 0][at] ?? 0, '　')).join('');
/** Annexes, and the numbers of their initiatives as they are printed there. */
const ANNEXES: Readonly<Record<string, readonly [string, string | null, string | null]>> = {
  'two columns of labels and texts': [
    blocks((at) => `取組\t${NAMES[at]}\n取組の内容\t${CONTENTS[at]}\n甲の役割\t${FIRST[at]}\n乙の役割\t${SECOND[at]}`),
    null,
    null,
  ],
  'columns, the numbers in one without a head': [
    `${HEAD}\n\t取組\t取組の内容\t甲の役割\t乙の役割\n${[0, 1].map((at) => `${at + 1}\t${NAMES[at]}\t${CONTENTS[at]}\t${FIRST[at]}\t${SECOND[at]}`).join('\n')}`,
    '1',
    '2',
  ],
  'columns, the numbers in one of their own': [
    `${HEAD}\n番号\t取組\t取組の内容\t甲の役割\t乙の役割\n${[0, 1].map((at) => `${at + 1}\t${NAMES[at]}\t${CONTENTS[at]}\t${FIRST[at]}\t${SECOND[at]}`).join('\n')}`,
    '1',
    '2',
  ],
  'columns with heads of two rows': [
    `${HEAD}\n取組\t取組の内容\t役割分担\t\n\t\t甲\t乙\n${[0, 1].map((at) => `${NAMES[at]}\t${CONTENTS[at]}\t${FIRST[at]}\t${SECOND[at]}`).join('\n')}`,
    null,
    null,
  ],
  'columns with heads of two rows, those of the first repeated': [
    `${HEAD}\n取組\t取組の内容\t役割分担\t役割分担\n取組\t取組の内容\t甲\t乙\n${[0, 1].map((at) => `${NAMES[at]}\t${CONTENTS[at]}\t${FIRST[at]}\t${SECOND[at]}`).join('\n')}`,
    null,
    null,
  ],
  'columns with the heads again on a new page': [
    `${HEAD}\n取組\t取組の内容\t甲の役割\t乙の役割\n${NAMES[0]}\t${CONTENTS[0]}\t${FIRST[0]}\t${SECOND[0]}\n- 3 -\n\f取組\t取組の内容\t甲の役割\t乙の役割\n${NAMES[1]}\t${CONTENTS[1]}\t${FIRST[1]}\t${SECOND[1]}`,
    null,
    null,
  ],
  'columns with bars': [
    `${HEAD}\n| 取組 | 取組の内容 | 甲の役割 | 乙の役割 |\n| --- | --- | --- | --- |\n${[0, 1].map((at) => `| ${NAMES[at]} | ${CONTENTS[at]} | ${FIRST[at]} | ${SECOND[at]} |`).join('\n')}`,
    null,
    null,
  ],
  'columns of spaces': [
    `${HEAD}\n${[['取組', '取組の内容', '甲の役割', '乙の役割'], ...[0, 1].map((at) => [NAMES[at], CONTENTS[at], FIRST[at], SECOND[at]])].map(aligned).join('\n')}`,
    null,
    null,
  ],
  'columns of spaces, the number before the name': [
    `${HEAD}\n${[['取組', '取組の内容', '甲の役割', '乙の役割'], ...[0, 1].map((at) => [`(${at + 1}) ${NAMES[at]}`, CONTENTS[at], FIRST[at], SECOND[at]])].map(aligned).join('\n')}`,
    '(1)',
    '(2)',
  ],
  'columns of spaces with cells that wrap': [
    `${HEAD}
 取組          取組の内容              甲の役割          乙の役割
 休日の診療    休日に診療所を開き、    医師を派遣し、    診療の場所を用
               急な病気に備える。      薬を備える。      意する。
 図書館の利用  互いの図書館を使える    本を貸し出す。    本を返しに行く。
               ようにする。`,
    null,
    null,
  ],
  'one cell on each line': [
    `${HEAD}\n取組\n取組の内容\n甲の役割\n乙の役割\n${[0, 1].map((at) => `${NAMES[at]}\n${CONTENTS[at]}\n${FIRST[at]}\n${SECOND[at]}`).join('\n')}`,
    null,
    null,
  ],
};

describe('The initiatives of an annex', () => {
  test.each(Object.entries(ANNEXES))('are read from %s', async (_, [annex, first, second]) => {
    const record = await read({ annex });
    expect(
      record.initiatives.map(({ number, heading, content, roles }) => ({ number, heading, content, roles })),
    ).toEqual(expectedWith(first, second));
    expect(errorsIn(record)).toEqual([]);
  });
});

/** Annexes that set initiatives out as labels and texts. Each variation stands for a class of documents; all say the same. */
import { describe, expect, test } from 'vitest';
import { errorsIn, read } from './agreement.ts';
import { type At, CONTENTS, expectedWith, FIRST, HEAD, NAMES, SECOND } from './annex-parts.ts';

const blocks = (each: (at: At) => string) => `${HEAD}\n${each(0)}\n${each(1)}`;

/** Annexes, and the numbers of their initiatives as they are printed there. */
const ANNEXES: Readonly<Record<string, readonly [string, string | null, string | null]>> = {
  'three lines for each initiative': [
    blocks(
      (at) =>
        `(${at + 1})　${NAMES[at]}\t取組内容\t${CONTENTS[at]}\n\t甲の役割\t${FIRST[at]}\n\t乙の役割\t${SECOND[at]}`,
    ),
    '(1)',
    '(2)',
  ],
  'labels and white space': [
    blocks(
      (at) => `(${at + 1})　${NAMES[at]}\n取組内容　${CONTENTS[at]}\n甲の役割　${FIRST[at]}\n乙の役割　${SECOND[at]}`,
    ),
    '(1)',
    '(2)',
  ],
  'labels and colons': [
    blocks(
      (at) => `${at + 1}．${NAMES[at]}\n取組内容：${CONTENTS[at]}\n甲の役割：${FIRST[at]}\n乙の役割：${SECOND[at]}`,
    ),
    '1',
    '2',
  ],
  'labels in brackets above their texts': [
    blocks(
      (at) =>
        `${at + 1}　${NAMES[at]}\n【取組内容】\n　${CONTENTS[at]}\n【甲の役割】\n　${FIRST[at]}\n【乙の役割】\n　${SECOND[at]}`,
    ),
    '1',
    '2',
  ],
  'labels behind bullets': [
    blocks(
      (at) =>
        `(${at + 1})　${NAMES[at]}\n・取組内容　${CONTENTS[at]}\n・甲の役割　${FIRST[at]}\n・乙の役割　${SECOND[at]}`,
    ),
    '(1)',
    '(2)',
  ],
  'labels behind circles, texts below': [
    blocks(
      (at) =>
        `(${at + 1})　${NAMES[at]}\n○取組内容\n　${CONTENTS[at]}\n○甲の役割\n　${FIRST[at]}\n○乙の役割\n　${SECOND[at]}`,
    ),
    '(1)',
    '(2)',
  ],
  'labels with marks': [
    blocks(
      (at) =>
        `(${at + 1})　${NAMES[at]}\n　ア　取組内容　${CONTENTS[at]}\n　イ　甲の役割　${FIRST[at]}\n　ウ　乙の役割　${SECOND[at]}`,
    ),
    '(1)',
    '(2)',
  ],
  'labels with marks, texts below': [
    blocks(
      (at) =>
        `${at + 1}　${NAMES[at]}\n　(1)　取組内容\n　　${CONTENTS[at]}\n　(2)　甲の役割\n　　${FIRST[at]}\n　(3)　乙の役割\n　　${SECOND[at]}`,
    ),
    '1',
    '2',
  ],
  'labels with circled marks': [
    blocks((at) =>
      `ア　${NAMES[at]}\n①取組内容　${CONTENTS[at]}\n②甲の役割　${FIRST[at]}\n③乙の役割　${SECOND[at]}`.replace(
        'ア',
        at === 0 ? 'ア' : 'イ',
      ),
    ),
    'ア',
    'イ',
  ],
  'a label before the name': [
    blocks((at) => `取組名　${NAMES[at]}\n内　容　${CONTENTS[at]}\n甲の役割　${FIRST[at]}\n乙の役割　${SECOND[at]}`),
    null,
    null,
  ],
  'a numbered label before the name': [
    blocks(
      (at) => `取組${at + 1}　${NAMES[at]}\n内容　${CONTENTS[at]}\n甲の役割　${FIRST[at]}\n乙の役割　${SECOND[at]}`,
    ),
    '1',
    '2',
  ],
  'a numbered label in brackets before the name': [
    blocks(
      (at) =>
        `【取組${at + 1}】${NAMES[at]}\n【内容】${CONTENTS[at]}\n【甲の役割】${FIRST[at]}\n【乙の役割】${SECOND[at]}`,
    ),
    '1',
    '2',
  ],
  'a label and colon before the name': [
    blocks((at) => `事業名：${NAMES[at]}\n事業内容：${CONTENTS[at]}\n甲の役割：${FIRST[at]}\n乙の役割：${SECOND[at]}`),
    null,
    null,
  ],
  'a label with a number and wide spaces': [
    blocks(
      (at) =>
        `　取組　　　　　${at + 1}　${NAMES[at]}\n　内容　　　　　${CONTENTS[at]}\n　甲の役割　　　${FIRST[at]}\n　乙の役割　　　${SECOND[at]}`,
    ),
    '1',
    '2',
  ],
  'a label of the name alone on its line': [
    blocks(
      (at) =>
        `取組\n　${NAMES[at]}\n取組の内容\n　${CONTENTS[at]}\n甲の役割\n　${FIRST[at]}\n乙の役割\n　${SECOND[at]}`,
    ),
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

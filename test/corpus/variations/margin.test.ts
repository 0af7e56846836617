/** Agreements whose lines the layout breaks at a margin, and over pages: what is read does not depend on where the lines end. */

import { describe, expect, test } from 'vitest';
import { halfWidthColumns } from '../../../src/text/width.ts';
import { fc } from '../../support/seeded.ts';
import { agreementWith, errorsIn, readRecord } from './agreement.ts';

const WORDS = [
  '医療',
  '観光',
  '圏域',
  '住民',
  '施設',
  '道路',
  '農業',
  '教育',
  '防災',
  '講座',
  '子育て',
  '空き家',
  '事業',
];
const JOINERS = ['の', 'と', '及び', 'に係る', 'を含む', 'や', 'における'];
const VERBS = ['を行う。', 'を進める。', 'に努める。', 'を支援する。'];

const phrase = (most: number) =>
  fc
    .tuple(
      fc.constantFrom(...WORDS),
      fc.array(fc.tuple(fc.constantFrom(...JOINERS), fc.constantFrom(...WORDS)), { maxLength: most }),
    )
    .map(([first, rest]) => first + rest.flat().join(''));
const sentences = fc
  .array(fc.tuple(phrase(9), fc.constantFrom(...VERBS)), { minLength: 1, maxLength: 3 })
  .map((all) => all.flat().join(''));
const initiative = fc.record({ name: phrase(12), content: sentences, first: sentences, second: sentences });
type Initiative = typeof initiative extends fc.Arbitrary<infer Value> ? Value : never;

type Layout = (each: Initiative, at: number) => readonly string[];
const FIELDS: readonly (readonly [string, 'content' | 'first' | 'second'])[] = [
  ['取組の内容', 'content'],
  ['甲の役割', 'first'],
  ['乙の役割', 'second'],
];
const LAYOUTS: Readonly<Record<string, Layout>> = {
  'labels and white space': (each, at) => [
    `(${at + 1})　${each.name}`,
    ...FIELDS.map(([label, field]) => `${label}　${each[field]}`),
  ],
  'labels in brackets': (each, at) => [
    `(${at + 1})　${each.name}`,
    ...FIELDS.map(([label, field]) => `【${label}】${each[field]}`),
  ],
  'labels above': (each, at) => [
    `(${at + 1})　${each.name}`,
    ...FIELDS.flatMap(([label, field]) => [label, `　${each[field]}`]),
  ],
};

/** A line cut where it reaches the margin; what must not begin a line hangs over. */
function broken(line: string, margin: number): string {
  let [text, columns] = ['', 0];
  for (const sign of line) {
    const width = halfWidthColumns(sign);
    if (columns + width > margin && !/[、。，）)】]/u.test(sign)) {
      text += '\n';
      columns = 0;
    }
    text += sign;
    columns += width;
  }
  return text;
}

/** A text with the number of the page below every so many lines. */
function paged(text: string, lines: number): string {
  return text
    .split('\n')
    .map((line, at) => (at % lines === lines - 1 ? `${line}\n- ${(at + 1) / lines} -\n\f` : `${line}\n`))
    .join('');
}

describe('Lines broken at a margin', () => {
  test.each(Object.entries(LAYOUTS))('hold the same with %s', async (_, layout) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(initiative, { minLength: 3, maxLength: 6 }),
        fc.integer({ min: 36, max: 44 }),
        fc.option(fc.integer({ min: 20, max: 40 }), { nil: undefined }),
        async (initiatives, width, page) => {
          const annex = ['別表（第2条関係）', ...initiatives.flatMap(layout)].join('\n');
          const lines = agreementWith({ annex }).split('\n');
          const text = lines.map((line) => broken(line, width * 2)).join('\n');
          const record = await readRecord(page === undefined ? text : paged(text, page));
          expect(
            record.initiatives.map(({ heading, content, roles }) => [
              heading,
              content,
              ...roles.map((role) => role.text),
            ]),
          ).toEqual(initiatives.map(({ name, content, first, second }) => [name, content, first, second]));
          expect(record.articles.map(({ number }) => number)).toEqual(['1', '2', '3', '4']);
          expect(record.parties.map(({ representative }) => representative?.name)).toEqual(['日比野宏明', '林節子']);
          expect(errorsIn(record)).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });
});

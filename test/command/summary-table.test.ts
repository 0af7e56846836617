import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { summaryTable } from '../../src/command/summary-table.ts';
import { type DocumentReport, unreadReport } from '../../src/press/report/document-report.ts';

function report(file: string, parties: readonly string[], more: Partial<DocumentReport> = {}): DocumentReport {
  const read = {
    kind: '連携協約',
    title: null,
    concludedOn: '2025-03-27',
    region: null,
    parties: parties.map((name) => ({ alias: null, name, code6: null, roles: 1 })),
    articles: 5,
    initiatives: 26,
    pillars: [],
    roles: 52,
    costSharing: 'none' as const,
    liaison: true,
    termination: false,
  };
  return { file, result: 'fine', read, notUnderstood: [], more: [], missing: [], ...more };
}

const REPORTS = [
  report('熊本／荒尾ｱｲｳ.txt', ['熊本市', '荒尾市']),
  report('a.txt', ['𠮷野町']),
  unreadReport('gone.txt', 'FILE_NOT_FOUND', 'x'),
  report(`${'とても長い名前のフォルダー/'.repeat(6)}協約.pdf`, [
    '熊本市',
    '宇土市',
    '宇城市',
    '阿蘇市',
    '合志市',
    '美里町',
  ]),
];

/** Where the columns begin, in places of a terminal, by the rule below the heads. */
function columnsOf(table: string): number[] {
  const rule = table.split('\n')[1] ?? '';
  return Array.from(rule.matchAll(/(?<=^| )-+/g), ({ index }) => index);
}

describe('The summary table', () => {
  it.each(['ja', 'en'] as const)('is aligned in a terminal, where a kanji takes two places (%s)', (language) => {
    const table = summaryTable(REPORTS, language);
    const columns = columnsOf(table);
    expect(columns).toHaveLength(8);
    const [, , ...rows] = table.trimEnd().split('\n').slice(0, -1);
    for (const row of rows) {
      for (const column of columns.slice(1)) {
        // Exactly at the column one character ends and the gap of two spaces lies before it.
        const before = Array.from(new Intl.Segmenter('ja').segment(row), ({ segment }) => segment);
        let [width, text] = [0, ''];
        for (const character of before) {
          if (width >= column) break;
          width += stringWidth(character);
          text += character;
        }
        expect(width).toBe(column);
        expect(text.endsWith('  '), row).toBe(true);
      }
    }
  });

  it('shortens long names: a path keeps its end', () => {
    const table = summaryTable(REPORTS, 'ja');
    expect(table).toMatch(/^\.\.\..*協約\.pdf {2}/m);
    expect(table).toContain('熊本市・宇土市・宇城市・阿蘇...');
  });

  it('counts errors and warnings, those that were not written out included', () => {
    const finding = { message: 'x', line: 1, column: 1, excerpt: [] };
    const [line] = summaryTable(
      [
        report('a.txt', ['甲市'], {
          result: 'errors',
          notUnderstood: [
            { ...finding, code: 'A', severity: 'error' },
            { ...finding, code: 'B', severity: 'warning' },
            { ...finding, code: 'C', severity: 'note' },
          ],
          more: [
            { code: 'A', count: 450 },
            { code: 'B', count: 7 },
          ],
        }),
      ],
      'ja',
    )
      .split('\n')
      .slice(2);
    expect(line).toMatch(/ 451 +8 {2}誤りあり$/);
  });

  it('ends in the sums', () => {
    expect(summaryTable(REPORTS, 'ja')).toMatch(/\n4件：正常 3、読めません 1\n$/);
    expect(summaryTable(REPORTS, 'en')).toMatch(/\n4 file\(s\): fine 3, not read 1\n$/);
  });

  it('shows no control characters of a file name', () => {
    expect(summaryTable([report('a\u001b[31m.txt', [])], 'ja')).toContain('a␛[31m.txt');
  });
});

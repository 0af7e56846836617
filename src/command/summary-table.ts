import stringWidth from 'string-width';
import type { DocumentReport, ReportResult } from '../press/report/document-report.ts';
import { RESULTS } from '../press/report/report-words.ts';
import type { Message, Severity } from '../text/diagnostic.ts';
import { makeVisible } from '../text/visible.ts';
import type { Language } from './options.ts';

/** How wide the columns of file and parties may be, in places of a terminal: a kanji takes two. */
const WIDEST_FILE = 44;
const WIDEST_PARTIES = 32;

const HEADS: readonly Message[] = [
  { ja: 'ファイル', en: 'File' },
  { ja: '種別', en: 'Kind' },
  { ja: '当事者', en: 'Parties' },
  { ja: '締結日', en: 'Concluded' },
  { ja: '取組', en: 'Initiatives' },
  { ja: '誤り', en: 'Errors' },
  { ja: '注意', en: 'Warnings' },
  { ja: '結果', en: 'Result' },
];

/** The columns with numbers, which end at the same place. */
const NUMBERS: ReadonlySet<number> = new Set([4, 5, 6]);

/** A table with a line for each document and a line of sums, for a terminal. Ends in a line feed. */
export function summaryTable(reports: readonly DocumentReport[], language: Language): string {
  const rows = [HEADS.map((head) => head[language]), ...reports.map((report) => cellsOf(report, language))];
  const widths = HEADS.map((_, column) => Math.max(...rows.map((row) => stringWidth(row[column] ?? ''))));
  const lineOf = (cells: readonly string[]) =>
    cells.map((cell, column) => padded(cell, widths[column] ?? 0, NUMBERS.has(column))).join('  ');
  const [head = [], ...body] = rows;
  const rule = widths.map((width) => '-'.repeat(width));
  const lines = [head, rule, ...body].map((cells) => lineOf(cells).trimEnd());
  return `${[...lines, sums(reports, language)].join('\n')}\n`;
}

function cellsOf({ file, read, result, notUnderstood, more }: DocumentReport, language: Language): string[] {
  const codes = new Map(notUnderstood.map(({ code, severity }) => [code, severity]));
  const count = (wanted: Severity) =>
    notUnderstood.filter(({ severity }) => severity === wanted).length +
    more.reduce((sum, each) => sum + (codes.get(each.code) === wanted ? each.count : 0), 0);
  const parties = (read?.parties ?? []).map(({ name }) => name).join({ ja: '・', en: ', ' }[language]);
  return [
    keepEnd(makeVisible(file), WIDEST_FILE),
    read?.kind ?? '-',
    keepStart(makeVisible(parties), WIDEST_PARTIES) || '-',
    read?.concludedOn ?? '-',
    read ? String(read.initiatives) : '-',
    String(count('error')),
    String(count('warning')),
    RESULTS[result][language],
  ];
}

function sums(reports: readonly DocumentReport[], language: Language): string {
  const results: readonly ReportResult[] = ['fine', 'warnings', 'errors', 'unread'];
  const counted = results.flatMap((result) => {
    const count = reports.filter((report) => report.result === result).length;
    return count === 0 ? [] : [`${RESULTS[result][language]} ${count}`];
  });
  return {
    ja: `${reports.length}件：${counted.join('、')}`,
    en: `${reports.length} file(s): ${counted.join(', ')}`,
  }[language];
}

function padded(cell: string, width: number, atEnd: boolean): string {
  const space = ' '.repeat(Math.max(0, width - stringWidth(cell)));
  return atEnd ? space + cell : cell + space;
}

const GRAPHEMES = new Intl.Segmenter('ja', { granularity: 'grapheme' });

function keepStart(text: string, room: number): string {
  if (stringWidth(text) <= room) return text;
  return `${taken(graphemes(text), room - 3).join('')}...`;
}

function keepEnd(text: string, room: number): string {
  if (stringWidth(text) <= room) return text;
  return `...${taken(graphemes(text).reverse(), room - 3)
    .reverse()
    .join('')}`;
}

function graphemes(text: string): string[] {
  return Array.from(GRAPHEMES.segment(text), ({ segment }) => segment);
}

/** As many of the first graphemes as fit. */
function taken(cells: readonly string[], room: number): string[] {
  let used = 0;
  const fitting = cells.findIndex((cell) => {
    used += stringWidth(cell);
    return used > room;
  });
  return cells.slice(0, fitting < 0 ? cells.length : fitting);
}

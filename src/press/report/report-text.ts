import stringWidth from 'string-width';
import type { Message } from '../../text/diagnostic.ts';
import { diagnosticHead } from '../../text/print-diagnostic.ts';
import { makeVisible } from '../../text/visible.ts';
import type { DocumentReport, ReportFinding } from './document-report.ts';
import type { MissingItem } from './missing-item.ts';
import { findingCount, headingWithCount, inBrackets, moreLine, RESULTS, readLines, WORDS } from './report-words.ts';

/** The reports of documents as plain text for people, each with its three parts. Ends in a line feed. */
export function reportText(reports: readonly DocumentReport[], language: keyof Message): string {
  return reports.map((report) => documentText(report, language)).join('\n');
}

/** The report of one document as plain text: what was read, what was not understood, what is missing. Ends in a line feed. */
export function documentText(report: DocumentReport, language: keyof Message): string {
  const { read, missing, result, file } = report;
  const count = findingCount(report);
  const lines = [
    `■ ${makeVisible(file)}${inBrackets(RESULTS[result][language], language)}`,
    ...(read ? [WORDS.read[language], ...aligned(readLines(read, language))] : [WORDS.unread[language]]),
    headingWithCount(WORDS.notUnderstood, count, language),
    ...(count === 0 ? [`  ${WORDS.none[language]}`] : [findingsText(report, language).trimEnd()]),
    ...(read ? [headingWithCount(WORDS.missing, missing.length, language), missingText(missing, language)] : []),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

/** The findings of a document, one after the other: place and message, the line, the carets. Empty where there are none. */
export function findingsText({ file, notUnderstood, more }: DocumentReport, language: keyof Message): string {
  const rest = more.map((each) => `${makeVisible(file)}: ${moreLine(each, language)}\n`);
  return [...notUnderstood.map((finding) => findingText(file, finding)), ...rest].join('');
}

function findingText(file: string, finding: ReportFinding): string {
  const { line, column, excerpt } = finding;
  const place = line === null || column === null ? undefined : { line, column };
  return [diagnosticHead(file, place, finding), ...excerpt.map((text) => `  ${text}`.trimEnd()), ''].join('\n');
}

/** What is missing, numbered, each with why it should be there and what to do. */
export function missingText(missing: readonly MissingItem[], language: keyof Message): string {
  if (missing.length === 0) return `  ${WORDS.none[language]}`;
  const colon = { ja: '：', en: ': ' }[language];
  return missing
    .flatMap(({ code, message, source, advice }, index) => [
      `  ${index + 1}. ${message} [${code}]`,
      `     ${WORDS.ground[language]}${colon}${source}`,
      `     ${WORDS.advice[language]}${colon}${advice}`,
    ])
    .join('\n');
}

/** Labels and values in two columns; a kanji takes two places. */
function aligned(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([label]) => stringWidth(label)));
  return rows.map(([label, value]) => `  ${label}${' '.repeat(width - stringWidth(label))}  ${makeVisible(value)}`);
}

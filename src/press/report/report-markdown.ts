import type { Message } from '../../text/diagnostic.ts';
import { makeVisible } from '../../text/visible.ts';
import type { DocumentReport, ReportFinding } from './document-report.ts';
import type { MissingItem } from './missing-item.ts';
import {
  findingCount,
  headingWithCount,
  inBrackets,
  moreLine,
  RESULTS,
  readLines,
  SEVERITIES,
  WORDS,
} from './report-words.ts';

/** The reports of documents as Markdown (CommonMark with GFM tables). Texts of documents are escaped. Ends in a line feed. */
export function reportMarkdown(reports: readonly DocumentReport[], language: keyof Message): string {
  const parts = [`# ${WORDS.report[language]}`, ...reports.flatMap((report) => documentParts(report, language))];
  return `${parts.join('\n\n')}\n`;
}

function documentParts(report: DocumentReport, language: keyof Message): string[] {
  const { file, result, read, notUnderstood, more, missing } = report;
  const count = findingCount(report);
  return [
    `## ${escaped(file)}${inBrackets(RESULTS[result][language], language)}`,
    ...(read ? [`### ${WORDS.read[language]}`, table(readLines(read, language))] : [WORDS.unread[language]]),
    `### ${headingWithCount(WORDS.notUnderstood, count, language)}`,
    ...(count === 0 ? [WORDS.none[language]] : []),
    ...notUnderstood.map((finding) => findingPart(finding, language)),
    ...more.map((each) => escaped(moreLine(each, language))),
    ...(read ? missingParts(missing, language) : []),
  ];
}

function findingPart({ code, severity, message, line, column, excerpt }: ReportFinding, language: keyof Message) {
  const place =
    line === null ? '' : { ja: `${line}行${column}字目　`, en: `line ${line}, column ${column}: ` }[language];
  const head = `- **${SEVERITIES[severity][language]}** ${place}${escaped(message)}${inBrackets(`\`${code}\``, language)}`;
  if (excerpt.length === 0) return head;
  // A fence must be longer than any run of backticks within it.
  const fence = '`'.repeat(Math.max(3, ...(excerpt.join('').match(/`+/g) ?? []).map((run) => run.length + 1)));
  return [head, '', ...[fence, ...excerpt, fence].map((text) => `  ${text}`)].join('\n');
}

function missingParts(missing: readonly MissingItem[], language: keyof Message): string[] {
  const colon = { ja: '：', en: ': ' }[language];
  const items = missing.map(({ code, message, source, advice }, index) =>
    [
      `${index + 1}. ${escaped(message)}${inBrackets(`\`${code}\``, language)}`,
      `   - ${WORDS.ground[language]}${colon}${escaped(source)}`,
      `   - ${WORDS.advice[language]}${colon}${escaped(advice)}`,
    ].join('\n'),
  );
  return [
    `### ${headingWithCount(WORDS.missing, missing.length, language)}`,
    items.length === 0 ? WORDS.none[language] : items.join('\n'),
  ];
}

function table(rows: readonly (readonly [string, string])[]): string {
  return ['| | |', '|---|---|', ...rows.map(([label, value]) => `| ${escaped(label)} | ${escaped(value)} |`)].join(
    '\n',
  );
}

/** What Markdown would take for its own signs, at any place. */
function escaped(text: string): string {
  return makeVisible(text).replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&');
}

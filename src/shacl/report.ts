import type { Term } from '@rdfjs/types';
import { prefixes } from '../rdf/namespace.ts';
import { PrefixedNames } from '../rdf/prefixed-names.ts';
import { termKey } from '../rdf/term.ts';
import { turtleTerm } from '../rdf/turtle-term.ts';
import { adviceFor } from './advice.ts';
import type { Report, Result, ResultSeverity } from './result.ts';

/** The languages of a report. */
export type ReportLanguage = 'ja' | 'en';

/** How a report is written; `where` may tell more about a result, such as the place in the source file, a line each. */
export interface ReportTextOptions {
  readonly language: ReportLanguage;
  readonly where?: (result: Result) => readonly string[];
}

/** Longer values are cut: the focus node says where to read them whole. In code points. */
const VALUE_LENGTH = 80;

const WORDS = {
  ja: {
    severity: { violation: '違反', warning: '注意', info: '参考' },
    labels: { node: '対象', path: 'プロパティ', value: '値', shape: 'シェイプ', advice: '対処' },
    count: (name: string, number: number) => `${name} ${number}件`,
    more: (number: number) => `…同じ指摘がほかに${number}件あります。`,
    none: '問題はありません。',
    separator: '、',
  },
  en: {
    severity: { violation: 'violation', warning: 'warning', info: 'info' },
    labels: { node: 'node', path: 'property', value: 'value', shape: 'shape', advice: 'to do' },
    count: (name: string, number: number) => `${number} ${name}${number === 1 || name === 'info' ? '' : 's'}`,
    more: (number: number) => `… and ${number} more of the same kind.`,
    none: 'No problems found.',
    separator: ', ',
  },
} as const;

/** How many results of one shape are written out: the rest would say the same. */
const WRITTEN_OUT = 5;

/** A report for people: for each result what is wrong, where, and what to do, a few of each shape; then the numbers. Lines end in LF. */
export function reportText(report: Report, options: ReportTextOptions): string {
  const kinds = new Map<string, Result[]>();
  for (const result of report.results) {
    const kind = `${result.severity} ${termKey(result.shape)}`;
    const alike = kinds.get(kind) ?? [];
    kinds.set(kind, alike);
    alike.push(result);
  }
  const results = Array.from(kinds.values()).flatMap((alike) => [
    ...alike.slice(0, WRITTEN_OUT).map((result) => `${resultText(result, options)}\n`),
    ...(alike.length > WRITTEN_OUT ? [`${WORDS[options.language].more(alike.length - WRITTEN_OUT)}\n`] : []),
  ]);
  return [...results, `${summary(report, options.language)}\n`].join('\n');
}

/** The numbers of violations, warnings and infos on one line: `違反 2件、注意 1件`. */
export function summary(report: Report, language: ReportLanguage): string {
  const words = WORDS[language];
  const counts = (['violation', 'warning', 'info'] as const satisfies readonly ResultSeverity[])
    .map((severity) => [severity, report.results.filter((result) => result.severity === severity).length] as const)
    .filter(([, number]) => number > 0)
    .map(([severity, number]) => words.count(words.severity[severity], number));
  return counts.length === 0 ? words.none : counts.join(words.separator);
}

function resultText(result: Result, { language, where }: ReportTextOptions): string {
  const { severity, labels } = WORDS[language];
  const message = result.messages[language] ?? result.messages.ja ?? result.messages.en ?? termText(result.component);
  const lines: (readonly [string, string])[] = [[labels.node, termText(result.focusNode)]];
  if (result.path) lines.push([labels.path, result.path.text]);
  if (result.value && !result.value.equals(result.focusNode)) lines.push([labels.value, termText(result.value)]);
  if (result.shape.termType === 'NamedNode') lines.push([labels.shape, termText(result.shape)]);
  lines.push([labels.advice, adviceFor(result.component)[language]]);
  return [
    `${severity[result.severity]}: ${message}`,
    ...(where?.(result) ?? []).map((line) => `  ${line}`),
    ...lines.map(([label, text]) => `  ${label}: ${text}`),
  ].join('\n');
}

function termText(term: Term): string {
  const text = Array.from(turtleTerm(term, new PrefixedNames(prefixes)));
  const isCut = term.termType === 'Literal' && text.length > VALUE_LENGTH;
  return isCut ? `${text.slice(0, VALUE_LENGTH).join('')}…` : text.join('');
}

import type { Diagnostic, Message, Severity } from '../../text/diagnostic.ts';
import { excerptOf } from '../../text/print-diagnostic.ts';
import { SourceText } from '../../text/source-text.ts';
import { type Extraction, hasErrors, messageSource } from '../extract.ts';
import type { Knowledge } from '../knowledge.ts';
import { missingByFrame } from './missing-by-frame.ts';
import type { MissingItem } from './missing-item.ts';
import { type WhatWasRead, whatWasRead } from './what-was-read.ts';

/** What came of a document: read without a fault, with warnings, with errors, or not read at all. */
export type ReportResult = 'fine' | 'warnings' | 'errors' | 'unread';

/** Something that was not understood, and where: line and column count from 1, null where the file has no text. */
export interface ReportFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly line: number | null;
  readonly column: number | null;
  /** The line, shortened, and carets under the place; empty where there is none to show. */
  readonly excerpt: readonly string[];
}

/** The report of one document, in one language: plain data. Its keys are those of `schema/report.schema.json`. */
export interface DocumentReport {
  /** The path as it was given. */
  readonly file: string;
  readonly result: ReportResult;
  /** Null for a file that was not read. */
  readonly read: WhatWasRead | null;
  /** The first fifty of each code. */
  readonly notUnderstood: readonly ReportFinding[];
  /** How many more there are of a code. */
  readonly more: readonly { readonly code: string; readonly count: number }[];
  readonly missing: readonly MissingItem[];
}

/** How many findings of one code are written out: in a damaged table the rest would say the same, thousands of times. */
const WRITTEN_OUT = 50;

/** The report of a document that was read; what its siblings have is added by those who know them. */
export function documentReport(
  extraction: Extraction,
  path: string,
  knowledge: Knowledge,
  language: keyof Message,
): DocumentReport {
  const { diagnostics } = extraction;
  const source = messageSource(extraction, path);
  const counts = new Map<string, number>();
  const shown = diagnostics.filter(({ code }) => {
    counts.set(code, (counts.get(code) ?? 0) + 1);
    return (counts.get(code) ?? 0) <= WRITTEN_OUT;
  });
  const isRead = source instanceof SourceText;
  return {
    file: path,
    result: resultOf(extraction, isRead),
    read: isRead ? whatWasRead(extraction, knowledge, language) : null,
    notUnderstood: shown.map((diagnostic) => findingOf(diagnostic, source, language)),
    more: Array.from(counts)
      .filter(([, count]) => count > WRITTEN_OUT)
      .map(([code, count]) => ({ code, count: count - WRITTEN_OUT })),
    missing: missingByFrame(extraction, knowledge, language),
  };
}

/** The report of a file that could not be read, and why. */
export function unreadReport(file: string, code: string, message: string): DocumentReport {
  const finding: ReportFinding = { code, severity: 'error', message, line: null, column: null, excerpt: [] };
  return { file, result: 'unread', read: null, notUnderstood: [finding], more: [], missing: [] };
}

function resultOf(extraction: Extraction, isRead: boolean): ReportResult {
  if (!isRead) return 'unread';
  if (hasErrors(extraction)) return 'errors';
  return extraction.diagnostics.some(({ severity }) => severity === 'warning') ? 'warnings' : 'fine';
}

function findingOf(
  diagnostic: Diagnostic,
  source: ReturnType<typeof messageSource>,
  language: keyof Message,
): ReportFinding {
  const { code, severity, message, span } = diagnostic;
  const place = source instanceof SourceText ? source.position(span.start) : undefined;
  const excerpt = source instanceof SourceText ? excerptOf(diagnostic, source) : [];
  return {
    code,
    severity,
    message: message[language],
    line: place?.line ?? null,
    column: place?.column ?? null,
    excerpt,
  };
}

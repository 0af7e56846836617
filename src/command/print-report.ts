import type { MissingItem } from '../press/report/missing-item.ts';
import { documentText, findingsText } from '../press/report/report-text.ts';
import { diagnosticHead } from '../text/print-diagnostic.ts';
import type { Io } from './io.ts';
import { commandMessage } from './message.ts';
import type { Language } from './options.ts';
import type { Reading } from './read-request.ts';
import { writeReport } from './report-file.ts';
import { summaryTable } from './summary-table.ts';

/** How the report of a run is given. */
export interface PrintReportOptions {
  readonly isMany: boolean;
  /** Where the whole report goes; without it, to standard error. */
  readonly report?: string;
  readonly lang: Language;
}

/**
 * Tells what came of documents on standard error. Of one document the whole report; of several what was found in each, line by line, and a table at the end. A
 * report that goes to a file is whole, and standard error then has only what was found.
 */
export async function printReport(
  readings: readonly Reading[],
  { isMany, report: file, lang }: PrintReportOptions,
  io: Io,
): Promise<void> {
  const isWhole = !isMany && file === undefined;
  for (const { report, fault } of readings) {
    if (fault) io.stderr.write(`${report.file}: ${fault.message}\n`);
    else if (isWhole) io.stderr.write(documentText(report, lang));
    else io.stderr.write(findingsText(report, lang) + (file === undefined ? missingLines(report) : ''));
  }
  const reports = readings.map(({ report }) => report);
  if (isMany) io.stderr.write(summaryTable(reports, lang));
  if (file === undefined) return;
  await writeReport(file, reports, lang);
  io.stderr.write(`${commandMessage('REPORT_WRITTEN', lang, { path: file })}\n`);
}

function missingLines({ file, missing }: { readonly file: string; readonly missing: readonly MissingItem[] }): string {
  return missing.map((item) => `${diagnosticHead(file, undefined, item)}\n`).join('');
}

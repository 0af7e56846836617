import { extname } from 'node:path';
import { writeFileWhole } from '../files/write-files.ts';
import type { DocumentReport } from '../press/report/document-report.ts';
import { reportHtml } from '../press/report/report-html.tsx';
import { reportJson } from '../press/report/report-json.ts';
import { reportMarkdown } from '../press/report/report-markdown.ts';
import { reportText } from '../press/report/report-text.ts';
import type { Language } from './options.ts';

const WRITERS: Readonly<Record<string, (reports: readonly DocumentReport[], language: Language) => string>> = {
  '.json': (reports, language) => `${JSON.stringify(reportJson(reports, language), undefined, 2)}\n`,
  '.html': reportHtml,
  '.md': reportMarkdown,
  '.txt': reportText,
};

/** The ends of the names that a report can have. */
export const REPORT_EXTENSIONS: readonly string[] = Object.keys(WRITERS);

/** Whether a report can be written under this name: its end tells the form. */
export function isReportFile(file: string): boolean {
  return REPORT_EXTENSIONS.includes(extname(file).toLowerCase());
}

/** Writes the report of a run whole, in the form that its name tells. */
export async function writeReport(file: string, reports: readonly DocumentReport[], language: Language): Promise<void> {
  const write = WRITERS[extname(file).toLowerCase()] ?? reportText;
  await writeFileWhole(file, write(reports, language));
}

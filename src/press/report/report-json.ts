import type { Message } from '../../text/diagnostic.ts';
import type { DocumentReport, ReportResult } from './document-report.ts';

/** The reports of documents as `--report FILE.json` writes them: see `schema/report.schema.json`. */
export function reportJson(reports: readonly DocumentReport[], language: keyof Message): object {
  const count = (result: ReportResult) => reports.filter((report) => report.result === result).length;
  return {
    language,
    totals: {
      documents: reports.length,
      fine: count('fine'),
      warnings: count('warnings'),
      errors: count('errors'),
      unread: count('unread'),
      initiatives: reports.reduce((sum, { read }) => sum + (read?.initiatives ?? 0), 0),
    },
    documents: reports,
  };
}

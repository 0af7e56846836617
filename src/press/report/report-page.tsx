import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Message } from '../../text/diagnostic.ts';
import { REPORT_STYLE } from './report-style.ts';

/** What stands on the page of a report. */
export interface ReportPageProps {
  /** Of the window, and the heading of the page. */
  readonly title: string;
  readonly language: keyof Message;
  /** Whether search engines may find it: a report is for those who asked for it. */
  readonly isPublic?: boolean;
  readonly children?: Child;
}

/** A page that is one file: it opens by a double click, runs nothing and asks for nothing from elsewhere. UTF-8; ends in a line feed. */
export function reportPage(props: ReportPageProps): string {
  return `<!doctype html>\n${String(<ReportPage {...props} />)}\n`;
}

function ReportPage({ title, language, isPublic = false, children }: ReportPageProps): JSX.Element {
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {!isPublic && <meta name="robots" content="noindex" />}
        <title>{title}</title>
        <style>{raw(REPORT_STYLE)}</style>
      </head>
      <body>
        <main>
          <h1>{title}</h1>
          {children}
        </main>
      </body>
    </html>
  );
}

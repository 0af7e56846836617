import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Message } from '../../text/diagnostic.ts';
import { makeVisible } from '../../text/visible.ts';
import type { DocumentReport, ReportFinding } from './document-report.ts';
import type { MissingItem } from './missing-item.ts';
import { reportPage } from './report-page.tsx';
import { findingCount, headingWithCount, moreLine, RESULTS, readLines, SEVERITIES, WORDS } from './report-words.ts';

/** The reports of documents as a page that is one file. Texts of documents are escaped. */
export function reportHtml(reports: readonly DocumentReport[], language: keyof Message): string {
  const children = reports.map((report) => (
    <section>
      <h2>{makeVisible(report.file)}</h2>
      <DocumentResult report={report} language={language} />
      <DocumentParts report={report} language={language} />
    </section>
  ));
  return reportPage({ title: WORDS.report[language], language, children });
}

/** A report, and the language that its words are in. */
export interface ReportProps {
  readonly report: DocumentReport;
  readonly language: keyof Message;
}

/** In one word, what came of a document. */
export function DocumentResult({ report: { result }, language }: ReportProps): JSX.Element {
  return (
    <p>
      <span class={`result ${result}`}>{RESULTS[result][language]}</span>
    </p>
  );
}

/** The three parts of the report of one document: what was read, what to look at, what is missing. */
export function DocumentParts({ report, language }: ReportProps): JSX.Element {
  const { read, notUnderstood, more, missing } = report;
  const count = findingCount(report);
  return (
    <>
      {read ? <h3>{WORDS.read[language]}</h3> : <p>{WORDS.unread[language]}</p>}
      {read && <FactTable rows={readLines(read, language)} />}
      <h3>{headingWithCount(WORDS.notUnderstood, count, language)}</h3>
      {count === 0 ? (
        <p>{WORDS.none[language]}</p>
      ) : (
        <ul>
          {notUnderstood.map((finding) => (
            <Finding finding={finding} language={language} />
          ))}
          {more.map((each) => (
            <li>{moreLine(each, language)}</li>
          ))}
        </ul>
      )}
      {read && <h3>{headingWithCount(WORDS.missing, missing.length, language)}</h3>}
      {read && missing.length === 0 && <p>{WORDS.none[language]}</p>}
      {read && missing.length > 0 && <Missing missing={missing} language={language} />}
    </>
  );
}

/** Labels and values, a row each. */
export function FactTable({ rows }: { rows: readonly (readonly [string, string])[] }): JSX.Element {
  return (
    <table class="facts">
      <tbody>
        {rows.map(([label, value]) => (
          <tr>
            <th scope="row">{label}</th>
            <td>{makeVisible(value)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Finding({ finding, language }: { finding: ReportFinding; language: keyof Message }): JSX.Element {
  const { code, severity, message, line, column, excerpt } = finding;
  const place =
    line === null ? '' : { ja: `${line}行${column}字目　`, en: `line ${line}, column ${column}: ` }[language];
  return (
    <li>
      <strong class={severity}>{SEVERITIES[severity][language]}</strong> {place}
      {makeVisible(message)} <code>{code}</code>
      {excerpt.length > 0 && <pre>{excerpt.join('\n')}</pre>}
    </li>
  );
}

function Missing({ missing, language }: { missing: readonly MissingItem[]; language: keyof Message }): JSX.Element {
  return (
    <ol>
      {missing.map(({ code, message, source, advice }) => (
        <li>
          {makeVisible(message)} <code>{code}</code>
          <br />
          {WORDS.ground[language]}
          {{ ja: '：', en: ': ' }[language]}
          {makeVisible(source)}
          <br />
          {WORDS.advice[language]}
          {{ ja: '：', en: ': ' }[language]}
          {makeVisible(advice)}
        </li>
      ))}
    </ol>
  );
}

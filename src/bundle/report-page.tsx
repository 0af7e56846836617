import type { JSX } from 'hono/jsx/jsx-runtime';
import type { DocumentReport } from '../press/report/document-report.ts';
import { DocumentParts, DocumentResult } from '../press/report/report-html.tsx';
import { reportPage } from '../press/report/report-page.tsx';
import { WORDS as REPORT_WORDS } from '../press/report/report-words.ts';
import { reportText } from '../shacl/report.ts';
import type { Result, ResultSeverity } from '../shacl/result.ts';
import type { Message } from '../text/diagnostic.ts';
import { makeVisible } from '../text/visible.ts';
import type { BundleState } from './bundle-file.ts';
import { Contents, type ContentsProps } from './contents.tsx';
import { draftReasons } from './draft-reasons.ts';
import type { DocumentRead } from './read-document.ts';
import { sourceAdvice } from './source-advice.ts';

const WORDS = {
  result: { ja: '読み取りの結果', en: 'Result' },
  reasons: { ja: '公開できない理由', en: 'Why this cannot be published' },
  shapes: { ja: 'データの形の検査', en: 'Whether the data keep to their shapes' },
  technical: { ja: 'くわしく（技術者向け）', en: 'In detail, for technicians' },
  mend: {
    ja: 'renkei bundle に次を付けて実行し直すと入ります（なくても公開できます）：',
    en: 'Run renkei bundle again with this option to say it (it may be left out):',
  },
  contents: { ja: '読み取った内容', en: 'What the document says' },
} as const satisfies Record<string, Message>;

const SHAPE_SEVERITIES: Readonly<Record<ResultSeverity, Message>> = {
  violation: { ja: '違反', en: 'violation' },
  warning: { ja: '注意', en: 'warning' },
  info: { ja: '参考', en: 'info' },
};

const STATES: Readonly<Record<BundleState, Message>> = {
  complete: {
    ja: '誤りなく読み取れました。',
    en: 'The document was read without errors.',
  },
  draft: {
    ja: 'まだ公開できません。draft フォルダーのデータは下書きです。公開しないでください。',
    en: 'This cannot be published yet: the data in the folder draft are a draft.',
  },
  unread: {
    ja: 'このファイルは読めませんでした。データはありません。',
    en: 'The file could not be read. There are no data.',
  },
};

const DOUBTS: Message = {
  ja: '読み取れましたが、確かめていただきたい所があります。',
  en: 'The document was read, but there is something to look at.',
};

/** What came of a document, and what may be done with its bundle. */
export function stateWords(state: BundleState, { result }: DocumentReport): Message {
  return state === 'complete' && result === 'warnings' ? DOUBTS : STATES[state];
}

/** The report of a bundle as one page: the result, why it cannot be published, what to look at, what is missing, and everything that was read, to be compared with the document. */
export function bundleReport(
  report: DocumentReport,
  read: DocumentRead,
  props: Omit<ContentsProps, 'extraction'>,
): string {
  const { language } = props;
  const reasons = draftReasons(read, report);
  return reportPage({
    title: `${REPORT_WORDS.report[language]}${{ ja: '：', en: ': ' }[language]}${makeVisible(report.file)}`,
    language,
    children: (
      <>
        <h2>{WORDS.result[language]}</h2>
        <DocumentResult report={withResult(report, read.state)} language={language} />
        <p>{stateWords(read.state, report)[language]}</p>
        {reasons.length > 0 && <h3>{WORDS.reasons[language]}</h3>}
        {reasons.length > 0 && (
          <ul>
            {reasons.map((reason) => (
              <li>{makeVisible(reason[language])}</li>
            ))}
          </ul>
        )}
        <DocumentParts report={report} language={language} />
        {read.state !== 'unread' && <Shapes read={read} language={language} />}
        {read.state !== 'unread' && <h2>{WORDS.contents[language]}</h2>}
        {read.state !== 'unread' && <Contents extraction={read.extraction} {...props} />}
      </>
    ),
  });
}

/** A report whose result is not that of a fine document where its bundle is but a draft. */
function withResult(report: DocumentReport, state: BundleState): DocumentReport {
  return state === 'draft' && report.result === 'fine' ? { ...report, result: 'warnings' } : report;
}

function Shapes({ read, language }: { read: DocumentRead; language: keyof Message }): JSX.Element {
  const { shapes, where } = read;
  return (
    <>
      <h3>{WORDS.shapes[language]}</h3>
      {shapes.results.length === 0 ? (
        <p>{REPORT_WORDS.none[language]}</p>
      ) : (
        <>
          <ul>
            {shapes.results.map((result) => (
              <ShapeResult result={result} language={language} />
            ))}
          </ul>
          <details>
            <summary>{WORDS.technical[language]}</summary>
            <pre>{reportText(shapes, { language, where })}</pre>
          </details>
        </>
      )}
    </>
  );
}

function ShapeResult({ result, language }: { result: Result; language: keyof Message }): JSX.Element {
  const { severity, messages } = result;
  const advice = sourceAdvice(result);
  return (
    <li>
      <strong class={severity === 'violation' ? 'error' : severity}>{SHAPE_SEVERITIES[severity][language]}</strong>{' '}
      {makeVisible(messages[language] ?? messages.ja ?? messages.en ?? '')}
      {advice && (
        <p>
          {WORDS.mend[language]} <code>{advice.option}</code> — {advice.what[language]}
        </p>
      )}
    </li>
  );
}

import type { JSX } from 'hono/jsx/jsx-runtime';
import type { DocumentReport } from '../press/report/document-report.ts';
import { DocumentParts, DocumentResult } from '../press/report/report-html.tsx';
import { reportPage } from '../press/report/report-page.tsx';
import { WORDS as REPORT_WORDS } from '../press/report/report-words.ts';
import { reportText } from '../shacl/report.ts';
import type { ResultSeverity } from '../shacl/result.ts';
import type { Message } from '../text/diagnostic.ts';
import { makeVisible } from '../text/visible.ts';
import type { BundleState } from './bundle-file.ts';
import { Contents, type ContentsProps } from './contents.tsx';
import type { DocumentRead } from './read-document.ts';

const WORDS = {
  result: { ja: '読み取りの結果', en: 'Result' },
  shapes: { ja: 'データの形の検査', en: 'Whether the data keep to their shapes' },
  technical: { ja: 'くわしく（技術者向け）', en: 'In detail, for technicians' },
  contents: { ja: '読み取った内容', en: 'What the document says' },
} as const satisfies Record<string, Message>;

const SHAPE_SEVERITIES: Readonly<Record<ResultSeverity, Message>> = {
  violation: { ja: '違反', en: 'violation' },
  warning: { ja: '注意', en: 'warning' },
  info: { ja: '参考', en: 'info' },
};

/** What may be done with a bundle, by its state. */
export const STATE_WORDS: Readonly<Record<BundleState, Message>> = {
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

/** The report of a bundle as one page: the result, what to look at, what is missing, and everything that was read, to be compared with the document. */
export function bundleReport(
  report: DocumentReport,
  read: DocumentRead,
  props: Omit<ContentsProps, 'extraction'>,
): string {
  const { language } = props;
  return reportPage({
    title: `${REPORT_WORDS.report[language]}${{ ja: '：', en: ': ' }[language]}${makeVisible(report.file)}`,
    language,
    children: (
      <>
        <h2>{WORDS.result[language]}</h2>
        <DocumentResult report={report} language={language} />
        <p>{STATE_WORDS[read.state][language]}</p>
        <DocumentParts report={report} language={language} />
        {read.state !== 'unread' && <Shapes read={read} language={language} />}
        {read.state !== 'unread' && <h2>{WORDS.contents[language]}</h2>}
        {read.state !== 'unread' && <Contents extraction={read.extraction} {...props} />}
      </>
    ),
  });
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
            {shapes.results.map(({ severity, messages }) => (
              <li>
                <strong class={severity === 'violation' ? 'error' : severity}>
                  {SHAPE_SEVERITIES[severity][language]}
                </strong>{' '}
                {makeVisible(messages[language] ?? messages.ja ?? messages.en ?? '')}
              </li>
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

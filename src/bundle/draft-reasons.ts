import type { DocumentReport } from '../press/report/document-report.ts';
import { findingCount } from '../press/report/report-words.ts';
import type { Message } from '../text/diagnostic.ts';
import type { DocumentRead } from './read-document.ts';

/** Why what was read must not be published, and what to do about it, one sentence each; none for what is complete. */
export function draftReasons({ extraction, shapes, state }: DocumentRead, report: DocumentReport): Message[] {
  if (state === 'complete') return [];
  if (state === 'unread') return [UNREAD];
  const { agreement, interpretation, key } = extraction;
  const errors = report.notUnderstood.filter(({ severity }) => severity === 'error').length;
  const violations = shapes.results.filter(({ severity }) => severity === 'violation').length;
  const unknown = agreement.parties.filter(({ ordinal }) => !interpretation.governments.has(ordinal));
  return [
    ...(key === undefined && agreement.concludedOn === undefined ? [NO_DAY] : []),
    ...(key === undefined && agreement.parties.length < 2 ? [NO_PARTIES] : []),
    ...(key === undefined && unknown.length > 0 ? [unknownParties(unknown.map(({ name }) => name.value))] : []),
    ...(errors > 0 ? [errorsIn(errors, findingCount(report))] : []),
    ...(violations > 0 ? [against(violations)] : []),
  ];
}

const UNREAD: Message = {
  ja: 'ファイルから本文を取り出せませんでした。文字の入ったPDF、Word（.docx）、HTML又はテキストのファイルを用意してください。紙を読み取っただけのPDFには文字がありません。',
  en: 'No text could be had from the file. A PDF with text, Word (.docx), HTML or plain text is needed; a PDF of scanned paper has no text.',
};

const NO_DAY: Message = {
  ja: '締結日が読み取れないため、協約の識別子（IRI）を決められません。署名の前の日付（「令和○年○月○日」）が入っているか確かめてください。',
  en: 'The day of conclusion was not found, so that the agreement has no identifier. Check that the date before the signatures is there.',
};

const NO_PARTIES: Message = {
  ja: '当事者が二つ以上読み取れないため、協約の識別子（IRI）を決められません。前文に「○○市（以下「甲」という。）と○○町（以下「乙」という。）は」のような文があるか確かめてください。',
  en: 'Fewer than two parties were found, so that the agreement has no identifier. Check that its recital names them.',
};

function unknownParties(names: readonly string[]): Message {
  return {
    ja: `当事者「${names.join('」「')}」がどの地方公共団体か分からないため、協約の識別子（IRI）を決められません。report.html に、近い名称や候補と、直し方があります。`,
    en: `It is not known which local government ${names.join(', ')} is, so that the agreement has no identifier: report.html tells names that are near it, and what to do.`,
  };
}

function errorsIn(errors: number, findings: number): Message {
  return {
    ja: `文書に誤りが${errors}件あります。report.html の「確かめていただきたい所」（${findings}件）に場所があります。文書を直して、もう一度実行してください。`,
    en: `The document has ${errors} error(s): report.html shows where (${findings} findings in all). Correct the document and run it again.`,
  };
}

function against(violations: number): Message {
  return {
    ja: `データの形の検査で違反が${violations}件ありました。report.html の「データの形の検査」を見てください。`,
    en: `The data break their shapes in ${violations} place(s): see report.html.`,
  };
}

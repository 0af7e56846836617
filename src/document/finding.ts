import type { Diagnostic, Message, Severity } from '../text/diagnostic.ts';
import { fillMessage } from '../text/fill-message.ts';
import type { Span } from '../text/span.ts';
import type { Piece } from './line-rule.ts';

type Detail = Readonly<Record<string, string | number>>;

interface Kind {
  readonly severity: Severity;
  /** `{name}` stands for a detail of the finding. */
  readonly message: Message;
}

/** Everything that can be found while the tree is read, by its stable code. Tests and callers rely on the code, never on the prose. */
export const DOCUMENT_FINDINGS = {
  DOC_NO_ARTICLE: {
    severity: 'error',
    message: {
      ja: '条（第1条など）が一つも見つかりません。協約の本文か確かめてください。',
      en: 'There is no article (第1条 …). Check that this is the text of an agreement.',
    },
  },
  DOC_NO_TITLE: {
    severity: 'error',
    message: {
      ja: '題名（…協約、…協定 で終わる行）が見つかりません。',
      en: 'There is no title (a line that ends in 協約 or 協定).',
    },
  },
  DOC_UNKNOWN_LINE: {
    severity: 'warning',
    message: {
      ja: '読み取れない行です（{count}行）。本文には残します。',
      en: 'Not understood ({count} line(s)). Kept as unknown text.',
    },
  },
  DOC_SUPPLEMENT: {
    severity: 'note',
    message: {
      ja: '附則です。本文には残しますが、値は読み取りません。',
      en: 'Supplementary provisions (附則): kept as text, no values are read from them.',
    },
  },
  DOC_PAGE_NUMBER: {
    severity: 'note',
    message: {
      ja: 'ページ番号とみられる行（全{count}行）は、値から除きました。本文には残しています。',
      en: 'Lines that look like page numbers ({count} in all) are left out of values and kept in the text.',
    },
  },
  DOC_ROW_FRAGMENT: {
    severity: 'error',
    message: {
      ja: '別表の行の一部のようですが、欄がそろっていません。途中で切れていないか確かめてください。',
      en: 'This looks like part of a table row, but its cells are not complete: it may have been cut.',
    },
  },
  DOC_NUMBER_JUMP: {
    severity: 'error',
    message: {
      ja: '番号が続いていません。{expected}番目があるはずのところに {found} があります。抜けた行がないか確かめてください。',
      en: 'The numbering jumps: number {expected} was due, {found} is here. Look for a missing line.',
    },
  },
  DOC_MISREAD_MARK: {
    severity: 'error',
    message: {
      ja: '「{found}」は「{meant}」の読取り誤りとみられます。原本を確かめてください。',
      en: '{found} looks like {meant}, misread by text recognition. Look at the original.',
    },
  },
  DOC_GARBLED: {
    severity: 'error',
    message: {
      ja: '文字化けしています。別の方法で保存したファイルか原本を確かめてください。',
      en: 'These characters are garbled. Try a file that was saved another way, or look at the original.',
    },
  },
  DOC_RADICAL: {
    severity: 'error',
    message: {
      ja: '見た目は漢字と同じでも別の文字（部首の文字：{found}）が、全部で{count}字あります。PDFから写した文章に多く、値を正しく読み取れません。もとのPDFを読み取るか、ふつうの漢字（{meant}）に直してください。',
      en: 'Signs that only look like kanji (radicals: {found}), {count} in all, as in texts copied from PDF files: values are not read rightly. Read the PDF itself, or write kanji ({meant}).',
    },
  },
  DOC_ARTICLE_JUMP: {
    severity: 'error',
    message: {
      ja: '条の番号が続いていません。第{expected}条のはずのところが {found} です。',
      en: 'The articles jump: 第{expected}条 was due, {found} is here.',
    },
  },
  DOC_ANNEX_JUMP: {
    severity: 'error',
    message: {
      ja: '別表の番号が続いていません。別表第{expected}のはずのところが {found} です。',
      en: 'The annexes jump: 別表第{expected} was due, {found} is here.',
    },
  },
  DOC_EXTRA_CELL: {
    severity: 'error',
    message: {
      ja: '別表の行に4つ目の欄があります。改行が抜けていないか確かめてください。',
      en: 'A row of the annex has a fourth cell: a line break may have been lost.',
    },
  },
  DOC_ROW_WITHOUT_NUMBER: {
    severity: 'error',
    message: { ja: '別表の取組に番号がありません。', en: 'An initiative of the annex has no number.' },
  },
  DOC_ROW_WITHOUT_HEAD: {
    severity: 'error',
    message: {
      ja: '別表の行が、どの取組のものか分かりません（取組名の欄がありません）。',
      en: 'A row of the annex belongs to no initiative (there is no cell with its name).',
    },
  },
} as const satisfies Record<string, Kind>;

/** A code of {@link DOCUMENT_FINDINGS}. */
export type DocumentFindingCode = keyof typeof DOCUMENT_FINDINGS;

/** Makes findings of one table: `make(code, where, details)` fills the details into both messages. */
export function findingMaker<Code extends string>(kinds: Readonly<Record<Code, Kind>>) {
  return (code: Code, where: Span, detail: Detail = {}): Diagnostic => {
    const { severity, message } = kinds[code];
    return { code, severity, message: fillMessage(message, detail), span: where };
  };
}

/** A finding of the document layer. */
export const documentFinding = findingMaker<DocumentFindingCode>(DOCUMENT_FINDINGS);

/** The finding that a mark jumps, if it does: another ordinal was due there. */
export function jumpFindings(expected: number | undefined, mark: Piece): readonly Diagnostic[] {
  return expected === undefined ? [] : [documentFinding('DOC_NUMBER_JUMP', mark.span, { expected, found: mark.text })];
}

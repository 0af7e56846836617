import type { Diagnostic, Message } from '../text/diagnostic.ts';
import { span } from '../text/span.ts';
import type { Undecodable } from './decode-text.ts';
import { firstInvalidByte } from './first-invalid-byte.ts';
import type { Format } from './format.ts';

// Findings about a file of which no text could be had: each says what is the matter and what to do. Their span is empty, for there is no text to point into.

/** A file without a byte. */
export function emptyFile(): Diagnostic {
  return unreadable('empty-file', {
    ja: 'ファイルが空です。本文の入ったファイルを指定してください。',
    en: 'The file is empty. Give a file that holds the text of the agreement.',
  });
}

/** A file of white space. */
export function blankFile(): Diagnostic {
  return unreadable('blank-file', {
    ja: 'ファイルには空白と改行しかありません。本文の入ったファイルを指定してください。',
    en: 'The file holds nothing but white space. Give a file that holds the text of the agreement.',
  });
}

/** A file beyond the limit; both in bytes. */
export function tooLargeFile(byteSize: number, limit: number): Diagnostic {
  const mebibytes = (bytes: number) => `${Math.ceil(bytes / 2 ** 20)} MiB`;
  return unreadable('file-too-large', {
    ja: `ファイルが大きすぎます（${mebibytes(byteSize)}、上限は${mebibytes(limit)}）。協約の本文だけのファイルに分けてください。`,
    en: `The file is too large (${mebibytes(byteSize)}, the limit is ${mebibytes(limit)}). Split off a file with the text of the agreement alone.`,
  });
}

/** A file in a format that is not read. */
export function unsupportedFormat({ name }: Format): Diagnostic {
  return unreadable('unsupported-format', {
    ja: `このファイルは${name.ja}のようです。テキスト（.txt）、HTML、PDF又はWord（.docx）で保存したものを指定してください。`,
    en: `This looks like ${name.en}. Give the agreement as plain text (.txt), HTML, PDF or Word (.docx).`,
  });
}

/** A file with NUL bytes that is not UTF-16. */
export function binaryFile(): Diagnostic {
  return unreadable('binary-file', {
    ja: 'テキストファイルではないようです（NULバイトがあり、UTF-16としても読めません）。テキスト形式（.txt）で保存したものを指定してください。',
    en: 'This does not look like a text file (it has NUL bytes and is not UTF-16 either). Give the agreement as plain text (.txt).',
  });
}

/** A file whose bytes fit no encoding: names those tried, and where it stops being UTF-8. */
export function undecodableFile(bytes: Uint8Array, { tried, declared }: Undecodable): Diagnostic {
  const invalid = tried.includes('UTF-8') ? firstInvalidByte(bytes) : undefined;
  const place: Message = invalid
    ? {
        ja: `UTF-8としては${invalid.line}行目（先頭から${invalid.offset}バイトの所）が不正です。`,
        en: ` As UTF-8 it is wrong on line ${invalid.line} (after ${invalid.offset} bytes).`,
      }
    : { ja: '', en: '' };
  if (declared) {
    return unreadable('damaged-encoding', {
      ja: `先頭の印（BOM）は${tried[0]}ですが、そう読めない箇所があります。${place.ja}UTF-8で保存し直してください。`,
      en: `The byte order mark says ${tried[0]}, but not all of the file is.${place.en} Save it again as UTF-8.`,
    });
  }
  return unreadable('unknown-encoding', {
    ja: `文字コードが分かりません（${tried.join('、')}を試しました）。${place.ja}UTF-8で保存し直してください。`,
    en: `The encoding is unknown (tried ${tried.join(', ')}).${place.en} Save the file as UTF-8.`,
  });
}

/** A PDF of pictures of pages: nothing in it is text. */
export function scannedPdf(pages: number): Diagnostic {
  return unreadable('scanned-pdf', {
    ja: `このPDF（${pages}ページ）には文字の情報がありません。紙をスキャンした画像のようです。文字認識（OCR）をして結果を原本と照らし合わせるか、元の電子ファイルを指定してください。`,
    en: `This PDF (pages: ${pages}) has no text in it: it seems to be scanned. Run text recognition (OCR) and compare the result with the original, or give the file it was printed from.`,
  });
}

/** A PDF, or parts of one, that opens with a password only. */
export function encryptedPdf(): Diagnostic {
  return unreadable('encrypted-pdf', {
    ja: 'このPDFはパスワードで保護されています。保護を外したものを指定してください。',
    en: 'This PDF is protected by a password. Give one without protection.',
  });
}

/** A PDF that cannot be opened. */
export function damagedPdf(): Diagnostic {
  return unreadable('damaged-pdf', {
    ja: 'このPDFは壊れていて開けません。入手し直すか、テキスト（.txt）で保存したものを指定してください。',
    en: 'This PDF is damaged and cannot be opened. Fetch it again, or give the agreement as plain text (.txt).',
  });
}

/** A PDF beyond the limit. */
export function longPdf(pages: number, limit: number): Diagnostic {
  return unreadable('file-too-large', {
    ja: `PDFのページ数が多すぎます（${pages}ページ、上限は${limit}ページ）。協約のページだけのファイルに分けてください。`,
    en: `The PDF has too many pages (${pages}, the limit is ${limit}). Split off the pages with the agreement.`,
  });
}

/** Pages of a PDF that show something but hold no text, or show nothing. At least one. */
export function pagesWithoutText(pages: readonly number[]): Diagnostic {
  const listed = pages.slice(0, 10).join('、') + (pages.length > 10 ? '…' : '');
  const message = {
    ja: `文字の情報がないページがあります（${listed}ページ）。画像だけのページなら、その内容は読み取られていません。`,
    en: `Pages without text: ${listed.replaceAll('、', ', ')}. If they are pictures, what they say was not read.`,
  };
  return { code: 'page-without-text', severity: 'warning', message, span: span(0, 0) };
}

/** Text set from the top down, whose order is not followed. */
export function verticalText(): Diagnostic {
  const message = {
    ja: '縦書きの文字があります。縦書きの行の順序は読み取れないため、抜き出した本文の並びが原本と違うことがあります。横書きにしたものか、テキスト（.txt）を指定してください。',
    en: 'Some text runs from the top down. The order of such lines is not followed, so the text read may be out of order. Give one with level lines, or plain text (.txt).',
  };
  return { code: 'vertical-text', severity: 'warning', message, span: span(0, 0) };
}

/** A Word document that cannot be opened. */
export function damagedWord(): Diagnostic {
  return unreadable('damaged-word', {
    ja: 'このWord文書は壊れていて開けません。入手し直すか、テキスト（.txt）で保存したものを指定してください。',
    en: 'This Word document is damaged and cannot be opened. Fetch it again, or give the agreement as plain text (.txt).',
  });
}

/** A web page whose elements are nested beyond all sense. */
export function tooDeepPage(limit: number): Diagnostic {
  return unreadable('page-too-deep', {
    ja: `ウェブページの要素の入れ子が深すぎます（上限は${limit}段）。ページが壊れているようです。本文をテキスト（.txt）で保存して指定してください。`,
    en: `The elements of the web page are nested too deeply (the limit is ${limit}). It seems to be damaged: save its text as plain text (.txt).`,
  });
}

/** A web page or a document without a sign of text in it. */
export function noText(): Diagnostic {
  return unreadable('no-text', {
    ja: 'ファイルに本文が見当たりません（画像や入力欄だけの文書のようです）。本文の入ったファイルを指定してください。',
    en: 'No text was found in the file (it seems to be made of pictures or fields). Give a file that holds the text of the agreement.',
  });
}

/** Numbers that Word counts by itself are not in the text of the document. */
export function automaticNumbers(): Diagnostic {
  const message = {
    ja: 'Wordの自動番号（段落番号）が使われています。番号は文書に文字として入っていないため、読み取った本文には出てきません。Wordで「テキストのみ」に変換してから指定すると残ります。',
    en: 'The document uses automatic numbering, whose numbers are not written in it and so are missing from the text read. Convert them to text in Word to keep them.',
  };
  return { code: 'automatic-numbers', severity: 'warning', message, span: span(0, 0) };
}

function unreadable(code: string, message: Message): Diagnostic {
  return { code, severity: 'error', message, span: span(0, 0) };
}

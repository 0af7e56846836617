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
    ja: `このファイルは${name.ja}のようです。テキスト形式（.txt）で保存したものを指定してください。`,
    en: `This looks like ${name.en}. Give the agreement as plain text (.txt).`,
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

function unreadable(code: string, message: Message): Diagnostic {
  return { code, severity: 'error', message, span: span(0, 0) };
}

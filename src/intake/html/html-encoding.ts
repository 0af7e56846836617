import { type DecodedText, decodeText, type EncodingName, type Undecodable } from '../decode-text.ts';

/** Where the HTML Standard has browsers look for the declared encoding. */
const PRESCAN_BYTES = 1024;
const META = /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i;
const MARKUP =
  /^(?:\s|<!--(?:(?!-->)[\s\S])*-->|<\?xml[^>]*\?>)*<(?:!doctype\s+html|html|head|body|meta|title|link|div|table|main|article|section|h1|p|center|font)\b/i;

const NAMES: Readonly<Record<string, EncodingName>> = {
  'utf-8': 'UTF-8',
  shift_jis: 'Shift_JIS',
  'euc-jp': 'EUC-JP',
  'iso-2022-jp': 'ISO-2022-JP',
};

/** Whether a text, or the first bytes of a file as Latin-1, begin as web pages do: with a doctype, `html`, or, for a saved part of a page, another tag of HTML. */
export function looksLikeHtml(start: string): boolean {
  return MARKUP.test(start.slice(0, 4 * PRESCAN_BYTES));
}

/**
 * Decodes a web page: by its byte order mark, else as the `meta` in its first 1,024 bytes says, else as any text is ({@link decodeText}). A declaration that the
 * bytes contradict is not believed unless nothing else fits: then what does not decode becomes U+FFFD, as in browsers.
 */
export function decodeHtml(bytes: Uint8Array): DecodedText | Undecodable {
  const declared = declaredEncoding(bytes);
  if (!declared || hasByteOrderMark(bytes)) return decodeText(bytes);
  try {
    return { encoding: declared, text: new TextDecoder(declared, { fatal: true }).decode(bytes) };
  } catch {
    const guessed = decodeText(bytes); // The declaration is wrong, or a byte is damaged.
    return 'tried' in guessed ? { encoding: declared, text: new TextDecoder(declared).decode(bytes) } : guessed;
  }
}

/** The first bytes as Latin-1, in which all of HTML's own signs are themselves (but for UTF-16). */
export function latin1Start(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(0, 4 * PRESCAN_BYTES))
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '');
}

function declaredEncoding(bytes: Uint8Array): EncodingName | undefined {
  const label = META.exec(latin1Start(bytes).slice(0, PRESCAN_BYTES))?.[1];
  if (label === undefined) return undefined;
  try {
    return NAMES[new TextDecoder(label).encoding];
  } catch {
    return undefined; // A label that no browser knows.
  }
}

function hasByteOrderMark([first, second, third]: Uint8Array): boolean {
  if (first === 0xef) return second === 0xbb && third === 0xbf;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

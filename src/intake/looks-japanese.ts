/** What every Japanese text has among its signs beyond ASCII, and a text decoded wrongly does not: kana in full width and the punctuation that goes with them. */
const TELLING = /[\p{Script=Hiragana}ァ-ヶー、。・「」（）\u3000]/gu;
const BEYOND_ASCII = /[\u0080-\u{10FFFF}]/gu;
const CONTROL = /(?!\s)\p{Cc}/u;
/** Ctrl+Z, with which old systems end a file. */
const END_OF_FILE = '\x1a';
/** In agreements, kana and punctuation are about half; in text decoded wrongly, nearly none. */
const LEAST_SHARE = 0.1;
const SAMPLE_LENGTH = 65_536;

/**
 * Whether a text is likely what its writer meant, and not bytes read in the wrong encoding: no control characters, and kana among what is not ASCII.
 * A text all of ASCII passes. Judged by a sample from the first character that is not ASCII.
 */
export function looksJapanese(text: string): boolean {
  const first = Math.max(0, text.search(BEYOND_ASCII));
  const sample = text.slice(first, first + SAMPLE_LENGTH).replaceAll(END_OF_FILE, '');
  if (CONTROL.test(sample) || text.includes('\0')) return false;
  const others = sample.match(BEYOND_ASCII)?.length ?? 0;
  const telling = sample.match(TELLING)?.length ?? 0;
  return others === 0 || telling / others >= LEAST_SHARE;
}

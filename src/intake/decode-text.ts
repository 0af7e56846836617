import { isUtf8 } from 'node:buffer';
import Encoding from 'encoding-japanese';
import { looksJapanese } from './looks-japanese.ts';

/** IANA names of the encodings that are recognised; Shift_JIS and EUC-JP with the additions browsers read (WHATWG Encoding Standard). */
export type EncodingName = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'Shift_JIS' | 'EUC-JP' | 'ISO-2022-JP';

/** A text and the encoding it was in, without its byte order mark. */
export interface DecodedText {
  readonly encoding: EncodingName;
  readonly text: string;
  /** Bytes left out at the end: a UTF-8 character that the file was cut inside of. */
  readonly cutBytes?: number;
}

/** Bytes that are no text in any of the encodings `tried`; `declared` when a byte order mark names the only one to try. */
export interface Undecodable {
  readonly tried: readonly EncodingName[];
  readonly declared: boolean;
}

const BYTE_ORDER_MARKS: readonly (readonly [EncodingName, readonly number[]])[] = [
  ['UTF-8', [0xef, 0xbb, 0xbf]],
  ['UTF-16LE', [0xff, 0xfe]],
  ['UTF-16BE', [0xfe, 0xff]],
];
const UTF_16 = ['UTF-16LE', 'UTF-16BE'] as const;
/** What the library's answers mean; its others tell nothing here. */
const GUESSES: Readonly<Record<string, readonly EncodingName[]>> = {
  SJIS: ['Shift_JIS'],
  EUCJP: ['EUC-JP'],
  JIS: ['ISO-2022-JP'],
  UTF16: UTF_16,
};
/** How much of a file guessing looks at; decoding is always of the whole. */
const SAMPLE_BYTES = 65_536;

/**
 * Decodes a text file: by its byte order mark; as UTF-8 if all of it is; else as the Japanese encoding it is guessed to be in, provided that all of it decodes
 * and the result looks like Japanese. Nothing is ever replaced: bytes that do not decode make the file {@link Undecodable}, unless they are the beginning of a last
 * character of UTF-8, which are left out.
 */
export function decodeText(bytes: Uint8Array): DecodedText | Undecodable {
  const marked = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0];
  if (marked)
    return (
      decodeAs(marked, bytes) ??
      (marked === 'UTF-8' ? decodeCut(bytes) : undefined) ?? { tried: [marked], declared: true }
    );
  if (bytes.includes(0)) return decodeGuessing(bytes, UTF_16);
  if (isUtf8(bytes) && !isSevenBitJapanese(bytes))
    return decodeAs('UTF-8', bytes) ?? { tried: ['UTF-8'], declared: false };
  const cut = decodeCut(bytes);
  if (cut) return cut;
  const guesses = GUESSES[Encoding.detect(informativeSample(bytes)) || ''] ?? [];
  const all = new Set<EncodingName>([...guesses, 'Shift_JIS', 'EUC-JP', 'ISO-2022-JP', ...UTF_16]);
  const decoded = decodeGuessing(bytes, [...all]);
  return 'tried' in decoded ? { ...decoded, tried: ['UTF-8', ...decoded.tried] } : decoded;
}

/** A text that is UTF-8 but for its last character, of which the file has only the first bytes; `undefined` for any other. */
function decodeCut(bytes: Uint8Array): DecodedText | undefined {
  const lead = bytes.findLastIndex((byte) => (byte & 0xc0) !== 0x80);
  const cutBytes = bytes.length - lead;
  const due = LEADS.find(([mask, mark]) => ((bytes[lead] ?? 0) & mask) === mark)?.[2] ?? 0;
  const whole = bytes.subarray(0, lead);
  if (lead < 1 || cutBytes >= due || !isUtf8(whole) || !whole.some((byte) => byte >= 0x80)) return undefined;
  const decoded = decodeAs('UTF-8', whole);
  return decoded && looksJapanese(decoded.text) ? { ...decoded, cutBytes } : undefined;
}

/** First bytes of UTF-8 sequences: mask, what it leaves, and how many bytes the sequence has. */
const LEADS = [
  [0xe0, 0xc0, 2],
  [0xf0, 0xe0, 3],
  [0xf8, 0xf0, 4],
] as const;

function decodeGuessing(bytes: Uint8Array, candidates: readonly EncodingName[]): DecodedText | Undecodable {
  for (const candidate of candidates) {
    const decoded = decodeAs(candidate, bytes);
    if (decoded && looksJapanese(decoded.text)) return decoded;
  }
  return { tried: candidates, declared: false };
}

function decodeAs(encoding: EncodingName, bytes: Uint8Array): DecodedText | undefined {
  try {
    return { encoding, text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    return undefined; // Fatal decoding throws for nothing else than bytes that do not fit, which is an answer here.
  }
}

/** ISO-2022-JP is ASCII to the eye of UTF-8: told by ESC $, which switches to kanji. */
function isSevenBitJapanese(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('\x1b$');
}

/** From the first byte that is not ASCII (of its pair, for UTF-16), whole lines if there are any, so that no character is cut. */
function informativeSample(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte >= 0x80 || byte === 0x1b);
  const start = first - (first % 2);
  const end = start + SAMPLE_BYTES;
  const lineEnd = end < bytes.length ? bytes.lastIndexOf(0x0a, end) : -1;
  return bytes.subarray(start, lineEnd > start ? lineEnd + 1 : end);
}

import Encoding from 'encoding-japanese';
import { makeHtml } from '../support/html-page.ts';
import { makeDocx, wordBlocks } from '../support/make-docx.ts';
import { makePdf } from '../support/make-pdf.ts';
import { setPages } from '../support/pdf-pages.ts';
import type { BaseDocument } from './base-documents.ts';
import { mutateBytes } from './mutate-bytes.ts';
import { mutateText } from './mutate-text.ts';
import { Random } from './random.ts';

/** The formats a damaged document is handed in as. */
export type Form = 'txt' | 'html' | 'docx' | 'pdf';

const TEXT_FORMS: readonly Form[] = [...Array<Form>(12).fill('txt'), 'html', 'html', 'docx', 'pdf'];
const ENCODINGS = [
  'utf-8',
  'utf-8',
  'utf-8',
  'utf-8',
  'utf-8',
  'utf-8 bom',
  'utf-16le',
  'utf-16be',
  'SJIS',
  'EUCJP',
  'JIS',
];

/** A damaged document, and how to make it again from another text: `bytesOf` renders, encodes and damages the bytes as it did the first time. */
export interface FuzzCase {
  readonly seed: number;
  readonly index: number;
  /** `F1-1-… txt utf-8: delete, insert; flip`. */
  readonly what: string;
  readonly form: Form;
  readonly text: string;
  readonly bytesOf: (text: string) => Uint8Array;
}

/** The `index`-th damaged document of a seed; the same ones give the same bytes. `forms` limits the formats. */
export function fuzzCase(
  documents: readonly BaseDocument[],
  seed: number,
  index: number,
  forms: readonly Form[] = TEXT_FORMS,
): FuzzCase {
  const random = new Random(seed, index);
  const document = random.of(documents);
  const form = document.isHtml ? 'html' : random.of(forms.length > 0 ? forms : TEXT_FORMS);
  const encoding = form === 'txt' || document.isHtml ? random.of(ENCODINGS) : 'utf-8';
  const count = random.once(12) ? 10 + random.below(40) : random.below(9);
  const others = documents.filter(({ isHtml }) => isHtml === document.isHtml).map(({ text }) => text);
  const { text, blows } = mutateText(document.text, count, random, others);
  const byteCount = random.once(8) ? 1 + random.below(4) : 0;
  const bytesSeed = random.below(2 ** 31);
  const damaged = (from: string) =>
    mutateBytes(render(from, form, document.isHtml, encoding), byteCount, new Random(bytesSeed));
  const what = `${document.name} ${form} ${encoding}: ${blows.join(', ')}; ${damaged(text).blows.join(', ')}`;
  return { seed, index, what, form, text, bytesOf: (from) => damaged(from).bytes };
}

function render(text: string, form: Form, isMarkup: boolean, encoding: string): Uint8Array {
  if (form === 'docx') return makeDocx(wordBlocks(text.replaceAll('\0', '')));
  if (form === 'pdf') return makePdf(setPages(text, { ruled: text.length % 2 === 0, numbered: text.length % 3 === 0 }));
  return encode(form === 'html' && !isMarkup ? makeHtml(text) : text, encoding);
}

function encode(text: string, encoding: string): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-8 bom') return new TextEncoder().encode(`\ufeff${text}`);
  if (encoding.startsWith('utf-16')) {
    const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
    return new Uint8Array(encoding === 'utf-16be' ? bytes.swap16() : bytes);
  }
  const to = encoding as 'SJIS' | 'EUCJP' | 'JIS';
  return Uint8Array.from(Encoding.convert(Encoding.stringToCode(text), { to, from: 'UNICODE' }));
}

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Encoding from 'encoding-japanese';
import { describe, expect, it } from 'vitest';
import { extractionJson } from '../../src/press/extract.ts';
import { renkei, temporaryFolder } from '../support/command.ts';
import { extract, pressKnowledge, REAL_TEXT } from '../support/press.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const old = (text: string, to: 'SJIS' | 'EUCJP') =>
  Uint8Array.from(Encoding.convert(Encoding.stringToCode(text), { to, from: 'UNICODE' }));
const utf16 = (text: string, isBig: boolean) => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return new Uint8Array(isBig ? bytes.swap16() : bytes);
};
const fullWidthMarks = (text: string) =>
  text
    .replace(/^(?:- )?\((\d+)\)/gm, (mark) => mark.replace(/[!-~]/g, (sign) => (sign === '-' ? sign : wide(sign))))
    .replace(/^第(\d)条/gm, (label) => label.replace(/\d/, wide));
const wide = (sign: string) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0);

/** The same agreement in other bytes: name, bytes, encoding as recorded. */
const SAME: readonly (readonly [string, Uint8Array, string])[] = [
  ['UTF-8 with a byte order mark', utf8(`\ufeff${REAL_TEXT}`), 'UTF-8'],
  ['UTF-16LE with a byte order mark', utf16(REAL_TEXT, false), 'UTF-16LE'],
  ['UTF-16BE with a byte order mark', utf16(REAL_TEXT, true), 'UTF-16BE'],
  ['Shift_JIS', old(REAL_TEXT, 'SJIS'), 'Shift_JIS'],
  ['EUC-JP', old(REAL_TEXT, 'EUCJP'), 'EUC-JP'],
  ['CR LF line ends', utf8(REAL_TEXT.replaceAll('\n', '\r\n')), 'UTF-8'],
  ['CR line ends', utf8(REAL_TEXT.replaceAll('\n', '\r')), 'UTF-8'],
  ['no line end at the end', utf8(REAL_TEXT.trimEnd()), 'UTF-8'],
  ['full-width marks', utf8(fullWidthMarks(REAL_TEXT)), 'UTF-8'],
  ['spaces at the ends of lines', utf8(REAL_TEXT.replaceAll('\n', ' 　\n')), 'UTF-8'],
];

describe('The agreement in', () => {
  it.each(SAME)('%s gives the same record', async (_, bytes, encoding) => {
    const knowledge = await pressKnowledge();
    const expected = extractionJson(await extract(REAL_TEXT), knowledge, 'ja');
    const extraction = await extract(bytes);
    expect(extractionJson(extraction, knowledge, 'ja')).toEqual(expected);
    expect(extraction.file.encoding).toBe(encoding);
  });
});

const truncated = utf16(REAL_TEXT, false).slice(0, 1001);
const damaged = old(REAL_TEXT, 'SJIS').map((byte, at) => (at === 500 || at === 501 ? 0xff : byte));
/** Files of which no text can be had: name, bytes, code, and words of the message that tell what to do. */
const UNREADABLE: readonly (readonly [string, Uint8Array, string, string])[] = [
  ['nothing', new Uint8Array(), 'empty-file', 'ファイルが空です'],
  ['white space', utf8(' \n\u3000\r\n\t\n'), 'blank-file', '空白と改行しかありません'],
  ['bytes with NUL', Uint8Array.from({ length: 4096 }, (_, at) => (at * 7) % 256), 'binary-file', 'テキスト形式'],
  ['a damaged PDF', utf8(`%PDF-1.7\n${REAL_TEXT}`), 'damaged-pdf', 'PDFは壊れていて開けません'],
  ['HTML that shows nothing', utf8(`<!DOCTYPE html><title>${REAL_TEXT}</title>`), 'no-text', '本文が見当たりません'],
  ['XML', utf8(`<?xml version="1.0"?><Law>${REAL_TEXT}</Law>`), 'unsupported-format', 'XMLのようです'],
  ['half a UTF-16 character at the end', truncated, 'damaged-encoding', 'UTF-16LE'],
  ['bytes that fit no encoding', damaged, 'unknown-encoding', 'UTF-8で保存し直してください'],
];

describe('A file of', () => {
  it.each(UNREADABLE)(
    '%s is refused with what to do, exit 1 and no invented record',
    async (_, bytes, error, words) => {
      const folder = await temporaryFolder();
      const file = join(folder, 'document.txt');
      await writeFile(file, bytes);
      const { code, out, err } = await renkei(['extract', file, '--format', 'json']);
      expect(code).toBe(1);
      expect(err).toMatch(new RegExp(`^${file}: error\\[${error}\\]: .*${words}`, 'm'));
      const record = JSON.parse(out);
      expect(record).toMatchObject({ title: null, concludedOn: null, parties: [], articles: [], initiatives: [] });
      expect(record.diagnostics).toMatchObject([{ code: error, severity: 'error', line: null, column: null }]);
      for (const format of ['turtle', 'trig', 'nquads', 'jsonld']) {
        expect(await renkei(['extract', file, '--format', format])).toMatchObject({ code: 1 });
      }
    },
  );
});

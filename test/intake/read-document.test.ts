import { readFileSync } from 'node:fs';
import Encoding from 'encoding-japanese';
import { describe, expect, it } from 'vitest';
import { LARGEST_FILE, readDocument } from '../../src/intake/read-document.ts';
import { slice } from '../../src/text/span.ts';
import { fc } from '../support/seeded.ts';

const TEXT = '（目的）\r\n第1条 甲及び乙は、地方自治法（昭和22年法律第67号）の規定に基づき、連携協約を締結する。\r\n';
const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const encode = (text: string, to: 'SJIS' | 'EUCJP' | 'JIS') =>
  Uint8Array.from(Encoding.convert(Encoding.stringToCode(text), { to, from: 'UNICODE' }));
const read = (bytes: Uint8Array) => readDocument(bytes, 'document.txt');
const codesOf = async (bytes: Uint8Array) =>
  (await read(bytes)).diagnostics.map(({ code, severity }) => `${severity} ${code}`);

function utf16(text: string, endian: 'little' | 'big', mark = ''): Uint8Array {
  const buffer = Buffer.from(mark + text, 'utf16le');
  return Uint8Array.from(endian === 'little' ? buffer : buffer.swap16());
}

describe('readDocument, of a text', () => {
  const encodings: readonly (readonly [string, Uint8Array, string])[] = [
    ['UTF-8', utf8(TEXT), 'UTF-8'],
    ['UTF-8 with BOM', utf8(`\ufeff${TEXT}`), 'UTF-8'],
    ['UTF-16LE with BOM', utf16(TEXT, 'little', '\ufeff'), 'UTF-16LE'],
    ['UTF-16BE with BOM', utf16(TEXT, 'big', '\ufeff'), 'UTF-16BE'],
    ['UTF-16LE without BOM', utf16(TEXT, 'little'), 'UTF-16LE'],
    ['UTF-16BE without BOM', utf16(TEXT, 'big'), 'UTF-16BE'],
    ['UTF-16LE without BOM or ASCII', utf16('甲及び乙は、連携協約を締結する。', 'little'), 'UTF-16LE'],
    ['UTF-16BE without BOM or ASCII', utf16('甲及び乙は、連携協約を締結する。', 'big'), 'UTF-16BE'],
    ['Shift_JIS', encode(TEXT, 'SJIS'), 'Shift_JIS'],
    ['EUC-JP', encode(TEXT, 'EUCJP'), 'EUC-JP'],
    ['ISO-2022-JP', encode(TEXT, 'JIS'), 'ISO-2022-JP'],
  ];
  for (const [title, bytes, encoding] of encodings) {
    it(`recognises ${title} and keeps the line endings`, async () => {
      const file = await read(bytes);
      expect(file.encoding).toBe(encoding);
      expect([TEXT, '甲及び乙は、連携協約を締結する。']).toContain(file.source?.text);
      expect(file).toMatchObject({ mediaType: 'text/plain', byteSize: bytes.length, diagnostics: [] });
    });
  }

  it('reads the agreement to the last character and knows its digest', async () => {
    const bytes = readFileSync(new URL('../../data/source/kumamoto-arao-2025/document.txt', import.meta.url));
    const file = await read(bytes);
    expect(Buffer.from(file.source?.text ?? '').equals(bytes)).toBe(true);
    expect(file.sha256).toMatch(/^2408d809afed[0-9a-f]{52}$/);
    expect(file.source?.name).toBe('document.txt');
    expect(file.diagnostics).toEqual([]);
  });

  it('recognises the whole agreement in Shift_JIS and EUC-JP', async () => {
    const text = readFileSync(new URL('../../data/source/kumamoto-arao-2025/document.txt', import.meta.url), 'utf8');
    for (const to of ['SJIS', 'EUCJP'] as const) expect((await read(encode(text, to))).source?.text, to).toBe(text);
  });

  it('gives every text of UTF-8 back as it was', async () => {
    const texts = fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => `x${text.replaceAll('\0', '')}`);
    await fc.assert(fc.asyncProperty(texts, async (text) => (await read(utf8(text))).source?.text === text));
  });

  it('decodes all of a file whose Japanese comes after much ASCII', async () => {
    const text = `${'# header line\n'.repeat(20_000)}${TEXT}`;
    expect((await read(encode(text, 'SJIS'))).source?.text).toBe(text);
    expect((await read(encode(text, 'EUCJP'))).source?.text).toBe(text);
  });

  it('decodes what only the additions of vendors hold', async () => {
    const bytes = latin1('\x87\x40\x82\xcc\x8e\xe6\x91\x67\x81\x42');
    expect((await read(bytes)).source?.text).toBe('①の取組。');
  });

  it('warns of characters lost before, with their first place', async () => {
    const file = await read(utf8('荒尾市長 浅\ufffd敏\ufffd　\ue000'));
    expect(file.diagnostics.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      'warning replacement-character',
      'warning private-use-character',
    ]);
    expect(file.diagnostics.map(({ span }) => slice(file.source?.text ?? '', span))).toEqual(['\ufffd', '\ue000']);
    expect(file.diagnostics[0]?.span.start).toBe(6);
    expect(file.diagnostics[0]?.message.en).toContain('2');
  });
});

describe('readDocument, of a text that ends inside a character', () => {
  const text = '第1条　甲及び乙は、連携する。\n';
  const error = { code: 'cut-character', severity: 'error', span: { start: text.length, end: text.length } };

  it.each([1, 2])('reads what comes before, and says where it was cut (%i bytes left)', async (left) => {
    const file = await read(Buffer.concat([utf8(text), utf8('あ').subarray(0, left)]));
    expect(file.source?.text).toBe(text);
    expect(file.diagnostics).toEqual([expect.objectContaining(error)]);
  });

  it('does so for four bytes, and behind a byte order mark', async () => {
    const file = await read(Buffer.concat([utf8(`\ufeff${text}`), utf8('𠮷').subarray(0, 3)]));
    expect([file.source?.text, file.diagnostics[0]?.code]).toEqual([text, 'cut-character']);
  });

  it('does not take other damage for it', async () => {
    const file = await read(Buffer.concat([utf8(text), Buffer.from([0xe3, 0x41])]));
    expect(file.source).toBeUndefined();
  });
});

describe('readDocument, of what is no text', () => {
  const files: readonly (readonly [string, Uint8Array, string, string])[] = [
    ['an empty file', new Uint8Array(), 'empty-file', 'text/plain'],
    ['a byte order mark alone', utf8('\ufeff'), 'blank-file', 'text/plain'],
    ['white space', utf8(' \r\n\t　\n'), 'blank-file', 'text/plain'],
    ['a PDF that is cut off', latin1('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n'), 'damaged-pdf', 'application/pdf'],
    ['a ZIP archive', latin1('PK\x03\x04\x14\0\x06\0'), 'unsupported-format', 'application/zip'],
    ['an old Word document', latin1('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0'), 'unsupported-format', 'application/x-cfb'],
    ['a GIF', latin1('GIF89a\x01\0'), 'unsupported-format', 'image/gif'],
    ['a JPEG', latin1('\xff\xd8\xff\xe0\0\x10JFIF'), 'unsupported-format', 'image/jpeg'],
    ['a PNG', latin1('\x89PNG\r\n\x1a\n\0'), 'unsupported-format', 'image/png'],
    ['a web page of pictures', utf8('\n<!DOCTYPE html>\n<html lang="ja"><img src="1.png">'), 'no-text', 'text/html'],
    ['XML', utf8('<?xml version="1.0"?>\n<Law>連携協約</Law>'), 'unsupported-format', 'application/xml'],
    ['bytes with NUL', latin1('\x7fELF\x02\x01\x01\0\0\0'), 'binary-file', 'application/octet-stream'],
    ['a text with a NUL in it', utf8('第1条\0甲'), 'binary-file', 'application/octet-stream'],
    ['UTF-32', latin1('\xff\xfe\0\0\x2c\x7b\0\0'), 'binary-file', 'application/octet-stream'],
    [
      'French in Latin-1',
      latin1('Le caf\xe9 est pr\xeat, \xe0 c\xf4t\xe9 du gar\xe7on.'),
      'unknown-encoding',
      'application/octet-stream',
    ],
    ['half a UTF-16 character', latin1('\xff\xfe\x01'), 'damaged-encoding', 'application/octet-stream'],
    ['a bad byte after a UTF-8 mark', latin1('\xef\xbb\xbfabc\xff'), 'damaged-encoding', 'application/octet-stream'],
  ];
  for (const [title, bytes, code, mediaType] of files) {
    it(`says ${code} of ${title}`, async () => {
      const file = await read(bytes);
      expect(file).toMatchObject({ mediaType, diagnostics: [{ code, severity: 'error', span: { start: 0, end: 0 } }] });
      expect(file).not.toHaveProperty('source');
    });
  }

  it('says what was tried, where UTF-8 breaks off, and what to do', async () => {
    const bytes = Uint8Array.from([...utf8('第1条\n第2条'), 0xff, ...utf8('\n第3条')]);
    const [diagnostic] = (await read(bytes)).diagnostics;
    expect(diagnostic?.code).toBe('unknown-encoding');
    expect(diagnostic?.message.en).toMatch(/UTF-8.*Shift_JIS.*EUC-JP.*line 2 \(after 15 bytes\).*Save/);
    expect(diagnostic?.message.ja).toMatch(/UTF-8.*Shift_JIS.*2行目.*保存し直してください/);
  });

  it('refuses a file beyond the limit, but still knows its digest', async () => {
    const file = await read(new Uint8Array(LARGEST_FILE + 1).fill(0x61));
    expect(file.diagnostics.map(({ code }) => code)).toEqual(['file-too-large']);
    expect(file.diagnostics[0]?.message.en).toContain('65 MiB, the limit is 64 MiB');
    expect(file.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('never throws, and has a text or an error but not both', async () => {
    const lead = fc.constantFrom<readonly number[]>([], [0xff, 0xfe], [0xfe, 0xff], [0xef, 0xbb, 0xbf], [0x1b, 0x24]);
    await fc.assert(
      fc.asyncProperty(lead, fc.uint8Array({ maxLength: 200 }), async (mark, rest) => {
        const file = await read(Uint8Array.from([...mark, ...rest]));
        const faults = file.diagnostics.filter(
          ({ severity, code }) => severity === 'error' && code !== 'cut-character',
        );
        return (file.source === undefined) === faults.length > 0;
      }),
      { numRuns: 2000 },
    );
  });
});

describe('readDocument, of 20 MB of noise', () => {
  const SIZE = 20 * 2 ** 20;
  /** Bytes that look random and are the same every time (xorshift). */
  function noise(least: number): Uint8Array {
    let state = 0x9e3779b9;
    return new Uint8Array(SIZE).map(() => {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      return least + ((state >>> 0) % (256 - least));
    });
  }
  const kinds: readonly (readonly [string, () => Uint8Array, readonly string[]])[] = [
    ['random bytes', () => noise(0), ['error binary-file']],
    ['random bytes without NUL', () => noise(1), ['error unknown-encoding']],
    ['random bytes that are not ASCII', () => noise(0xa1), ['error unknown-encoding']],
    ['spaces', () => new Uint8Array(SIZE).fill(0x20), ['error blank-file']],
    ['replacement characters', () => utf8('\ufffd'.repeat(SIZE / 3)), ['warning replacement-character']],
    ['letters without a line end', () => new Uint8Array(SIZE).fill(0x61), []],
    [
      'text with its last byte wrong',
      () => Uint8Array.from([...utf8('連携\n'.repeat(SIZE / 16)), 0xff]),
      ['error unknown-encoding'],
    ],
  ];
  for (const [title, make, expected] of kinds) {
    it(`answers in bounded time to ${title}`, async () => {
      const bytes = make();
      const started = performance.now();
      expect(await codesOf(bytes)).toEqual(expected);
      expect(performance.now() - started).toBeLessThan(15_000);
    });
  }
});

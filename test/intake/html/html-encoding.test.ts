import Encoding from 'encoding-japanese';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/intake/read-document.ts';

const BODY = '<body><p>第1条　甲及び乙は、連携協約を締結する。</p></body>';
const TEXT = '第1条　甲及び乙は、連携協約を締結する。\n';
const encode = (text: string, to: 'SJIS' | 'EUCJP' | 'UTF8') =>
  Uint8Array.from(Encoding.convert(Encoding.stringToCode(text), { to, from: 'UNICODE' }));
const utf16 = (text: string) => Uint8Array.from(Buffer.from(text, 'utf16le'));

describe('the encoding of a web page', () => {
  const pages: readonly (readonly [string, Uint8Array, string])[] = [
    ['meta charset', encode(`<!doctype html><meta charset=shift_jis>${BODY}`, 'SJIS'), 'Shift_JIS'],
    [
      'an alias in upper case',
      encode(`<HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; CHARSET=x-sjis"></HEAD>${BODY}`, 'SJIS'),
      'Shift_JIS',
    ],
    [
      'http-equiv',
      encode(`<html><meta http-equiv='content-type' content='text/html;charset=EUC-JP'>${BODY}`, 'EUCJP'),
      'EUC-JP',
    ],
    ['nothing, in Shift_JIS', encode(`<html>${BODY}`, 'SJIS'), 'Shift_JIS'],
    ['nothing, in EUC-JP', encode(`<html>${BODY}`, 'EUCJP'), 'EUC-JP'],
    ['a wrong declaration', encode(`<html><meta charset=shift_jis>${BODY.repeat(3)}`, 'UTF8'), 'UTF-8'],
    [
      'a declaration beyond 1,024 bytes',
      encode(`<html><!--${'x'.repeat(1100)}--><meta charset=utf-8>${BODY}`, 'SJIS'),
      'Shift_JIS',
    ],
    [
      'a byte order mark against the declaration',
      encode(`\ufeff<html><meta charset=shift_jis>${BODY}`, 'UTF8'),
      'UTF-8',
    ],
    ['UTF-16 with its mark', utf16(`\ufeff<html>${BODY}`), 'UTF-16LE'],
    [
      'an XML declaration before it',
      encode(`<?xml version="1.0" encoding="Shift_JIS"?>\n<!DOCTYPE html><html>${BODY}</html>`, 'SJIS'),
      'Shift_JIS',
    ],
    ['a part of a page', encode(`<div id="primary">${BODY}</div>`, 'UTF8'), 'UTF-8'],
  ];
  for (const [title, bytes, encoding] of pages) {
    it(`is known with ${title}`, async () => {
      const file = await readDocument(bytes, 'page.html');
      expect(file).toMatchObject({ mediaType: 'text/html', encoding, diagnostics: [] });
      expect(file.source?.text.startsWith(TEXT)).toBe(true);
    });
  }

  it('is believed although a byte is damaged, with a warning of what is lost', async () => {
    const page = encode(`<html><meta charset=shift_jis>${BODY}`, 'SJIS');
    const file = await readDocument(Uint8Array.from([...page, 0xfd, 0x0a]), 'page.html');
    expect(file.encoding).toBe('Shift_JIS');
    expect(file.diagnostics.map(({ code }) => code)).toEqual(['replacement-character']);
  });
});

import { describe, expect, it } from 'vitest';
import { JsonFault, readPlacedJson } from '../../src/publish/placed-json.ts';
import { fc } from '../support/seeded.ts';

function faultOf(text: string): JsonFault {
  try {
    readPlacedJson(text);
  } catch (error) {
    if (error instanceof JsonFault) return error;
    throw error;
  }
  throw new Error(`No fault in ${text}`);
}

describe('A JSON text with its places', () => {
  it('is read as JSON.parse reads it, however it is laid out', () => {
    const layouts = fc.constantFrom(undefined, 1, '\t', '  \r\n');
    fc.assert(
      fc.property(fc.jsonValue(), layouts, (value, space) => {
        const text = JSON.stringify(value, undefined, space);
        expect(readPlacedJson(text).value).toEqual(JSON.parse(text));
      }),
    );
  });

  it('is refused where JSON.parse refuses it, and nowhere else', () => {
    const signs = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      'a',
      '"a"',
      '1',
      '-',
      'true',
      ' ',
      '\n',
      '\\',
      '“',
    );
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 8 }), (parts) => {
        const text = parts.join('');
        const isJson = (() => {
          try {
            // A name that stands twice is a fault of ours alone; there is one name here.
            return JSON.parse(text) !== undefined && (text.match(/"a"\s*:/g) ?? []).length < 2;
          } catch {
            return false;
          }
        })();
        if (isJson) expect(readPlacedJson(text).value).toEqual(JSON.parse(text));
        else if ((text.match(/"a"\s*:/g) ?? []).length < 2) expect(faultOf(text)).toBeInstanceOf(JsonFault);
      }),
      { numRuns: 500 },
    );
  });

  it('tells where a value, a key, and what is missing stand', () => {
    const text = '{\n  "a/b": [1, {"c~": 2}]\n}';
    const { placeOf } = readPlacedJson(text);
    expect(text.slice(placeOf('/a~1b'))).toMatch(/^"a\/b"/);
    expect(text.slice(placeOf('/a~1b/1'))).toMatch(/^\{"c~"/);
    expect(text.slice(placeOf('/a~1b/1/c~0'))).toMatch(/^"c~"/);
    expect(placeOf('/a~1b/1/missing')).toBe(placeOf('/a~1b/1'));
    expect(placeOf('/missing')).toBe(0);
  });

  const FAULTS: readonly (readonly [string, string, string])[] = [
    ['{ "a": 1, }', ', }', '最後の項目のあと'],
    ['{ "a": 1 "b": 2 }', '"b"', '「,」がない'],
    ['{ “a”: 1 }', '“a”', '半角の " にしてください'],
    ['{ "a"：1 }', '：1', '半角の : にしてください'],
    ['{ "a": 1、"b": 2 }', '、"b"', '半角の , にしてください'],
    ['{ "a": "x\ny" }', '"x', '改行は \\n と書きます'],
    ['{ "a": "C:\\data" }', '"C:', '「\\」は「\\\\」と書きます'],
    ['{ "a": 1', '', '途中で終わっています'],
    ['{ a: 1 }', 'a: 1', '項目の名前は「"」で囲みます'],
    ['{ "a" 1 }', '1 }', '「:」がありません'],
    ['{ "a": 1, // 注\n "b": 2 }', '// 注', '注釈は書けません'],
    ['{ "a": 熊本市 }', '熊本市', 'ここに「熊」は書けません'],
    ['{ "a": 1, "a": 2 }', '"a": 2', '二度書かれています'],
    ['{} {}', '{}', 'ここに「{」は書けません'],
  ];
  it.each(FAULTS)('says what is wrong in %s', (text, rest, words) => {
    const { at, said } = faultOf(text);
    expect([text.slice(at).startsWith(rest), said.ja]).toEqual([true, expect.stringContaining(words)]);
  });
});

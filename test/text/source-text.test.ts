import { describe, expect, it } from 'vitest';
import { SourceText } from '../../src/text/source-text.ts';
import { slice, span } from '../../src/text/span.ts';
import { fc } from '../support/seeded.ts';

const source = (text: string) => new SourceText('document.txt', text);
const texts = fc.string({ unit: fc.constantFrom('a', '条', '𠮷', '\n', '\r', '\r\n', '\u2028') });

describe('SourceText.codePoints', () => {
  it('counts a kanji beyond the basic plane as one', () => {
    expect(source('a𠮷b𠮷c').codePoints(span(3, 7))).toEqual(span(2, 5));
  });

  it('selects the same characters as the code units do', () => {
    fc.assert(
      fc.property(texts, fc.nat(30), fc.nat(30), (text, one, other) => {
        const characters = Array.from(text);
        const range = span(Math.min(one, other, characters.length), Math.min(Math.max(one, other), characters.length));
        const units = (count: number) => characters.slice(0, count).join('').length;
        expect(source(text).codePoints(span(units(range.start), units(range.end)))).toEqual(range);
      }),
    );
  });

  it('counts the whole text, halves of pairs as one each', () => {
    expect(source('𠮷野家').codePointLength).toBe(3);
    expect(source('\udfb7\ud842a\ud842\udfb7').codePointLength).toBe(4);
    expect(source('').codePointLength).toBe(0);
  });
});

describe('SourceText.position', () => {
  it('counts lines over every kind of line ending', () => {
    const text = 'a\nb\r\nc\rd\n\ne';
    const lines = [...'abcde'].map((letter) => source(text).position(text.indexOf(letter)));
    expect(lines).toEqual([1, 2, 3, 4, 6].map((line) => ({ line, column: 1 })));
  });

  it('counts columns in code points', () => {
    expect(source('一\n𠮷𠮷の').position(6)).toEqual({ line: 2, column: 3 });
  });

  it('names the place after the last character', () => {
    expect(source('ab').position(2)).toEqual({ line: 1, column: 3 });
    expect(source('ab\n').position(3)).toEqual({ line: 2, column: 1 });
    expect(source('').position(0)).toEqual({ line: 1, column: 1 });
  });
});

describe('SourceText.lineText', () => {
  it('has no line ending', () => {
    const text = source('a\r\nb\rc\n\nd\n');
    expect([1, 2, 3, 4, 5, 6].map((line) => text.lineText(line))).toEqual(['a', 'b', 'c', '', 'd', '']);
  });

  it('is empty for lines that are not there', () => {
    expect([0, 2, -1].map((line) => source('a').lineText(line))).toEqual(['', '', '']);
  });

  it('gives the text back, line for line', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const lines = text.split(/\r\n|\r|\n/);
        expect(lines.map((_, index) => source(text).lineText(index + 1))).toEqual(lines);
        expect(lines.map((_, index) => slice(text, source(text).lineSpan(index + 1)))).toEqual(lines);
      }),
    );
  });

  it('indexes a text of twenty million line ends in bounded time', () => {
    const started = performance.now();
    expect(source('\n'.repeat(20_000_000)).position(20_000_000).line).toBe(20_000_001);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

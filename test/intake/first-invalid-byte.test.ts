import { describe, expect, it } from 'vitest';
import { firstInvalidByte } from '../../src/intake/first-invalid-byte.ts';
import { fc } from '../support/seeded.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const join = (...parts: readonly Uint8Array[]) => Uint8Array.from(Buffer.concat(parts));

describe('firstInvalidByte', () => {
  it('finds nothing in UTF-8', () => {
    expect(firstInvalidByte(utf8('第1条\n𠮷'))).toBeUndefined();
    expect(firstInvalidByte(new Uint8Array())).toBeUndefined();
    expect(firstInvalidByte(utf8('条𠮷é'.repeat(50_000)))).toBeUndefined();
  });

  it('finds a bad byte wherever it stands, chunks of reading included', () => {
    for (const length of [0, 1, 65_533, 65_534, 65_535, 65_536, 65_537, 131_072]) {
      const bytes = join(utf8('\n'.repeat(length)), Uint8Array.of(0xff), utf8('条'));
      expect(firstInvalidByte(bytes)).toEqual({ offset: length, line: length + 1 });
    }
  });

  it('points to the start of a sequence that is cut off', () => {
    expect(firstInvalidByte(join(utf8('a条'), utf8('条').subarray(0, 2)))).toEqual({ offset: 4, line: 1 });
    expect(firstInvalidByte(join(utf8('a'), utf8('𠮷').subarray(0, 3), utf8('\n')))).toEqual({ offset: 1, line: 1 });
    expect(firstInvalidByte(new Uint8Array(100_000).fill(0x80))).toEqual({ offset: 0, line: 1 });
  });

  it('finds it after any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 0xf8, max: 0xff }), (text, bad) => {
        const before = utf8(text);
        expect(firstInvalidByte(join(before, Uint8Array.of(bad)))?.offset).toBe(before.length);
      }),
    );
  });
});

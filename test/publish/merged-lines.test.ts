import { describe, expect, it } from 'vitest';
import { mergedLines } from '../../src/publish/merged-lines.ts';
import { compareCodePoints } from '../../src/rdf/term.ts';
import { fc } from '../support/seeded.ts';

const textOf = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join('');
const sorted = (lines: readonly string[]) => lines.toSorted(compareCodePoints);

/** Lines of which some differ only far behind, or by a character outside the BMP. */
const line = fc
  .array(fc.constantFrom('a', 'b', '甲', '𠮷', '\uffee', ' ', '<', '"'), { maxLength: 6 })
  .map((signs) => signs.join(''));

describe('mergedLines', () => {
  it('gives the lines of all texts in the order of code points', () => {
    fc.assert(
      fc.property(fc.array(fc.array(line, { maxLength: 8 }), { maxLength: 9 }), (texts) => {
        const parts = texts.map((lines) => Buffer.from(textOf(sorted(lines))));
        const merged = Buffer.concat([...mergedLines(parts)]).toString();
        expect(merged).toBe(textOf(sorted(texts.flat())));
      }),
    );
  });

  it('reads bytes that lie within others', () => {
    const whole = Buffer.from('x\na\nc\ny\n');
    const lines = [...mergedLines([whole.subarray(2, 6), Buffer.from('b\n')])];
    expect(lines.map(String)).toEqual(['a\n', 'b\n', 'c\n']);
  });

  it('gives nothing of nothing', () => {
    expect([...mergedLines([])]).toEqual([]);
    expect([...mergedLines([Buffer.alloc(0)])]).toEqual([]);
  });
});

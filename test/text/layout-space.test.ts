import { describe, expect, it } from 'vitest';
import { removeLayoutSpace } from '../../src/text/layout-space.ts';
import { readGoldTable } from '../support/gold-table.ts';
import { fc } from '../support/seeded.ts';

describe('removeLayoutSpace', () => {
  for (const { written, kept, remark } of readGoldTable<'written' | 'kept' | 'remark'>('text/layout-space.csv')) {
    it(`turns 「${written}」 into 「${kept}」: ${remark}`, () => {
      expect(removeLayoutSpace(written)).toBe(kept);
    });
  }

  it('looks past combining marks for the character they stand on', () => {
    expect(removeLayoutSpace('か\u3099 x')).toBe('か\u3099x');
    expect(removeLayoutSpace('e\u0301 a')).toBe('e\u0301a');
    expect(removeLayoutSpace('de\u0301 a')).toBe('de\u0301 a');
    expect(removeLayoutSpace('a e\u0301t')).toBe('a e\u0301t');
  });

  it('keeps a space that carries a mark', () => {
    expect(removeLayoutSpace('都 \u0301 \u0301')).toBe('都 \u0301 \u0301');
  });

  const telling = Array.from(' \t\n\u3000aB12都のーａ１（、・.-(é\u3099\u{E0100}𠮷\u0301');
  const texts = fc.string({ unit: fc.oneof(fc.constantFrom(...telling), fc.string({ maxLength: 1, unit: 'binary' })) });

  it('changes nothing when done again', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = removeLayoutSpace(text);
        expect(removeLayoutSpace(once)).toBe(once);
      }),
      { numRuns: 10_000 },
    );
  });

  it('removes white space only', () => {
    const blank = (text: string) => text.replace(/\s/gu, '');
    fc.assert(
      fc.property(texts, (text) => blank(removeLayoutSpace(text)) === blank(text)),
      { numRuns: 10_000 },
    );
  });

  it('removes whole runs or keeps them as they were', () => {
    const runs = (text: string) => Array.from(text.matchAll(/\s+/gu), ([run]) => run);
    fc.assert(
      fc.property(texts, (text) => {
        const before = runs(text);
        for (const run of runs(removeLayoutSpace(text))) {
          const at = before.indexOf(run);
          expect(at).toBeGreaterThanOrEqual(0);
          before.splice(0, at + 1);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('takes no time over long runs of spaces or of marks', () => {
    const started = performance.now();
    removeLayoutSpace(`a${' '.repeat(2_000_000)}bc ${'\u0301 '.repeat(500_000)}`);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

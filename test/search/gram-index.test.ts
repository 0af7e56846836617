import { describe, expect, it } from 'vitest';
import { GramIndex } from '../../src/search/gram-index.ts';
import { fc } from '../support/seeded.ts';

function scan(texts: readonly string[], part: string): number[] {
  return texts.flatMap((text, index) => (text.includes(part) ? [index] : []));
}

describe('The n-gram index', () => {
  const arbitraryText = fc.array(fc.constantFrom('あ', 'い', '市', '町', '𠮷', '𡈽', '1', 'a'), { maxLength: 8 });
  const arbitraryTexts = fc.array(
    arbitraryText.map((characters) => characters.join('')),
    { maxLength: 30 },
  );

  it('finds what a scan of all texts finds', () => {
    const arbitraryPart = fc
      .array(fc.constantFrom('あ', 'い', '市', '町', '𠮷', '𡈽', '1', 'a', '県'), { minLength: 1, maxLength: 4 })
      .map((characters) => characters.join(''));
    fc.assert(
      fc.property(arbitraryTexts, arbitraryPart, (texts, part) => {
        expect(new GramIndex(texts).textsWith(part)).toEqual(scan(texts, part));
      }),
      { numRuns: 1000 },
    );
  });

  it('finds single characters, those at the end of a text too', () => {
    const texts = ['市', '市町', '町市', '町', '', '市市'];
    expect(new GramIndex(texts).textsWith('市')).toEqual([0, 1, 2, 5]);
    expect(new GramIndex(texts).textsWith('町')).toEqual([1, 2, 3]);
    expect(new GramIndex(texts).textsWith('県')).toEqual([]);
  });

  it('of no texts finds nothing', () => {
    expect(new GramIndex([]).textsWith('市町')).toEqual([]);
    expect(new GramIndex([]).textsWith('市')).toEqual([]);
  });
});

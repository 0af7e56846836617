import { describe, expect, it } from 'vitest';
import { agreementText } from '../../src/agreement/to-text.ts';
import { extractionQuads, hasErrors, namesOf } from '../../src/press/extract.ts';
import { sharedBase } from '../../src/rdf/iri.ts';
import { extract, pressKnowledge, REAL_TEXT } from '../support/press.ts';
import { everyValueStandsInSource } from '../support/stands-in-source.ts';

const BYTES = 20 * 2 ** 20;
/** Every sign here takes three bytes in UTF-8. */
const SIGNS = BYTES / 3;
const ALPHABET =
  'あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほ、。・（）「」第条項号甲乙市町村年月日協約連携取組別表熊本荒尾';

/** A text that looks random and is the same every time (xorshift), with the given line length. */
function noise(length: number, lineLength: number): string {
  let state = 0x9e3779b9;
  const lines: string[] = [];
  for (let left = length; left > 0; left -= lineLength) {
    const line = Array.from({ length: Math.min(lineLength, left) }, () => {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      return ALPHABET.charAt((state >>> 0) % ALPHABET.length);
    });
    lines.push(line.join(''));
  }
  return lines.join('\n');
}

/** The text with something before its first occurrence of some words. */
const before = (words: string, what: string) => REAL_TEXT.replace(words, () => `${what}${words}`);

/** What may hide 20 MB: name, text, and how many initiatives must still come out. None may take longer than the time limit of a test. */
const CASES: readonly (readonly [string, () => string, number])[] = [
  ['random lines', () => noise(SIGNS, 40), 0],
  ['one line', () => noise(SIGNS, SIGNS), 0],
  ['one line of kanji', () => '漢'.repeat(SIGNS), 0],
  ['lines behind the agreement', () => `${REAL_TEXT}\n${noise(SIGNS, 40)}`, 26],
  ['one line behind the agreement', () => `${REAL_TEXT}\n${noise(SIGNS, SIGNS)}`, 26],
  ['blank lines behind the agreement', () => REAL_TEXT + '\n'.repeat(BYTES), 26],
  ['lines before the agreement', () => `${noise(SIGNS, 40)}\n${REAL_TEXT}`, 26],
  ['one line before the first article', () => before('（目的）', `${noise(SIGNS, SIGNS)}\n`), 26],
  ['kanji at the head of an article', () => before('この連携協約は、甲及び乙が', '漢'.repeat(SIGNS)), 26],
  ['sentences of 19,000 kanji', () => before('（費用分担）', `2　${'漢'.repeat(19_000)}\n`.repeat(100)), 26],
  ['addresses among the signatures', () => before('乙 荒尾市宮内', `${'市'.repeat(SIGNS)}\n`), 26],
  ['white space behind the word 別表', () => `${REAL_TEXT}\n別表${' '.repeat(BYTES)}x`, 26],
  ['one article after another', () => `${REAL_TEXT}\n${'第1条 甲\nそ\n'.repeat(200_000)}`, 26],
  ['one annex after another', () => REAL_TEXT + '別表第1\n'.repeat(100_000), 26],
  ['rows without heads', () => `${REAL_TEXT}\n${'\t甲の役割\t行う。\n'.repeat(100_000)}`, 26],
];

describe('20 MB of noise:', () => {
  it.each(CASES)(
    '%s cost seconds, not hours, and what is there comes out',
    { timeout: 60_000 },
    async (_, make, count) => {
      const text = make();
      const extraction = await extract(text);
      expect(extraction.agreement.initiatives).toHaveLength(count);
      expect(everyValueStandsInSource(extraction)).toEqual([]);
      expect(extraction.diagnostics.length).toBeGreaterThan(count === 26 ? -1 : 0);
      if (count === 0) expect(hasErrors(extraction)).toBe(true);
    },
  );

  it('behind the agreement is one finding and one unknown block, and the text comes back whole', {
    timeout: 60_000,
  }, async () => {
    const text = `${REAL_TEXT}\n${noise(SIGNS, 40)}`;
    const extraction = await extract(text);
    expect(extraction.diagnostics.map(({ code }) => code)).toEqual(['DOC_UNKNOWN_LINE']);
    const names = namesOf(extraction, sharedBase);
    const quads = extractionQuads(extraction, names, await pressKnowledge());
    expect(agreementText(quads, names.agreement.value) === text).toBe(true);
  });
});

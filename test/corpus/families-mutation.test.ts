/** Damaged copies of the synthetic documents: nothing is thrown or invented, and the text comes back. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { agreementText } from '../../src/agreement/to-text.ts';
import { extractionQuads, namesOf } from '../../src/press/extract.ts';
import { sharedBase } from '../../src/rdf/iri.ts';
import { assertWellFormed } from '../../src/rdf/well-formed.ts';
import { extract, pressKnowledge } from '../support/press.ts';
import { everyValueStandsInSource } from '../support/stands-in-source.ts';

const FOLDER = join(import.meta.dirname, 'families');

/** The documents that are UTF-8 text, as lines. */
const DOCUMENTS: readonly (readonly string[])[] = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('document.txt'))
  .sort()
  .flatMap((name) => {
    try {
      return [new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(join(FOLDER, name))).split('\n')];
    } catch {
      return [];
    }
  });

const NOISE = [
  '第3条　',
  '（目的）',
  '別表',
  '(1) ',
  'ア　',
  '甲の役割',
  '取組内容',
  '取組\t内容\t甲の役割\t乙の役割',
  '\t\t',
  '｜',
  '| 甲 | 乙 |',
];
const MORE_NOISE = [
  '（以下「丙」という。）',
  '甲',
  '令和2年3月4日',
  '本書2通を作成し',
  '第2編　総則',
  '附則',
  '以下甲という',
  '『',
  '。',
  '𠮷',
  '工 災害',
  '・',
];

const blow = fc.record({
  how: fc.constantFrom('delete' as const, 'duplicate' as const, 'swap' as const, 'cut' as const, 'noise' as const),
  at: fc.nat(200),
  other: fc.nat(200),
  column: fc.nat(40),
  text: fc
    .array(fc.constantFrom(...NOISE, ...MORE_NOISE), { minLength: 1, maxLength: 3 })
    .map((parts) => parts.join('')),
});

function strike(
  lines: readonly string[],
  { how, at, other, column, text }: typeof blow extends fc.Arbitrary<infer T> ? T : never,
) {
  const line = lines[at] ?? '';
  if (how === 'delete') return lines.toSpliced(at, 1);
  if (how === 'duplicate') return lines.toSpliced(at, 0, line);
  if (how === 'swap')
    return lines.map((each, index) => (index === at ? (lines[other] ?? '') : index === other ? line : each));
  if (how === 'cut') return lines.with(Math.min(at, lines.length - 1), line.slice(0, column));
  return lines.with(Math.min(at, lines.length - 1), line.slice(0, column) + text + line.slice(column));
}

it('However a document of any family is damaged: nothing is thrown or invented, and the text comes back.', async () => {
  const knowledge = await pressKnowledge();
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...DOCUMENTS), fc.array(blow, { maxLength: 8 }), async (document, blows) => {
      const text = blows.reduce<readonly string[]>(strike, document).join('\n');
      const extraction = await extract(text);
      expect(everyValueStandsInSource(extraction)).toEqual([]);
      const keys = extraction.agreement.initiatives.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      if (!extraction.file.source) return;
      const names = namesOf(extraction, sharedBase);
      const quads = extractionQuads(extraction, names, knowledge);
      assertWellFormed(quads);
      expect(agreementText(quads, names.agreement.value)).toBe(extraction.file.source.text);
    }),
    { numRuns: Number(process.env.RENKEI_MUTATIONS ?? 200) },
  );
}, 600_000);

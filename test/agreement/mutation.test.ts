import fc from 'fast-check';
import { expect, it } from 'vitest';
import { agreementText } from '../../src/agreement/to-text.ts';
import { type Extraction, extractionQuads, namesOf } from '../../src/press/extract.ts';
import { sharedBase } from '../../src/rdf/iri.ts';
import { oa } from '../../src/rdf/namespace.ts';
import { assertWellFormed } from '../../src/rdf/well-formed.ts';
import { extract, pressKnowledge, REAL_TEXT } from '../support/press.ts';
import { everyValueStandsInSource } from '../support/stands-in-source.ts';

const LINES = REAL_TEXT.split('\n');
const place = fc.nat(LINES.length - 1);

/** One blow to the document; each takes and gives its lines. `at` may lie beyond the end by the time it falls. */
type Blow =
  | { readonly how: 'delete' | 'duplicate'; readonly at: number }
  | { readonly how: 'swap'; readonly at: number; readonly with: number }
  | { readonly how: 'cut'; readonly at: number; readonly left: number }
  | { readonly how: 'noise' | 'inside'; readonly at: number; readonly text: string };

/** What texts of this kind are made of, in wrong places; and anything at all, with 𠮷 to shift the code points. */
const noise = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc
    .array(
      fc.constantFrom(
        ...[
          '第',
          '条',
          '項',
          '号',
          '3',
          '０',
          '十',
          '百',
          '別表',
          '（',
          '）',
          '「',
          '」',
          '甲',
          '乙',
          'の役割',
          '取組内容',
        ],
        ...[
          '\t',
          '\r',
          '　',
          ' ',
          '𠮷',
          '\ufdd0',
          '地方自治法',
          '前条',
          '次項',
          '令和',
          '年',
          '月',
          '日',
          '協約',
          '以下「丙」という。',
        ],
        ...[
          '熊本市',
          '甲佐町',
          '及び',
          '、',
          '。',
          '規約の定めるところ',
          'を証するため',
          '書',
          '通を作成し',
          'から',
          'まで',
          '- (2) ',
        ],
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);

const blow: fc.Arbitrary<Blow> = fc.oneof(
  fc.record({ how: fc.constantFrom('delete' as const, 'duplicate' as const), at: place }),
  fc.record({ how: fc.constant('swap' as const), at: place, with: place }),
  fc.record({ how: fc.constant('cut' as const), at: place, left: fc.nat(60) }),
  fc.record({ how: fc.constantFrom('noise' as const, 'inside' as const), at: place, text: noise }),
);

function strike(lines: readonly string[], { how, at, ...more }: Blow): readonly string[] {
  const line = lines[at] ?? '';
  if (how === 'delete') return lines.toSpliced(at, 1);
  if (how === 'duplicate') return lines.toSpliced(at, 0, line);
  if ('with' in more) {
    const other = lines[more.with] ?? '';
    return lines.map((each, index) => (index === at ? other : index === more.with ? line : each));
  }
  if ('left' in more) return [...lines.slice(0, at), line.slice(0, more.left)];
  const text = 'text' in more ? more.text : '';
  const middle = Math.floor(line.length / 2);
  return how === 'noise'
    ? lines.toSpliced(at, 0, text)
    : lines.with(Math.min(at, lines.length - 1), line.slice(0, middle) + text + line.slice(middle));
}

/** Every selector of the graph whose quote is not what stands at its code points. */
async function falseQuotes(extraction: Extraction, text: string): Promise<string[]> {
  const names = namesOf(extraction, sharedBase);
  const quads = extractionQuads(extraction, names, await pressKnowledge());
  assertWellFormed(quads);
  expect(agreementText(quads, names.agreement.value)).toBe(text);
  const points = Array.from(text);
  const selectors = new Map<string, Record<string, string>>();
  for (const { subject, predicate, object } of quads) {
    const name = [oa.exact, oa.start, oa.end].findIndex((term) => term.equals(predicate));
    if (name >= 0) selectors.set(subject.value, { ...selectors.get(subject.value), [name]: object.value });
  }
  return [...selectors].flatMap(([iri, { 0: quote, 1: start, 2: end }]) =>
    points.slice(Number(start), Number(end)).join('') === quote ? [] : [`${iri}: ${quote}`],
  );
}

it('However the document is damaged: nothing is thrown or invented, the text comes back, and every quote is true.', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(blow, { maxLength: 10 }), async (blows) => {
      const text = blows.reduce<readonly string[]>(strike, LINES).join('\n');
      const extraction = await extract(text);
      expect(everyValueStandsInSource(extraction)).toEqual([]);
      if (extraction.file.source) expect(await falseQuotes(extraction, extraction.file.source.text)).toEqual([]);
      expect(extraction.diagnostics.every(({ span }) => span.start <= span.end && span.end <= text.length)).toBe(true);
      expect(new Set(extraction.agreement.initiatives.map(({ key }) => key)).size).toBe(
        extraction.agreement.initiatives.length,
      );
    }),
    { numRuns: 300 },
  );
});

it('The check for invented values finds them.', async () => {
  const real = await extract(REAL_TEXT);
  const { agreement } = real;
  const [party, ...parties] = agreement.parties;
  const [initiative, ...initiatives] = agreement.initiatives;
  const [role] = initiative?.roles ?? [];
  if (!party || !initiative || !role || !agreement.concludedOn || !agreement.legalBasis) throw new Error('unread');
  const invented: Partial<typeof agreement>[] = [
    { title: { value: '連携協約', spans: agreement.title?.spans ?? [], rules: [] } },
    { concludedOn: { ...agreement.concludedOn, value: '2025-03-28' } },
    { legalBasis: { ...agreement.legalBasis, value: { ...agreement.legalBasis.value, paragraph: 2 } } },
    { parties: [{ ...party, alias: { value: '丙', spans: party.alias?.spans ?? [], rules: [] } }, ...parties] },
    { initiatives: [{ ...initiative, heading: { ...initiative.heading, value: '' } }, ...initiatives] },
    {
      initiatives: [
        { ...initiative, roles: [{ ...role, parties: role.parties.map((each) => ({ ...each, value: 2 })) }] },
        ...initiatives,
      ],
    },
    {
      execution: {
        ...agreement.execution,
        copies: { value: 3, spans: agreement.execution.copies?.spans ?? [], rules: [] },
      },
    },
    { blocks: agreement.blocks.slice(1) },
  ];
  expect(everyValueStandsInSource(real)).toEqual([]);
  for (const lie of invented) {
    expect(everyValueStandsInSource({ ...real, agreement: { ...agreement, ...lie } }), Object.keys(lie)[0]).not.toEqual(
      [],
    );
  }
});

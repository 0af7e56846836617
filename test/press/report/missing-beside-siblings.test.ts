import { describe, expect, it } from 'vitest';
import { type DocumentFacts, documentFacts, provisionFeature } from '../../../src/press/report/document-facts.ts';
import { missingBesideSiblings } from '../../../src/press/report/missing-beside-siblings.ts';
import { missingItem } from '../../../src/press/report/missing-item.ts';
import { extract, pressKnowledge, REAL_TEXT } from '../../support/press.ts';

const BUS = { id: 'subject:bus', label: { ja: '公共交通', en: 'public transport' } };
const REGION = { iri: 'https://example.org/region', name: '港湾圏' };

const own: DocumentFacts = { identity: 'own', frame: 'cooperation', region: REGION, features: [] };

/** So many agreements of the region of which so many have a bus. */
const siblings = (of: number, have: number, more: Partial<DocumentFacts> = {}): DocumentFacts[] =>
  Array.from({ length: of }, (_, n) => ({ ...own, identity: `${n}`, features: n < have ? [BUS] : [], ...more }));

const messages = (all: readonly DocumentFacts[], language: 'ja' | 'en' = 'ja', self = own) =>
  missingBesideSiblings(self, all, [], language).map(({ message }) => message);

describe('What siblings have and a document lacks', () => {
  it('is told with how many of how many have it', () => {
    expect(messages(siblings(5, 5))).toEqual([
      'この圏域（港湾圏）の他の協約5件すべてに「公共交通」の取組がありますが、この文書にはありません。',
    ]);
    expect(messages(siblings(5, 4))).toEqual([
      'この圏域（港湾圏）の他の協約5件のうち4件に「公共交通」の取組がありますが、この文書にはありません。',
    ]);
    expect(messages(siblings(5, 5), 'en')).toEqual([
      'All 5 other agreements of the region 港湾圏 have an initiative on “public transport”; this document has none.',
    ]);
    expect(missingBesideSiblings(own, siblings(5, 4), [], 'ja')).toMatchObject([
      { code: 'SIBLINGS_HAVE_SUBJECT', ground: 'siblings', siblings: { have: 4, of: 5 } },
    ]);
  });

  it('is told only where three siblings are known and four in five have it', () => {
    expect(messages(siblings(2, 2))).toEqual([]);
    expect(messages(siblings(3, 2))).toEqual([]);
    expect(messages(siblings(10, 7))).toEqual([]);
    expect(messages(siblings(3, 3))).toHaveLength(1);
    expect(messages(siblings(10, 8))).toHaveLength(1);
  });

  it('is nothing where the document has it', () => {
    expect(messages(siblings(5, 5), 'ja', { ...own, features: [BUS] })).toEqual([]);
  });

  it('counts a copy of one agreement once, and not the document itself', () => {
    expect(messages([own, own, ...siblings(2, 2), ...siblings(2, 2)])).toEqual([]);
    expect(messages([{ ...own, features: [BUS] }, ...siblings(2, 2)])).toEqual([]);
  });

  it('compares with others of the kind where the region has too few, and never across kinds', () => {
    const elsewhere = siblings(4, 4, { region: { iri: 'https://example.org/other', name: '山岳圏' } });
    expect(messages(elsewhere)).toEqual([
      '他の連携協約4件すべてに「公共交通」の取組がありますが、この文書にはありません。',
    ]);
    expect(messages(siblings(4, 4, { frame: 'settlement' }))).toEqual([]);
    const { frame: _, ...unknown } = own;
    expect(messages(siblings(4, 4), 'ja', unknown)).toEqual([]);
  });

  it('says of provisions only what the guideline has not said already', () => {
    const liaison = siblings(4, 4, { features: [provisionFeature('liaison')] });
    expect(messages(liaison)).toEqual([
      'この圏域（港湾圏）の他の協約4件すべてに定期的な協議の定めがありますが、この文書にはありません。',
    ]);
    const source = { ja: '要綱', en: 'guideline' };
    const said = [missingItem('MISSING_LIAISON', { ground: 'guideline', source }, 'ja')];
    expect(missingBesideSiblings(own, liaison, said, 'ja')).toEqual([]);
  });

  it('compares subjects of initiatives, not their headings', async () => {
    const knowledge = await pressKnowledge();
    const real = documentFacts(await extract(REAL_TEXT), knowledge);
    expect(real).toMatchObject({ identity: '431001-432041/2025-03-27', frame: 'cooperation' });
    const without = documentFacts(
      await extract(REAL_TEXT.replaceAll('持続可能な地域公共交通網の形成', '広場の整備')),
      knowledge,
    );
    const others = ['a', 'b', 'c'].map((identity) => ({ ...real, identity }));
    const renamed = documentFacts(
      await extract(REAL_TEXT.replaceAll('持続可能な地域公共交通網の形成', 'バス路線の維持')),
      knowledge,
    );
    const said = (facts: DocumentFacts) => missingBesideSiblings({ ...facts, identity: 'x' }, others, [], 'ja');
    expect(said(without).map(({ message }) => message)).toEqual([
      'この圏域（熊本連携中枢都市圏）の他の協約3件すべてに「公共交通」の取組がありますが、この文書にはありません。',
    ]);
    expect(said(renamed)).toEqual([]);
  });
});

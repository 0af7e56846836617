import type { Party } from '../../agreement/agreement.ts';
import { readPillar } from '../../agreement/pillar.ts';
import { sentencesOf, textOf } from '../../agreement/value.ts';
import { ancestorsOf } from '../../agreement/write-context.ts';
import { type Block, walkBlocks } from '../../document/block.ts';
import type { Message } from '../../text/diagnostic.ts';
import type { Extraction } from '../extract.ts';
import type { Knowledge } from '../knowledge.ts';
import { type Frame, frameOf } from './document-facts.ts';
import { conceptLabel } from './labels.ts';
import { type Ground, type MissingCode, type MissingItem, missingItem } from './missing-item.ts';

/** 地方自治法第252条の2第1項: an agreement lays down the basic policy and the division of roles. */
const LAW: Message = { ja: '地方自治法第252条の2第1項', en: 'Local Autonomy Act, Article 252-2, paragraph 1' };

/** What the guideline for a kind of agreement has it hold. */
interface Guideline {
  readonly name: Message;
  /** The fields under which it has initiatives, by the notation of the pillar. */
  readonly pillars: readonly string[];
  readonly hasLiaison: boolean;
}

/** 連携中枢都市圏構想推進要綱（平成26年8月25日総行市第200号）and 定住自立圏構想推進要綱（平成20年12月26日総行応第39号）. */
const GUIDELINES: Readonly<Record<Frame, Guideline>> = {
  cooperation: {
    name: {
      ja: '連携中枢都市圏構想推進要綱',
      en: 'Guideline for core-city cooperation areas (連携中枢都市圏構想推進要綱)',
    },
    pillars: ['growth', 'function', 'life'],
    hasLiaison: true,
  },
  settlement: {
    name: { ja: '定住自立圏構想推進要綱', en: 'Guideline for settlement regions (定住自立圏構想推進要綱)' },
    pillars: ['life.living', 'life.network', 'life.management'],
    hasLiaison: false,
  },
};

const PURPOSE = /目的|趣旨/u;
const PURPOSE_TEXT = /目的とする|目的として/u;
const BASIC_POLICY = /基本(?:的な?)?(?:方針|考え方)/u;

/**
 * What a document lacks of that which the law and the guideline for its kind have it hold. Nothing is asked of what is no agreement, of one that amends or
 * abolishes another, and of one whose kind is not known.
 */
export function missingByFrame(
  extraction: Extraction,
  knowledge: Knowledge,
  language: keyof Message,
): readonly MissingItem[] {
  const frame = frameOf(extraction, knowledge);
  const { agreement } = extraction;
  const articles = Array.from(walkBlocks(agreement.blocks)).filter(({ kind }) => kind === 'article');
  if (!frame || articles.length === 0) return [];
  const guideline = GUIDELINES[frame];
  const source = { guideline: guideline.name, law: frame === 'cooperation' ? LAW : guideline.name };
  const item = (code: MissingCode, asked: 'law' | 'guideline', detail?: Readonly<Record<string, string>>) => {
    const ground: Ground = frame === 'cooperation' ? asked : 'guideline';
    return missingItem(code, { ground, source: source[asked] }, language, detail);
  };
  const unless = (has: boolean, ...missing: Parameters<typeof item>) => (has ? [] : [item(...missing)]);
  const pillars = missingPillars(extraction, guideline, knowledge, language);
  const hasLiaison = !guideline.hasLiaison || agreement.liaison !== undefined;
  return [
    ...unless(frame !== 'cooperation' || agreement.legalBasis !== undefined, 'MISSING_LEGAL_BASIS', 'law'),
    ...unless(says(articles, PURPOSE, PURPOSE_TEXT), 'MISSING_PURPOSE', 'guideline', { caption: '目的' }),
    ...unless(says(articles, BASIC_POLICY, BASIC_POLICY), 'MISSING_BASIC_POLICY', 'law', { caption: '基本方針' }),
    ...unless(agreement.initiatives.length > 0, 'MISSING_INITIATIVES', 'guideline'),
    ...pillars.map((pillar) => item('MISSING_PILLAR', 'guideline', { pillar })),
    ...unless(hasRolesOrNothing(extraction), 'MISSING_ROLES', 'law'),
    ...partiesWithoutRole(extraction).map((party) => item('MISSING_ROLE_OF_PARTY', 'law', { party })),
    ...unless(agreement.cost !== undefined, 'MISSING_COST_SHARING', 'guideline'),
    ...unless(hasLiaison, 'MISSING_LIAISON', 'guideline', { caption: '連絡会議' }),
    ...unless(agreement.changeAndEnd.length > 0, 'MISSING_CHANGE_AND_END', 'guideline'),
  ];
}

/** Whether there are roles; without an initiative there is none to have them. */
function hasRolesOrNothing({ agreement: { initiatives } }: Extraction): boolean {
  return initiatives.length === 0 || initiatives.some(({ roles }) => roles.length > 0);
}

/** Whether an article is about something, by its caption or by a sentence. */
function says(articles: readonly Block[], caption: RegExp, sentence: RegExp): boolean {
  const bare = (text: string | undefined) => (text ?? '').replace(/\s/gu, '');
  return (
    articles.some((article) => caption.test(bare(textOf(article.caption)?.value))) ||
    Array.from(walkBlocks(articles)).some((block) => sentence.test(bare(sentencesOf(block)?.value)))
  );
}

/** The names of the guideline's fields without an initiative. None where the pillar of some initiative is not known: it may be just that one. */
function missingPillars(
  { agreement: { initiatives, blocks } }: Extraction,
  { pillars }: Guideline,
  { rules, vocabulary }: Knowledge,
  language: keyof Message,
): string[] {
  const ancestors = ancestorsOf(blocks);
  const read = initiatives.map((initiative) => readPillar(initiative, rules, ancestors));
  const notations = read.map((reading) => reading?.notation);
  if (initiatives.length === 0 || notations.some((each) => each === undefined || each === 'other')) return [];
  const isThere = (pillar: string) => notations.some((each) => each === pillar || each?.startsWith(`${pillar}.`));
  const scheme = read[0]?.match.concept.replace(/[^/]*$/, '') ?? '';
  return pillars
    .filter((pillar) => !isThere(pillar))
    .map((pillar) => conceptLabel(vocabulary, scheme + pillar.replace('.', '-'))[language]);
}

/** The parties without a role, where others have one. */
function partiesWithoutRole({ agreement: { parties, initiatives } }: Extraction): string[] {
  const holders = new Set(
    initiatives.flatMap(({ roles }) => roles).flatMap((role) => role.parties.map(({ value }) => value)),
  );
  const called = ({ alias, name }: Party) => (alias ? `${name.value}（${alias.value}）` : name.value);
  return holders.size === 0 ? [] : parties.filter(({ ordinal }) => !holders.has(ordinal)).map(called);
}

import type { Message } from '../../text/diagnostic.ts';
import type { DocumentFacts, Feature } from './document-facts.ts';
import { type MissingItem, missingItem } from './missing-item.ts';

/** How many siblings there must be, and what share of them must have a thing, before its absence is worth a word. */
const FEWEST = 3;
const SHARE = 0.8;

/** What a guideline's own item already says. */
const SAID_BY: Readonly<Record<string, string>> = {
  'provision:cost-sharing': 'MISSING_COST_SHARING',
  'provision:liaison': 'MISSING_LIAISON',
  'provision:change-and-end': 'MISSING_CHANGE_AND_END',
};

/**
 * What most siblings of an agreement have and it lacks: siblings are the other agreements of its kind in its region, or, where these are fewer than three, the
 * other ones of its kind. `said` are the items that the report has already.
 */
export function missingBesideSiblings(
  own: DocumentFacts,
  all: readonly DocumentFacts[],
  said: readonly MissingItem[],
  language: keyof Message,
): MissingItem[] {
  const { siblings, called } = siblingsOf(own, all);
  if (siblings.length < FEWEST) return [];
  const has = new Set(own.features.map(({ id }) => id));
  const codes = new Set<string>(said.map(({ code }) => code));
  const features = new Map(siblings.flatMap((sibling) => sibling.features.map((feature) => [feature.id, feature])));
  return Array.from(features.values())
    .filter(({ id }) => !has.has(id) && !codes.has(SAID_BY[id] ?? ''))
    .flatMap((feature) => {
      const have = siblings.filter((sibling) => sibling.features.some(({ id }) => id === feature.id)).length;
      return have < siblings.length * SHARE ? [] : [itemOf(feature, called, have, siblings.length, language)];
    });
}

interface Siblings {
  readonly siblings: readonly DocumentFacts[];
  /** What they are called, before their number. */
  readonly called: Message;
}

function siblingsOf(own: DocumentFacts, all: readonly DocumentFacts[]): Siblings {
  const { identity, frame, region } = own;
  const others = new Map(all.filter((each) => each.frame === frame).map((each) => [each.identity, each]));
  others.delete(identity);
  const ofKind = frame === undefined ? [] : [...others.values()];
  const ofRegion = region ? ofKind.filter((each) => each.region?.iri === region.iri) : [];
  const word = frame === 'settlement' ? '協定' : '協約';
  if (region && ofRegion.length >= FEWEST) {
    const called = {
      ja: `この圏域（${region.name}）の他の${word}`,
      en: `other agreements of the region ${region.name}`,
    };
    return { siblings: ofRegion, called };
  }
  const kind = frame === 'settlement' ? '定住自立圏形成協定' : '連携協約';
  return { siblings: ofKind, called: { ja: `他の${kind}`, en: `other agreements of the kind ${kind}` } };
}

function itemOf(
  { id, label }: Feature,
  called: Message,
  have: number,
  of: number,
  language: keyof Message,
): MissingItem {
  const code = id.startsWith('subject:') ? 'SIBLINGS_HAVE_SUBJECT' : 'SIBLINGS_HAVE_PROVISION';
  const source = { ja: `${called.ja}${of}件`, en: `${of} ${called.en}` };
  const detail = {
    siblingsJa: have === of ? `${source.ja}すべて` : `${source.ja}のうち${have}件`,
    siblingsEn: have === of ? `All ${source.en}` : `${have} of ${source.en}`,
    subjectJa: label.ja,
    subjectEn: label.en,
  };
  return { ...missingItem(code, { ground: 'siblings', source }, language, detail), siblings: { have, of } };
}

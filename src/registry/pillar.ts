import { fold, originalSpan } from './folded-text.ts';
import { matchRule, type RuleBook, type RuleMatch } from './rule-book.ts';

/** A pillar, with which of the given headings told it. */
export interface PillarMatch extends RuleMatch {
  /** Index in the headings given. */
  readonly heading: number;
}

/**
 * The pillar under which a document puts its initiatives, from the headings above them, innermost first (section, annex). The first heading that names a
 * pillar decides; but where it is only an area's own name for one (産業), a pillar named in full further out goes before it, unless the inner one lies below that. Two
 * pillars of equal priority in one heading: not this one's to decide, so the next heading is asked. `undefined` where none names one.
 */
export function pillarOf(rules: RuleBook, ...headings: readonly string[]): PillarMatch | undefined {
  const matches = headings.flatMap((text, heading): PillarMatch[] => {
    const match = pillarIn(rules, text);
    return match ? [{ ...match, heading }] : [];
  });
  const [first, ...further] = matches;
  if (first === undefined || isNamedInFull(first)) return first;
  const named = further.find(isNamedInFull);
  return named === undefined || isWithin(first, named) ? first : named;
}

function isNamedInFull({ rule }: PillarMatch): boolean {
  return rule.strength === 'exact';
}

/** Notations and IRIs of pillars grow to the right: `life-living` lies below `life`. */
function isWithin(inner: PillarMatch, outer: PillarMatch): boolean {
  return `${inner.concept}-`.startsWith(`${outer.concept}-`);
}

function pillarIn(rules: RuleBook, heading: string): RuleMatch | undefined {
  const folded = fold(heading);
  const matches = rules.pillar.flatMap((rule): RuleMatch[] => {
    const range = matchRule(rule, folded.text);
    return range && rule.concludes ? [{ concept: rule.concludes, rule, span: originalSpan(folded, range) }] : [];
  });
  const highest = Math.max(...matches.map(({ rule }) => rule.priority));
  const best = matches.filter(({ rule }) => rule.priority === highest);
  return new Set(best.map(({ concept }) => concept)).size === 1 ? best[0] : undefined;
}

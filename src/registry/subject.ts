import { fold, originalSpan } from './folded-text.ts';
import { bestPerConcept, matchRule, type RuleBook, type RuleMatch } from './rule-book.ts';

/**
 * What an initiative is about, from its heading: the best match of every subject, none where no rule knows a word of it.
 * A subject is told by the heading alone, never by the pillar: the same heading stands under different pillars in different regions.
 */
export function subjectsOf(rules: RuleBook, heading: string): RuleMatch[] {
  const folded = fold(heading);
  const matches = rules.subject.flatMap((rule): RuleMatch[] => {
    const range = matchRule(rule, folded.text);
    return range && rule.concludes ? [{ concept: rule.concludes, rule, span: originalSpan(folded, range) }] : [];
  });
  return bestPerConcept(matches);
}

import { type Span, slice, span } from '../text/span.ts';
import { splitClauses } from './clause.ts';
import { fold, originalSpan } from './folded-text.ts';
import { findMentions, maskMentions, type PartyMentions } from './mention.ts';
import { bestPerConcept, matchRule, type RuleBook, type RuleMatch } from './rule-book.ts';

/** Who is written about in a role: the party (or parties, of a joint role) that undertakes it, and the others of the agreement. */
export interface RoleMentions {
  readonly self: readonly PartyMentions[];
  readonly others: readonly PartyMentions[];
  /** Names of other local governments, which are nobody of this agreement. */
  readonly knownNames?: Iterable<string>;
}

/**
 * What kinds of undertaking a role's text is: every role type whose rule holds in one of its clauses, in the order of the text. Never empty: where no rule
 * holds, the rule without a pattern (その他) does, for the whole text. Spans are of `text`. Throws an Error when the rules have no such rule.
 */
export function roleTypesOf(rules: RuleBook, text: string, mentions: RoleMentions): RuleMatch[] {
  const folded = fold(text);
  const masked = maskRole(folded.text, mentions);
  const matches = splitClauses(rules, masked).flatMap((clause) => matchClause(rules, masked, clause));
  if (matches.length === 0) return [fallback(rules, text)];
  return bestPerConcept(matches).map((match) => ({ ...match, span: originalSpan(folded, match.span) }));
}

function maskRole(text: string, { self, others, knownNames }: RoleMentions): string {
  const found = findMentions(text, [...self, ...others], knownNames);
  const asSides = found.map((mention) => ({ ...mention, party: mention.party < self.length ? 0 : 1 }));
  return maskMentions(text, asSides, 0);
}

function matchClause(rules: RuleBook, text: string, clause: Span): RuleMatch[] {
  return rules.roleType.flatMap((rule): RuleMatch[] => {
    const found = matchRule(rule, slice(text, clause));
    if (!found || !rule.concludes) return [];
    const rest = INFLECTION.exec(slice(text, span(clause.start + found.end, clause.end)))?.[0] ?? '';
    const end = clause.start + found.end + rest.length;
    return [{ concept: rule.concludes, rule, span: span(clause.start + found.start, end) }];
  });
}

/** The rest of a predicate that ends its clause: patterns stop at the stem (…を行|う, …を実施|する), the place that is shown at the end of the word. */
const INFLECTION = /^\p{Script=Hiragana}+(?=[、。，．]|$)/u;

function fallback(rules: RuleBook, text: string): RuleMatch {
  const rule = rules.roleType.find(({ patterns }) => patterns.length === 0);
  if (!rule?.concludes)
    throw new Error('The rules have no role type rule without a pattern, for texts that no other rule matches');
  return { concept: rule.concludes, rule, span: span(0, text.length) };
}

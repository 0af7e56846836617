import { type Span, slice } from '../text/span.ts';
import { splitClauses } from './clause.ts';
import { fold, originalSpan } from './folded-text.ts';
import { findMentions, type Mention, maskMentions, type PartyMentions } from './mention.ts';
import type { PatternRule } from './pattern-rule.ts';
import type { RuleBook } from './rule-book.ts';

/** How the two roles of a bilateral initiative relate, by which rule, and the clauses that only one side has. */
export interface RoleComparison {
  readonly concept: string;
  readonly rule: PatternRule;
  readonly extra?: { readonly of: 'a' | 'b'; readonly spans: readonly Span[] };
}

/** A role as it is compared: every mention replaced by who is meant. */
interface ComparableRole {
  readonly text: string;
  readonly clauses: readonly { readonly text: string; readonly span: Span }[];
}

/**
 * Compares the roles of two parties A and B. `mentionsA` and `mentionsB` say how each party is written; what is swapped is who is meant, never characters, so
 * 甲佐町 stays 甲佐町. White space and width do not count. Concepts are those that the rules conclude: *identical* (the same text), *mirrored* (the same after
 * swapping the parties), *mirrored with an extra clause* (all clauses of one side are, in order, among those of the other), *different*.
 */
export function compareRoles(
  rules: RuleBook,
  textA: string,
  mentionsA: PartyMentions,
  textB: string,
  mentionsB: PartyMentions,
  knownNames: Iterable<string> = [],
): RoleComparison {
  if (fold(textA).text === fold(textB).text) return conclude(rules, 'identical');
  const known = [...knownNames];
  const a = comparable(rules, textA, [mentionsA, mentionsB], known);
  const b = comparable(rules, textB, [mentionsB, mentionsA], known);
  if (a.text === b.text) return conclude(rules, 'mirrored');
  const extraOfA = extraClauses(a, b);
  if (extraOfA) return { ...conclude(rules, 'mirrored-with-extra'), extra: { of: 'a', spans: extraOfA } };
  const extraOfB = extraClauses(b, a);
  if (extraOfB) return { ...conclude(rules, 'mirrored-with-extra'), extra: { of: 'b', spans: extraOfB } };
  return conclude(rules, 'different');
}

/** The role with its own party as 0 and the other as 1, so that mirrored texts become equal. */
function comparable(
  rules: RuleBook,
  original: string,
  parties: readonly PartyMentions[],
  known: readonly string[],
): ComparableRole {
  const folded = fold(original);
  const mentions = findMentions(folded.text, parties, known);
  const clauses = splitClauses(rules, maskMentions(folded.text, mentions, 0)).map((range) => ({
    text: resolved(slice(folded.text, range), within(mentions, range)),
    span: originalSpan(folded, range),
  }));
  return { text: resolved(folded.text, mentions), clauses };
}

function within(mentions: readonly Mention[], { start, end }: Span): Mention[] {
  return mentions
    .filter(({ span }) => span.start >= start && span.end <= end)
    .map((mention) => ({ ...mention, span: { start: mention.span.start - start, end: mention.span.end - start } }));
}

/** The text with every mention written as party number and kind, between signs that no document holds. */
function resolved(text: string, mentions: readonly Mention[]): string {
  return [...mentions].reverse().reduce((result, { span, party, as }) => {
    return `${result.slice(0, span.start)}\ufdd0${party} ${as}\ufdd1${result.slice(span.end)}`;
  }, text);
}

/** The spans of the clauses that `longer` has beyond those of `shorter`; `undefined` if `shorter` is not within it, or nothing is beyond. */
function extraClauses(longer: ComparableRole, shorter: ComparableRole): Span[] | undefined {
  const extra: Span[] = [];
  let matched = 0;
  for (const clause of longer.clauses) {
    if (clause.text === shorter.clauses[matched]?.text) matched++;
    else extra.push(clause.span);
  }
  return matched > 0 && matched === shorter.clauses.length && extra.length > 0 ? extra : undefined;
}

function conclude(rules: RuleBook, notation: string): RoleComparison {
  const rule = rules.roleComparison.find(({ concludes }) => concludes?.endsWith(`/${notation}`));
  if (!rule?.concludes) throw new Error(`The rules have no rule that concludes the role comparison "${notation}"`);
  return { concept: rule.concludes, rule };
}

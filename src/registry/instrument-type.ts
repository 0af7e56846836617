import { fold, originalSpan } from './folded-text.ts';
import { matchRule, type RuleBook, type RuleMatch } from './rule-book.ts';

/** The kind of instrument that a title names, by the rule of the highest priority that matches; `undefined` if none does. The span is of `title`. */
export function instrumentTypeOf(rules: RuleBook, title: string): RuleMatch | undefined {
  const folded = fold(title);
  const matches = rules.instrumentType.flatMap((rule): RuleMatch[] => {
    const range = matchRule(rule, folded.text);
    return range && rule.concludes ? [{ concept: rule.concludes, rule, span: originalSpan(folded, range) }] : [];
  });
  return matches.sort((a, b) => b.rule.priority - a.rule.priority)[0];
}

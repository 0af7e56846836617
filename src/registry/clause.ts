import { type Span, span } from '../text/span.ts';
import type { RuleBook } from './rule-book.ts';

/**
 * The clauses of a role's text as spans of it, cut by the rules of clause boundaries (とともに、, sentence ends …); the words of a boundary belong to no
 * clause, empty clauses are left out. `text` is folded, and masked where mentions matter: 乙とともに is no boundary.
 */
export function splitClauses(rules: RuleBook, text: string): Span[] {
  const boundaries = rules.clauseBoundaries
    .flatMap(({ patterns }) => patterns)
    .flatMap((pattern) =>
      Array.from(text.matchAll(pattern), ({ index, 0: match }) => span(index, index + match.length)),
    )
    .sort((a, b) => a.start - b.start);
  const clauses: Span[] = [];
  let start = 0;
  for (const boundary of [...boundaries, span(text.length, text.length)]) {
    if (boundary.start > start) clauses.push(span(start, boundary.start));
    start = Math.max(start, boundary.end);
  }
  return clauses;
}

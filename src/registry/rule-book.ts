import type { NamedNode, Quad } from '@rdfjs/types';
import { rk } from '../rdf/vocabulary.generated.ts';
import { type Span, span } from '../text/span.ts';
import { type PatternRule, readPatternRules } from './pattern-rule.ts';

/** The loaded rules, by what they infer. `clauseBoundaries` infer nothing: they say where a text of a role is cut. */
export interface RuleBook {
  readonly pillar: readonly PatternRule[];
  readonly subject: readonly PatternRule[];
  readonly roleType: readonly PatternRule[];
  readonly roleComparison: readonly PatternRule[];
  readonly instrumentType: readonly PatternRule[];
  readonly clauseBoundaries: readonly PatternRule[];
}

/** A conclusion with the rule that gave it and where it was read, in code units of the string that was given. */
export interface RuleMatch {
  readonly concept: string;
  readonly rule: PatternRule;
  readonly span: Span;
}

/** The rule book of a graph that holds `ontology/rules-pattern.ttl`. Throws a RuleError. */
export function readRuleBook(quads: Iterable<Quad>): RuleBook {
  const rules = readPatternRules(quads);
  const inferring = (property: NamedNode): PatternRule[] => rules.filter(({ infers }) => infers === property.value);
  return {
    pillar: inferring(rk.pillar),
    subject: inferring(rk.subject),
    roleType: inferring(rk.roleType),
    roleComparison: inferring(rk.roleComparison),
    instrumentType: inferring(rk.instrumentType),
    clauseBoundaries: rules.filter(
      ({ infers, appliesTo }) => infers === undefined && appliesTo.includes(rk.text.value),
    ),
  };
}

/** The longest heading, in code units, that rules look at. Their patterns look around, at a cost that grows faster than the heading; a longer one is none. */
const LONGEST_HEADING = 1000;

/** The first place where `rule` holds in `text`, or `undefined`; spans are of `text`. An unless pattern anywhere in the text forbids the match. */
export function matchRule(rule: PatternRule, text: string): Span | undefined {
  if (text.length > LONGEST_HEADING && rule.appliesTo.includes(rk.heading.value)) return undefined;
  if (rule.unlessPatterns.some((pattern) => firstMatch(pattern, text) !== undefined)) return undefined;
  const spans = rule.patterns.map((pattern) => firstMatch(pattern, text)).filter((found) => found !== undefined);
  return spans.sort((a, b) => a.start - b.start || b.end - a.end)[0];
}

function firstMatch(pattern: RegExp, text: string): Span | undefined {
  pattern.lastIndex = 0;
  const match = pattern.exec(text);
  return match ? span(match.index, match.index + match[0].length) : undefined;
}

/** Orders matches: exact before stem, the higher priority first, then by place in the text and by rule. */
export function compareMatches(a: RuleMatch, b: RuleMatch): number {
  return (
    strengthRank(a) - strengthRank(b) ||
    b.rule.priority - a.rule.priority ||
    a.span.start - b.span.start ||
    (a.rule.iri < b.rule.iri ? -1 : 1)
  );
}

function strengthRank({ rule }: RuleMatch): number {
  return rule.strength === 'exact' ? 0 : 1;
}

/** The best match of every concept (see {@link compareMatches}), in the order of the text, then of the concept IRI. */
export function bestPerConcept(matches: readonly RuleMatch[]): RuleMatch[] {
  const best = new Map<string, RuleMatch>();
  for (const match of [...matches].sort(compareMatches)) {
    if (!best.has(match.concept)) best.set(match.concept, match);
  }
  return [...best.values()].sort((a, b) => a.span.start - b.span.start || (a.concept < b.concept ? -1 : 1));
}

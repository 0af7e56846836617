import type { Quad, Term } from '@rdfjs/types';
import { rdf, rdfs } from '../rdf/namespace.ts';
import { compareCodePoints } from '../rdf/term.ts';
import { rk } from '../rdf/vocabulary.generated.ts';
import { compilePattern } from './rule-pattern.ts';

/** `exact`: the words leave no doubt. `stem`: a part of a word or an own name was recognised; it may be refined by people. */
export type Strength = 'exact' | 'stem';

/**
 * A rule of `ontology/rules-pattern.ttl`: what `infers` (a property) gets the value `concludes` when one of `patterns` matches and none of
 * `unlessPatterns` does. A rule without patterns is not matched by text: the engine says when it applies.
 */
export interface PatternRule {
  readonly iri: string;
  readonly label: string;
  /** The property read: rk:heading or rk:text. */
  readonly appliesTo: readonly string[];
  /** JavaScript regular expressions (u flag), with the placeholders of {@link compilePattern}. */
  readonly patterns: readonly RegExp[];
  readonly unlessPatterns: readonly RegExp[];
  readonly infers: string | undefined;
  readonly concludes: string | undefined;
  readonly strength: Strength;
  /** The higher wins where only one conclusion is allowed; 0 where the rule gives none. */
  readonly priority: number;
}

/** All that is wrong with a set of rules: a fault of ours, thrown when rules are loaded. */
export class RuleError extends Error {
  override readonly name = 'RuleError';

  constructor(readonly problems: readonly string[]) {
    super(`Rules that cannot be used:\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
  }
}

/** The rk:Rule resources of `quads` that say what they infer or hold a pattern, in the order of their IRIs. Throws {@link RuleError} naming every fault. */
export function readPatternRules(quads: Iterable<Quad>): PatternRule[] {
  const descriptions = describeRules(quads);
  const problems: string[] = [];
  const rules = descriptions.map((description) => toRule(description, problems));
  if (problems.length > 0) throw new RuleError(problems);
  return rules.sort((a, b) => compareCodePoints(a.iri, b.iri));
}

/** A rule's IRI and its values by property IRI. */
interface Description {
  readonly iri: string;
  readonly values: ReadonlyMap<string, readonly Term[]>;
}

function describeRules(quads: Iterable<Quad>): Description[] {
  const bySubject = new Map<string, Map<string, Term[]>>();
  for (const { subject, predicate, object } of quads) {
    const values = bySubject.get(subject.value) ?? new Map<string, Term[]>();
    bySubject.set(subject.value, values);
    values.set(predicate.value, [...(values.get(predicate.value) ?? []), object]);
  }
  return Array.from(bySubject, ([iri, values]) => ({ iri, values })).filter(
    ({ values }) =>
      (values.get(rdf.type.value) ?? []).some((type) => type.equals(rk.Rule)) &&
      (values.has(rk.pattern.value) || values.has(rk.concludes.value)),
  );
}

function toRule(description: Description, problems: string[]): PatternRule {
  const { iri } = description;
  const all = (property: Term): string[] => (description.values.get(property.value) ?? []).map(({ value }) => value);
  const report = (problem: string): void => void problems.push(`<${iri}>: ${problem}`);
  const compileAll = (property: Term): RegExp[] => all(property).flatMap((source) => compiled(source, report));
  const single = (property: Term): string | undefined => {
    const values = all(property);
    if (values.length > 1) report(`${property.value} has ${values.length} values, one is allowed`);
    return values[0];
  };
  const rule = {
    iri,
    label: labelOf(description),
    appliesTo: all(rk.appliesTo),
    patterns: compileAll(rk.pattern),
    unlessPatterns: compileAll(rk.unlessPattern),
    infers: single(rk.infers),
    concludes: single(rk.concludes),
    strength: strengthOf(single(rk.strength), report),
    priority: priorityOf(single(rk.priority), report),
  };
  if (rule.label === '') report('a Japanese rdfs:label is missing');
  if (rule.appliesTo.length === 0) report('rk:appliesTo is missing');
  if ((rule.infers === undefined) !== (rule.concludes === undefined)) report('rk:infers and rk:concludes go together');
  return rule;
}

function labelOf({ values }: Description): string {
  const labels = values.get(rdfs.label.value) ?? [];
  return labels.find((term) => term.termType === 'Literal' && term.language === 'ja')?.value ?? '';
}

function compiled(source: string, report: (problem: string) => void): RegExp[] {
  try {
    return [compilePattern(source)];
  } catch (error) {
    report(
      `the pattern ${JSON.stringify(source)} does not compile: ${error instanceof Error ? error.message : String(error)}`,
    );
    return [];
  }
}

function strengthOf(text: string | undefined, report: (problem: string) => void): Strength {
  if (text === undefined || text === 'exact' || text === 'stem') return text ?? 'exact';
  report(`rk:strength is ${JSON.stringify(text)}, not "exact" or "stem"`);
  return 'stem';
}

function priorityOf(text: string | undefined, report: (problem: string) => void): number {
  const priority = Number(text ?? '0');
  if (!Number.isSafeInteger(priority)) report(`rk:priority is ${JSON.stringify(text)}, not an integer`);
  return priority;
}

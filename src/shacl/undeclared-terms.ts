import type { NamedNode, Quad, Term } from '@rdfjs/types';
import { prefixes, rdf, sh } from '../rdf/namespace.ts';
import { namedNode } from '../rdf/term.ts';
import type { Result } from './result.ts';

/** The name under which these results are listed; `ontology/shapes.ttl` says what it holds to. */
const DECLARED_TERMS = namedNode(`${prefixes.rksh}DeclaredTerms`);

/**
 * Properties, classes and values of our own namespace (`rk:`) that the ontology does not declare: misspelt ones, most likely. Shapes are open, so that
 * no shape misses them. One violation for each node and term. Nothing where `data` holds no ontology to compare with.
 */
export function undeclaredTerms(data: Iterable<Quad>): Result[] {
  const declared = new Set<string>();
  for (const { subject, predicate } of data) {
    if (isOurs(subject) && predicate.equals(rdf.type)) declared.add(subject.value);
  }
  if (declared.size === 0) return [];
  const isUnknown = (term: Term): term is NamedNode => isOurs(term) && !declared.has(term.value);
  const results: Result[] = [];
  for (const { subject, predicate, object } of data) {
    for (const term of [predicate, object]) if (isUnknown(term)) results.push(undeclared(subject, term));
  }
  return results;
}

function isOurs(term: Term): boolean {
  return term.termType === 'NamedNode' && term.value.startsWith(prefixes.rk) && term.value.length > prefixes.rk.length;
}

function undeclared(focusNode: Term, term: NamedNode): Result {
  const name = `rk:${term.value.slice(prefixes.rk.length)}`;
  return {
    severity: 'violation',
    messages: {
      ja: `${name} はオントロジーで宣言されていません。`,
      en: `${name} is not declared in the ontology.`,
    },
    focusNode,
    value: term,
    shape: DECLARED_TERMS,
    component: sh.ClosedConstraintComponent,
  };
}

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
  const quads = [...data];
  const declared = new Set(
    quads.flatMap(({ subject, predicate }) => (isOurs(subject) && predicate.equals(rdf.type) ? [subject.value] : [])),
  );
  if (declared.size === 0) return [];
  const isUnknown = (term: Term): term is NamedNode => isOurs(term) && !declared.has(term.value);
  return quads.flatMap(({ subject, predicate, object }) => [
    ...(isUnknown(predicate) ? [undeclared(subject, predicate)] : []),
    ...(isUnknown(object) ? [undeclared(subject, object)] : []),
  ]);
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

import type { DatasetCore, NamedNode, Term } from '@rdfjs/types';
import { prefixes, rdf, sh } from '../rdf/namespace.ts';
import { PrefixedNames } from '../rdf/prefixed-names.ts';

/** A SHACL property path. */
export interface PropertyPath {
  /** The property, where the path is just that (nearly always). */
  readonly predicate?: NamedNode;
  /** In the notation of SPARQL, with the project's prefixes: `rk:heading`, `^rk:role`, `rk:party/rk:alias`. */
  readonly text: string;
}

const POSTFIX: readonly (readonly [NamedNode, string])[] = [
  [sh.zeroOrMorePath, '*'],
  [sh.oneOrMorePath, '+'],
  [sh.zeroOrOnePath, '?'],
];

/** Reads the path `term`, whose structure (SHACL, section 2.3.1) stands in `dataset`. */
export function propertyPath(term: Term, dataset: DatasetCore): PropertyPath {
  const text = pathText(term, dataset);
  return term.termType === 'NamedNode' ? { predicate: term, text } : { text };
}

function pathText(term: Term, dataset: DatasetCore): string {
  if (term.termType === 'NamedNode') return new PrefixedNames(prefixes).shorten(term.value) ?? `<${term.value}>`;
  const inverse = value(term, sh.inversePath, dataset);
  if (inverse) return `^${grouped(inverse, dataset)}`;
  const alternatives = value(term, sh.alternativePath, dataset);
  if (alternatives)
    return members(alternatives, dataset)
      .map((each) => grouped(each, dataset))
      .join('|');
  for (const [property, sign] of POSTFIX) {
    const repeated = value(term, property, dataset);
    if (repeated) return `${grouped(repeated, dataset)}${sign}`;
  }
  return members(term, dataset)
    .map((each) => grouped(each, dataset))
    .join('/');
}

/** A part of a path, in parentheses unless it is a single property. */
function grouped(term: Term, dataset: DatasetCore): string {
  const text = pathText(term, dataset);
  return term.termType === 'NamedNode' ? text : `(${text})`;
}

function members(list: Term, dataset: DatasetCore): Term[] {
  const first = value(list, rdf.first, dataset);
  const rest = value(list, rdf.rest, dataset);
  return first && rest ? [first, ...members(rest, dataset)] : [];
}

function value(subject: Term, predicate: NamedNode, dataset: DatasetCore): Term | undefined {
  for (const { object } of dataset.match(subject, predicate)) return object;
  return undefined;
}

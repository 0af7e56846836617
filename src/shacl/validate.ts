import type { BlankNode, DatasetCore, NamedNode, Quad, Term } from '@rdfjs/types';
import { Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import type { ValidationResult } from 'rdf-validate-shacl/src/validation-report.js';
import { sh } from '../rdf/namespace.ts';
import { inGraph } from '../rdf/quad-set.ts';
import { compareCodePoints, defaultGraph, termKey } from '../rdf/term.ts';
import { propertyPath } from './property-path.ts';
import type { Report, Result, ResultSeverity } from './result.ts';
import { undeclaredTerms } from './undeclared-terms.ts';

const SEVERITIES: readonly (readonly [NamedNode, ResultSeverity])[] = [
  [sh.Violation, 'violation'],
  [sh.Warning, 'warning'],
  [sh.Info, 'info'],
];

/**
 * Validates the union of all graphs of `data` by SHACL Core; a dataset that can be asked for what matches must be that union. `sh:class` follows the `rdfs:subClassOf` statements of the data, so the
 * ontology belongs to it; with it, terms of our namespace that it does not declare are violations too. `owl:imports` of the shapes is not followed. Throws for shapes that cannot be run (SHACL-SPARQL, a shape
 * that refers to itself without end).
 */
export async function validate(data: Iterable<Quad> | DatasetCore, shapes: Iterable<Quad>): Promise<Report> {
  const options = {
    importGraph: () => new Store(),
    // The validator's default (50) lets a node pass unchecked when it is reached by the same shape for the 51st time.
    maxNodeChecks: 0,
  };
  // n3's store is indexed: the validator's own dataset walks through all quads for every question.
  const union = 'match' in data ? data : new Store(inGraph(data, defaultGraph()));
  const report = await new SHACLValidator(new Store([...shapes]), options).validate(union);
  const results = distinct([...report.results.map(toResult), ...undeclaredTerms(union)]);
  return { conforms: !results.some(({ severity }) => severity === 'violation'), results };
}

function toResult(result: ValidationResult): Result {
  const { focusNode, sourceShape, sourceConstraintComponent, severity, value, path } = result;
  return {
    severity: SEVERITIES.find(([term]) => severity?.equals(term))?.[1] ?? 'violation',
    messages: messagesOf(result.message),
    focusNode: present(focusNode),
    ...(path === null ? {} : { path: propertyPath(path, result.dataset) }),
    ...(value === null ? {} : { value }),
    shape: present(sourceShape) as NamedNode | BlankNode,
    component: present(sourceConstraintComponent) as NamedNode,
  };
}

function present(term: Term | null): Term {
  if (term === null) throw new Error('The SHACL validator left out a mandatory part of a result');
  return term;
}

function messagesOf(messages: readonly Term[]): Result['messages'] {
  const text = (isWanted: (language: string) => boolean) =>
    messages.find((term) => term.termType === 'Literal' && isWanted(term.language))?.value;
  const ja = text((language) => language.startsWith('ja'));
  const en = text((language) => language === '' || language.startsWith('en'));
  return { ...(ja === undefined ? {} : { ja }), ...(en === undefined ? {} : { en }) };
}

/** Without repetitions, in an order that depends on neither the quads' nor the validator's. */
function distinct(results: readonly Result[]): Result[] {
  const byKey = new Map(results.map((result) => [resultKey(result), result]));
  return Array.from(byKey)
    .sort(([a], [b]) => compareCodePoints(a, b))
    .map(([, result]) => result);
}

/** Labels of blank nodes differ from run to run, so nameless shapes are told apart by their component and messages only. */
function resultKey({ severity, messages, focusNode, path, value, shape, component }: Result): string {
  const rank = SEVERITIES.findIndex(([, name]) => name === severity);
  const name = shape.termType === 'NamedNode' ? shape.value : '';
  const about = [termKey(focusNode), path?.text ?? '', value ? termKey(value) : ''];
  return [rank, ...about, component.value, name, messages.ja ?? '', messages.en ?? ''].join('\u0001');
}

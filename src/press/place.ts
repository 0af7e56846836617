import type { Quad, Term } from '@rdfjs/types';
import { oa, rdf } from '../rdf/namespace.ts';
import { rk } from '../rdf/vocabulary.generated.ts';
import type { Result } from '../shacl/validate.ts';
import type { SourceText } from '../text/source-text.ts';

/**
 * Finds the places in the source files behind a result of validation, through the evidence: the spans of the statement at fault, else those of anything
 * stated of the node. `sources` by the IRI of the source. Lines are `file:line:column`.
 */
export function placeFinder(
  quads: Iterable<Quad>,
  sources: ReadonlyMap<string, SourceText>,
): (result: Result) => readonly string[] {
  const index = new Map<string, Map<string, Term[]>>();
  for (const { subject, predicate, object } of quads) {
    const values = index.get(subject.value) ?? new Map<string, Term[]>();
    index.set(subject.value, values);
    values.set(predicate.value, [...(values.get(predicate.value) ?? []), object]);
  }
  const get = (node: string, property: Term): Term[] => index.get(node)?.get(property.value) ?? [];
  const bySubject = new Map<string, string[]>();
  for (const [node] of index) {
    for (const { value } of get(node, rdf.subject)) bySubject.set(value, [...(bySubject.get(value) ?? []), node]);
  }
  const place = (span: Term): string[] =>
    get(span.value, oa.hasSelector).flatMap((selector) => {
      const source = sources.get(get(span.value, oa.hasSource)[0]?.value ?? '');
      const start = get(selector.value, oa.start)[0];
      return source && start ? [positionText(source, Number(start.value))] : [];
    });
  return ({ focusNode, path, value }) => {
    const evidence = bySubject.get(focusNode.value) ?? [];
    const ofPath = evidence.filter((node) => get(node, rdf.predicate).some((term) => path?.predicate?.equals(term)));
    const ofValue = ofPath.filter((node) => value && get(node, rdf.object).some((term) => term.equals(value)));
    const best = [ofValue, ofPath, evidence].find((nodes) => nodes.length > 0) ?? [];
    return [...new Set(best.flatMap((node) => get(node, rk.span)).flatMap(place))].slice(0, 3);
  };
}

function positionText(source: SourceText, codePoint: number): string {
  const offset = [...source.text].slice(0, codePoint).join('').length;
  const { line, column } = source.position(offset);
  return `${source.name}:${line}:${column}`;
}

import type { Quad, Term } from '@rdfjs/types';
import { oa, rdf } from '../rdf/namespace.ts';
import { rk } from '../rdf/vocabulary.generated.ts';
import type { Result } from '../shacl/result.ts';
import type { SourceText } from '../text/source-text.ts';

/** How many places of one result are told. */
const MOST_PLACES = 3;

/**
 * Finds the places in the source files behind a result of validation, through the evidence: the spans of the statement at fault, else those of its property,
 * else those of anything stated of the node. `sources` by the IRI of the source. Lines are `file:line:column`; before them, for a statement by a person, its
 * file of `abouts`, by the IRI of the agreement.
 */
export function placeFinder(
  quads: Iterable<Quad>,
  sources: ReadonlyMap<string, SourceText>,
  abouts: ReadonlyMap<string, string> = new Map(),
): (result: Result) => readonly string[] {
  const { get, evidenceOf } = indexOf(quads);
  const place = (span: string): string[] =>
    get(span, oa.hasSelector).flatMap((selector) => {
      const source = sources.get(get(span, oa.hasSource)[0]?.value ?? '');
      const start = get(selector.value, oa.start)[0];
      return source && start ? [positionText(source, Number(start.value))] : [];
    });
  const spansOf = (evidence: string) => get(evidence, rk.span).map(({ value }) => value);
  const aboutsOf = (evidence: string): string[] => {
    if (!get(evidence, rk.method).some((method) => method.equals(rk.curated))) return [];
    return Array.from(abouts).flatMap(([agreement, file]) => (evidence.startsWith(`${agreement}/`) ? [file] : []));
  };
  return ({ focusNode, path, value }) => {
    const evidence = evidenceOf(focusNode.value);
    const ofPath = evidence.filter((node) => get(node, rdf.predicate).some((term) => path?.predicate?.equals(term)));
    const ofValue = ofPath.filter((node) => value && get(node, rdf.object).some((term) => term.equals(value)));
    const curated = firstFound([ofValue, ofPath], aboutsOf);
    const spans = firstFound([ofValue, ofPath, evidence], spansOf);
    return [...new Set(curated), ...new Set(spans.slice(0, MOST_PLACES).flatMap(place))];
  };
}

/** What the first list that leads to anything leads to. */
function firstFound(lists: readonly (readonly string[])[], lead: (node: string) => string[]): readonly string[] {
  return lists.map((list) => [...new Set(list.flatMap(lead))]).find((found) => found.length > 0) ?? [];
}

/** The values of a node's property, and the evidence nodes about a subject. */
function indexOf(quads: Iterable<Quad>) {
  const index = new Map<string, Map<string, Term[]>>();
  for (const { subject, predicate, object } of quads) {
    const values = index.get(subject.value) ?? new Map<string, Term[]>();
    index.set(subject.value, values);
    const objects = values.get(predicate.value) ?? [];
    values.set(predicate.value, objects);
    objects.push(object);
  }
  const get = (node: string, property: Term): readonly Term[] => index.get(node)?.get(property.value) ?? [];
  const bySubject = new Map<string, string[]>();
  for (const node of index.keys()) {
    for (const { value } of get(node, rdf.subject)) {
      const evidence = bySubject.get(value) ?? [];
      bySubject.set(value, evidence);
      evidence.push(node);
    }
  }
  return { get, evidenceOf: (subject: string): readonly string[] => bySubject.get(subject) ?? [] };
}

function positionText(source: SourceText, codePoint: number): string {
  let offset = 0;
  for (let left = codePoint; left > 0; left -= 1) offset += (source.text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
  const { line, column } = source.position(offset);
  return `${source.name}:${line}:${column}`;
}

import type { Quad, Term } from '@rdfjs/types';
import { rdf, xsd } from '../../rdf/namespace.ts';

/** A node object of JSON-LD in expanded form. */
type NodeObject = Record<string, unknown[] | string>;

/** What may not stand in a script as it is: what would end it, and what JavaScript takes for the end of a line. */
const UNSAFE = /[<>&\u2028\u2029]/g;

/**
 * Statements as JSON-LD 1.1 in expanded form (the graphs they are in are not told), as text that may stand in a `<script>`: whatever the data hold, it cannot end the element.
 */
export function jsonLdScript(quads: readonly Quad[]): string {
  return scriptText(expanded(quads));
}

/** A value of JSON as text that may stand in a `<script>`. */
export function scriptText(value: object): string {
  return JSON.stringify(value).replace(
    UNSAFE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function expanded(quads: readonly Quad[]): NodeObject[] {
  const nodes = new Map<string, NodeObject>();
  const seen = new Set<string>();
  for (const { subject, predicate, object } of quads) {
    const id = idOf(subject);
    const node = nodes.get(id) ?? { '@id': id };
    nodes.set(id, node);
    const isType = predicate.equals(rdf.type) && object.termType === 'NamedNode';
    const [key, value] = isType ? ['@type', object.value] : [predicate.value, objectOf(object)];
    const text = JSON.stringify([id, key, value]);
    if (seen.has(text)) continue;
    seen.add(text);
    node[key] = [...((node[key] as unknown[] | undefined) ?? []), value];
  }
  return [...nodes.values()];
}

function objectOf(object: Term): unknown {
  if (object.termType !== 'Literal') return { '@id': idOf(object) };
  const { value, language, datatype } = object;
  if (language !== '') return { '@value': value, '@language': language };
  return datatype.equals(xsd.string) ? { '@value': value } : { '@value': value, '@type': datatype.value };
}

function idOf(term: Term): string {
  return term.termType === 'BlankNode' ? `_:${term.value}` : term.value;
}

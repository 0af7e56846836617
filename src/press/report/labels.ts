import type { Quad } from '@rdfjs/types';
import { skos } from '../../rdf/namespace.ts';
import type { Message } from '../../text/diagnostic.ts';

const known = new WeakMap<readonly Quad[], ReadonlyMap<string, Message>>();

/** What a concept of the schemes is called in both languages; its IRI where it has no name. */
export function conceptLabel(vocabulary: readonly Quad[], iri: string): Message {
  let labels = known.get(vocabulary);
  if (!labels) {
    labels = readLabels(vocabulary);
    known.set(vocabulary, labels);
  }
  return labels.get(iri) ?? { ja: iri, en: iri };
}

function readLabels(vocabulary: readonly Quad[]): Map<string, Message> {
  const labels = new Map<string, Message>();
  for (const { subject, predicate, object } of vocabulary) {
    if (!predicate.equals(skos.prefLabel) || object.termType !== 'Literal') continue;
    const before = labels.get(subject.value) ?? { ja: subject.value, en: subject.value };
    labels.set(subject.value, { ...before, [object.language]: object.value });
  }
  return labels;
}

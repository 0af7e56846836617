import type { Quad } from '@rdfjs/types';
import { rk } from '../rdf/vocabulary.generated.ts';

/**
 * The inverse of reading: the text of an agreement from its graph alone. Its blocks' raw texts in document order are the source, character for character.
 * `undefined` if the quads hold no text of that agreement.
 */
export function agreementText(quads: Iterable<Quad>, agreement: string): string | undefined {
  const blocks = new Map<string, { order?: number; raw?: string }>();
  const facts: Quad[] = [];
  for (const quad of quads) {
    if (quad.predicate.equals(rk.agreement) && quad.object.value === agreement) blocks.set(quad.subject.value, {});
    else if (quad.predicate.equals(rk.order) || quad.predicate.equals(rk.rawText)) facts.push(quad);
  }
  for (const { subject, predicate, object } of facts) {
    const block = blocks.get(subject.value);
    if (block && predicate.equals(rk.order)) block.order = Number(object.value);
    else if (block) block.raw = object.value;
  }
  const texts = [...blocks.values()]
    .filter((block) => block.raw !== undefined)
    .sort((a, b) => (a.order ?? 0) - (b.order ?? 0));
  return texts.length === 0 ? undefined : texts.map(({ raw }) => raw).join('');
}

import type { Quad } from '@rdfjs/types';
import { rdf } from '../rdf/namespace.ts';
import { compareCodePoints, literal, quad } from '../rdf/term.ts';
import { rk } from '../rdf/vocabulary.generated.ts';
import { fold } from './fold.ts';
import { SEARCHABLE, type SearchableClass } from './searchable.ts';

/**
 * The statements of rk:searchKey for the things that `quads` describe, in the default graph: for each one literal with the keys of its texts, each once, in the order
 * of {@link SEARCHABLE}, then by language and text, a space between them. A thing whose texts fold to nothing has none.
 */
export function searchKeyQuads(quads: Iterable<Quad>): Quad[] {
  const all = [...quads];
  const classes = new Map(SEARCHABLE.map((each) => [each.class.value, each]));
  const texts = textsBySubject(all);
  return all.flatMap(({ subject, predicate, object }) => {
    const searchable = predicate.equals(rdf.type) ? classes.get(object.value) : undefined;
    const key = searchable === undefined ? '' : keyOf(searchable, texts.get(subject.value));
    return key === '' ? [] : [quad(subject, rk.searchKey, literal(key))];
  });
}

/** By subject, then by property. */
type Texts = ReadonlyMap<string, readonly Quad[]>;

function textsBySubject(quads: readonly Quad[]): Map<string, Texts> {
  const properties = new Set(SEARCHABLE.flatMap(({ fields }) => fields.map(({ property }) => property.value)));
  const found = new Map<string, Map<string, Quad[]>>();
  for (const each of quads) {
    if (!properties.has(each.predicate.value) || each.object.termType !== 'Literal') continue;
    const texts = found.get(each.subject.value) ?? new Map<string, Quad[]>();
    texts.set(each.predicate.value, [...(texts.get(each.predicate.value) ?? []), each]);
    found.set(each.subject.value, texts);
  }
  return found;
}

function keyOf({ fields }: SearchableClass, texts: Texts | undefined): string {
  const values = fields.flatMap(({ property }) => sorted(texts?.get(property.value) ?? []));
  return [...new Set(values.map(fold))].filter((key) => key !== '').join(' ');
}

function sorted(quads: readonly Quad[]): string[] {
  return quads
    .map(({ object }) => [object.termType === 'Literal' ? object.language : '', object.value] as const)
    .sort(
      ([language, text], [other, otherText]) =>
        compareCodePoints(language, other) || compareCodePoints(text, otherText),
    )
    .map(([, text]) => text);
}

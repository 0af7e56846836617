import type { NamedNode, Quad } from '@rdfjs/types';
import { rdf } from '../rdf/namespace.ts';
import { compareCodePoints, namedNode, termKey } from '../rdf/term.ts';

/** How much some statements are about. Each triple counts once, in however many graphs it stands. */
export interface Extent {
  readonly triples: number;
  readonly distinctSubjects: number;
  readonly distinctObjects: number;
}

/** The triples with one predicate. */
export interface PropertyCount extends Extent {
  readonly property: NamedNode;
}

/** The things of one class. */
export interface ClassCount {
  readonly class: NamedNode;
  readonly entities: number;
}

/** What VoID counts of a dataset (https://www.w3.org/TR/void/#statistics), partitions in the order of their IRIs. */
export interface StatementCounts extends Extent {
  readonly properties: readonly PropertyCount[];
  readonly classes: readonly ClassCount[];
  /** The subjects that are IRIs and pass the test of {@link countStatements}. */
  readonly entities: number;
}

/** Counts the triples of `quads`; `isEntity` tells which IRIs are those of things of the dataset. */
export function countStatements(quads: Iterable<Quad>, isEntity: (iri: string) => boolean): StatementCounts {
  const all = new Tally();
  const byProperty = new Map<string, Tally>();
  const byClass = new Map<string, Set<string>>();
  const entities = new Set<string>();
  const triples = new Set<string>();
  for (const { subject, predicate, object } of quads) {
    const [from, to] = [termKey(subject), termKey(object)];
    const triple = [from, predicate.value, to].join('\u0001');
    if (triples.has(triple)) continue;
    triples.add(triple);
    all.add(from, to);
    entryOf(byProperty, predicate.value, () => new Tally()).add(from, to);
    if (predicate.equals(rdf.type)) entryOf(byClass, object.value, () => new Set<string>()).add(from);
    if (subject.termType === 'NamedNode' && isEntity(subject.value)) entities.add(subject.value);
  }
  return {
    ...all.extent(),
    entities: entities.size,
    properties: inOrder(byProperty, (property, tally) => ({ property, ...tally.extent() })),
    classes: inOrder(byClass, (type, members) => ({ class: type, entities: members.size })),
  };
}

/** Subjects and objects of triples that are each added once. */
class Tally {
  #triples = 0;
  readonly #subjects = new Set<string>();
  readonly #objects = new Set<string>();

  add(subject: string, object: string): void {
    this.#triples++;
    this.#subjects.add(subject);
    this.#objects.add(object);
  }

  extent(): Extent {
    return {
      triples: this.#triples,
      distinctSubjects: this.#subjects.size,
      distinctObjects: this.#objects.size,
    };
  }
}

function entryOf<T>(map: Map<string, T>, key: string, fresh: () => T): T {
  const known = map.get(key);
  if (known !== undefined) return known;
  const entry = fresh();
  map.set(key, entry);
  return entry;
}

function inOrder<T, R>(map: ReadonlyMap<string, T>, row: (iri: NamedNode, entry: T) => R): R[] {
  return [...map].sort(([a], [b]) => compareCodePoints(a, b)).map(([iri, entry]) => row(namedNode(iri), entry));
}

import type { NamedNode } from '@rdfjs/types';
import { rdf } from '../rdf/namespace.ts';
import { compareCodePoints, namedNode } from '../rdf/term.ts';
import type { Extent } from '../store/extents.ts';
import type { MemoryGraph } from '../store/memory-graph.ts';

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

/** Counts the triples of a graph; `isEntity` tells which IRIs are those of things of the dataset. */
export function countStatements(graph: MemoryGraph, isEntity: (iri: string) => boolean): StatementCounts {
  const { whole, properties } = graph.extents();
  return {
    ...whole,
    entities: countEntities(graph, isEntity),
    properties: inOrder(
      Array.from(properties, ([id, extent]) => ({ property: namedNode(graph.term(id).value), ...extent })),
      ({ property }) => property.value,
    ),
    classes: inOrder(countClasses(graph), (each) => each.class.value),
  };
}

/** The subjects that are IRIs of things of the dataset. */
function countEntities(graph: MemoryGraph, isEntity: (iri: string) => boolean): number {
  let entities = 0;
  for (let id = 0; id < graph.size; id++) {
    const term = graph.term(id);
    if (term.termType === 'NamedNode' && isEntity(term.value) && graph.resource(term.value)) entities++;
  }
  return entities;
}

function countClasses(graph: MemoryGraph): ClassCount[] {
  const counts = new Map<NamedNode, number>();
  for (const { object } of graph.triples(undefined, rdf.type)) {
    counts.set(object as NamedNode, (counts.get(object as NamedNode) ?? 0) + 1);
  }
  return Array.from(counts, ([type, entities]) => ({ class: namedNode(type.value), entities }));
}

function inOrder<T>(rows: readonly T[], iri: (row: T) => string): T[] {
  return rows.toSorted((a, b) => compareCodePoints(iri(a), iri(b)));
}

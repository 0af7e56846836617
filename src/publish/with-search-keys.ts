import type { Quad } from '@rdfjs/types';
import type { PublishedGraph } from '../press/dataset-files.ts';
import { sortedSet } from '../rdf/quad-set.ts';
import { namedNode, quad } from '../rdf/term.ts';
import { searchKeyQuads } from '../search/search-keys.ts';

/**
 * The graphs with the keys that texts are searched by: those of what a main or registry graph describes stand in its derived graph; those of the vocabulary in
 * the vocabulary graph, which has no other.
 */
export function withSearchKeys(graphs: readonly PublishedGraph[]): PublishedGraph[] {
  const keys = new Map(
    graphs.flatMap(({ iri, kind, quads }): [string, Quad[]][] => {
      if (kind === 'vocabulary') return [[iri, searchKeyQuads(quads)]];
      return kind === 'main' || kind === 'registry' ? [[`${iri}/derived`, searchKeyQuads(quads)]] : [];
    }),
  );
  return graphs.map((graph) => {
    const own = (keys.get(graph.iri) ?? []).map(({ subject, predicate, object }) =>
      quad(subject, predicate, object, namedNode(graph.iri)),
    );
    return { ...graph, quads: sortedSet([...graph.quads, ...own]) };
  });
}

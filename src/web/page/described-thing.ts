import type { Quad } from '@rdfjs/types';
import type { Resource, Value } from '../../store/resource.ts';
import type { Description } from '../description.ts';

/**
 * A thing that the graph does not hold, such as the dataset itself, as its description tells of it; `undefined` if that says nothing about it. What has no name is
 * left out: of the dataset those are its hundreds of partitions, which programs read.
 */
export function describedThing({ iri, quads }: Description): Resource | undefined {
  const named = quads.filter(({ object }) => object.termType !== 'BlankNode');
  return named.some(({ subject }) => subject.value === iri) ? thingOf(iri, named) : undefined;
}

function thingOf(value: string, quads: readonly Quad[]): Resource {
  return {
    termType: 'NamedNode',
    value,
    equals: (other) => other?.termType === 'NamedNode' && other.value === value,
    objects: (predicate) =>
      quads
        .filter((quad) => quad.subject.value === value && quad.predicate.equals(predicate))
        .map(({ object }): Value => (object.termType === 'Literal' ? object : thingOf(object.value, quads))),
  };
}

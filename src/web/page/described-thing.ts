import type { Quad } from '@rdfjs/types';
import type { Resource, Value } from '../../store/resource.ts';
import type { Description } from '../description.ts';

/** A thing that the graph does not hold, such as the dataset itself, as its description tells of it; `undefined` if that says nothing about it. */
export function describedThing({ iri, quads }: Description): Resource | undefined {
  return quads.some(({ subject }) => subject.value === iri) ? thingOf('NamedNode', iri, quads) : undefined;
}

function thingOf(termType: Resource['termType'], value: string, quads: readonly Quad[]): Resource {
  return {
    termType,
    value,
    equals: (other) => other?.termType === termType && other.value === value,
    objects: (predicate) =>
      quads
        .filter((quad) => quad.subject.value === value && quad.predicate.equals(predicate))
        .map(({ object }): Value => {
          if (object.termType === 'Literal') return object;
          return thingOf(object.termType === 'BlankNode' ? 'BlankNode' : 'NamedNode', object.value, quads);
        }),
  };
}

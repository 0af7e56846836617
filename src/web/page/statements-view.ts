import type { Quad } from '@rdfjs/types';
import { rdf } from '../../rdf/namespace.ts';
import { namedNode } from '../../rdf/term.ts';
import { rk } from '../../rdf/vocabulary.generated.ts';
import { isResource, type Resource, type Value } from '../../store/resource.ts';
import type { Page } from './page.ts';

/** How many things are listed that refer to a thing by one property; of more, only the number is told. */
const LISTED = 40;

/** The values of one property of the thing that a page is about. */
export interface PropertyValues {
  readonly predicate: string;
  readonly values: readonly Value[];
}

/** The things that refer to the thing that a page is about, by one property. */
export interface Referring {
  readonly predicate: string;
  readonly things: readonly Resource[];
  /** How many there are, those not listed included. */
  readonly count: number;
}

/** What is stated about the thing, property by property, in canonical order. The search key is for finding only, and left out. */
export function statedValues({ view }: Page, thing: Resource): readonly PropertyValues[] {
  const stated = view.description?.quads ?? [];
  const predicates = stated
    .filter(({ subject }) => subject.value === thing.value)
    .map(({ predicate }) => predicate.value);
  return [...new Set(predicates)]
    .filter((predicate) => predicate !== rk.searchKey.value)
    .map((predicate) => ({ predicate, values: thing.objects(namedNode(predicate)) }))
    .filter(({ values }) => values.length > 0);
}

/** What refers to the thing; evidence, which is shown with the statements that it is for, is left out. */
export function referring({ view, read }: Page, thing: Resource): readonly Referring[] {
  const groups = new Map<string, Resource[]>();
  for (const quad of view.description?.quads ?? []) {
    const from = leadsTo(quad, thing) ? read.thing(quad.subject.value) : undefined;
    if (from === undefined) continue;
    const group = groups.get(quad.predicate.value) ?? [];
    if (!group.some((each) => each.equals(from))) groups.set(quad.predicate.value, [...group, from]);
  }
  const listed = [...groups].map(([predicate, things]) => ({
    predicate,
    things: things.slice(0, LISTED),
    count: things.length,
  }));
  const omitted = (view.description?.omitted ?? []).map(({ predicate, count }) => ({
    predicate: predicate.value,
    things: [],
    count,
  }));
  return [...listed, ...omitted];
}

function leadsTo({ subject, predicate, object }: Quad, thing: Resource): boolean {
  return (
    isResource(object as Value) &&
    object.equals(thing) &&
    !predicate.equals(rdf.subject) &&
    !predicate.equals(rdf.object) &&
    !subject.equals(thing)
  );
}

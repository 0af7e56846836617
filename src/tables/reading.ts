import type { Literal, NamedNode } from '@rdfjs/types';
import { rdf } from '../rdf/namespace.ts';
import { compareCodePoints } from '../rdf/term.ts';
import type { MemoryGraph } from '../store/memory-graph.ts';
import { isResource, type Resource, type Value } from '../store/resource.ts';

/** The literal that `thing` has for `property`, in the language if one is given. Throws if there are two: a cell has room for one. */
export function literalOf(thing: Resource | undefined, property: NamedNode, lang?: string): Literal | undefined {
  const wanted = lang?.toLowerCase();
  const literals = (thing?.objects(property) ?? []).filter((value): value is Literal => !isResource(value));
  return only(
    literals.filter(({ language }) => wanted === undefined || language.toLowerCase() === wanted),
    thing,
    property,
  );
}

/** The thing that `thing` is linked to by `property`. Throws if there are two: a cell has room for one. */
export function linkOf(thing: Resource | undefined, property: NamedNode): Resource | undefined {
  return only(linksOf(thing, property), thing, property);
}

/** The things that `thing` is linked to by `property`, in canonical order. */
export function linksOf(thing: Resource | undefined, property: NamedNode): Resource[] {
  return (thing?.objects(property) ?? []).filter(isResource);
}

/** The things from which `property` leads to `thing`. */
export function linkedFrom(graph: MemoryGraph, thing: Resource, property: NamedNode): Resource[] {
  return resources(graph, graph.follow(graph.idOf(thing as NamedNode), { predicate: property, inverse: true }));
}

/** The things of a class, in no order that matters. */
export function instancesOf(graph: MemoryGraph, type: NamedNode): Resource[] {
  const id = graph.idOf(type);
  return id < 0 ? [] : resources(graph, graph.follow(id, { predicate: rdf.type, inverse: true }));
}

/** `rows` in the order of their keys: numbers by size, texts by code point, what has no key first. */
export function inOrder<Row>(
  rows: readonly Row[],
  keys: (row: Row) => readonly (string | number | undefined)[],
): Row[] {
  const keyed = rows.map((row) => ({ row, keys: keys(row) }));
  return keyed.sort((a, b) => compareKeys(a.keys, b.keys)).map(({ row }) => row);
}

/** The integer that `thing` has for `property`. */
export function integerOf(thing: Resource | undefined, property: NamedNode): number | undefined {
  const literal = literalOf(thing, property);
  return literal === undefined ? undefined : Number(literal.value);
}

function resources(graph: MemoryGraph, ids: readonly number[]): Resource[] {
  return ids.map((id) => graph.term(id)).filter(isResource);
}

function only<T extends Value>(values: readonly T[], thing: Resource | undefined, property: NamedNode): T | undefined {
  if (values.length > 1)
    throw new Error(`${thing?.value} has ${values.length} values of ${property.value}; a cell has room for one.`);
  return values[0];
}

type Key = string | number | undefined;

function compareKeys(a: readonly Key[], b: readonly Key[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const difference = compareKey(a[index], b[index]);
    if (difference !== 0) return difference;
  }
  return 0;
}

function compareKey(a: Key, b: Key): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
  return compareCodePoints(String(a), String(b));
}

import type { NamedNode, Term } from '@rdfjs/types';
import type { Store } from 'n3';
import { prefixes, rdf, rdfs, sh } from '../../src/rdf/namespace.ts';

/** What the shapes of a class demand of a property, all shapes of that path and of severity violation together. */
export interface ShapeFacts {
  readonly minCount: number;
  /** Infinity where the shapes set no limit; 1 for language-tagged text of which there is one for each language. */
  readonly maxCount: number;
  readonly datatype: string | undefined;
  readonly nodeKind: string | undefined;
  /** The classes that a value may be of; empty where the shapes do not say. */
  readonly classes: readonly string[];
  readonly languages: readonly string[];
  /** Whether the values are one of a closed list. */
  readonly isListed: boolean;
}

/** The facts about `property` of a class: from its own shapes and those of the classes it is a subclass of. Undefined if there is no shape. */
export function shapeFacts(store: Store, type: NamedNode, property: NamedNode): ShapeFacts | undefined {
  const shapes = withSuperclasses(store, type)
    .flatMap((each) => store.getSubjects(sh.targetClass, each, null))
    .flatMap((node) => store.getObjects(node, sh.property, null))
    .filter((shape) => store.countQuads(shape, sh.path, property, null) > 0)
    .filter((shape) => store.countQuads(shape, sh.severity, sh.Violation, null) > 0);
  if (shapes.length === 0) return undefined;
  const values = (predicate: string): Term[] =>
    shapes.flatMap((shape) => store.getObjects(shape, `${prefixes.sh}${predicate}`, null));
  const counts = (predicate: string) => values(predicate).map(({ value }) => Number(value));
  const isUniqueLang = values('uniqueLang').some(({ value }) => value === 'true');
  return {
    minCount: Math.max(0, ...counts('minCount')),
    maxCount: Math.min(isUniqueLang ? 1 : Number.POSITIVE_INFINITY, ...counts('maxCount')),
    datatype: values('datatype')[0]?.value,
    nodeKind: values('nodeKind')[0]?.value,
    classes: classesOf(store, shapes),
    languages: values('languageIn').flatMap((list) => listItems(store, list).map(({ value }) => value)),
    isListed: values('in').length > 0,
  };
}

/** The narrowest that the shapes say: `sh:class`, or those of the shapes of a `sh:or`. */
function classesOf(store: Store, shapes: readonly Term[]): string[] {
  const alternatives = shapes
    .flatMap((shape) => store.getObjects(shape, sh.or, null))
    .flatMap((list) => listItems(store, list));
  const classes = (among: readonly Term[]) => among.flatMap((shape) => store.getObjects(shape, sh.class, null));
  const found = alternatives.length > 0 ? classes(alternatives) : classes(shapes);
  return found.map(({ value }) => value);
}

function withSuperclasses(store: Store, type: Term): Term[] {
  return [type, ...store.getObjects(type, rdfs.subClassOf, null).flatMap((above) => withSuperclasses(store, above))];
}

function listItems(store: Store, list: Term): Term[] {
  const first = store.getObjects(list, rdf.first, null);
  return [...first, ...store.getObjects(list, rdf.rest, null).flatMap((rest) => listItems(store, rest))];
}

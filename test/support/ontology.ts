import { readdirSync, readFileSync } from 'node:fs';
import type { Quad, Term } from '@rdfjs/types';
import { Parser, Store } from 'n3';

const folder = new URL('../../ontology/', import.meta.url);

/** The Turtle files of the ontology folder by name, in code point order. */
export const turtleFiles: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith('.ttl'))
  .sort();

/** The text of a file of the ontology folder. */
export function ontologyText(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8');
}

/** The quads of one Turtle file of the ontology folder, read by n3 itself. */
export function ontologyQuads(name: string): Quad[] {
  return new Parser().parse(ontologyText(name));
}

/** All Turtle files of the ontology folder together. */
export function wholeOntology(): Store {
  return new Store(turtleFiles.flatMap(ontologyQuads));
}

/** The values of a property of a subject; both IRIs may be given as text. */
export function valuesOf(store: Store, subject: Term | string, predicate: string): Term[] {
  return store.getObjects(subject, predicate, null);
}

/** The languages of the non-empty texts among some values, sorted: `en ja`. */
export function languagesOf(values: readonly Term[]): string {
  return values
    .map((value) => (value.termType === 'Literal' && value.value.trim() !== '' ? value.language : '?'))
    .sort()
    .join(' ');
}

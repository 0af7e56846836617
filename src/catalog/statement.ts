import type { NamedNode, Quad, Quad_Object, Quad_Subject } from '@rdfjs/types';
import { xsd } from '../rdf/namespace.ts';
import { literal, namedNode, quad } from '../rdf/term.ts';
import type { Bilingual } from '../store/publication.ts';

/** What is said of something: a property and its value. */
export type Property = readonly [NamedNode, Quad_Object];

/** The statements that `subject` has these properties. */
export function about(subject: Quad_Subject, properties: readonly Property[]): Quad[] {
  return properties.map(([predicate, object]) => quad(subject, predicate, object));
}

/** A text in the languages that there are, as `@ja` and `@en`; nothing for none. */
export function textIn(property: NamedNode, text: Bilingual | undefined): Property[] {
  if (text === undefined) return [];
  const { ja, en } = text;
  return [[property, literal(ja, 'ja')], ...(en === undefined ? [] : [[property, literal(en, 'en')] as const])];
}

/** Links to these IRIs, or to the one. */
export function linksTo(property: NamedNode, ...iris: readonly string[]): Property[] {
  return iris.map((iri): Property => [property, namedNode(iri)]);
}

/** A day (ISO), where it is known. */
export function dayOf(property: NamedNode, day: string | undefined): Property[] {
  return day === undefined ? [] : [[property, literal(day, xsd.date)]];
}

/** A plain text, where there is one. */
export function plainText(property: NamedNode, text: string | undefined): Property[] {
  return text === undefined ? [] : [[property, literal(text)]];
}

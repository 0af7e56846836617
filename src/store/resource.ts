import type { BlankNode, Literal, NamedNode, Term } from '@rdfjs/types';

/**
 * A thing the graph speaks of: an RDF node that knows its own statements. It is the parent of every GraphQL resolver, so reading a
 * value is one step. Equal terms of one graph are the same object.
 */
export interface Resource {
  readonly termType: 'NamedNode' | 'BlankNode';
  /** The IRI, or the label of a blank node. */
  readonly value: string;
  equals(other: Term | null | undefined): boolean;
  /** What the resource has for `predicate`, in canonical order; nothing is stated twice. Empty when the graph does not say, or the plan did not ask. */
  objects(predicate: NamedNode): readonly Value[];
}

/** What stands in object position: another resource, or a literal. */
export type Value = Resource | Literal;

/** Whether `value` is a resource, not a literal. */
export function isResource(value: Value): value is Resource {
  return value.termType !== 'Literal';
}

/** `value` as a plain RDF/JS term, which it is. */
export function asTerm(value: Value): NamedNode | BlankNode | Literal {
  return value as NamedNode | BlankNode | Literal;
}

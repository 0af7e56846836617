import type { NamedNode } from '@rdfjs/types';
import type { GraphQLEnumType } from 'graphql';
import { termOf } from './directive.ts';

/** An enum whose values stand for terms of the vocabulary, both ways. */
export interface EnumTerms {
  readonly termOf: ReadonlyMap<string, NamedNode>;
  /** By IRI. */
  readonly nameOf: ReadonlyMap<string, string>;
}

const known = new WeakMap<GraphQLEnumType, EnumTerms>();

/** The terms of an enum, as `@term` gives them. Read once. */
export function enumTerms(type: GraphQLEnumType): EnumTerms {
  const found = known.get(type);
  if (found !== undefined) return found;
  const pairs = type.getValues().flatMap(({ name, astNode }): [string, NamedNode][] => {
    const term = termOf(astNode);
    return term === undefined ? [] : [[name, term]];
  });
  const terms = { termOf: new Map(pairs), nameOf: new Map(pairs.map(([name, { value }]) => [value, name])) };
  known.set(type, terms);
  return terms;
}

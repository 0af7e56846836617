import type { NamedNode } from '@rdfjs/types';
import { type GraphQLEnumType, getNamedType, isEnumType } from 'graphql';
import { termOf } from './directive.ts';
import type { Field } from './field-binding.ts';

/** An enum whose values stand for terms of the vocabulary, both ways. */
export interface EnumTerms {
  readonly termOf: ReadonlyMap<string, NamedNode>;
  /** By IRI. */
  readonly nameOf: ReadonlyMap<string, string>;
}

const known = new WeakMap<GraphQLEnumType, EnumTerms>();
const ofFields = new WeakMap<Field, EnumTerms>();

/** The terms of the enum that a field gives. Throws if it gives none: a fault of the schema. */
export function enumTermsOf(field: Field): EnumTerms {
  const found = ofFields.get(field);
  if (found !== undefined) return found;
  const type = getNamedType(field.type);
  if (!isEnumType(type)) throw new Error(`The field ${field.name} gives no enum.`);
  const terms = enumTerms(type);
  ofFields.set(field, terms);
  return terms;
}

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

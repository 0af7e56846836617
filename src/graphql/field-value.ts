import type { Literal, NamedNode } from '@rdfjs/types';
import type { GraphQLResolveInfo } from 'graphql';
import { compareCodePoints } from '../rdf/term.ts';
import { isResource, type Resource, type Value } from '../store/resource.ts';
import { enumTermsOf } from './enum-term.ts';
import { fieldOf, predicateOf } from './field-binding.ts';

/** A resolver of a field of a resource that reads values of one property: the one that the field's `@property` names. */
type ValueResolver<Result> = (parent: Resource, args: unknown, context: unknown, info: GraphQLResolveInfo) => Result;

/** The text of a field that may lack it. Of several languages the first of: Japanese, English, any. */
export const optionalText: ValueResolver<string | null> = (parent, _args, _context, info) =>
  preferred(objects(parent, info))?.value ?? null;

/** The text of a field that always has it. */
export const text: ValueResolver<string> = (parent, args, context, info) =>
  required(optionalText(parent, args, context, info), parent, info);

/** All texts of a field, by Unicode code point. */
export const texts: ValueResolver<string[]> = (parent, _args, _context, info) =>
  literals(parent, info)
    .map(({ value }) => value)
    .sort(compareCodePoints);

/** All language-tagged texts of a field, by language. */
export const languageTexts: ValueResolver<Literal[]> = (parent, _args, _context, info) =>
  literals(parent, info)
    .filter(({ language }) => language !== '')
    .sort((a, b) => compareCodePoints(a.language, b.language) || compareCodePoints(a.value, b.value));

/** The whole number of a field that may lack it. */
export const optionalInteger: ValueResolver<number | null> = (parent, _args, _context, info) => {
  const literal = firstLiteral(parent, info);
  return literal === undefined ? null : Number(literal.value);
};

/** The whole number of a field that always has it. */
export const integer: ValueResolver<number> = (parent, args, context, info) =>
  required(optionalInteger(parent, args, context, info), parent, info);

/** The truth value of a field that may lack it (XML Schema has `1` and `0` too). */
export const optionalBoolean: ValueResolver<boolean | null> = (parent, _args, _context, info) => {
  const literal = firstLiteral(parent, info);
  return literal === undefined ? null : literal.value === 'true' || literal.value === '1';
};

/** The date of a field that may lack it, as `YYYY-MM-DD`. */
export const optionalDate: ValueResolver<string | null> = (parent, _args, _context, info) =>
  firstLiteral(parent, info)?.value ?? null;

/** The IRI of a field that may lack it. */
export const optionalIri: ValueResolver<string | null> = (parent, _args, _context, info) =>
  objects(parent, info).find(isResource)?.value ?? null;

/** The IRI of a field that always has it. */
export const iri: ValueResolver<string> = (parent, args, context, info) =>
  required(optionalIri(parent, args, context, info), parent, info);

/** All IRIs of a field. */
export const iris: ValueResolver<string[]> = (parent, _args, _context, info) =>
  objects(parent, info)
    .filter(isResource)
    .map(({ value }) => value);

/** The value of a field that may lack it, whatever it is. */
export const optionalTerm: ValueResolver<Value | null> = (parent, _args, _context, info) =>
  objects(parent, info)[0] ?? null;

/** The value of a field that always has it, whatever it is. */
export const term: ValueResolver<Value> = (parent, args, context, info) =>
  required(optionalTerm(parent, args, context, info), parent, info);

/** All values of a field, whatever they are. */
export const terms: ValueResolver<readonly Value[]> = (parent, _args, _context, info) => objects(parent, info);

/** The value of an enum (`Name`: its values) that stands for the term a field has; none if it has none that stands for one. */
export function optionalEnumValue<Name extends string>(): ValueResolver<Name | null> {
  return (parent, _args, _context, info) => {
    const { nameOf } = enumTermsOf(fieldOf(info));
    const term = objects(parent, info).find(({ value }) => nameOf.has(value));
    return term === undefined ? null : (nameOf.get(term.value) as Name);
  };
}

/** The value of an enum that stands for the term that a field always has. */
export function enumValue<Name extends string>(): ValueResolver<Name> {
  const optional = optionalEnumValue<Name>();
  return (parent, args, context, info) => required(optional(parent, args, context, info), parent, info);
}

function objects(parent: Resource, info: GraphQLResolveInfo): readonly Value[] {
  return parent.objects(predicate(info));
}

function literals(parent: Resource, info: GraphQLResolveInfo): readonly Literal[] {
  return objects(parent, info).filter((value) => value.termType === 'Literal');
}

/** The first literal: where the shapes allow one value only, the one. */
function firstLiteral(parent: Resource, info: GraphQLResolveInfo): Literal | undefined {
  return objects(parent, info).find((value) => value.termType === 'Literal');
}

function predicate(info: GraphQLResolveInfo): NamedNode {
  const found = predicateOf(fieldOf(info));
  if (found === undefined) throw new Error(`${info.parentType.name}.${info.fieldName} reads no property.`);
  return found;
}

function preferred(values: readonly Value[]): Literal | undefined {
  const [only] = values;
  if (only === undefined || (values.length === 1 && only.termType === 'Literal')) return only as Literal | undefined;
  const candidates = values.filter((value) => value.termType === 'Literal');
  const inLanguage = (language: string) => candidates.find((literal) => literal.language === language);
  return inLanguage('ja') ?? inLanguage('en') ?? candidates[0];
}

/** A value that the shapes promise. Its absence is our fault, or the dataset's, never the caller's. */
function required<T>(value: T | null, parent: Resource, info: GraphQLResolveInfo): T {
  if (value !== null) return value;
  throw new Error(
    `<${parent.value}> has no <${predicate(info).value}>, which ${info.parentType.name}.${info.fieldName} promises.`,
  );
}

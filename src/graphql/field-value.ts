import type { Literal, NamedNode } from '@rdfjs/types';
import { compareCodePoints } from '../rdf/term.ts';
import { isResource, type Resource, type Value } from '../store/resource.ts';
import { type Place, type SharedResolver, shared } from './bound-resolver.ts';
import { enumTermsOf } from './enum-term.ts';
import { predicateOf } from './field-binding.ts';

/** A resolver of a field of a resource that reads values of one property: the one that the field's `@property` names. */
type ValueResolver<Result> = SharedResolver<Resource, unknown, Result>;

/** What a field makes of the values of its property; null if it has none that it could show. */
type Read<Result> = (values: readonly Value[]) => Result | null;

const readInteger: Read<number> = (values) => {
  const literal = firstLiteral(values);
  return literal === undefined ? null : Number(literal.value);
};
const readIri: Read<string> = (values) => values.find(isResource)?.value ?? null;
const readTerm: Read<Value> = (values) => values[0] ?? null;

/** All texts of a field, by Unicode code point. */
export const texts = all((values) =>
  literals(values)
    .map(({ value }) => value)
    .sort(compareCodePoints),
);

/** All language-tagged texts of a field, by language. */
export const languageTexts = all((values) =>
  literals(values)
    .filter(({ language }) => language !== '')
    .sort((a, b) => compareCodePoints(a.language, b.language) || compareCodePoints(a.value, b.value)),
);

/** The whole number of a field that may lack it. */
export const optionalInteger = optional(() => readInteger);

/** The whole number of a field that always has it. */
export const integer = required(() => readInteger);

/** The truth value of a field that may lack it (XML Schema has `1` and `0` too). */
export const optionalBoolean = optional<boolean>(() => (values) => {
  const literal = firstLiteral(values);
  return literal === undefined ? null : literal.value === 'true' || literal.value === '1';
});

/** The date of a field that may lack it, as `YYYY-MM-DD`. */
export const optionalDate = optional<string>(() => (values) => firstLiteral(values)?.value ?? null);

/** The IRI of a field that may lack it. */
export const optionalIri = optional(() => readIri);

/** The IRI of a field that always has it. */
export const iri = required(() => readIri);

/** All IRIs of a field. */
export const iris = all((values) => values.filter(isResource).map(({ value }) => value));

/** The value of a field that may lack it, whatever it is. */
export const optionalTerm = optional(() => readTerm);

/** The value of a field that always has it, whatever it is. */
export const term = required(() => readTerm);

/** All values of a field, whatever they are. */
export const terms = all((values) => values);

/** The value of an enum (`Name`: its values) that stands for the term a field has; none if it has none that stands for one. */
export function optionalEnumValue<Name extends string>(): ValueResolver<Name | null> {
  return optional((place) => readEnumValue<Name>(place));
}

/** The value of an enum that stands for the term that a field always has. */
export function enumValue<Name extends string>(): ValueResolver<Name> {
  return required((place) => readEnumValue<Name>(place));
}

function readEnumValue<Name extends string>(place: Place): Read<Name> {
  const names = enumTermsOf(place.field).nameOf as ReadonlyMap<string, Name>;
  return (values) => {
    for (const { value } of values) {
      const name = names.get(value);
      if (name !== undefined) return name;
    }
    return null;
  };
}

function optional<Result>(readAt: (place: Place) => Read<Result>): ValueResolver<Result | null> {
  return shared((place) => {
    const [predicate, read] = [predicateAt(place), readAt(place)];
    return (parent) => read(parent.objects(predicate));
  });
}

/** A value that the shapes promise. Its absence is our fault, or the dataset's, never the caller's. */
function required<Result>(readAt: (place: Place) => Read<Result>): ValueResolver<Result> {
  return shared((place) => {
    const [predicate, read] = [predicateAt(place), readAt(place)];
    return (parent) => {
      const value = read(parent.objects(predicate));
      if (value !== null) return value;
      throw missingValue(parent, place);
    };
  });
}

function all<Item>(read: (values: readonly Value[]) => readonly Item[]): ValueResolver<readonly Item[]> {
  return shared((place) => {
    const predicate = predicateAt(place);
    return (parent) => read(parent.objects(predicate));
  });
}

/** Our fault, or the dataset's: a resource lacks a value that the shapes, and so the schema, promise. */
export function missingValue(parent: Resource, place: Place): Error {
  return new Error(`<${parent.value}> has no <${predicateAt(place).value}>, which ${nameOf(place)} promises.`);
}

/** The property that a field reads, which all fields for values do. */
export function predicateAt(place: Place): NamedNode {
  const found = predicateOf(place.field);
  if (found === undefined) throw new Error(`${nameOf(place)} reads no property.`);
  return found;
}

function nameOf({ parentType, field }: Place): string {
  return `${parentType.name}.${field.name}`;
}

function literals(values: readonly Value[]): Literal[] {
  return values.filter((value) => value.termType === 'Literal');
}

/** The first literal: where the shapes allow one value only, the one. */
function firstLiteral(values: readonly Value[]): Literal | undefined {
  return values.find((value) => value.termType === 'Literal');
}

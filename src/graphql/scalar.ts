import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { isAbsoluteIri } from '../rdf/iri.ts';

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** `YYYY-MM-DD`, a day that is in the calendar; text on both sides. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  serialize: (value) => checked(value, isDate, 'a date (YYYY-MM-DD)'),
  parseValue: (value) => checked(value, isDate, 'a date (YYYY-MM-DD)'),
  parseLiteral: (node) => checked(node.kind === Kind.STRING ? node.value : undefined, isDate, 'a date (YYYY-MM-DD)'),
});

/** An absolute IRI; text on both sides. */
export const IriScalar = new GraphQLScalarType<string, string>({
  name: 'IRI',
  serialize: (value) => checked(value, isAbsoluteIri, 'an IRI'),
  parseValue: (value) => checked(value, isAbsoluteIri, 'an IRI'),
  parseLiteral: (node) => checked(node.kind === Kind.STRING ? node.value : undefined, isAbsoluteIri, 'an IRI'),
});

function checked(value: unknown, isValid: (text: string) => boolean, expected: string): string {
  if (typeof value === 'string' && isValid(value)) return value;
  throw new GraphQLError(`Not ${expected}: ${JSON.stringify(value)?.slice(0, 60)}`);
}

function isDate(text: string): boolean {
  const [, year, month, day] = DATE.exec(text) ?? [];
  if (year === undefined) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.getUTCMonth() + 1 === Number(month) && date.getUTCDate() === Number(day);
}

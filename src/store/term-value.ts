import { xsd } from '../rdf/namespace.ts';
import type { Value } from './resource.ts';

/** The value of a literal that can be compared: whole numbers as such, `xsd:date` as `YYYY-MM-DD`, `xsd:boolean` as such. */
export type Comparable = number | bigint | string | boolean;

const DATE = /^(\d{4})-(\d{2})-(\d{2})(?:Z|[+-]\d{2}:\d{2})?$/;

/**
 * The value of an `xsd:integer`, an `xsd:date` or an `xsd:boolean` (XML Schema Part 2, sections 3.3.13, 3.2.9 and 3.2.2); undefined for other terms and for texts
 * that are not of the datatype. Whole numbers that are not exact as a number are a bigint. Dates are calendar days of the years 0001 to 9999, without their time zone.
 */
export function comparableOf(term: Value): Comparable | undefined {
  if (term.termType !== 'Literal') return undefined;
  switch (term.datatype.value) {
    case xsd.integer.value:
      return integer(term.value);
    case xsd.date.value:
      return day(term.value);
    case xsd.boolean.value:
      return boolean(term.value);
    default:
      return undefined;
  }
}

/** The text of a term, as `STR()` of SPARQL 1.1 (section 17.4.2.5) has it; a blank node has none. */
export function textOf(term: Value): string | undefined {
  return term.termType === 'BlankNode' ? undefined : term.value;
}

function integer(text: string): number | bigint | undefined {
  if (!/^[+-]?\d+$/.test(text)) return undefined;
  const number = Number(text);
  return Number.isSafeInteger(number) ? number : BigInt(text.replace(/^\+/, ''));
}

function day(text: string): string | undefined {
  const [, year = '', month = '', date = ''] = DATE.exec(text) ?? [];
  const isDay = year > '0000' && Number(date) > 0 && Number(date) <= lastDay(Number(year), Number(month));
  return isDay ? `${year}-${month}-${date}` : undefined;
}

/** The last day of a month of the Gregorian calendar; 0 if there is no such month. */
function lastDay(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

function boolean(text: string): boolean | undefined {
  if (text === 'true' || text === '1') return true;
  return text === 'false' || text === '0' ? false : undefined;
}

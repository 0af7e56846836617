import { FactsError } from './facts-error.ts';
import { isDate } from './succession-list.ts';

/** An object of JSON whose fields nobody has looked at yet. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** Whether a value of JSON is an object. */
function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value of a field; `undefined` for what is no object. */
export function field(value: unknown, name: string): unknown {
  return isRecord(value) ? value[name] : undefined;
}

/** A list of objects. Throws a FactsError that says `where`. */
export function records(value: unknown, where: string): JsonRecord[] {
  if (Array.isArray(value) && value.every(isRecord)) return value;
  throw new FactsError([`${where}: a list of objects was expected, not ${JSON.stringify(value)}`]);
}

/** A list of strings. Throws a FactsError. */
export function strings(value: unknown, where: string): string[] {
  if (Array.isArray(value) && value.every((entry) => typeof entry === 'string')) return value;
  throw new FactsError([`${where}: a list of strings was expected, not ${JSON.stringify(value)}`]);
}

/** The text of a field, if there is one. Throws a FactsError for an empty text or another kind of value. */
export function optional(record: JsonRecord, name: string, where: string): string | undefined {
  const value = record[name];
  if (value === undefined || (typeof value === 'string' && value !== '')) return value;
  throw new FactsError([`${where}: ${name} is ${JSON.stringify(value)}, not a text`]);
}

/** The text of a field. Throws a FactsError if it is not there. */
export function required(record: JsonRecord, name: string, where: string): string {
  const value = optional(record, name, where);
  if (value === undefined) throw new FactsError([`${where}: ${name} is missing`]);
  return value;
}

/** The day (xsd:date) of a field, if there is one. Throws a FactsError for what is no day of the calendar. */
export function optionalDate(record: JsonRecord, name: string, where: string): string | undefined {
  const value = optional(record, name, where);
  if (value === undefined || isDate(value)) return value;
  throw new FactsError([`${where}: ${name} is ${value}, not a date`]);
}

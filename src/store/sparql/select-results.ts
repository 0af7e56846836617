import type { BlankNode, Literal, NamedNode } from '@rdfjs/types';
import { blankNode, literal, namedNode } from '../../rdf/term.ts';
import { EndpointError } from './endpoint-error.ts';

/** A term in a solution. */
export type ResultTerm = NamedNode | BlankNode | Literal;

/** A solution: terms by the names of variables; those that are not bound are not in it. */
export type Row = ReadonlyMap<string, ResultTerm>;

/** Reads a result in the SPARQL 1.1 Query Results JSON Format. Throws an {@link EndpointError} for anything else, a part of one included. */
export function parseResults(text: string): readonly Row[] {
  const { results } = record(parsed(text));
  const { bindings } = record(results);
  if (!Array.isArray(bindings)) throw notResults('it has no list of bindings');
  return bindings.map(
    (binding) => new Map(Object.entries(record(binding)).map(([name, term]) => [name, termOf(term)])),
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw notResults('it is not JSON, or breaks off', cause);
  }
}

/** A term as section 3.2.2 of the format has it; `typed-literal` is Virtuoso's. */
function termOf(value: unknown): ResultTerm {
  const { type, value: text, datatype, 'xml:lang': language } = record(value);
  if (typeof text !== 'string') throw notResults('a term has no value');
  if (type === 'uri') return namedNode(text);
  if (type === 'bnode') return blankNode(text);
  if (type !== 'literal' && type !== 'typed-literal') throw notResults(`there is no type of terms ${String(type)}`);
  if (typeof language === 'string' && language !== '') return literal(text, language);
  return typeof datatype === 'string' ? literal(text, namedNode(datatype)) : literal(text);
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw notResults('it has another shape');
}

function notResults(what: string, cause?: unknown): EndpointError {
  return new EndpointError('ENDPOINT_ANSWER', `The answer is no result in SPARQL JSON: ${what}.`, { cause });
}

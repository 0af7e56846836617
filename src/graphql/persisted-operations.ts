import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { Kind, type OperationDefinitionNode, parse, type TypeNode } from 'graphql';

/** The folder `schema/operation/` of the package, from `src/graphql/` and from `dist/graphql/` alike. */
const FOLDER = new URL('../../schema/operation/', import.meta.url);

/** An operation that the server knows by a name, so that its answer has a short address that can be cited. */
export interface PersistedOperation {
  /** Name of its file. What it asks may be bettered. */
  readonly name: string;
  /** SHA-256 of its text, in hexadecimal: an address with it asks the same for ever. */
  readonly sha256: string;
  /** The comment above it, in Japanese and English. */
  readonly description: string;
  readonly query: string;
  /** By name, the type as written: `ID!`. */
  readonly variables: Readonly<Record<string, string>>;
}

/** The operations in `schema/operation/*.graphql`, in the order of their names. */
export function persistedOperations(): readonly PersistedOperation[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.graphql'));
  return files.sort().map((file) => readOperation(file, readFileSync(new URL(file, FOLDER), 'utf8')));
}

function readOperation(file: string, query: string): PersistedOperation {
  const comments = query.split('\n').filter((line) => line.startsWith('#'));
  const variables = definitionOf(query).variableDefinitions ?? [];
  return {
    name: file.slice(0, -'.graphql'.length),
    sha256: createHash('sha256').update(query).digest('hex'),
    description: comments.map((line) => line.slice(1).trim()).join('\n'),
    query,
    variables: Object.fromEntries(variables.map(({ variable, type }) => [variable.name.value, typeText(type)])),
  };
}

function definitionOf(query: string): OperationDefinitionNode {
  const found = parse(query).definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (found === undefined) throw new Error('A file of schema/operation has no operation.');
  return found;
}

function typeText(type: TypeNode): string {
  if (type.kind === Kind.NON_NULL_TYPE) return `${typeText(type.type)}!`;
  return type.kind === Kind.LIST_TYPE ? `[${typeText(type.type)}]` : type.name.value;
}

/** How values of these types are written in an address; those of any other are taken as they stand. */
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  Int: Number,
  Float: Number,
  Boolean: (text) => (text === 'true' ? true : text === 'false' ? false : text),
};

/**
 * The variables that the query string of an address gives: texts, codes, dates and enum values as they are, lists by repeating the name, input
 * objects as JSON. A value that does not fit is left as text: executing the operation says what is wrong with it.
 */
export function variablesFrom(parameters: URLSearchParams, operation: PersistedOperation): Record<string, unknown> {
  const given = Object.entries(operation.variables).filter(([name]) => parameters.has(name));
  return Object.fromEntries(
    given.map(([name, type]) => {
      const values = parameters.getAll(name).map((text) => readValue(text, type.replace(/[[\]!]/g, '')));
      return [name, type.startsWith('[') ? values : values[0]];
    }),
  );
}

function readValue(text: string, type: string): unknown {
  const reader = READERS[type];
  if (reader) return reader(text);
  return text.startsWith('{') ? parseJson(text) : text;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

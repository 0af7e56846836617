import type { Quad } from '@rdfjs/types';
import { prefixes } from '../../src/rdf/namespace.ts';
import { parseSync } from '../../src/rdf/parse.ts';

const DECLARATIONS = Object.entries({ ...prefixes, ex: 'https://example.org/' })
  .map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .`)
  .join(' ');

/** The quads of a TriG text (so of any Turtle text) in which the project's prefixes and `ex:` (https://example.org/) are declared. */
export function turtle(strings: TemplateStringsArray, ...values: readonly (string | number)[]): Quad[] {
  return parseSync(`${DECLARATIONS} ${String.raw(strings, ...values)}`, { format: 'trig', file: 'test' });
}

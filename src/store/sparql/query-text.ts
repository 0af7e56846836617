import type { Term } from '@rdfjs/types';
import { Generator, type SelectQuery } from 'sparqljs';
import { isAbsoluteIri } from '../../rdf/iri.ts';
import { namedNode } from '../../rdf/term.ts';
import { loneSurrogate } from '../../rdf/well-formed.ts';

// Indented lines would be indented inside texts that have U+2028, too.
const generator = new Generator({ indent: '' });

/**
 * The text of a query over the union of `graphs` (the default graph of the endpoint, if they are not given). This is the one place where terms become text: texts are
 * escaped, and IRIs that would not stay IRIs throw a TypeError.
 */
export function queryText(query: SelectQuery, graphs: readonly string[] | undefined): string {
  const from = graphs === undefined ? {} : { from: { default: graphs.map((iri) => namedNode(iri)), named: [] } };
  const scoped = { ...query, ...from };
  assertWritable(scoped);
  // A text may hold U+0000, which some servers take for the end of the query. Only texts can: it may not stand in IRIs.
  return generator.stringify(scoped).replaceAll('\u0000', '\\u0000');
}

/** Whether a term can be written in a query. One that cannot is in no graph either. */
export function isWritable(term: Term): boolean {
  if (term.termType === 'NamedNode') return isAbsoluteIri(term.value);
  return term.termType !== 'Literal' || (!loneSurrogate.test(term.value) && isAbsoluteIri(term.datatype.value));
}

function assertWritable(part: unknown): void {
  if (typeof part !== 'object' || part === null) return;
  if ('termType' in part) {
    const term = part as Term;
    if (!isWritable(term)) throw new TypeError(`Not a term of a query: ${JSON.stringify(term.value)}`);
    return;
  }
  for (const each of Object.values(part)) assertWritable(each);
}

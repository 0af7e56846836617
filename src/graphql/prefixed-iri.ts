import type { NamedNode } from '@rdfjs/types';
import { prefixes } from '../rdf/namespace.ts';
import { namedNode } from '../rdf/term.ts';

const known: Readonly<Record<string, string>> = prefixes;

/** The IRI that `rk:title` stands for. Throws for a prefix that the project does not use. */
export function expandIri(prefixed: string): NamedNode {
  const [prefix = '', local] = prefixed.split(':', 2);
  const namespace = known[prefix];
  if (namespace === undefined || local === undefined) throw new Error(`Unknown prefix in the schema: ${prefixed}`);
  return namedNode(`${namespace}${local}`);
}

/** `rk:title` for the IRI it stands for. Throws for a namespace that the project does not use. */
export function shortenIri(iri: string): string {
  const found = Object.entries(known).find(([, namespace]) => iri.startsWith(namespace));
  if (found === undefined) throw new Error(`No prefix for ${iri}`);
  return `${found[0]}:${iri.slice(found[1].length)}`;
}

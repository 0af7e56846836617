import type { NamedNode } from '@rdfjs/types';
import { rdf } from '../rdf/namespace.ts';
import type { Resource } from '../store/resource.ts';
import type { VirtualColumn } from './table.ts';

/** The statements of class that hold of every one of `things`, as virtual columns: `type_legal_resource` for `eli:LegalResource`. */
export function commonTypes(things: readonly Resource[]): VirtualColumn[] {
  const [first, ...others] = things;
  const types = first?.objects(rdf.type) ?? [];
  return types
    .filter((type) => others.every((each) => each.objects(rdf.type).includes(type)))
    .map((type) => ({ name: `type_${snakeCase(type.value)}`, property: rdf.type, value: type as NamedNode }));
}

/** The local name of an IRI as the name of a column. */
function snakeCase(iri: string): string {
  const local = /[^/#]*$/.exec(iri)?.[0] ?? '';
  return local
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .toLowerCase();
}

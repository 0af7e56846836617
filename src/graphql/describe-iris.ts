import { type GraphQLSchema, isEnumType, isInterfaceType, isObjectType } from 'graphql';
import { prefixes } from '../rdf/namespace.ts';
import { classOf, type Definition, propertyPath, termOf } from './directive.ts';
import { fieldsOf } from './field-kind.ts';
import { shortenIri } from './prefixed-iri.ts';

/** What a schema, and everything in it, is described by. */
interface Described {
  description?: string | null | undefined;
}

/**
 * Tells the IRIs that directives carry, which introspection does not show, where it does: as the last line of descriptions. A type ends in its class, an enum
 * value in its term, a field in the way to its values, each as in SPARQL: RDF: `^rk:role`. The schema's own description declares the prefixes.
 */
export function describeIris(schema: GraphQLSchema): void {
  const used = new Set<string>();
  const tell = (described: Described, written: string | undefined) => {
    if (written === undefined) return;
    described.description = `${described.description ?? ''}\nRDF: \`${written}\``.trim();
    for (const [, prefix = ''] of written.matchAll(/([a-z]+):/g)) used.add(prefix);
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (isEnumType(type)) for (const value of type.getValues()) tell(value, shortened(termOf(value.astNode)));
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    tell(type, shortened(classOf(type.astNode)));
    for (const field of fieldsOf(type)) tell(field, pathOf(field.astNode));
  }
  schema.description = [
    '「RDF:」の行は、型のクラス、項目の道筋（SPARQL 1.1 のプロパティパス）、列挙値の用語を示す。',
    'Lines that begin with "RDF:" tell the class of a type, the way to the values of a field (a property path of SPARQL 1.1), the term of an enum value.',
    ...Object.entries(prefixes).flatMap(([name, iri]) => (used.has(name) ? [`PREFIX ${name}: <${iri}>`] : [])),
  ].join('\n');
}

function shortened(term: { readonly value: string } | undefined): string | undefined {
  return term && shortenIri(term.value);
}

function pathOf(definition: Definition | null | undefined): string | undefined {
  const path = propertyPath(definition);
  return path === '' ? undefined : path;
}

import { type ConstDirectiveNode, type GraphQLSchema, isInterfaceType, isObjectType } from 'graphql';
import { prefixes } from '../../rdf/namespace.ts';

/**
 * What the API calls the classes and properties of the ontology, by their IRIs: types (`Agreement`) and fields (`Agreement.title`; `^` before those that read a property
 * backwards), from the directives of the schema.
 */
export function graphqlNames(schema: GraphQLSchema): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  const add = (directives: readonly ConstDirectiveNode[] | undefined, directive: string, name: string) => {
    for (const each of directives ?? []) {
      const iri = each.name.value === directive ? expanded(argument(each, 'iri')) : undefined;
      if (iri === undefined) continue;
      names.set(iri, [...(names.get(iri) ?? []), argument(each, 'inverse') === 'true' ? `^${name}` : name]);
    }
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    add(type.astNode?.directives, 'class', type.name);
    for (const field of Object.values(type.getFields())) {
      if (type.astNode?.directives?.some(({ name }) => name.value === 'class')) {
        add(field.astNode?.directives, 'property', `${type.name}.${field.name}`);
      }
    }
  }
  return names;
}

function argument(directive: ConstDirectiveNode, name: string): string | undefined {
  const value = directive.arguments?.find((each) => each.name.value === name)?.value;
  if (value?.kind === 'BooleanValue') return String(value.value);
  return value?.kind === 'StringValue' ? value.value : undefined;
}

/** `rk:title` as an IRI. */
function expanded(short: string | undefined): string | undefined {
  const [prefix = '', name] = short?.split(':') ?? [];
  const base = Object.entries(prefixes).find(([each]) => each === prefix)?.[1];
  return base === undefined || name === undefined ? undefined : base + name;
}

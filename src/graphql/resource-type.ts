import { type GraphQLResolveInfo, type GraphQLSchema, isObjectType } from 'graphql';
import { rdf } from '../rdf/namespace.ts';
import type { Resource } from '../store/resource.ts';
import { classOf } from './directive.ts';

/** The GraphQL types by the IRIs of the classes they stand for. */
type TypesByClass = ReadonlyMap<string, string>;

const typesBySchema = new WeakMap<GraphQLSchema, TypesByClass>();

/** The name of the object type that stands for a class of `resource`; undefined if it is nothing that this API speaks of. */
export function typeNameOf(schema: GraphQLSchema, resource: Resource): string | undefined {
  const types = typesByClass(schema);
  const names = resource.objects(rdf.type).flatMap(({ value }) => types.get(value) ?? []);
  // Every policy field is a skos:Concept too: the more special type is meant.
  return names.find((name) => name !== 'Concept') ?? names[0];
}

/** The resolvers of an interface or union, whose possible types are `Name`. */
export function abstractType<Name extends string>() {
  return {
    __resolveType: (resource: Resource, _context: unknown, { schema }: GraphQLResolveInfo): Name => {
      const name = typeNameOf(schema, resource);
      if (name === undefined) throw new Error(`<${resource.value}> is of no class that the schema has a type for.`);
      return name as Name;
    },
  };
}

function typesByClass(schema: GraphQLSchema): TypesByClass {
  const known = typesBySchema.get(schema);
  if (known !== undefined) return known;
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  const entries = types.flatMap((type): [string, string][] => {
    const standsFor = classOf(type.astNode);
    return standsFor === undefined ? [] : [[standsFor.value, type.name]];
  });
  const byClass = new Map(entries);
  typesBySchema.set(schema, byClass);
  return byClass;
}

import type { NamedNode } from '@rdfjs/types';
import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  getNamedType,
  isInterfaceType,
  isObjectType,
  isUnionType,
} from 'graphql';
import type { Path, Step } from '../store/path.ts';
import type { PathReach } from '../store/plan.ts';
import { classOf, pathsOf } from './directive.ts';

/** A field of the schema, whatever its parent and arguments. */
export type Field = GraphQLField<unknown, unknown>;

/** What the directives of a field say: the ways to its values, and the class of the things it gives. */
export interface FieldBinding {
  readonly paths: readonly Path[];
  /** The reach of a field that gives things, as far as its arguments do not narrow it. */
  readonly reach: PathReach;
}

const bindings = new WeakMap<Field, FieldBinding>();

/** What the directives of `field` say. Read once. */
export function bindingOf(field: Field): FieldBinding {
  const known = bindings.get(field);
  if (known !== undefined) return known;
  const paths = pathsOf(field.astNode);
  const type = classOf(itemType(field.type).astNode);
  const binding = { paths, reach: { from: 'parent', paths, ...(type === undefined ? {} : { class: type }) } as const };
  bindings.set(field, binding);
  return binding;
}

/** The property whose values `field` reads, if it reads one. */
export function predicateOf(field: Field): NamedNode | undefined {
  return bindingOf(field).paths[0]?.[0]?.predicate;
}

/** The reach of what one step leads to, whatever it is. */
export function stepReach(step: Step): PathReach {
  return { from: 'parent', paths: [[step]] };
}

/** The definition of the field that is being resolved. */
export function fieldOf({ parentType, fieldName }: GraphQLResolveInfo): Field {
  return parentType.getFields()[fieldName] as Field;
}

/** Whether `type` is a Relay connection. */
export function isConnection(type: GraphQLNamedType): boolean {
  return isObjectType(type) && type.name.endsWith('Connection');
}

/** Whether `type` holds the facets of a connection. */
export function isFacets(type: GraphQLNamedType): boolean {
  return isObjectType(type) && type.name.endsWith('Facets');
}

/** The type of the things that a field gives: of a connection, of its nodes. */
export function itemType(type: GraphQLOutputType): GraphQLNamedType {
  const named = getNamedType(type);
  if (!isObjectType(named) || !isConnection(named)) return named;
  return getNamedType((named.getFields().nodes as Field).type);
}

/** Whether the things of a type are resources of the graph: they have an `id`. All members of a union do. */
export function isResourceType(type: GraphQLNamedType): boolean {
  return isUnionType(type) || ((isObjectType(type) || isInterfaceType(type)) && 'id' in type.getFields());
}

import {
  type GraphQLCompositeType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  getNamedType,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
} from 'graphql';
import { classOf } from './directive.ts';
import { bindingOf, type Field, isConnection, itemType } from './field-binding.ts';

/** What a field gives, as far as filters, orders and facets care: the thing's own IRI, a kind of value, one other thing, or several. */
export type FieldKind =
  | 'id'
  | 'text'
  | 'languageText'
  | 'date'
  | 'integer'
  | 'boolean'
  | 'iri'
  | 'term'
  | 'enum'
  | 'link'
  | 'list';

const VALUE_KINDS: Readonly<Record<string, FieldKind>> = {
  String: 'text',
  LanguageText: 'languageText',
  Date: 'date',
  Int: 'integer',
  Boolean: 'boolean',
  IRI: 'iri',
  Term: 'term',
};

/** What `field` gives; undefined if it is computed, depends on an argument that must be given, or only shapes what another field gives. */
export function kindOf(field: Field): FieldKind | undefined {
  if (field.args.some(isRequiredArgument)) return undefined;
  if (field.name === 'id') return 'id';
  if (bindingOf(field).paths.length === 0) return undefined;
  const item = itemType(field.type);
  if (isThing(item)) return isMultiple(field.type) ? 'list' : 'link';
  return isEnumType(item) ? 'enum' : VALUE_KINDS[item.name];
}

/** Whether a field gives several values or things. */
export function isMultiple(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type) || isConnection(getNamedType(type));
}

/** Whether a type stands for things of the graph: a class, or several classes together. */
export function isThing(type: GraphQLNamedType): type is GraphQLCompositeType {
  if (isUnionType(type)) return true;
  return (isObjectType(type) || isInterfaceType(type)) && classOf(type.astNode) !== undefined;
}

/** The fields of a type, in the order of the schema; a union has none of its own. */
export function fieldsOf(type: GraphQLNamedType): readonly Field[] {
  return isObjectType(type) || isInterfaceType(type) ? Object.values<Field>(type.getFields()) : [];
}

/** The field that leads to all that is above a thing of a hierarchy, however far up, if things of the type have one. */
export function ancestorsField(type: GraphQLNamedType): Field | undefined {
  return fieldsOf(type).find(({ name }) => name === 'ancestors');
}

import { type GraphQLNamedType, isInterfaceType, isObjectType } from 'graphql';
import type { GroupKey } from '../store/plan.ts';
import { isFacet } from './directive.ts';
import { bindingOf, type Field, isConnection, itemType } from './field-binding.ts';
import { fieldsOf, kindOf } from './field-kind.ts';

/** A choice of values by which things of one type can be grouped. */
export interface GroupField {
  /** `region`, `concludedOn_year`, `agreement_region`. */
  readonly name: string;
  /** The fields on the way: that of the type, or a link and a field behind it. */
  readonly fields: readonly [Field] | readonly [Field, Field];
  readonly by: GroupKey['by'];
}

/** Worked out once for each type. */
const facets = new WeakMap<GraphQLNamedType, readonly Field[]>();
const groups = new WeakMap<GraphQLNamedType, readonly GroupField[]>();

/**
 * The fields of a type by whose values its things are counted: enums, dates, truth values, what is marked `@facet`, and links to things
 * that others share: not to parts of the thing itself.
 */
export function facetFields(type: GraphQLNamedType): readonly Field[] {
  const known = facets.get(type) ?? facetFieldsOf(type);
  facets.set(type, known);
  return known;
}

function facetFieldsOf(type: GraphQLNamedType): readonly Field[] {
  return fieldsOf(type).filter((field) => {
    const { paths } = bindingOf(field);
    const isDirect = paths.length > 0 && paths.every((path) => path.length === 1);
    return isDirect && (isFacet(field.astNode) || isFacetByKind(type, field));
  });
}

function isFacetByKind(type: GraphQLNamedType, field: Field): boolean {
  const kind = kindOf(field);
  if (kind === 'enum' || kind === 'date' || kind === 'boolean') return true;
  if (kind === 'link') return !isPartOf(itemType(field.type), type);
  const isBackwards = bindingOf(field).paths.some(([step]) => step?.inverse);
  return (
    kind === 'list' && !isConnection(itemType(field.type)) && !isBackwards && !isPartOf(itemType(field.type), type)
  );
}

/** Whether things of the type `part` lead back to the one thing of the type `whole` that they belong to. */
function isPartOf(part: GraphQLNamedType, whole: GraphQLNamedType): boolean {
  const kinds: readonly GraphQLNamedType[] =
    isObjectType(whole) || isInterfaceType(whole) ? [whole, ...whole.getInterfaces()] : [whole];
  return fieldsOf(part).some((field) => kindOf(field) === 'link' && kinds.includes(itemType(field.type)));
}

/** All that things of a type can be grouped by: its own facets and those of what it leads to; dates by day, month or year. */
export function groupFields(type: GraphQLNamedType): readonly GroupField[] {
  const known = groups.get(type) ?? groupFieldsOf(type);
  groups.set(type, known);
  return known;
}

function groupFieldsOf(type: GraphQLNamedType): readonly GroupField[] {
  const own = facetFields(type).flatMap((field) => parts(field.name, [field]));
  const links = fieldsOf(type).filter((field) => kindOf(field) === 'link');
  const behind = links.flatMap((link) =>
    facetFields(itemType(link.type)).flatMap((field) => parts(`${link.name}_${field.name}`, [link, field])),
  );
  return [...own, ...behind];
}

function parts(name: string, fields: GroupField['fields']): readonly GroupField[] {
  const whole: GroupField = { name, fields, by: 'value' };
  if (kindOf(fields.at(-1) as Field) !== 'date') return [whole];
  return [whole, { name: `${name}_month`, fields, by: 'month' }, { name: `${name}_year`, fields, by: 'year' }];
}

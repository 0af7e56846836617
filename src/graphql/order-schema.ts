import type { GraphQLCompositeType, GraphQLSchema } from 'graphql';
import { bindingOf, type Field, itemType } from './field-binding.ts';
import { type FieldKind, fieldsOf, isMultiple, isThing, kindOf } from './field-kind.ts';
import { definition, type Member } from './sdl.ts';

const ORDERED: ReadonlySet<FieldKind | undefined> = new Set(['text', 'date', 'integer', 'boolean', 'iri', 'enum']);

/**
 * The inputs by which lists are ordered, in the schema definition language: for every type of things one that takes one of its single values and the
 * direction, or goes on with one thing it leads to.
 */
export function orderTypes(schema: GraphQLSchema): string {
  const things = Object.values(schema.getTypeMap()).filter(isThing);
  const orders = things.flatMap((type) => orderType(type));
  return ['# Generated from the fields of the other files by `npm run codegen`: do not edit.\n', ...orders].join('\n');
}

function orderType(type: GraphQLCompositeType): readonly string[] {
  const members = fieldsOf(type).flatMap((field): Member[] => {
    const order = orderOf(field);
    return order === undefined ? [] : [{ name: field.name, description: field.description ?? '', type: order }];
  });
  const description = `${type.name} の並べ方。一つだけ選ぶ。 / How to order things of the type ${type.name}: choose one.`;
  return members.length === 0 ? [] : [definition(`input ${type.name}Order @oneOf`, description, members)];
}

/** Only what there is one of, in one place, puts things in order. */
function orderOf(field: Field): string | undefined {
  const kind = kindOf(field);
  if (isMultiple(field.type) || bindingOf(field).paths.length !== 1) return undefined;
  if (ORDERED.has(kind)) return 'OrderDirection';
  const item = itemType(field.type);
  return kind === 'link' && fieldsOf(item).some((below) => ORDERED.has(kindOf(below)))
    ? `${item.name}Order`
    : undefined;
}

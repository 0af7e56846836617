import {
  type GraphQLCompositeType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
} from 'graphql';
import { type Field, itemType } from './field-binding.ts';
import { ancestorsField, type FieldKind, fieldsOf, isThing, kindOf } from './field-kind.ts';
import { definition, type Member } from './sdl.ts';

/** The inputs for the values of scalars and shapes, which are written by hand in `schema/filter.graphql`. */
const VALUE_FILTERS: Partial<Readonly<Record<FieldKind, string>>> = {
  id: 'IDFilter',
  text: 'StringFilter',
  languageText: 'LanguageTextFilter',
  date: 'DateFilter',
  integer: 'IntFilter',
  boolean: 'BooleanFilter',
  iri: 'IRIFilter',
  term: 'TermFilter',
};

/**
 * The inputs by which things are filtered, in the schema definition language: for every type of things one with a field for each of the fields that the
 * type has, and those for links, lists and enums that they use. Described as the fields are.
 */
export function filterTypes(schema: GraphQLSchema): string {
  const things = Object.values(schema.getTypeMap()).filter(isThing);
  const fields = things.flatMap((type) =>
    fieldsOf(type).map((field) => ({ kind: kindOf(field), item: itemType(field.type) })),
  );
  const targets = (kind: FieldKind) =>
    things.filter((type) => fields.some((each) => each.kind === kind && each.item === type));
  const enums = new Set(fields.filter(({ kind }) => kind === 'enum').map(({ item }) => item));
  return [
    '# Generated from the fields of the other files by `npm run codegen`: do not edit.\n',
    ...things.map((type) => thingFilter(schema, type)),
    ...targets('link').map(linkFilter),
    ...targets('list').map(listFilter),
    ...[...enums].filter(isEnumType).map(enumFilter),
  ].join('\n');
}

/** The name of the input for one field; undefined if there is no filter for it. */
function filterOf(field: Field): string | undefined {
  const kind = kindOf(field);
  if (kind === undefined) return undefined;
  const { name } = itemType(field.type);
  if (kind === 'link') return `${name}LinkFilter`;
  if (kind === 'list') return `${name}ListFilter`;
  return kind === 'enum' ? `${name}Filter` : VALUE_FILTERS[kind];
}

function thingFilter(schema: GraphQLSchema, type: GraphQLCompositeType): string {
  const own = fieldsOf(type).flatMap((field): Member[] => {
    const filter = filterOf(field);
    return filter === undefined ? [] : [{ name: field.name, description: field.description ?? '', type: filter }];
  });
  const description = `${type.name} への条件。書いたすべてが成り立つこと。 / A condition on things of the type ${type.name}: all that is written must hold.`;
  return definition(`input ${type.name}Filter`, description, [
    ...logic(type),
    ...(own.length === 0 ? [idMember] : own),
    ...within(type),
    ...narrower(schema, type),
  ]);
}

const idMember: Member = { name: 'id', description: 'このもののIRI。 / The IRI of this thing.', type: 'IDFilter' };

function logic({ name }: GraphQLNamedType): readonly Member[] {
  return [
    { name: 'AND', description: 'すべて成り立つ。 / All of these hold.', type: `[${name}Filter!]` },
    { name: 'OR', description: 'いずれかが成り立つ。 / At least one of these holds.', type: `[${name}Filter!]` },
    { name: 'NOT', description: '成り立たない。 / This does not hold.', type: `${name}Filter` },
  ];
}

function within(type: GraphQLNamedType): readonly Member[] {
  if (ancestorsField(type) === undefined) return [];
  const description = 'これ自身、又はこれより下位のもの（IRIで指す）。 / It is this, by its IRI, or anywhere below it.';
  return [{ name: 'within', description, type: 'ID' }];
}

/** Conditions on one of the types that something of an interface or union may be of. */
function narrower(schema: GraphQLSchema, type: GraphQLCompositeType): readonly Member[] {
  if (!isAbstractType(type)) return [];
  return schema.getPossibleTypes(type).map(({ name }) => ({
    name: `as${name}`,
    description: `${name} であって、この条件に合う。 / It is of the type ${name} and meets this.`,
    type: `${name}Filter`,
  }));
}

function linkFilter({ name }: GraphQLNamedType): string {
  return definition(
    `input ${name}LinkFilter`,
    `${name} 一つへのつながりへの条件。 / A condition on a link to one ${name}.`,
    [
      {
        name: 'is',
        description: 'つながる先があり、この条件に合う。 / There is one, and it meets this.',
        type: `${name}Filter`,
      },
      {
        name: 'isNot',
        description: 'つながる先がこの条件に合わないか、つながる先がない。 / It does not meet this, or there is none.',
        type: `${name}Filter`,
      },
      { name: 'exists', description: 'つながる先があるか。 / Whether there is one.', type: 'Boolean' },
    ],
  );
}

function listFilter({ name }: GraphQLNamedType): string {
  return definition(
    `input ${name}ListFilter`,
    `いくつかの ${name} への条件。 / A condition on several of the type ${name}.`,
    [
      {
        name: 'some',
        description: '少なくとも一つがこの条件に合う。 / At least one meets this.',
        type: `${name}Filter`,
      },
      {
        name: 'every',
        description: 'すべてがこの条件に合う（一つもないときを含む）。 / Each of them meets this, or there are none.',
        type: `${name}Filter`,
      },
      {
        name: 'none',
        description: 'この条件に合うものが一つもない。 / None of them meets this.',
        type: `${name}Filter`,
      },
      { name: 'exists', description: '一つでもあるか。 / Whether there are any.', type: 'Boolean' },
      { name: 'count', description: 'いくつあるか。 / How many there are.', type: 'CountFilter' },
    ],
  );
}

function enumFilter({ name }: GraphQLNamedType): string {
  return definition(`input ${name}Filter`, `${name} の値への条件。 / A condition on a value of ${name}.`, [
    { name: 'eq', description: 'この値に等しい。 / It is this value.', type: name },
    { name: 'in', description: 'このいずれかに等しい。 / It is one of these values.', type: `[${name}!]` },
    { name: 'exists', description: '値があるか。 / Whether there is a value.', type: 'Boolean' },
  ]);
}

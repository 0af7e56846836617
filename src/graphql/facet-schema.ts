import { type GraphQLNamedType, type GraphQLSchema, isObjectType } from 'graphql';
import { facetFields, type GroupField, groupFields } from './facet-field.ts';
import { type Field, isConnection, itemType } from './field-binding.ts';
import { type FieldKind, isThing, kindOf } from './field-kind.ts';
import { definition, type Member } from './sdl.ts';

/** The types of what is counted, by the kinds of values; each with what its counts are called. */
const VALUES: Partial<Readonly<Record<FieldKind, readonly [type: string, count: string]>>> = {
  text: ['String', 'StringCount'],
  date: ['String', 'DateCount'],
  integer: ['Int', 'IntCount'],
  boolean: ['Boolean', 'BooleanCount'],
  iri: ['IRI', 'IRICount'],
};

const FIRST = `    "多い方からいくつか。最大100、既定20。 / How many of the largest: at most 100, and 20 when nothing is said here."
    first: Int! = 20
`;
const BY = `    "年、月又は日のどれで数えるか。 / Whether to count by year, by month or by day."
    by: DatePart! = YEAR
`;

/** The types by which the things of connections are counted, in the schema definition language: their facets, the counts there, and what they can be grouped by. */
export function facetTypes(schema: GraphQLSchema): string {
  const connections = Object.values(schema.getTypeMap()).filter(isConnection).filter(isObjectType);
  const items = connections.filter((type) => 'facets' in type.getFields()).map((type) => itemType(type));
  const counts = items.flatMap(facetFields).map((field): [string, string] => [countOf(field), countType(field)]);
  return [
    '# Generated from the fields of the other files by `npm run codegen`: do not edit.\n',
    ...items.map(facets),
    ...items.map(groupFieldEnum),
    ...new Map(counts).values(),
  ].join('\n');
}

function facets(type: GraphQLNamedType): string {
  const members = facetFields(type).map((field): Member => {
    const args = kindOf(field) === 'date' ? FIRST + BY : FIRST;
    return { name: field.name, description: field.description ?? '', type: `(\n${args}  ): [${countOf(field)}!]` };
  });
  const description = `${type.name} の、値ごとの件数。多い順。 / How many of the type ${type.name} there are by value, the largest first.`;
  return definition(`type ${type.name}Facets`, description, members);
}

function countOf(field: Field): string {
  return valuesOf(field)?.[1] ?? `${itemType(field.type).name}Count`;
}

function valuesOf(field: Field): readonly [type: string, count: string] | undefined {
  const kind = kindOf(field);
  return kind && VALUES[kind];
}

function countType(field: Field): string {
  const type = valuesOf(field)?.[0] ?? itemType(field.type).name;
  const counted: Member = isThing(itemType(field.type))
    ? { name: 'node', description: 'その先。null は、ないもの。 / The thing; null for those without.', type }
    : { name: 'value', description: describedValue(field), type };
  const count: Member = { name: 'count', description: '件数。 / How many.', type: 'Int!' };
  const name = countOf(field);
  const what = name.replace(/Count$/, '');
  return definition(`type ${name}`, `${what} ごとの件数。 / How many there are for each ${what}.`, [counted, count]);
}

function describedValue(field: Field): string {
  return kindOf(field) === 'date'
    ? '年（2025）、月（2025-03）又は日（2025-03-27）。null は、日付のないもの。 / The year (2025), month (2025-03) or day (2025-03-27); null for those without a date.'
    : 'その値。null は、ないもの。 / The value; null for those without.';
}

function groupFieldEnum(type: GraphQLNamedType): string {
  const description = `${type.name} を分ける項目。 / What things of the type ${type.name} can be grouped by.`;
  return definition(
    `enum ${type.name}GroupField`,
    description,
    groupFields(type).map((field) => ({ name: field.name, description: groupDescription(field) })),
  );
}

/** What the fields on the way say, one after the other, and down to which part of a date. */
function groupDescription({ fields, by }: GroupField): string {
  const spoken = fields.map(({ description }) => (description ?? '').split(/ \/ |\n/));
  const way = (language: number, end: RegExp) => spoken.map((each) => each[language]?.replace(end, '')).join(' → ');
  const [partJa, partEn] = PARTS[by];
  return `${way(0, /。$/)}${partJa}。 / ${way(1, /\.$/)}${partEn}.`;
}

const PARTS: Readonly<Record<GroupField['by'], readonly [string, string]>> = {
  value: ['', ''],
  month: ['（月ごと）', ', by month'],
  year: ['（年ごと）', ', by year'],
};

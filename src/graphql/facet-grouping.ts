import type { NamedNode } from '@rdfjs/types';
import { type GraphQLCompositeType, type GraphQLNamedType, type GraphQLSchema, isUnionType } from 'graphql';
import type { Path } from '../store/path.ts';
import type { ClassReach, Condition, Grouping, GroupKey, PathReach, Reach } from '../store/plan.ts';
import { callerError } from './caller-error.ts';
import { classOf } from './directive.ts';
import { type GroupField, groupFields } from './facet-field.ts';
import { bindingOf, type Field, itemType } from './field-binding.ts';
import { isThing, kindOf } from './field-kind.ts';

/** The most fields that things are grouped by at once. */
const MAXIMUM_KEYS = 3;

/** How the facet of a field counts; `part` is the part of dates, as `DatePart` has it. */
export function facetGrouping(field: Field, part: unknown): Grouping {
  const by = part === 'YEAR' ? 'year' : part === 'MONTH' ? 'month' : 'value';
  return { keys: [groupKey({ fields: [field], by: kindOf(field) === 'date' ? by : 'value' })] };
}

/** The fields that an argument `by` names. Throws a coded error if there are none or too many. */
export function chosenFields(type: GraphQLNamedType, names: readonly string[]): readonly GroupField[] {
  if (names.length < 1 || names.length > MAXIMUM_KEYS) {
    throw callerError('BAD_GROUPING', `Group by one to ${MAXIMUM_KEYS} fields, not ${names.length}.`);
  }
  const known = new Map(groupFields(type).map((field) => [field.name, field]));
  return names.map((name) => {
    const field = known.get(name);
    if (field === undefined) throw new Error(`${type.name} is not grouped by ${name}.`);
    return field;
  });
}

/** What things are grouped by for a field of theirs, or for a field of what a link of theirs leads to. */
export function groupKey({ fields, by }: Pick<GroupField, 'fields' | 'by'>): GroupKey {
  const bindings = fields.map((field) => bindingOf(field));
  const paths = bindings.map((binding) => binding.paths).reduce(joined);
  const last = bindings.at(-1)?.reach.class;
  return { paths, by, ...(last === undefined ? {} : { class: last }) };
}

/** Where the things are that a list (at `reach`) is grouped by for `fields`: so that what is asked of them can be planned. Empty if it is grouped by values. */
export function groupNodes(schema: GraphQLSchema, reach: Reach, fields: GroupField['fields']): readonly Reach[] {
  const target = itemType((fields.at(-1) as Field).type);
  if (!isThing(target) || reach.from === 'iris') return [];
  const key = groupKey({ fields, by: 'value' });
  if (reach.from === 'parent') return [nodesBelow(reach, key)];
  return classesOf(schema, target).map((each) => nodesOfClass(reach, key, each));
}

function nodesBelow(reach: PathReach, key: GroupKey): PathReach {
  return {
    from: 'parent',
    paths: joined(reach.paths, key.paths),
    ...(key.class === undefined ? {} : { class: key.class }),
  };
}

/** Of a class, what the things of `reach` lead to: found by going back. */
function nodesOfClass(reach: ClassReach, key: GroupKey, target: NamedNode): ClassReach {
  const where: Condition = {
    paths: key.paths.map(backwards),
    class: reach.class,
    quantifier: 'some',
    where: reach.where ?? { all: [] },
  };
  return { from: 'class', class: target, where };
}

function classesOf(schema: GraphQLSchema, type: GraphQLCompositeType): readonly NamedNode[] {
  const types = isUnionType(type) ? schema.getPossibleTypes(type) : [type];
  return types.flatMap((each) => classOf(each.astNode) ?? []);
}

/** Every way that goes on from one of the first with one of the second. */
function joined(first: readonly Path[], second: readonly Path[]): readonly Path[] {
  return first.flatMap((way) => second.map((more) => [...way, ...more]));
}

function backwards(path: Path): Path {
  return path.map(({ predicate, inverse }) => ({ predicate, inverse: !inverse })).reverse();
}

import { type GraphQLSchema, getNamedType, isEnumType, isObjectType } from 'graphql';
import type { GroupValue } from '../store/plan.ts';
import { isResource, type Resource } from '../store/resource.ts';
import type { Connection } from './connection.ts';
import type { GraphQLContext } from './context.ts';
import { enumTerms } from './enum-term.ts';
import { facetFields } from './facet-field.ts';
import { chosenFields, facetGrouping, groupKey } from './facet-grouping.ts';
import { type Field, isFacets, itemType } from './field-binding.ts';
import { isThing, kindOf } from './field-kind.ts';
import { pageSize } from './page-arguments.ts';
import { typeNameOf } from './resource-type.ts';

/** How many things have one value, or lead to one thing. */
export interface ValueCount {
  readonly value: string | number | boolean | null;
  readonly node: Resource | null;
  readonly count: number;
}

/** How many things have the same values. */
export interface ValueGroup {
  readonly keys: readonly ValueGroupKey[];
  readonly count: number;
}

/** One of the values that the things of a group have in common. */
export interface ValueGroupKey {
  readonly field: string;
  readonly value: string | null;
  readonly node: Resource | null;
}

/** The arguments of `groups`, as GraphQL hands them over. */
export interface GroupArguments {
  readonly by?: readonly string[];
  readonly first: number;
}

/** Gives every field of every type of facets its resolver: they are generated from what they count, and all work alike. */
export function resolveFacets(schema: GraphQLSchema): void {
  for (const connection of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    const facets = connection.getFields().facets && getNamedType(connection.getFields().facets?.type);
    if (!isObjectType(facets) || !isFacets(facets)) continue;
    for (const counted of facetFields(itemType(connection))) {
      const field: Field | undefined = facets.getFields()[counted.name];
      if (field !== undefined) field.resolve = facetResolver(counted) as NonNullable<Field['resolve']>;
    }
  }
}

/** The counts of a field's values among the things of a connection. */
function facetResolver(field: Field) {
  const read = valueReader(field);
  return (
    { request, graph, parent }: Connection,
    { first, by }: { readonly first: number; readonly by?: unknown },
  ): readonly ValueCount[] => {
    const size = pageSize('first', first);
    const groups = graph.groups(parent, request.facetReach(field.name), facetGrouping(field, by));
    return groups.slice(0, size).map(({ keys: [key], count }) => ({ ...read(key), count }));
  };
}

/** The counts of combinations of values among the things of a connection. */
export function groups(
  { request, graph, parent }: Connection,
  { by = [], first }: GroupArguments,
): readonly ValueGroup[] {
  const size = pageSize('first', first);
  const fields = chosenFields(request.type, by);
  const readers = fields.map((field) => valueReader(field.fields.at(-1) as Field));
  const found = graph.groups(parent, request.reach, { keys: fields.map(groupKey) });
  return found.slice(0, size).map(({ keys, count }) => ({
    count,
    keys: fields.map(({ name }, index) => {
      const { value, node } = readers[index]?.(keys[index]) ?? { value: null, node: null };
      return { field: name, value: node?.value ?? (value === null ? null : String(value)), node };
    }),
  }));
}

/** The resolvers of `Group`. */
export const groupType = {
  keys: ({ keys }: ValueGroup): readonly ValueGroupKey[] => keys,
  count: ({ count }: ValueGroup): number => count,
};

/** The resolvers of `GroupKey`. */
export const groupKeyType = {
  field: ({ field }: ValueGroupKey): string => field,
  value: ({ value }: ValueGroupKey): string | null => value,
  node: (
    { node }: ValueGroupKey,
    _args: unknown,
    _context: GraphQLContext,
    { schema }: { readonly schema: GraphQLSchema },
  ) => (node !== null && typeNameOf(schema, node) !== undefined ? node : null),
};

/** How the values that `field` is counted by are shown, as the API shows them. */
function valueReader(field: Field): (key: GroupValue) => Pick<ValueCount, 'value' | 'node'> {
  const type = itemType(field.type);
  if (isThing(type)) return (key) => ({ value: null, node: isNode(key) ? key : null });
  const names = isEnumType(type) ? enumTerms(type).nameOf : undefined;
  const kind = kindOf(field);
  return (key) => {
    const text = typeof key === 'string' ? key : key?.value;
    if (text === undefined) return { value: null, node: null };
    if (names !== undefined) return { value: names.get(text) ?? null, node: null };
    const value = kind === 'integer' ? Number(text) : kind === 'boolean' ? text === 'true' || text === '1' : text;
    return { value, node: null };
  };
}

function isNode(key: GroupValue): key is Resource {
  return key !== undefined && typeof key !== 'string' && isResource(key);
}

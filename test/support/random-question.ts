import {
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { type Field, itemType } from '../../src/graphql/field-binding.ts';
import { fieldsOf, isThing } from '../../src/graphql/field-kind.ts';
import { RandomArguments } from './random-argument.ts';
import type { Choice, Samples } from './random-choice.ts';

/** A filter, or a key of an order, as variables hand it over. */
export type Asked = Readonly<Record<string, unknown>>;

/** A question about one kind of things, a list below each of them, and one of their facets. Under `things`, `below` and `facet` are the answers. */
export interface RandomQuestion {
  readonly type: string;
  readonly where: Asked;
  readonly orderBy: readonly Asked[];
  readonly below: string;
  readonly belowType: string;
  readonly belowWhere: Asked;
  /** None if the list below is not paged. */
  readonly belowOrder: readonly Asked[] | undefined;
  readonly facet: string;
  readonly query: string;
}

/** Operators whose meaning is written down nowhere but in our code: folding. */
const UNTOLD: ReadonlySet<string> = new Set(['matches']);

/** A random question; the variables of its query are its filters and orders, by their names. */
export function randomQuestion(schema: GraphQLSchema, samples: Samples, choice: Choice): RandomQuestion {
  const args = new RandomArguments(schema, choice, samples, undefined, UNTOLD);
  const entry = choice.of(lists(schema.getQueryType()).filter(({ name }) => name !== 'search'));
  const type = itemType(entry.type);
  const below = choice.of(lists(type));
  const belowType = itemType(below.type);
  const facet = choice.of(fieldsOf(facetsOf(schema, type)));
  const isPaged = below.args.some(({ name }) => name === 'orderBy');
  return {
    type: type.name,
    where: whereOf(args, choice, type, facet.name),
    orderBy: args.orderBy(type).json as Asked[],
    below: below.name,
    belowType: belowType.name,
    belowWhere: args.where(belowType, 1).json as Asked,
    belowOrder: isPaged ? (args.orderBy(belowType).json as Asked[]) : undefined,
    facet: facet.name,
    query: queryText(entry, below, facet),
  };
}

/** A filter, often with a condition on the field that is counted, which its facet leaves out: beside others, or as a member of AND. */
function whereOf(args: RandomArguments, choice: Choice, type: GraphQLNamedType, facet: string): Asked {
  // Two filters at once would mostly leave nothing to count.
  const where = choice.once(3) ? {} : (args.where(type, 2).json as Asked);
  if (choice.once(2)) return where;
  const own = args.whereField(type, facet, 1).json as Asked;
  return choice.once(2) ? { ...where, ...own } : { AND: choice.once(2) ? [own] : [own, where] };
}

function queryText(entry: Field, below: Field, facet: Field): string {
  const [type, belowType] = [itemType(entry.type).name, itemType(below.type).name];
  const isPaged = below.args.some(({ name }) => name === 'orderBy');
  const belowOrder = isPaged ? `, $belowOrder: [${belowType}Order!]` : '';
  const former = entry.args.some(({ name }) => name === 'includeFormer') ? ', includeFormer: true' : '';
  const part = facet.args.some(({ name }) => name === 'by') ? ', by: DAY' : '';
  const counted = fieldsOf(getNamedType(facet.type)).some(({ name }) => name === 'node')
    ? 'node { ... on Node { id } }'
    : 'value';
  const belowSlice = isPaged ? ', orderBy: $belowOrder) { totalCount nodes { id } }' : ') { id }';
  return `query Random($where: ${type}Filter, $orderBy: [${type}Order!], $belowWhere: ${belowType}Filter${belowOrder}) {
    things: ${entry.name}(where: $where, orderBy: $orderBy${former}) {
      totalCount
      nodes { id below: ${below.name}(where: $belowWhere${belowSlice} }
      facets { facet: ${facet.name}(first: 100${part}) { count ${counted} } }
    }
  }`;
}

/** The fields of a type that give several things of one type, and take a filter. */
function lists(type: GraphQLNamedType | null | undefined): readonly Field[] {
  return (type == null ? [] : fieldsOf(type)).filter((field) => {
    const item = itemType(field.type);
    return isSeveral(field) && isThing(item) && 'getFields' in item && field.args.some(({ name }) => name === 'where');
  });
}

function isSeveral({ type }: Field): boolean {
  return getNamedType(type).name.endsWith('Connection') || isListType(isNonNullType(type) ? type.ofType : type);
}

function facetsOf(schema: GraphQLSchema, type: GraphQLNamedType): GraphQLObjectType {
  const facets = schema.getType(`${type.name}Facets`);
  if (!isObjectType(facets)) throw new Error(`${type.name} has no facets.`);
  return facets;
}

import type { GraphQLNamedType } from 'graphql';
import { rdfs, skos } from '../rdf/namespace.ts';
import { rk } from '../rdf/vocabulary.generated.ts';
import type { Path } from '../store/path.ts';
import type { OrderBy } from '../store/plan.ts';
import { callerError } from './caller-error.ts';
import { bindingOf, itemType } from './field-binding.ts';
import { fieldsOf, kindOf } from './field-kind.ts';

/** The most keys by which one list is ordered, and the most fields on the way to one of them. */
const MAXIMUM_KEYS = 8;
const MAXIMUM_FIELDS = 8;

/** The properties of names, which things may have a reading for. */
const NAMING: ReadonlySet<string> = new Set([rk.name.value, skos.prefLabel.value, rdfs.label.value]);

/** An element of `orderBy` as GraphQL hands it over: `{ region: { name: 'ASC' } }`, one field at each level. */
type Order = Readonly<Record<string, unknown>>;

/** The order that an argument `orderBy` of things of `type` asks for. Throws a coded error for one that is too large. */
export function orderArgument(type: GraphQLNamedType, orders: readonly Order[]): readonly OrderBy[] {
  if (orders.length > MAXIMUM_KEYS) throw tooLarge(`${orders.length} keys are given, and ${MAXIMUM_KEYS} is the most.`);
  return orders.map((order) => orderBy(type, order, [], 1));
}

function orderBy(type: GraphQLNamedType, order: Order, way: Path, depth: number): OrderBy {
  if (depth > MAXIMUM_FIELDS) throw tooLarge(`A key goes over more than ${MAXIMUM_FIELDS} fields.`);
  const [name, chosen] = Object.entries(order)[0] ?? [];
  const field = fieldsOf(type).find((candidate) => candidate.name === name);
  if (field === undefined) throw new Error(`Nothing of ${type.name} is ordered by ${name}.`);
  const path = [...way, ...(bindingOf(field).paths[0] ?? [])];
  if (kindOf(field) === 'link') return orderBy(itemType(field.type), chosen as Order, path, depth + 1);
  return { path, by: comparisonOf(kindOf(field), path), direction: chosen === 'DESC' ? 'desc' : 'asc' };
}

function comparisonOf(kind: ReturnType<typeof kindOf>, path: Path): OrderBy['by'] {
  if (kind === 'date') return 'date';
  if (kind === 'integer') return 'number';
  return NAMING.has(path.at(-1)?.predicate.value ?? '') ? 'reading' : 'text';
}

function tooLarge(reason: string) {
  return callerError('FILTER_TOO_LARGE', `This order is too large. ${reason}`);
}

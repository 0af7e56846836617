import type { Literal, NamedNode } from '@rdfjs/types';
import { type GraphQLCompositeType, type GraphQLSchema, isEnumType } from 'graphql';
import { rdf } from '../rdf/namespace.ts';
import { literal } from '../rdf/term.ts';
import { rk } from '../rdf/vocabulary.generated.ts';
import { out } from '../store/path.ts';
import type { Condition, Reach } from '../store/plan.ts';
import type { Asking } from './asking.ts';
import { callerError } from './caller-error.ts';
import { classOf } from './directive.ts';
import { enumTerms } from './enum-term.ts';
import { bindingOf, type Field, itemType } from './field-binding.ts';
import { all, type Filter, filterCondition } from './filter-condition.ts';

/** The most things that one field gives by their IRIs. */
export const MAXIMUM_IDS = 100;

/** The arguments of a field, by name. */
export type Arguments = Readonly<Record<string, unknown>>;

/** The reach of a field that gives things, with its arguments. Throws a coded error for arguments that are refused. */
export function reachOf(asking: Asking, parentType: GraphQLCompositeType, field: Field, args: Arguments): Reach {
  const reach = parentType === asking.schema.getQueryType() ? rootReach(field, args) : bindingOf(field).reach;
  if (reach.from === 'iris') return reach;
  const conditions = [...chosen(args), ...properties(asking.schema, args), ...filters(asking, field, args)];
  return conditions.length === 0 ? reach : { ...reach, where: all(conditions) };
}

/** At the root, things are asked for by IRI (`id`, `ids`), or are all those of a class. */
function rootReach(field: Field, { id, ids }: Arguments): Reach {
  const type = classOf(itemType(field.type).astNode);
  const ofType = type === undefined ? {} : { class: type };
  if (typeof id === 'string') return { from: 'iris', iris: [id], ...ofType };
  if (Array.isArray(ids)) return { from: 'iris', iris: checkedIds(ids), ...ofType };
  if (type === undefined) throw new Error(`The field ${field.name} gives things of no class.`);
  return { from: 'class', class: type };
}

/** What `code` and `includeFormer` ask. */
function chosen({ code, includeFormer }: Arguments): readonly Condition[] {
  if (typeof code === 'string') return [withCode(code)];
  return includeFormer === false ? [{ not: { paths: [[out(rk.validUntil)]], tests: [] } }] : [];
}

/** What `property` asks of evidence: that it be for statements with one of the properties. */
function properties(schema: GraphQLSchema, { property }: Arguments): readonly Condition[] {
  if (!Array.isArray(property)) return [];
  return [
    hasAny(
      rdf.predicate,
      property.map((name) => propertyNamed(schema, name)),
    ),
  ];
}

function filters({ schema, fold }: Asking, field: Field, { where }: Arguments): readonly Condition[] {
  return where == null ? [] : [filterCondition(schema, itemType(field.type), where as Filter, fold)];
}

function checkedIds(ids: readonly string[]): readonly string[] {
  if (ids.length <= MAXIMUM_IDS) return ids;
  throw callerError('TOO_MANY_IDS', `At most ${MAXIMUM_IDS} things can be asked for by IRI, not ${ids.length}.`);
}

function withCode(code: string): Condition {
  if (/^\d{5}$/.test(code)) return hasAny(rk.code5, [literal(code)]);
  const shown = JSON.stringify(code.slice(0, 20));
  if (!/^\d{6}$/.test(code)) throw badCode(`A code has five or six digits: ${shown}`);
  const digit = checkDigit(code.slice(0, 5));
  if (code.endsWith(digit)) return hasAny(rk.code6, [literal(code)]);
  throw badCode(`The check digit of ${shown} is wrong: after ${code.slice(0, 5)} it would be ${digit}.`);
}

/** The check digit of 全国地方公共団体コード (JIS X 0402): weights 6 to 2, the last digit of 11 − (sum mod 11). */
function checkDigit(code5: string): string {
  const sum = Array.from(code5, (digit, index) => Number(digit) * (6 - index)).reduce((total, each) => total + each, 0);
  return String((11 - (sum % 11)) % 10);
}

function badCode(message: string) {
  return callerError('BAD_LOCAL_GOVERNMENT_CODE', message);
}

/** Keeps what has one of the terms as a value of the property. */
function hasAny(property: NamedNode, oneOf: readonly (NamedNode | Literal)[]): Condition {
  return { paths: [[out(property)]], tests: [{ oneOf }] };
}

function propertyNamed(schema: GraphQLSchema, name: string): NamedNode {
  const type = schema.getType('PropertyName');
  const term = isEnumType(type) ? enumTerms(type).termOf.get(name) : undefined;
  if (term === undefined) throw new Error(`PropertyName.${name} has no @term.`);
  return term;
}

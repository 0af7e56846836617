import type { NamedNode } from '@rdfjs/types';
import { type GraphQLCompositeType, type GraphQLSchema, isEnumType } from 'graphql';
import { rdf } from '../rdf/namespace.ts';
import { literal } from '../rdf/term.ts';
import { rk } from '../rdf/vocabulary.generated.ts';
import type { Condition, Reach } from '../store/plan.ts';
import { callerError } from './caller-error.ts';
import { classOf } from './directive.ts';
import { enumTerms } from './enum-term.ts';
import { bindingOf, type Field, itemType } from './field-binding.ts';

/** The most things that one field gives by their IRIs. */
export const MAXIMUM_IDS = 100;

/** The arguments of a field, by name. */
export type Arguments = Readonly<Record<string, unknown>>;

/** The reach of a field that gives things, with its arguments. Throws a coded error for arguments that are refused. */
export function reachOf(schema: GraphQLSchema, parentType: GraphQLCompositeType, field: Field, args: Arguments): Reach {
  if (parentType === schema.getQueryType()) return rootReach(field, args);
  const { reach } = bindingOf(field);
  const properties = args.property;
  return Array.isArray(properties) ? { ...reach, where: aboutProperties(schema, properties) } : reach;
}

/** At the root, things are asked for by IRI (`id`, `ids`), by `code`, or all of a class, perhaps without those that have ended. */
function rootReach(field: Field, { id, ids, code, includeFormer }: Arguments): Reach {
  const type = classOf(itemType(field.type).astNode);
  const ofType = type === undefined ? {} : { class: type };
  if (typeof id === 'string') return { from: 'iris', iris: [id], ...ofType };
  if (Array.isArray(ids)) return { from: 'iris', iris: checkedIds(ids), ...ofType };
  if (type === undefined) throw new Error(`The field ${field.name} gives things of no class.`);
  if (typeof code === 'string') return { from: 'class', class: type, where: withCode(code) };
  return { from: 'class', class: type, ...(includeFormer === false ? { where: { lacks: rk.validUntil } } : {}) };
}

function checkedIds(ids: readonly string[]): readonly string[] {
  if (ids.length <= MAXIMUM_IDS) return ids;
  throw callerError('TOO_MANY_IDS', `At most ${MAXIMUM_IDS} things can be asked for by IRI, not ${ids.length}.`);
}

function withCode(code: string): Condition {
  if (/^\d{5}$/.test(code)) return { predicates: [rk.code5], oneOf: [literal(code)] };
  if (/^\d{6}$/.test(code)) return { predicates: [rk.code6], oneOf: [literal(code)] };
  throw callerError('BAD_LOCAL_GOVERNMENT_CODE', `A code has five or six digits: ${JSON.stringify(code.slice(0, 20))}`);
}

/** Evidence for statements with one of the properties. */
function aboutProperties(schema: GraphQLSchema, names: readonly string[]): Condition {
  return { predicates: [rdf.predicate], oneOf: names.map((name) => propertyNamed(schema, name)) };
}

function propertyNamed(schema: GraphQLSchema, name: string): NamedNode {
  const type = schema.getType('PropertyName');
  const term = isEnumType(type) ? enumTerms(type).termOf.get(name) : undefined;
  if (term === undefined) throw new Error(`PropertyName.${name} has no @term.`);
  return term;
}

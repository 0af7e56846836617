import { type GraphQLNamedType, type GraphQLSchema, isEnumType } from 'graphql';
import { rdf } from '../rdf/namespace.ts';
import { out, type Path } from '../store/path.ts';
import type { Condition, CountBounds, LinkCondition } from '../store/plan.ts';
import type { Fold } from '../store/term-values.ts';
import { classOf } from './directive.ts';
import { enumTerms } from './enum-term.ts';
import { bindingOf, type Field, itemType } from './field-binding.ts';
import { ancestorsField, fieldsOf, kindOf } from './field-kind.ts';
import { badFilter, FilterLimits } from './filter-limits.ts';
import { type Operands, type TermOf, termMaker, type ValueRules, valueCondition } from './value-condition.ts';

/** A filter as GraphQL hands it over: by the names of the fields. */
export type Filter = Readonly<Record<string, unknown>>;

/** The condition that a `where` of things of `type` stands for. Throws a coded error for one that is too large, or has null in it. */
export function filterCondition(schema: GraphQLSchema, type: GraphQLNamedType, filter: Filter, fold: Fold): Condition {
  return new FilterReader(schema, fold).thing(type, filter, 1);
}

/** Reads one filter, along the fields of the types it is about. */
class FilterReader {
  readonly #schema: GraphQLSchema;
  readonly #fold: Fold;
  readonly #limits = new FilterLimits();

  constructor(schema: GraphQLSchema, fold: Fold) {
    this.#schema = schema;
    this.#fold = fold;
  }

  thing(type: GraphQLNamedType, filter: Filter, depth: number): Condition {
    this.#limits.enter(depth);
    const parts = Object.entries(filter).map(([name, value]) => {
      if (value === null) throw badFilter(name);
      return this.#part(type, name, value, depth);
    });
    return all(parts);
  }

  #part(type: GraphQLNamedType, name: string, value: unknown, depth: number): Condition {
    const each = () => (value as readonly Filter[]).map((one) => this.thing(type, one, depth + 1));
    if (name === 'AND') return { all: each() };
    if (name === 'OR') return { any: each() };
    if (name === 'NOT') return { not: this.thing(type, value as Filter, depth + 1) };
    if (name === 'within') return this.#within(type, value);
    const field = fieldsOf(type).find((candidate) => candidate.name === name);
    if (field !== undefined) return this.#field(field, value as Operands, depth);
    if (name === 'id') return this.#values([[]], value as Operands, termMaker('id'));
    return this.#narrower(name.replace(/^as/, ''), value as Filter, depth);
  }

  /** The thing itself has the IRI, or one of those above it. */
  #within(type: GraphQLNamedType, iri: unknown): Condition {
    const above = ancestorsField(type);
    const paths: readonly Path[] = [[], ...(above === undefined ? [] : bindingOf(above).paths)];
    return this.#values(paths, { eq: iri }, termMaker('id'));
  }

  #narrower(name: string, filter: Filter, depth: number): Condition {
    const type = this.#schema.getType(name);
    const standsFor = isEnumType(type) ? undefined : classOf(type?.astNode);
    if (type === undefined || standsFor === undefined) throw new Error(`The schema has no class for ${name}.`);
    const isOfClass: Condition = { paths: [[out(rdf.type)]], tests: [{ oneOf: [standsFor] }] };
    return all([isOfClass, this.thing(type, filter, depth + 1)]);
  }

  #field(field: Field, operands: Operands, depth: number): Condition {
    const kind = kindOf(field);
    if (kind === undefined) throw new Error(`There is no filter for ${field.name}.`);
    if (kind === 'link' || kind === 'list') return this.#things(field, operands, depth);
    const type = itemType(field.type);
    const enumTerm: TermOf | undefined = isEnumType(type)
      ? (name) => enumTerms(type).termOf.get(String(name))
      : undefined;
    const paths = kind === 'id' ? [[]] : bindingOf(field).paths;
    return this.#values(paths, operands, enumTerm ?? termMaker(kind));
  }

  #values(paths: readonly Path[], operands: Operands, termOf: TermOf | undefined): Condition {
    const rules: ValueRules = { termOf, fold: this.#fold, limits: this.#limits };
    return valueCondition(paths, operands, rules);
  }

  /** What is asked of the things that a field leads to: `is` … of one, `some` … of several. */
  #things(field: Field, operands: Operands, depth: number): Condition {
    const { paths, reach } = bindingOf(field);
    const type = itemType(field.type);
    const target = { paths, ...(reach.class === undefined ? {} : { class: reach.class }) };
    const linked = (quantifier: LinkCondition['quantifier'], where: Condition): Condition => ({
      ...target,
      quantifier,
      where,
    });
    const parts = Object.entries(operands).map(([name, value]): Condition => {
      if (value === null) throw badFilter(`${field.name}: ${name}`);
      if (name === 'exists') return this.#exists(linked('some', { all: [] }), value === true);
      if (name === 'count') return { ...target, count: this.#bounds(value as Filter) };
      const quantifier = QUANTIFIERS[name];
      if (quantifier === undefined) throw new Error(`Filters of things have no ${name}.`);
      return linked(quantifier, this.thing(type, value as Filter, depth + 1));
    });
    return all(parts);
  }

  #exists(some: Condition, isWanted: boolean): Condition {
    this.#limits.count();
    return isWanted ? some : { not: some };
  }

  #bounds(bounds: Filter): CountBounds {
    this.#limits.count();
    const missing = Object.entries(bounds).find(([, bound]) => bound === null);
    if (missing !== undefined) throw badFilter(`count: ${missing[0]}`);
    return bounds as CountBounds;
  }
}

const QUANTIFIERS: Readonly<Record<string, LinkCondition['quantifier']>> = {
  is: 'some',
  isNot: 'none',
  some: 'some',
  every: 'every',
  none: 'none',
};

/** All of the conditions, without a wrapping that says nothing. */
export function all(parts: readonly Condition[]): Condition {
  const [only, ...more] = parts;
  return only !== undefined && more.length === 0 ? only : { all: parts };
}

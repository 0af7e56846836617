import type { Literal, NamedNode } from '@rdfjs/types';
import { isAbsoluteIri } from '../rdf/iri.ts';
import { xsd } from '../rdf/namespace.ts';
import { literal, namedNode } from '../rdf/term.ts';
import type { Path } from '../store/path.ts';
import type { Condition, ValueTest } from '../store/plan.ts';
import type { Fold } from '../store/term-values.ts';
import type { FieldKind } from './field-kind.ts';
import { badFilter, type FilterLimits } from './filter-limits.ts';

/** What is asked of values, as GraphQL hands it over: `{ gte: "2025-01-01" }`. */
export type Operands = Readonly<Record<string, unknown>>;

/** The RDF term that a value of the API stands for; undefined if none does. */
export type TermOf = (value: unknown) => NamedNode | Literal | undefined;

/** How the values of one field are compared. */
export interface ValueRules {
  /** Of a field whose values are terms of one kind; without it, values are compared by their text, whatever language or datatype they have. */
  readonly termOf: TermOf | undefined;
  readonly fold: Fold;
  readonly limits: FilterLimits;
}

/** Makes the terms of a kind of values; undefined for text, which is compared whatever its language. */
export function termMaker(kind: FieldKind): TermOf | undefined {
  return TERM_MAKERS[kind];
}

const iriTerm: TermOf = (value) => (isAbsoluteIri(String(value)) ? namedNode(String(value)) : undefined);

const TERM_MAKERS: Partial<Readonly<Record<FieldKind, TermOf>>> = {
  id: iriTerm,
  iri: iriTerm,
  date: (value) => literal(String(value), xsd.date),
  integer: (value) => literal(String(value), xsd.integer),
  boolean: (value) => literal(String(value), xsd.boolean),
};

/** At least one value at the end of the paths passes all that is asked; `exists: false` asks that there be none. */
export function valueCondition(paths: readonly Path[], operands: Operands, rules: ValueRules): Condition {
  const { exists, ...asked } = operands;
  const tests = Object.entries(asked).map(([name, operand]) => valueTest(name, operand, rules));
  const parts: Condition[] = tests.length === 0 ? [] : [{ paths, tests }];
  if (exists === null) throw badFilter('exists');
  if (exists !== undefined) {
    rules.limits.count();
    const hasValue: Condition = { paths, tests: [] };
    parts.push(exists === true ? hasValue : { not: hasValue });
  }
  const [only, ...more] = parts;
  return only !== undefined && more.length === 0 ? only : { all: parts };
}

function valueTest(name: string, operand: unknown, rules: ValueRules): ValueTest {
  if (operand === null) throw badFilter(name);
  const { fold, limits } = rules;
  limits.count();
  switch (name) {
    case 'eq':
      return isOneOf([operand], rules);
    case 'in':
      limits.checkValues(operand as readonly unknown[]);
      return isOneOf(operand as readonly unknown[], rules);
    case 'iri':
      return { oneOf: [iriTerm(operand)].filter((term) => term !== undefined) };
    case 'contains':
      return { contains: String(operand) };
    case 'startsWith':
      return { startsWith: String(operand) };
    case 'matches':
      return { folded: fold(String(operand)) };
    case 'language':
      return { language: String(operand) };
    default:
      return comparison(name, operand, rules);
  }
}

function isOneOf(values: readonly unknown[], { termOf }: ValueRules): ValueTest {
  if (termOf === undefined) return { lexical: values.map(String) };
  return { oneOf: values.map(termOf).filter((term) => term !== undefined) };
}

function comparison(name: string, operand: unknown, { termOf }: ValueRules): ValueTest {
  const than = termOf?.(operand);
  const isComparison = name === 'lt' || name === 'lte' || name === 'gt' || name === 'gte';
  if (!isComparison || than?.termType !== 'Literal') throw new Error(`There is no test ${name} of these values.`);
  return { compare: name, than };
}

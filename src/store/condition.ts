import type { Literal, NamedNode } from '@rdfjs/types';
import { type Path, pathText } from './path.ts';

/**
 * Keeps some of the resources; plain data. What is not there never passes a test of a value, and `not` is plain negation: a resource without a value
 * of the property passes `{ not: { paths, tests } }`.
 */
export type Condition = AllOf | AnyOf | Not | ValueCondition | LinkCondition | CountCondition;

/** Every one of the conditions holds; none given holds always. */
export interface AllOf {
  readonly all: readonly Condition[];
}

/** At least one of the conditions holds; none given never holds. */
export interface AnyOf {
  readonly any: readonly Condition[];
}

/** The condition does not hold. */
export interface Not {
  readonly not: Condition;
}

/**
 * At least one term at the end of any of the paths passes *all* tests. Without tests: there is a term at all. The empty path leads to the resource
 * itself.
 */
export interface ValueCondition {
  readonly paths: readonly Path[];
  readonly tests: readonly ValueTest[];
}

/** What is asked of one term. */
export type ValueTest =
  | TermTest
  | LexicalTest
  | ComparisonTest
  | ContainsTest
  | StartsWithTest
  | FoldedTest
  | LanguageTest;

/** It is one of these terms, by RDF term equality: `"01"` is not `"1"`, language tags in any case. */
export interface TermTest {
  readonly oneOf: readonly (NamedNode | Literal)[];
}

/** Its text (`STR()` of SPARQL) is one of these, whatever its language or datatype. A blank node has no text. */
export interface LexicalTest {
  readonly lexical: readonly string[];
}

/** How two values may lie to one another: less than, less or equal, greater than, greater or equal. */
export type Comparison = 'lt' | 'lte' | 'gt' | 'gte';

/**
 * Its value lies so to that of `than`: both `xsd:integer`, both `xsd:date` (the calendar day as written, in the years 0001 to 9999, whatever the time
 * zone) or both `xsd:boolean` (false before true). Terms of other datatypes, or whose text is none of the datatype, never pass.
 */
export interface ComparisonTest {
  readonly compare: Comparison;
  readonly than: Literal;
}

/** Its text contains this one, code point for code point. */
export interface ContainsTest {
  readonly contains: string;
}

/** Its text begins with this one, code point for code point. */
export interface StartsWithTest {
  readonly startsWith: string;
}

/** Its text, folded, contains this one, which is folded already. How texts are folded is told to the source. */
export interface FoldedTest {
  readonly folded: string;
}

/**
 * It is a literal whose language tag the language range matches (basic filtering, RFC 4647, section 3.3.1; `*` for any tag, no matter the case);
 * the empty range asks for a literal without a language.
 */
export interface LanguageTest {
  readonly language: string;
}

/**
 * Of the resources that the paths lead to (only those of the class, if one is given), `some`, `every` one or `none` meet `where`. `every` and
 * `none` hold when there are none.
 */
export interface LinkCondition {
  readonly paths: readonly Path[];
  readonly class?: NamedNode;
  readonly quantifier: 'some' | 'every' | 'none';
  readonly where: Condition;
}

/** How many different resources the paths lead to, only those of the class if one is given; all bounds hold. */
export interface CountCondition {
  readonly paths: readonly Path[];
  readonly class?: NamedNode;
  readonly count: CountBounds;
}

/** Bounds of a number. */
export interface CountBounds {
  readonly eq?: number;
  readonly lt?: number;
  readonly lte?: number;
  readonly gt?: number;
  readonly gte?: number;
}

/** What two conditions have in common if and only if they are written the same, to be made part of a JSON text. */
export function conditionKey(condition: Condition | undefined): unknown {
  if (condition === undefined) return null;
  if ('all' in condition) return ['all', condition.all.map(conditionKey)];
  if ('any' in condition) return ['any', condition.any.map(conditionKey)];
  if ('not' in condition) return ['not', conditionKey(condition.not)];
  const paths = condition.paths.map(pathText);
  if ('tests' in condition) return ['value', paths, condition.tests.map(testKey)];
  const type = condition.class?.value ?? null;
  if ('count' in condition) {
    const { eq, lt, lte, gt, gte } = condition.count;
    return ['count', paths, type, [eq, lt, lte, gt, gte]];
  }
  return [condition.quantifier, paths, type, conditionKey(condition.where)];
}

function testKey(test: ValueTest): unknown {
  if ('oneOf' in test) return ['oneOf', test.oneOf.map(termParts)];
  if ('compare' in test) return [test.compare, termParts(test.than)];
  return test;
}

function termParts(term: NamedNode | Literal): readonly string[] {
  return term.termType === 'Literal' ? [term.value, term.language, term.datatype.value] : [term.value];
}

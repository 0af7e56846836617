import type { NamedNode } from '@rdfjs/types';
import type { Pattern } from 'sparqljs';
import { rdf } from '../../rdf/namespace.ts';
import { literal } from '../../rdf/term.ts';
import { loneSurrogate } from '../../rdf/well-formed.ts';
import type { Condition, FoldedTest, ValueCondition, ValueTest } from '../condition.ts';
import type { Reach } from '../plan.ts';
import type { Fold } from '../term-values.ts';
import type { Select } from './endpoint.ts';
import { EndpointError } from './endpoint-error.ts';
import { anyOf, call, exists, filter, not, optional, select, triple, variable } from './expression.ts';
import { textOf } from './value-pattern.ts';

/** Where the folded texts of things are published: for a thing of one of the classes, a literal in which the folded texts of all values of the properties stand. */
export interface SearchKey {
  readonly property: NamedNode;
  readonly covers: readonly { readonly class: NamedNode; readonly properties: readonly NamedNode[] }[];
}

/** How a {@link TextFinder} compares. */
export interface TextFinderOptions {
  readonly fold: Fold | undefined;
  readonly searchKey: SearchKey | undefined;
  readonly select: Select;
}

/** More texts than these are not named in one filter. */
const MOST_TEXTS = 1000;

const [thing, value, key, text] = [variable('thing'), variable('value'), variable('key'), variable('text')];

/**
 * SPARQL cannot fold texts. What a condition asks of folded texts is found out before: the different texts that its properties have are fetched (with a search key, only of
 * things whose key has the asked text in it), folded and compared here, and those that pass are named in its place.
 */
export class TextFinder {
  readonly #options: TextFinderOptions;
  readonly #found = new Map<string, Promise<readonly string[]>>();

  constructor(options: TextFinderOptions) {
    this.#options = options;
  }

  /** `reach` without tests of folded texts. Rejects with an {@link EndpointError}. */
  async unfolded<Any extends Reach>(reach: Any): Promise<Any> {
    if (reach.from === 'iris' || reach.where === undefined) return reach;
    return { ...reach, where: await this.#condition(reach.where) };
  }

  async #condition(condition: Condition): Promise<Condition> {
    if ('all' in condition) return { all: await this.#all(condition.all) };
    if ('any' in condition) return { any: await this.#all(condition.any) };
    if ('not' in condition) return { not: await this.#condition(condition.not) };
    if ('tests' in condition) return this.#value(condition);
    if ('count' in condition) return condition;
    return { ...condition, where: await this.#condition(condition.where) };
  }

  #all(conditions: readonly Condition[]): Promise<readonly Condition[]> {
    return Promise.all(conditions.map((each) => this.#condition(each)));
  }

  async #value(condition: ValueCondition): Promise<ValueCondition> {
    const test = async (each: ValueTest): Promise<ValueTest> =>
      'folded' in each ? { lexical: await this.#texts(condition, each) } : each;
    return { ...condition, tests: await Promise.all(condition.tests.map(test)) };
  }

  /** The texts at the end of the paths that pass. */
  async #texts({ paths }: ValueCondition, { folded }: FoldedTest): Promise<readonly string[]> {
    if (loneSurrogate.test(folded)) return [];
    const texts = await Promise.all(
      paths.map((path) => {
        const last = path.at(-1);
        if (last === undefined || last.inverse)
          throw new EndpointError('ENDPOINT_UNSUPPORTED', 'Folded texts are compared at the end of a property only.');
        return this.#textsOf(last.predicate, folded);
      }),
    );
    const all = [...new Set(texts.flat())];
    if (all.length <= MOST_TEXTS) return all;
    const message = `More than ${MOST_TEXTS} different texts match ${JSON.stringify(folded)}.`;
    throw new EndpointError('ENDPOINT_TOO_MUCH', message);
  }

  #textsOf(property: NamedNode, folded: string): Promise<readonly string[]> {
    const name = JSON.stringify([property.value, folded]);
    const known = this.#found.get(name) ?? this.#find(property, folded);
    this.#found.set(name, known);
    return known;
  }

  async #find(property: NamedNode, folded: string): Promise<readonly string[]> {
    const { fold, searchKey, select: ask } = this.#options;
    if (fold === undefined) throw new TypeError('This source was not told how to fold texts.');
    const where = [
      triple(thing, property, value),
      ...keyed(searchKey, property, folded),
      filter(not(call('isblank', value))),
    ];
    const rows = await ask(select([{ expression: textOf(value), variable: text }], where, { distinct: true }));
    const texts = rows.flatMap((row) => row.get(text.value)?.value ?? []);
    return texts.filter((each) => fold(each).includes(folded));
  }
}

/** Leaves out things whose key tells that none of their values of the property passes. */
function keyed(searchKey: SearchKey | undefined, property: NamedNode, folded: string): readonly Pattern[] {
  const covering = searchKey?.covers.filter(({ properties }) => properties.some((each) => each.equals(property))) ?? [];
  if (searchKey === undefined || covering.length === 0 || folded === '') return [];
  const isCovered = anyOf(covering.map((each) => exists([triple(thing, rdf.type, each.class)])));
  const mayPass = [not(call('bound', key)), call('contains', textOf(key), literal(folded)), not(isCovered)];
  return [optional([triple(thing, searchKey.property, key)]), filter(anyOf(mayPass))];
}

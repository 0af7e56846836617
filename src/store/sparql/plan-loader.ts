import type { NamedNode, Quad } from '@rdfjs/types';
import type { SelectQuery } from 'sparqljs';
import { rdf } from '../../rdf/namespace.ts';
import { type ClassOrder, canonicalOrder } from '../canonical-order.ts';
import type { OrderBy } from '../order-by.ts';
import { pageRange } from '../page.ts';
import type { Branch, ClassReach, PageRequest, Reach } from '../plan.ts';
import { Answers, type Part } from './answers.ts';
import type { Select } from './endpoint.ts';
import { select as selectQuery, variable } from './expression.ts';
import { factOf, factQueries, parts } from './fact-queries.ts';
import { countOf, countQuery, groupOf, groupQuery } from './group-query.ts';
import { groupSorter } from './group-sorter.ts';
import { orderPaths } from './order-paths.ts';
import { OrderReader } from './order-reader.ts';
import { countsOf, pageQueries } from './page-queries.ts';
import { FreshNames } from './path-pattern.ts';
import { reachPattern, waysOf } from './reach-pattern.ts';
import type { Row } from './select-results.ts';
import type { TextFinder } from './text-finder.ts';

/** What a plan is loaded with. */
export interface LoaderParts {
  readonly select: Select;
  readonly texts: TextFinder;
  /** Which of the classes in canonical order the things of a class can be of; of any class, if none is given. */
  ordersOf(type: NamedNode | undefined): Promise<readonly ClassOrder[]>;
}

const [item, parent] = [variable('item'), variable('parent')];

/** The parent of what is reached from nothing. */
const ROOT: readonly [undefined] = [undefined];

/** Loads the branches of a plan: for each a few queries, however many parents and things there are (up to what one query can name). */
export class PlanLoader {
  readonly answers = new Answers();
  /** What was fetched of the things themselves. */
  readonly facts: Quad[] = [];
  readonly #parts: LoaderParts;

  constructor(parts: LoaderParts) {
    this.#parts = parts;
  }

  /** Loads branches from `parents` (none at the root). A branch that fails is kept as one. */
  async load(branches: readonly Branch[], parents: readonly string[] | undefined): Promise<void> {
    await Promise.all(
      branches.map(async (branch) => {
        const from = branch.reach.from === 'parent' ? (parents ?? []) : ROOT;
        try {
          await this.#loadBranch(branch, from);
        } catch (failure) {
          const { reach, page } = branch;
          for (const each of from) {
            for (const grouping of branch.groupings ?? [undefined])
              this.answers.keepFailure(each, { reach, page, grouping }, failure);
          }
        }
      }),
    );
  }

  async #loadBranch(branch: Branch, from: readonly (string | undefined)[]): Promise<void> {
    const reach = await this.#parts.texts.unfolded(branch.reach);
    const groups = this.#loadGroups(branch, reach, from);
    const items = await this.#loadParts(branch, reach, from);
    await Promise.all([groups, this.#loadValues(items, branch.values), this.load(branch.branches, items)]);
  }

  /** Keeps the parts that are wanted, and gives all that are in one. */
  async #loadParts(branch: Branch, reach: Reach, from: readonly (string | undefined)[]): Promise<readonly string[]> {
    const { page } = branch;
    // Where groups are wanted and no things, nothing but the groups is read.
    if (isEmptyPage(page) && branch.groupings !== undefined && branch.groupings.length > 0) return [];
    const found = await this.#partsOf(reach, page, from);
    for (const [each, part] of found) this.answers.keepPart(each, { reach: branch.reach, page }, part);
    return [...new Set([...found.values()].flatMap(({ items }) => items))];
  }

  async #partsOf(
    reach: Reach,
    page: PageRequest | undefined,
    from: readonly (string | undefined)[],
  ): Promise<ReadonlyMap<string | undefined, Part>> {
    if (reach.from === 'class' && page !== undefined && (page.first !== undefined || page.last !== undefined))
      return new Map([[undefined, await this.#rootPage(reach, page)]]);
    if (reach.from === 'parent' && isEmptyPage(page)) return this.#emptyPages(reach, from);
    const links = await this.#links(reach, from);
    const all = [...new Set([...links.values()].flat())];
    const order = await this.#orderOf(reach, page?.orderBy ?? [], all);
    return new Map(from.map((each) => [each, partOf(reach, links.get(each) ?? [], order, page)]));
  }

  /** One query chooses the page, one counts. */
  async #rootPage(reach: ClassReach, page: PageRequest): Promise<Part> {
    const orders = await this.#parts.ordersOf(reach.class);
    const { items, counts } = pageQueries(reach, page, orders);
    const [rows, counted] = await Promise.all([items ? this.#parts.select(items) : [], this.#parts.select(counts)]);
    const { total, skipped, left } = countsOf(counted);
    const found = rows.flatMap((row) => row.get(item.value)?.value ?? []);
    const order = await this.#orderOf(reach, page.orderBy ?? [], found);
    const isLast = page.first === undefined;
    const end = isLast ? Math.max(skipped, total - left) : skipped + found.length;
    const start = isLast ? end - found.length : skipped;
    return {
      items: order.sorted(found),
      totalCount: total,
      hasPreviousPage: start > 0,
      hasNextPage: end < total,
      keyOf: (iri) => order.keyOf(iri),
    };
  }

  /** No things, but how many there would be. */
  async #emptyPages(
    reach: Reach,
    from: readonly (string | undefined)[],
  ): Promise<ReadonlyMap<string | undefined, Part>> {
    const rows = await this.#fromEach(reach, from, (some) => countQuery(reach, some));
    const counts = new Map(rows.map((row) => [row.get(parent.value)?.value, countOf(row)]));
    return new Map(
      from.map((each) => {
        const totalCount = counts.get(each) ?? 0;
        const none = { items: [], totalCount, hasPreviousPage: false, hasNextPage: totalCount > 0, keyOf: () => [] };
        return [each, none];
      }),
    );
  }

  /** What each parent leads to, all of it, in no order. */
  async #links(
    reach: Reach,
    from: readonly (string | undefined)[],
  ): Promise<ReadonlyMap<string | undefined, string[]>> {
    const ends = reach.from === 'parent' ? [parent, item] : [item];
    const rows = await this.#fromEach(reach, from, (some) =>
      selectQuery(ends, reachPattern(reach, some, { parent, item }, new FreshNames()), { distinct: true }),
    );
    const links = new Map<string | undefined, string[]>();
    for (const row of rows) {
      const [start, end] = [row.get(parent.value)?.value, row.get(item.value)?.value];
      if (end !== undefined) links.set(start, [...(links.get(start) ?? []), end]);
    }
    return links;
  }

  async #orderOf(reach: Reach, orderBy: readonly OrderBy[], iris: readonly string[]): Promise<OrderReader> {
    if (iris.length === 0 || reach.from === 'iris') return new OrderReader([], []);
    const orders = await this.#parts.ordersOf(reach.class);
    const paths = orderPaths(orderBy, orders);
    const facts = paths.length === 0 ? [] : await this.#facts(factQueries(iris, [rdf.type], paths));
    return new OrderReader(facts, orderBy);
  }

  async #loadValues(iris: readonly string[], properties: readonly NamedNode[]): Promise<void> {
    if (iris.length === 0) return;
    const facts = await this.#facts(factQueries(iris, [rdf.type, ...properties]));
    // The values of a property are in canonical order, too.
    const places = await this.#places(linkedTogether(facts));
    this.facts.push(...facts, ...places);
  }

  async #loadGroups(branch: Branch, reach: Reach, from: readonly (string | undefined)[]): Promise<void> {
    await Promise.all(
      (branch.groupings ?? []).map(async (grouping) => {
        const rows = await this.#fromEach(reach, from, (some) => groupQuery(reach, some, grouping));
        const groups = rows.map((row) => groupOf(row, grouping)).filter(({ count }) => count > 0);
        const terms = groups.flatMap(({ keys }) => keys).filter((key) => typeof key === 'object');
        const iris = terms.filter(({ termType }) => termType === 'NamedNode').map(({ value }) => value);
        const places = await this.#places([...new Set(iris)]);
        this.facts.push(...places);
        const inOrder = groups.sort(groupSorter(new OrderReader(places, [])));
        for (const each of from) {
          const own = inOrder.filter((group) => group.parent === each);
          this.answers.keepGroups(each, { reach: branch.reach, grouping }, own);
        }
      }),
    );
  }

  /** What canonical order has to know of things of any class. */
  #places(iris: readonly string[]): Promise<readonly Quad[]> {
    return iris.length === 0
      ? Promise.resolve([])
      : this.#facts(factQueries(iris, [rdf.type], orderPaths([], canonicalOrder)));
  }

  async #facts(queries: readonly SelectQuery[]): Promise<readonly Quad[]> {
    const rows = await Promise.all(queries.map((query) => this.#parts.select(query)));
    return rows.flat().map(factOf);
  }

  /** Asks one query from all parents, or several if there are more than one query can name. */
  async #fromEach(
    reach: Reach,
    from: readonly (string | undefined)[],
    query: (parents: readonly string[]) => SelectQuery,
  ): Promise<readonly Row[]> {
    if (reach.from !== 'parent') return this.#parts.select(query([]));
    const parents = from.filter((each) => each !== undefined);
    const rows = await Promise.all(parts(parents, waysOf(reach)).map((some) => this.#parts.select(query(some))));
    return rows.flat();
  }
}

function isEmptyPage(page: PageRequest | undefined): boolean {
  return page?.first === 0 && page.after === undefined && page.before === undefined;
}

function partOf(reach: Reach, links: readonly string[], order: OrderReader, page: PageRequest | undefined): Part {
  const all = reach.from === 'iris' ? asAsked(reach.iris, links) : order.sorted(links);
  const { start, end } = page === undefined ? { start: 0, end: all.length } : rangeOf(all, order, page);
  return {
    items: all.slice(start, end),
    totalCount: all.length,
    hasPreviousPage: start > 0,
    hasNextPage: end < all.length,
    keyOf: (iri) => order.keyOf(iri),
  };
}

function rangeOf(all: readonly string[], order: OrderReader, page: PageRequest) {
  return pageRange(all.length, (index) => order.keyOf(all[index] ?? ''), page);
}

/** Things asked for by IRI stand as they were asked for. */
function asAsked(asked: readonly string[], found: readonly string[]): readonly string[] {
  const known = new Set(found);
  return asked.filter((iri) => known.has(iri));
}

/** The IRIs that are values of one property of one thing together with others. */
function linkedTogether(facts: readonly Quad[]): readonly string[] {
  const values = new Map<string, string[]>();
  for (const { subject, predicate, object } of facts) {
    if (object.termType !== 'NamedNode' || predicate.equals(rdf.type)) continue;
    const key = `${subject.value} ${predicate.value}`;
    values.set(key, [...(values.get(key) ?? []), object.value]);
  }
  return [...new Set([...values.values()].filter(({ length }) => length > 1).flat())];
}

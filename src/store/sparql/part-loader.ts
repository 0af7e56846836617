import type { SelectQuery } from 'sparqljs';
import type { ClassOrder } from '../canonical-order.ts';
import { pageRange } from '../page.ts';
import type { ClassReach, PageRequest, Reach } from '../plan.ts';
import type { Part } from './answers.ts';
import type { Select } from './endpoint.ts';
import { select as selectQuery, variable } from './expression.ts';
import { parts } from './fact-queries.ts';
import type { FactReader } from './fact-reader.ts';
import { countOf, countQuery } from './group-query.ts';
import { grouped } from './grouped.ts';
import { OrderReader } from './order-reader.ts';
import { countsOf, pageQueries } from './page-queries.ts';
import { FreshNames } from './path-pattern.ts';
import { reachPattern, waysOf } from './reach-pattern.ts';
import type { Row } from './select-results.ts';

/** The IRI of what is reached from; undefined at the root. */
export type Parent = string | undefined;

/** What parts of lists are loaded with. */
export interface PartLoaderParts {
  readonly select: Select;
  readonly facts: FactReader;
  /** Which of the classes in canonical order the things of a class can be of; of any class, if none is given. */
  ordersOf(type: ClassReach['class'] | undefined): Promise<readonly ClassOrder[]>;
}

const [item, parent] = [variable('item'), variable('parent')];

/** Finds which things the pages of a branch have. */
export class PartLoader {
  readonly #with: PartLoaderParts;

  constructor(parts: PartLoaderParts) {
    this.#with = parts;
  }

  /** The part `page` (the whole, if none is given) of what `reach` leads to, from each of `from`. */
  async load(reach: Reach, page: PageRequest | undefined, from: readonly Parent[]): Promise<ReadonlyMap<Parent, Part>> {
    if (reach.from === 'class' && page !== undefined && (page.first !== undefined || page.last !== undefined))
      return new Map([[undefined, await this.#rootPage(reach, page)]]);
    if (reach.from === 'parent' && isEmptyPage(page)) return this.#emptyPages(reach, from);
    const links = await this.#links(reach, from);
    const order = await this.#orderOf(reach, page, [...new Set([...links.values()].flat())]);
    return new Map(from.map((each) => [each, partOf(reach, links.get(each) ?? [], order, page)]));
  }

  /** Asks one query from all parents, or several if there are more than one query can name. */
  async fromEach(
    reach: Reach,
    from: readonly Parent[],
    query: (parents: readonly string[]) => SelectQuery,
  ): Promise<readonly Row[]> {
    if (reach.from !== 'parent') return this.#with.select(query([]));
    const parents = from.filter((each) => each !== undefined);
    const rows = await Promise.all(parts(parents, waysOf(reach)).map((some) => this.#with.select(query(some))));
    return rows.flat();
  }

  /** One query chooses the page of a class, one counts. */
  async #rootPage(reach: ClassReach, page: PageRequest): Promise<Part> {
    const { items, counts } = pageQueries(reach, page, await this.#with.ordersOf(reach.class));
    const [rows, counted] = await Promise.all([items ? this.#with.select(items) : [], this.#with.select(counts)]);
    const { total, skipped, left } = countsOf(counted);
    const found = rows.flatMap((row) => row.get(item.value)?.value ?? []);
    const order = await this.#orderOf(reach, page, found);
    const isLast = page.first === undefined;
    const start = isLast ? Math.max(skipped, total - left) - found.length : skipped;
    return shown(order.sorted(found), start, total, order);
  }

  /** No things, but how many there would be. */
  async #emptyPages(reach: Reach, from: readonly Parent[]): Promise<ReadonlyMap<Parent, Part>> {
    const rows = await this.fromEach(reach, from, (some) => countQuery(reach, some));
    const counts = new Map(rows.map((row) => [row.get(parent.value)?.value, countOf(row)]));
    const order = new OrderReader([], []);
    return new Map(from.map((each) => [each, shown([], 0, counts.get(each) ?? 0, order)]));
  }

  /** What each parent leads to, all of it, in no order: SPARQL 1.1 has no way to take so many of each. */
  async #links(reach: Reach, from: readonly Parent[]): Promise<ReadonlyMap<Parent, readonly string[]>> {
    const ends = reach.from === 'parent' ? [parent, item] : [item];
    const rows = await this.fromEach(reach, from, (some) =>
      selectQuery(ends, reachPattern(reach, some, { parent, item }, new FreshNames()), { distinct: true }),
    );
    const byParent = grouped(rows, (row) => row.get(parent.value)?.value);
    return new Map(
      Array.from(byParent, ([each, own]) => [each, own.flatMap((row) => row.get(item.value)?.value ?? [])]),
    );
  }

  async #orderOf(reach: Reach, page: PageRequest | undefined, iris: readonly string[]): Promise<OrderReader> {
    const orderBy = page?.orderBy ?? [];
    if (iris.length === 0 || reach.from === 'iris') return new OrderReader([], orderBy);
    const orders = await this.#with.ordersOf(reach.class);
    return new OrderReader(await this.#with.facts.order(iris, orderBy, orders), orderBy);
  }
}

/** Whether a page has nothing, so that no things need be looked at. */
export function isEmptyPage(page: PageRequest | undefined): boolean {
  return page?.first === 0 && page.after === undefined && page.before === undefined;
}

function partOf(reach: Reach, links: readonly string[], order: OrderReader, page: PageRequest | undefined): Part {
  const all = reach.from === 'iris' ? asAsked(reach.iris, links) : order.sorted(links);
  if (page === undefined) return shown(all, 0, all.length, order);
  const { start, end } = pageRange(all.length, (index) => order.keyOf(all[index] ?? ''), page);
  return shown(all.slice(start, end), start, all.length, order);
}

function shown(items: readonly string[], start: number, totalCount: number, order: OrderReader): Part {
  return {
    items,
    totalCount,
    hasPreviousPage: start > 0,
    hasNextPage: start + items.length < totalCount,
    keyOf: (iri) => order.keyOf(iri),
  };
}

/** Things asked for by IRI stand as they were asked for. */
function asAsked(asked: readonly string[], found: readonly string[]): readonly string[] {
  const known = new Set(found);
  return asked.filter((iri) => known.has(iri));
}

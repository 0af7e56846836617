import type { NamedNode, Quad } from '@rdfjs/types';
import type { Branch, Reach } from '../plan.ts';
import { Answers } from './answers.ts';
import type { FactReader } from './fact-reader.ts';
import { groupOf, groupQuery } from './group-query.ts';
import { groupSorter } from './group-sorter.ts';
import { grouped } from './grouped.ts';
import { OrderReader } from './order-reader.ts';
import { isEmptyPage, type Parent, type PartLoader } from './part-loader.ts';
import type { TextFinder } from './text-finder.ts';

/** What a plan is loaded with. */
export interface LoaderParts {
  readonly texts: TextFinder;
  readonly parts: PartLoader;
  readonly facts: FactReader;
}

/** The parent of what is reached from nothing. */
const ROOT: readonly Parent[] = [undefined];

/** Loads the branches of a plan: for each a few queries, however many parents and things there are (up to what one query can name). */
export class PlanLoader {
  readonly answers = new Answers();
  /** What was fetched of the things themselves. */
  readonly facts: Quad[] = [];
  readonly #with: LoaderParts;

  constructor(parts: LoaderParts) {
    this.#with = parts;
  }

  /** Loads branches from `parents` (none at the root). A branch that fails is kept as one; its neighbours are loaded. */
  async load(branches: readonly Branch[], parents: readonly string[]): Promise<void> {
    await Promise.all(
      branches.map(async (branch) => {
        const from = branch.reach.from === 'parent' ? parents : ROOT;
        await this.#loadBranch(branch, from).catch((failure: unknown) => this.#fail(branch, from, failure));
      }),
    );
  }

  #fail({ reach, page, groupings = [] }: Branch, from: readonly Parent[], failure: unknown): void {
    for (const parent of from) {
      this.answers.keepFailure(parent, { reach, page }, failure);
      for (const grouping of groupings) this.answers.keepFailure(parent, { reach, page, grouping }, failure);
    }
  }

  async #loadBranch(branch: Branch, from: readonly Parent[]): Promise<void> {
    const reach = await this.#with.texts.unfolded(branch.reach);
    await Promise.all([this.#loadGroups(branch, reach, from), this.#loadThings(branch, reach, from)]);
  }

  async #loadThings(branch: Branch, reach: Reach, from: readonly Parent[]): Promise<void> {
    const { page, groupings = [] } = branch;
    // Where groups are wanted and no things, nothing but the groups is asked for.
    if (isEmptyPage(page) && groupings.length > 0) return;
    const found = await this.#with.parts.load(reach, page, from);
    for (const [each, part] of found) this.answers.keepPart(each, { reach: branch.reach, page }, part);
    const items = [...new Set([...found.values()].flatMap((part) => part.items))];
    if (items.length === 0) return;
    await Promise.all([this.#loadValues(items, branch.values), this.load(branch.branches, items)]);
  }

  async #loadValues(iris: readonly string[], properties: readonly NamedNode[]): Promise<void> {
    for (const fact of await this.#with.facts.values(iris, properties)) this.facts.push(fact);
  }

  async #loadGroups(branch: Branch, reach: Reach, from: readonly Parent[]): Promise<void> {
    await Promise.all(
      (branch.groupings ?? []).map(async (grouping) => {
        const rows = await this.#with.parts.fromEach(reach, from, (some) => groupQuery(reach, some, grouping));
        const groups = rows.map((row) => groupOf(row, grouping)).filter(({ count }) => count > 0);
        const terms = groups.flatMap(({ keys }) => keys).filter((key) => typeof key === 'object');
        const iris = terms.filter(({ termType }) => termType === 'NamedNode').map(({ value }) => value);
        const places = await this.#with.facts.places([...new Set(iris)]);
        for (const fact of places) this.facts.push(fact);
        const byParent = grouped(groups.sort(groupSorter(new OrderReader(places, []))), ({ parent }) => parent);
        for (const each of from)
          this.answers.keepGroups(each, { reach: branch.reach, grouping }, byParent.get(each) ?? []);
      }),
    );
  }
}

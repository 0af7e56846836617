import type { NamedNode } from '@rdfjs/types';
import { groupingKey } from '../store/grouping.ts';
import { type Branch, type Grouping, type PageRequest, type Reach, reachKey } from '../store/plan.ts';
import { MAXIMUM_PAGE_SIZE } from './page-arguments.ts';

/** What a list that is not paged counts for: the lists that documents order are short. */
const SHORT_LIST = 3;

function sizeOf(reach: Reach, page: PageRequest | undefined): number {
  if (page === undefined && reach.from === 'iris') return reach.iris.length;
  return page ? (page.first ?? page.last ?? MAXIMUM_PAGE_SIZE) : SHORT_LIST;
}

/** What one place of an operation wants counted. */
interface Counted {
  readonly reach: Reach;
  readonly grouping: Grouping;
  /** How many groups are answered at most, all uses together. */
  size: number;
  readonly nodes: readonly Reach[];
  readonly need: Need;
}

/** What is wanted of the resources at one place of an operation, gathered field by field; equal branches become one. */
export class Need {
  readonly #values = new Map<string, NamedNode>();
  readonly #branches = new Map<string, { reach: Reach; page: PageRequest | undefined; need: Need; uses: number }>();
  readonly #counted = new Map<string, Counted>();
  #isWanted = false;

  /** The resources themselves are wanted, even if nothing of them is: a source then knows their types. */
  resource(): void {
    this.#isWanted = true;
  }

  /** The values of `predicate` are wanted. */
  value(predicate: NamedNode): void {
    this.#values.set(predicate.value, predicate);
  }

  /** The resources at `reach` are wanted (of a list, the part `page`); gives what is wanted of them. */
  branch(reach: Reach, page?: PageRequest): Need {
    const key = JSON.stringify([reachKey(reach), page]);
    const known = this.#branches.get(key);
    if (known !== undefined) {
      known.uses += 1;
      return known.need;
    }
    const need = new Need();
    this.#branches.set(key, { reach, page, need, uses: 1 });
    return need;
  }

  /**
   * The resources at `reach` are to be counted by `grouping`, the largest `size` groups; gives what is wanted of the resources that they are grouped by,
   * which are at `nodes`.
   */
  grouping(reach: Reach, grouping: Grouping, size: number, nodes: readonly Reach[]): Need {
    const key = JSON.stringify([reachKey(reach), groupingKey(grouping)]);
    const known = this.#counted.get(key);
    const counted = known ?? { reach, grouping, size: 0, nodes, need: new Need() };
    counted.size += size;
    this.#counted.set(key, counted);
    return counted.need;
  }

  /**
   * How many things the operation could give at most, by the sizes of its pages and facets; a list that is not paged counts as {@link SHORT_LIST}. Branches
   * asked for under several aliases count as often: they are fetched once, but answered each time.
   */
  cost(): number {
    const branches = Array.from(
      this.#branches.values(),
      ({ reach, page, need, uses }) => sizeOf(reach, page) * (uses + need.cost()),
    );
    const counted = Array.from(this.#counted.values(), ({ size, need }) => size * (1 + need.cost()));
    return [...branches, ...counted].reduce((sum, cost) => sum + cost, 0);
  }

  /** All that is wanted, as part of a plan. */
  toBranches(): readonly Branch[] {
    const branches = Array.from(this.#branches.values(), ({ reach, page, need }) => need.#branch(reach, page));
    const counted = Array.from(this.#counted.values()).flatMap(({ reach, grouping, nodes, need }): Branch[] => [
      // Nothing of the things themselves: only what they are counted by.
      { reach, page: { first: 0 }, groupings: [grouping], values: [], branches: [] },
      ...(need.#isEmpty() ? [] : nodes.map((each) => need.#branch(each, undefined))),
    ]);
    return [...branches, ...counted];
  }

  #branch(reach: Reach, page: PageRequest | undefined): Branch {
    // What is asked for by IRI comes whole: a page there only tells how many there can be.
    const part = page === undefined || reach.from === 'iris' ? {} : { page };
    return { reach, ...part, values: [...this.#values.values()], branches: this.toBranches() };
  }

  #isEmpty(): boolean {
    return !this.#isWanted && this.#values.size + this.#branches.size + this.#counted.size === 0;
  }
}

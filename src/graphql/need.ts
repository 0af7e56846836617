import type { NamedNode } from '@rdfjs/types';
import { type Branch, type PageRequest, type Reach, reachKey } from '../store/plan.ts';
import { MAXIMUM_PAGE_SIZE } from './page-arguments.ts';

/** What a list that is not paged counts for: the lists that documents order are short. */
const SHORT_LIST = 3;

function sizeOf(reach: Reach, page: PageRequest | undefined): number {
  if (reach.from === 'iris') return reach.iris.length;
  return page ? (page.first ?? page.last ?? MAXIMUM_PAGE_SIZE) : SHORT_LIST;
}

/** What is wanted of the resources at one place of an operation, gathered field by field; equal branches become one. */
export class Need {
  readonly #values = new Map<string, NamedNode>();
  readonly #branches = new Map<string, { reach: Reach; page: PageRequest | undefined; need: Need; uses: number }>();

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
   * How many things the operation could give at most, by the sizes of its pages; a list that is not paged counts as {@link SHORT_LIST}. Branches asked for
   * under several aliases count as often: they are fetched once, but answered each time.
   */
  cost(): number {
    return Array.from(
      this.#branches.values(),
      ({ reach, page, need, uses }) => sizeOf(reach, page) * (uses + need.cost()),
    ).reduce((sum, cost) => sum + cost, 0);
  }

  /** All that is wanted, as part of a plan. */
  toBranches(): readonly Branch[] {
    return Array.from(this.#branches.values(), ({ reach, page, need }) => ({
      reach,
      ...(page === undefined ? {} : { page }),
      values: [...need.#values.values()],
      branches: need.toBranches(),
    }));
  }
}

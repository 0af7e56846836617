import type { NamedNode } from '@rdfjs/types';
import { type Branch, type PageRequest, type Reach, reachKey } from '../store/plan.ts';

/** What is wanted of the resources at one place of an operation, gathered field by field; equal branches become one. */
export class Need {
  readonly #values = new Map<string, NamedNode>();
  readonly #branches = new Map<string, { reach: Reach; page: PageRequest | undefined; need: Need }>();

  /** The values of `predicate` are wanted. */
  value(predicate: NamedNode): void {
    this.#values.set(predicate.value, predicate);
  }

  /** The resources at `reach` are wanted (of a list, the part `page`); gives what is wanted of them. */
  branch(reach: Reach, page?: PageRequest): Need {
    const key = JSON.stringify([reachKey(reach), page]);
    const known = this.#branches.get(key);
    if (known !== undefined) return known.need;
    const need = new Need();
    this.#branches.set(key, { reach, page, need });
    return need;
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

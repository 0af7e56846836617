import type { Searcher, SearchPage } from '../search/searcher.ts';
import type { Deadline } from '../store/deadline.ts';
import type { IriReach } from '../store/plan.ts';
import { callerError } from './caller-error.ts';
import { type ScopedSearch, type SearchArguments, searchRequest } from './search-request.ts';

/** One search of an operation. */
export interface Search extends ScopedSearch {
  /** What it has found, once it has run; a fault is thrown where the answer is read. */
  readonly page: SearchPage;
  /** Where the things are that it has found. */
  readonly reach: IriReach;
}

interface Kept extends ScopedSearch {
  page?: SearchPage;
  fault?: unknown;
}

/**
 * The searches of one operation. Which things they find is not known while the operation is weighed: it is planned once to know what is searched for and what that
 * can cost, then searches run, then it is planned again with what they have found.
 */
export class Searches {
  readonly #version: string;
  readonly #kept = new Map<string, Kept>();

  /** `version` is that of the dataset. */
  constructor(version: string) {
    this.#version = version;
  }

  /** Whether the operation searches at all. */
  get isEmpty(): boolean {
    return this.#kept.size === 0;
  }

  /** Notes a search that is to run; gives where its things are, as far as they are known. Throws a coded error for arguments that are refused. */
  plan(args: SearchArguments): ScopedSearch & { readonly reach: IriReach } {
    const scoped = searchRequest(args, this.#version);
    const key = keyOf(scoped);
    const kept: Kept = this.#kept.get(key) ?? scoped;
    this.#kept.set(key, kept);
    return { ...scoped, reach: reachOf(kept.page) };
  }

  /** Runs all that is planned. */
  async run(searcher: Searcher | undefined, deadline: Deadline): Promise<void> {
    for (const kept of this.#kept.values()) {
      try {
        if (searcher === undefined) throw callerError('SEARCH_UNAVAILABLE', 'These data cannot be searched here.');
        kept.page = await searcher.search(kept.request, deadline);
      } catch (fault) {
        kept.fault = fault;
      }
    }
  }

  /** A search that has run. Throws what it has thrown, and a coded error for arguments that are refused. */
  result(args: SearchArguments): Search {
    const scoped = searchRequest(args, this.#version);
    const kept = this.#kept.get(keyOf(scoped));
    if (kept === undefined) throw new Error('A search is read that was not planned.');
    if (kept.page === undefined) throw kept.fault;
    return { ...scoped, page: kept.page, reach: reachOf(kept.page) };
  }
}

function keyOf({ request }: ScopedSearch): string {
  return JSON.stringify(request);
}

function reachOf(page: SearchPage | undefined): IriReach {
  return { from: 'iris', iris: page?.hits.map(({ resource }) => resource.value) ?? [] };
}

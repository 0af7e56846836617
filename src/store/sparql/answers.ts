import type { Grouping } from '../grouping.ts';
import { groupingKey } from '../grouping.ts';
import type { OrderKey } from '../order-key.ts';
import { type PageRequest, type Reach, reachKey } from '../plan.ts';
import type { CountedGroup } from './group-query.ts';

/** A part of a list, by the IRIs of its things. */
export interface Part {
  readonly items: readonly string[];
  readonly totalCount: number;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly keyOf: (iri: string) => OrderKey;
}

/** What a branch came to for one parent, or why it failed. */
type Outcome<Answer> = { readonly answer: Answer } | { readonly failure: unknown };

/** A list of a plan, or a part of it, or its groups. */
export interface Asked {
  readonly reach: Reach;
  readonly page?: PageRequest | undefined;
  readonly grouping?: Grouping | undefined;
}

/** What was found for each branch of a plan from each parent. */
export class Answers {
  readonly #parts = new Map<string, Outcome<Part>>();
  readonly #groups = new Map<string, Outcome<readonly CountedGroup[]>>();
  readonly #names = new WeakMap<object, string>();

  /** Keeps a part of a list. */
  keepPart(parent: string | undefined, asked: Asked, answer: Part): void {
    this.#parts.set(this.#key(parent, asked), { answer });
  }

  /** Keeps the groups of a list. */
  keepGroups(parent: string | undefined, asked: Asked, answer: readonly CountedGroup[]): void {
    this.#groups.set(this.#key(parent, asked), { answer });
  }

  /** Keeps that neither the list nor its groups could be found. */
  keepFailure(parent: string | undefined, asked: Asked, failure: unknown): void {
    this.#parts.set(this.#key(parent, { ...asked, grouping: undefined }), { failure });
    if (asked.grouping !== undefined) this.#groups.set(this.#key(parent, asked), { failure });
  }

  /** A part of a list. Throws why it failed, or a TypeError if it was not planned. */
  part(parent: string | undefined, asked: Asked): Part {
    return this.#read(this.#parts, parent, asked);
  }

  /** The groups of a list; throws as {@link part} does. */
  groups(parent: string | undefined, asked: Asked): readonly CountedGroup[] {
    return this.#read(this.#groups, parent, asked);
  }

  #read<Answer>(kept: ReadonlyMap<string, Outcome<Answer>>, parent: string | undefined, asked: Asked): Answer {
    const found = kept.get(this.#key(parent, asked));
    if (found === undefined) throw new TypeError(`Not planned: ${parent ?? ''} ${this.#nameOf(asked.reach, reachKey)}`);
    if ('failure' in found) throw found.failure;
    return found.answer;
  }

  #key(parent: string | undefined, { reach, page, grouping }: Asked): string {
    return JSON.stringify([
      reach.from === 'parent' ? parent : null,
      this.#nameOf(reach, reachKey),
      // Groups are of the whole list.
      grouping === undefined ? page && this.#nameOf(page, JSON.stringify) : this.#nameOf(grouping, groupingKey),
    ]);
  }

  /** Reaches are long; each is written once. */
  #nameOf<Named extends object>(named: Named, write: (named: Named) => string): string {
    const known = this.#names.get(named) ?? write(named);
    this.#names.set(named, known);
    return known;
  }
}

import type { GroupColumn } from './group-column.ts';
import type { Pace } from './pace.ts';

/** How often each combination of values was met, as a tree with a level for each key. */
export class Tally {
  #count = 0;
  readonly #below = new Map<number, Tally>();

  /** Adds one to every combination of what the resource at `place` has, one value of each column from the index `depth` on. */
  add(columns: readonly GroupColumn[], place: number, depth: number, pace: Pace): void {
    pace.tick();
    const column = columns[depth];
    if (column === undefined) {
      this.#count++;
      return;
    }
    const end = column.starts[place + 1] as number;
    for (let at = column.starts[place] as number; at < end; at++) {
      this.#at(column.numbers[at] as number).add(columns, place, depth + 1, pace);
    }
  }

  /** The combinations below, as numbers of values; `numbers` led here. */
  *counts(numbers: readonly number[]): Generator<{ readonly numbers: readonly number[]; readonly count: number }> {
    if (this.#count > 0) yield { numbers, count: this.#count };
    for (const [number, below] of this.#below) yield* below.counts([...numbers, number]);
  }

  #at(number: number): Tally {
    const known = this.#below.get(number);
    if (known !== undefined) return known;
    const made = new Tally();
    this.#below.set(number, made);
    return made;
  }
}

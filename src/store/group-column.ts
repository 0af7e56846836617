import type { GroupKeyReader } from './group-key-reader.ts';
import type { Ids } from './ordering.ts';
import type { Pace } from './pace.ts';

/**
 * What each of a list of resources has for one key of a grouping, in flat arrays: the resource at the place `p` of the list has the values with the numbers
 * `numbers[starts[p]]` up to (not including) `numbers[starts[p + 1]]`, at least one; value `n` has the code `codes[n]`.
 */
export interface GroupColumn {
  readonly starts: Uint32Array;
  readonly numbers: Uint32Array;
  readonly codes: readonly number[];
}

/** Reads the column of `ids`. */
export function groupColumn(ids: Ids, reader: GroupKeyReader, pace: Pace): GroupColumn {
  const starts = new Uint32Array(ids.length + 1);
  const numbers: number[] = [];
  const numberOf = new Map<number, number>();
  for (let place = 0; place < ids.length; place++) {
    pace.tick();
    for (const code of reader.codesOf(ids[place] as number)) numbers.push(numbered(numberOf, code));
    starts[place + 1] = numbers.length;
  }
  return { starts, numbers: Uint32Array.from(numbers), codes: [...numberOf.keys()] };
}

/** The number of a code, counted from 0 as they are met. */
function numbered(numberOf: Map<number, number>, code: number): number {
  const known = numberOf.get(code);
  if (known !== undefined) return known;
  const number = numberOf.size;
  numberOf.set(code, number);
  return number;
}

import type { GroupColumn } from './group-column.ts';
import type { GroupKeyReader } from './group-key-reader.ts';
import type { Group } from './grouping.ts';
import type { Ids } from './ordering.ts';
import type { Pace } from './pace.ts';
import { Tally } from './tally.ts';

/** One key of a grouping over a list of resources. */
export interface ReadKey {
  readonly reader: GroupKeyReader;
  readonly column: GroupColumn;
}

/** A combination of codes, one for each key, and how often it was met. */
interface Counted {
  readonly codes: readonly number[];
  readonly count: number;
}

/** Counts in groups the resources at some places of the list that the columns were read of, and puts the groups in order. */
export function countGroups(keys: readonly ReadKey[], places: Ids, pace: Pace): readonly Group[] {
  const [only, second] = keys;
  const counted =
    only !== undefined && second === undefined ? countOne(only, places, pace) : countAll(keys, places, pace);
  counted.sort((a, b) => b.count - a.count || compareCodes(keys, a.codes, b.codes));
  return counted.map(({ codes, count }) => ({
    keys: keys.map(({ reader }, index) => reader.valueOf(codes[index] as number)),
    count,
  }));
}

/** One key is counted in an array. */
function countOne({ column: { starts, numbers, codes } }: ReadKey, places: Ids, pace: Pace): Counted[] {
  const counts = new Uint32Array(codes.length);
  for (let index = 0; index < places.length; index++) {
    pace.tick();
    const place = places[index] as number;
    const end = starts[place + 1] as number;
    for (let at = starts[place] as number; at < end; at++) {
      const number = numbers[at] as number;
      counts[number] = (counts[number] as number) + 1;
    }
  }
  return codes
    .map((code, number) => ({ codes: [code], count: counts[number] as number }))
    .filter(({ count }) => count > 0);
}

function countAll(keys: readonly ReadKey[], places: Ids, pace: Pace): Counted[] {
  const columns = keys.map(({ column }) => column);
  const tally = new Tally();
  for (let index = 0; index < places.length; index++) tally.add(columns, places[index] as number, 0, pace);
  return Array.from(tally.counts([]), ({ numbers, count }) => ({
    codes: columns.map(({ codes }, index) => codes[numbers[index] as number] as number),
    count,
  }));
}

function compareCodes(keys: readonly ReadKey[], a: readonly number[], b: readonly number[]): number {
  for (const [index, { reader }] of keys.entries()) {
    const order = reader.compare(a[index] as number, b[index] as number);
    if (order !== 0) return order;
  }
  return 0;
}

import type { NamedNode } from '@rdfjs/types';
import { countGroups, type ReadKey } from './count-groups.ts';
import { groupColumn } from './group-column.ts';
import { GroupKeyReader } from './group-key-reader.ts';
import { type Group, type Grouping, type GroupKey, groupingKey } from './grouping.ts';
import type { MemoryIndex } from './memory-index.ts';
import type { Ids } from './ordering.ts';
import type { Pace } from './pace.ts';

/** How many keys a grouping has at most. */
export const MAXIMUM_GROUP_KEYS = 3;

/** Counts resources in groups. All methods throw a RangeError for a grouping without keys or with more than {@link MAXIMUM_GROUP_KEYS}. */
export class GroupReader {
  readonly #index: MemoryIndex;
  readonly #pace: Pace;

  constructor(index: MemoryIndex, pace: Pace) {
    this.#index = index;
    this.#pace = pace;
  }

  /** The groups of the resources `ids`. */
  ofAny(ids: Ids, grouping: Grouping): readonly Group[] {
    const keys = checkedKeys(grouping).map((key) => this.#read(ids, key));
    return countGroups(keys, everyPlace(ids), this.#pace);
  }

  /** The groups of all resources of a class: they are kept. */
  ofClass(type: NamedNode, grouping: Grouping): readonly Group[] {
    const { facets } = this.#index;
    const name = `${type.value} ${groupingKey(grouping)}`;
    const known = facets.get(name);
    if (known !== undefined) return known;
    const groups = countGroups(this.#readClass(type, grouping), everyPlace(this.#index.membersOf(type)), this.#pace);
    facets.set(name, groups, groups.length);
    return groups;
  }

  /** The groups of a part of a class, which is in canonical order; what all of the class have for each key is kept. */
  ofPart(type: NamedNode, part: Ids, grouping: Grouping): readonly Group[] {
    const places = placesOf(part, this.#index.membersOf(type));
    return countGroups(this.#readClass(type, grouping), places, this.#pace);
  }

  #readClass(type: NamedNode, grouping: Grouping): readonly ReadKey[] {
    const { columns } = this.#index;
    return checkedKeys(grouping).map((key) => {
      const name = `${type.value} ${groupingKey({ keys: [key] })}`;
      const known = columns.get(name);
      if (known !== undefined) return known;
      const read = this.#read(this.#index.membersOf(type), key);
      columns.set(name, read, read.column.starts.length + read.column.numbers.length);
      return read;
    });
  }

  #read(ids: Ids, key: GroupKey): ReadKey {
    const reader = new GroupKeyReader(this.#index.graph, this.#index.values, key);
    return { reader, column: groupColumn(ids, reader, this.#pace) };
  }
}

function checkedKeys({ keys }: Grouping): readonly GroupKey[] {
  if (keys.length >= 1 && keys.length <= MAXIMUM_GROUP_KEYS) return keys;
  throw new RangeError(`A grouping has 1 to ${MAXIMUM_GROUP_KEYS} keys, not ${keys.length}.`);
}

function everyPlace({ length }: Ids): Ids {
  return Uint32Array.from({ length }, (_, place) => place);
}

/** Where the ids of a part stand in the whole; both are in one order. */
function placesOf(part: Ids, whole: Ids): Ids {
  const places = new Uint32Array(part.length);
  let place = 0;
  for (let index = 0; index < part.length; index++) {
    while (whole[place] !== part[index]) place++;
    places[index] = place;
  }
  return places;
}

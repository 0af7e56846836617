import type { PlainObject } from './plain-objects.ts';

interface DayBounds {
  readonly gte?: string | null;
}

/** As much of a filter as is asked here: agreements from a day on. */
export interface PlainFilter {
  readonly concludedOn?: DayBounds | null;
}

/** What meets the filter, by a loop over the list. */
export function filtered(items: readonly PlainObject[], where: PlainFilter | null | undefined): readonly PlainObject[] {
  const from = where?.concludedOn?.gte;
  if (from == null) return items;
  return items.filter(({ concludedOn }) => typeof concludedOn === 'string' && concludedOn >= from);
}

interface FacetArguments {
  readonly first: number;
  readonly by: 'YEAR' | 'MONTH' | 'DAY';
}

/** How much of a date makes its part. */
const PART = { YEAR: 4, MONTH: 7, DAY: 10 };

/** Counts of agreements by value: a loop over the filtered list for each that is asked, each time it is asked, as one would write it at first. Nothing is kept. */
export function facets(all: readonly PlainObject[], where: PlainFilter | null | undefined): object {
  const chosen = filtered(all, where);
  return {
    // What the filter says of the day does not narrow the choice of days.
    concludedOn: ({ first, by }: FacetArguments) =>
      valueCounts(all, (each) => (each.concludedOn as string | null)?.slice(0, PART[by]) ?? null, first),
    legalBasis: ({ first }: FacetArguments) =>
      largest(
        chosen,
        (each) => each.legalBasis as PlainObject | null,
        first,
        (node) => node?.id ?? '',
      ).map(([node, count]) => ({ node, count })),
    mannerOfExecution: ({ first }: FacetArguments) =>
      valueCounts(chosen, (each) => each.mannerOfExecution as string | null, first),
  };
}

function valueCounts(items: readonly PlainObject[], keyOf: (each: PlainObject) => string | null, first: number) {
  return largest(items, keyOf, first, (value) => value ?? '').map(([value, count]) => ({ value, count }));
}

function largest<Key>(
  items: readonly PlainObject[],
  keyOf: (each: PlainObject) => Key,
  first: number,
  nameOf: (key: Key) => string,
): readonly (readonly [Key, number])[] {
  const counts = new Map<Key, number>();
  for (const item of items) {
    const key = keyOf(item);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (nameOf(a[0]) < nameOf(b[0]) ? -1 : 1)).slice(0, first);
}

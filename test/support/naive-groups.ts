import type { Quad, Term } from '@rdfjs/types';
import { termKey } from '../../src/rdf/term.ts';
import type { Grouping, GroupKey } from '../../src/store/grouping.ts';
import { naiveEnds, naiveIsA, naiveValue } from './naive-condition.ts';

/** A group as it is counted by hand: a text for each key (undefined: no value), the things, and the terms themselves. */
export interface NaiveGroup {
  readonly keys: readonly (Term | string | undefined)[];
  readonly count: number;
}

/** Counts things in groups by making every combination of what each has. In no order. */
export function naiveGroups(quads: readonly Quad[], things: readonly Term[], { keys }: Grouping): NaiveGroup[] {
  const groups = new Map<string, { keys: NaiveGroup['keys']; count: number }>();
  for (const thing of things) {
    let combinations: NaiveGroup['keys'][] = [[]];
    for (const key of keys) {
      const values = valuesOf(quads, thing, key);
      combinations = combinations.flatMap((combination) => values.map((value) => [...combination, value]));
    }
    for (const combination of combinations) {
      const name = naiveGroupName(combination);
      const count = groups.get(name)?.count ?? 0;
      groups.set(name, { keys: combination, count: count + 1 });
    }
  }
  return [...groups.values()];
}

/** A text that two groups share if and only if they have the same keys. */
export function naiveGroupName(keys: readonly (Term | string | undefined)[]): string {
  return JSON.stringify(
    keys.map((key) => (key === undefined || typeof key === 'string' ? (key ?? null) : [termKey(key)])),
  );
}

function valuesOf(quads: readonly Quad[], thing: Term, { paths, class: type, by }: GroupKey): NaiveGroup['keys'] {
  const ends = naiveEnds(quads, thing, paths);
  if (by === 'value') {
    const meant = ends.filter((end) => type === undefined || naiveIsA(quads, end, type));
    return meant.length === 0 ? [undefined] : meant;
  }
  const dates = ends
    .filter((end) => naiveValue(end)?.kind === 'date')
    .map((end) => end.value.slice(0, by === 'year' ? 4 : 7));
  return dates.length === 0 ? [undefined] : [...new Set(dates)];
}

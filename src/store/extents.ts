import type { Adjacency } from './adjacency.ts';

/** How much some statements are about. Each triple counts once, in however many graphs it stands. */
export interface Extent {
  readonly triples: number;
  readonly distinctSubjects: number;
  readonly distinctObjects: number;
}

/** What a graph is about, and what its statements with each predicate are, by the id of the predicate. */
export interface Extents {
  readonly whole: Extent;
  readonly properties: ReadonlyMap<number, Extent>;
}

/** Counts a graph by its edges, which are grouped by term and predicate: no set of millions of terms is made. */
export function extentsOf(forward: Adjacency, backward: Adjacency): Extents {
  const [from, to] = [groupsOf(forward), groupsOf(backward)];
  const properties = Array.from(from.byPredicate, ([predicate, { edges, terms }]): [number, Extent] => [
    predicate,
    { triples: edges, distinctSubjects: terms, distinctObjects: to.byPredicate.get(predicate)?.terms ?? 0 },
  ]);
  const whole = { triples: forward.targets.length, distinctSubjects: from.terms, distinctObjects: to.terms };
  return { whole, properties: new Map(properties) };
}

/** How many terms have edges, and of each predicate how many edges there are and how many terms have one. */
function groupsOf({ starts, predicates }: Adjacency) {
  const byPredicate = new Map<number, { edges: number; terms: number }>();
  let terms = 0;
  for (let term = 0; term + 1 < starts.length; term++) {
    const [start, end] = [starts[term] as number, starts[term + 1] as number];
    if (end > start) terms++;
    for (let edge = start; edge < end; edge++) {
      const predicate = predicates[edge] as number;
      const counts = byPredicate.get(predicate) ?? { edges: 0, terms: 0 };
      counts.edges++;
      if (edge === start || predicates[edge - 1] !== predicate) counts.terms++;
      byPredicate.set(predicate, counts);
    }
  }
  return { terms, byPredicate };
}

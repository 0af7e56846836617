/**
 * The edges of a graph, grouped by the term they start from, in flat arrays of term ids: those of term `t` are at `starts[t]` up to (not
 * including) `starts[t + 1]`, grouped by predicate, the targets of each predicate in order.
 */
export interface Adjacency {
  readonly starts: Uint32Array;
  readonly predicates: Uint32Array;
  readonly targets: Uint32Array;
}

/** Statements as columns of term ids, one row for each quad. */
export interface Columns {
  readonly from: Uint32Array;
  readonly predicate: Uint32Array;
  readonly to: Uint32Array;
}

/** Rows of {@link Columns}, grouped and ordered as the edges of an {@link Adjacency} are. */
export interface SortedRows {
  readonly starts: Uint32Array;
  readonly rows: Uint32Array;
}

/** The rows of `columns` over `terms` terms, grouped by `from`, then by predicate; `compare` orders the targets. */
export function sortRows(terms: number, columns: Columns, compare: (a: number, b: number) => number): SortedRows {
  const starts = countStarts(terms, columns.from);
  const rows = groupByStart(starts, columns.from);
  const { predicate, to } = columns;
  const inOrder = (a: number, b: number) =>
    at(predicate, a) - at(predicate, b) || compare(at(to, a), at(to, b)) || a - b;
  for (let term = 0; term < terms; term++) {
    const start = at(starts, term);
    const end = at(starts, term + 1);
    if (end - start > 1) rows.subarray(start, end).sort(inOrder);
  }
  return { starts, rows };
}

/** The adjacency of sorted rows. What several graphs state is one edge. */
export function buildAdjacency({ predicate, to }: Columns, { starts, rows }: SortedRows): Adjacency {
  const adjacency = {
    starts: new Uint32Array(starts.length),
    predicates: new Uint32Array(rows.length),
    targets: new Uint32Array(rows.length),
  };
  let edge = 0;
  for (let term = 0; term + 1 < starts.length; term++) {
    const first = edge;
    for (let index = at(starts, term); index < at(starts, term + 1); index++) {
      const [p, target] = [at(predicate, at(rows, index)), at(to, at(rows, index))];
      if (edge > first && adjacency.predicates[edge - 1] === p && adjacency.targets[edge - 1] === target) continue;
      adjacency.predicates[edge] = p;
      adjacency.targets[edge] = target;
      edge++;
    }
    adjacency.starts[term + 1] = edge;
  }
  const { predicates, targets } = adjacency;
  return { ...adjacency, predicates: predicates.slice(0, edge), targets: targets.slice(0, edge) };
}

/** The index of the first edge of `term` with `predicate`; without one, an index at which there is an edge of another kind, or `starts[term + 1]`. */
export function firstEdge({ starts, predicates }: Adjacency, term: number, predicate: number): number {
  let low = at(starts, term);
  let high = at(starts, term + 1);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (at(predicates, middle) < predicate) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The ids at the other ends of the edges of `term` with `predicate`, in order. */
export function targetsOf(adjacency: Adjacency, term: number, predicate: number): readonly number[] {
  const { starts, predicates, targets } = adjacency;
  const found: number[] = [];
  const limit = at(starts, term + 1);
  for (let edge = firstEdge(adjacency, term, predicate); edge < limit && predicates[edge] === predicate; edge++) {
    found.push(at(targets, edge));
  }
  return found;
}

function countStarts(terms: number, from: Uint32Array): Uint32Array {
  const starts = new Uint32Array(terms + 1);
  for (const term of from) starts[term + 1] = at(starts, term + 1) + 1;
  for (let term = 0; term < terms; term++) starts[term + 1] = at(starts, term + 1) + at(starts, term);
  return starts;
}

function groupByStart(starts: Uint32Array, from: Uint32Array): Uint32Array {
  const next = starts.slice();
  const grouped = new Uint32Array(from.length);
  from.forEach((term, row) => {
    const place = at(next, term);
    grouped[place] = row;
    next[term] = place + 1;
  });
  return grouped;
}

/** An element that is known to be there. */
function at(values: Uint32Array, index: number): number {
  return values[index] as number;
}

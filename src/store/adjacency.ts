/**
 * The edges of a graph grouped by the term they start from, in flat arrays: those of term `t` are at `starts[t]` up to (not including)
 * `starts[t + 1]`, grouped by predicate. All numbers are term ids; `quads` is the index of the statement behind each edge.
 */
export interface Adjacency {
  readonly starts: Uint32Array;
  readonly predicates: Uint32Array;
  readonly targets: Uint32Array;
  readonly quads: Uint32Array;
}

/** Statements as columns of term ids, one row per quad. */
export interface QuadColumns {
  readonly from: Uint32Array;
  readonly predicate: Uint32Array;
  readonly to: Uint32Array;
}

/** The adjacency of `columns` over `terms` terms; `compare` orders the targets of one term and predicate. */
export function buildAdjacency(
  terms: number,
  columns: QuadColumns,
  compare?: (a: number, b: number) => number,
): Adjacency {
  const starts = countStarts(terms, columns.from);
  const quads = groupByStart(starts, columns.from);
  const { predicate, to } = columns;
  const inOrder = (a: number, b: number) =>
    at(predicate, a) - at(predicate, b) || (compare?.(at(to, a), at(to, b)) ?? 0) || a - b;
  for (let term = 0; term < terms; term++) {
    const start = at(starts, term);
    const end = at(starts, term + 1);
    if (end - start > 1) quads.subarray(start, end).sort(inOrder);
  }
  return {
    starts,
    quads,
    predicates: quads.map((quad) => at(predicate, quad)),
    targets: quads.map((quad) => at(to, quad)),
  };
}

/** Where the edges of `term` with `predicate` lie: `[start, end)`. */
export function edgeRange(adjacency: Adjacency, term: number, predicate: number): [start: number, end: number] {
  const { starts, predicates } = adjacency;
  const limit = at(starts, term + 1);
  let low = at(starts, term);
  let high = limit;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (at(predicates, middle) < predicate) low = middle + 1;
    else high = middle;
  }
  if (low === limit || at(predicates, low) !== predicate) return [low, low];
  return [low, endOfRun(predicates, low, limit)];
}

/** The end of the run of equal values that starts at `start`: steps that double, then halving, so that short and long runs are both quick. */
function endOfRun(values: Uint32Array, start: number, limit: number): number {
  const value = at(values, start);
  let step = 1;
  while (start + step < limit && at(values, start + step) === value) step *= 2;
  let low = start + (step >>> 1);
  let high = Math.min(start + step, limit);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (at(values, middle) === value) low = middle + 1;
    else high = middle;
  }
  return low;
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
  from.forEach((term, quad) => {
    const place = at(next, term);
    grouped[place] = quad;
    next[term] = place + 1;
  });
  return grouped;
}

/** An element that is known to be there. */
function at(values: Uint32Array, index: number): number {
  return values[index] as number;
}

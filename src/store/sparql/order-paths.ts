import { rk } from '../../rdf/vocabulary.generated.ts';
import type { ClassOrder } from '../canonical-order.ts';
import type { OrderBy } from '../order-by.ts';
import { out, type Path } from '../path.ts';

/** The ways to all that the place of a thing in a list is told by: for its own keys, and for canonical order among the classes of `orders`. */
export function orderPaths(orderBy: readonly OrderBy[], orders: readonly ClassOrder[]): readonly Path[] {
  const own = orderBy.flatMap(({ path, by }) => (by === 'reading' ? [path, readingPath(path)] : [path]));
  return [...own, ...orders.flatMap(({ group, numbers }) => [group, ...numbers])];
}

/** Where the reading of what a path leads to stands, if not there. */
export function readingPath(path: Path): Path {
  return [...path.slice(0, -1), out(rk.reading)];
}

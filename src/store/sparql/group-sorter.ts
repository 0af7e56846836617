import { compareCodePoints, termKey } from '../../rdf/term.ts';
import { compareOrderKeys } from '../order-key.ts';
import type { CountedGroup } from './group-query.ts';
import type { OrderReader } from './order-reader.ts';

type Key = CountedGroup['keys'][number];

/** Compares groups: the largest first, then by their keys; `places` knows the places of things in canonical order. */
export function groupSorter(places: OrderReader): (a: CountedGroup, b: CountedGroup) => number {
  return (a, b) => {
    if (a.count !== b.count) return b.count - a.count;
    for (const [index, key] of a.keys.entries()) {
      const order = compareKeys(places, key, b.keys[index]);
      if (order !== 0) return order;
    }
    return 0;
  };
}

/** Things in canonical order, then literals by value, language and datatype; parts of dates by time; nothing last. */
function compareKeys(places: OrderReader, a: Key, b: Key): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  if (typeof a === 'string' || typeof b === 'string') return compareCodePoints(String(a), String(b));
  const [isThing, isOther] = [a.termType !== 'Literal', b.termType !== 'Literal'];
  if (isThing && isOther) return compareOrderKeys(places.keyOf(a.value), places.keyOf(b.value));
  if (isThing !== isOther) return isThing ? -1 : 1;
  return compareCodePoints(termKey(a), termKey(b));
}

import type { Literal } from '@rdfjs/types';
import { rk } from '../rdf/vocabulary.generated.ts';
import type { MemoryGraph } from './memory-graph.ts';
import type { OrderBy } from './order-by.ts';
import { compareParts, type OrderKeyPart } from './order-key.ts';
import { out, type Path } from './path.ts';
import type { Comparable } from './term-value.ts';
import type { TermValues } from './term-values.ts';
import { walk } from './walk.ts';

/** The part of an order key that a resource has for one {@link OrderBy}. */
export type SortKey = (id: number) => OrderKeyPart;

/** The tags of texts that say how a name is read, the best first. */
const READING_TAGS = ['ja-hira', 'ja-kana'];

/** The tag of the texts that things with texts in several languages are put in order by, whatever languages somebody reads: one order for all. */
const JAPANESE = 'ja';

/** How `orderBy` reads its part of the order key of a resource. */
export function sortKey(graph: MemoryGraph, values: TermValues, { path, by, direction }: OrderBy): SortKey {
  const best = bestOf(direction === 'desc' ? -1 : 1);
  if (by === 'number') return keyAt(graph, path, (id) => orderedNumber(values.comparable(id)), best);
  if (by === 'date') return keyAt(graph, path, (id) => orderedDay(values.comparable(id)), best);
  const text = [
    keyAt(graph, path, (id) => taggedText(graph, id, JAPANESE), best),
    keyAt(graph, path, (id) => values.text(id), best),
  ];
  if (by === 'text') return firstOf(text);
  const paths: readonly Path[] = [path, [...path.slice(0, -1), out(rk.reading)]];
  const readings = READING_TAGS.flatMap((tag) =>
    paths.map((each) => keyAt(graph, each, (id) => taggedText(graph, id, tag), best)),
  );
  return firstOf([...readings, ...text]);
}

type Best = (a: OrderKeyPart, b: OrderKeyPart) => OrderKeyPart;

/** The one that comes first where parts run up (1) or down (-1). */
function bestOf(sign: 1 | -1): Best {
  return (a, b) => (compareParts(a, b, sign) <= 0 ? a : b);
}

function keyAt(graph: MemoryGraph, path: Path, read: (id: number) => OrderKeyPart | undefined, best: Best): SortKey {
  const walkPath = walk(graph, [path]);
  return (id) => {
    let found: OrderKeyPart = null;
    walkPath(id, (end) => {
      found = best(found, read(end) ?? null);
    });
    return found;
  };
}

function firstOf(keys: readonly SortKey[]): SortKey {
  return (id) => {
    for (const key of keys) {
      const part = key(id);
      if (part !== null) return part;
    }
    return null;
  };
}

function taggedText(graph: MemoryGraph, id: number, tag: string): string | undefined {
  const term = graph.term(id) as Literal;
  return term.termType === 'Literal' && term.language === tag ? term.value : undefined;
}

/** A number that JSON can write: one that is too large for that counts as the largest there is. */
function orderedNumber(value: Comparable | undefined): number | undefined {
  if (typeof value !== 'number' && typeof value !== 'bigint') return undefined;
  return Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, Number(value))) + 0;
}

function orderedDay(value: Comparable | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

import type { Quad, Term } from '@rdfjs/types';
import { rk } from '../../src/rdf/vocabulary.generated.ts';
import type { OrderBy } from '../../src/store/order-by.ts';
import { out } from '../../src/store/path.ts';
import { naiveEnds, naiveValue } from './naive-condition.ts';

/** What a resource is sorted by: a list of whole numbers, compared from the front; undefined when it has no value. */
export type NaivePart = readonly bigint[] | undefined;

/** The part of `term` for one sort key, told from the definition. */
export function naivePart(quads: readonly Quad[], term: Term, { path, by, direction }: OrderBy): NaivePart {
  const ends = naiveEnds(quads, term, [path]);
  const parts = compared(quads, term, path, ends, by).map((end) => partOf(end, by));
  const sorted = parts.filter((part) => part !== undefined).sort(compareLists);
  return direction === 'asc' ? sorted[0] : sorted.at(-1);
}

/** Compares two resources by their parts, none last whatever the direction. 0 when they are alike. */
export function compareNaiveParts(
  a: readonly NaivePart[],
  b: readonly NaivePart[],
  orderBy: readonly OrderBy[],
): number {
  for (const [index, { direction }] of orderBy.entries()) {
    const [left, right] = [a[index], b[index]];
    if (left === undefined && right === undefined) continue;
    if (left === undefined || right === undefined) return left === undefined ? 1 : -1;
    const order = compareLists(left, right);
    if (order !== 0) return direction === 'asc' ? order : -order;
  }
  return 0;
}

/** Those of the ends that count: of texts the Japanese, if there are any; of names before these how they are read. */
function compared(
  quads: readonly Quad[],
  term: Term,
  path: OrderBy['path'],
  ends: readonly Term[],
  by: OrderBy['by'],
): readonly Term[] {
  if (by === 'number' || by === 'date') return ends;
  const tagged = (among: readonly Term[], tag: string) =>
    among.filter((end) => end.termType === 'Literal' && end.language.toLowerCase() === tag);
  const all = [...ends, ...naiveEnds(quads, term, [[...path.slice(0, -1), out(rk.reading)]])];
  const readings = by === 'reading' ? [tagged(all, 'ja-hira'), tagged(all, 'ja-kana')] : [];
  return [...readings, tagged(ends, 'ja'), ends].find((found) => found.length > 0) ?? [];
}

function partOf(end: Term, by: OrderBy['by']): NaivePart {
  if (by === 'text' || by === 'reading') {
    return end.termType === 'BlankNode'
      ? undefined
      : Array.from(end.value, (point) => BigInt(point.codePointAt(0) ?? 0));
  }
  const value = naiveValue(end);
  return value?.kind === (by === 'number' ? 'integer' : 'date') ? [value.order] : undefined;
}

function compareLists(a: readonly bigint[], b: readonly bigint[]): number {
  const index = a.findIndex((each, at) => each !== b[at]);
  if (index === -1) return a.length - b.length;
  const right = b[index];
  return right === undefined || (a[index] ?? 0n) > right ? 1 : -1;
}

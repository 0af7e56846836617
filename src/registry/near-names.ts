import type { LocalGovernment } from './local-government.ts';
import type { Registry } from './registry.ts';
import { foldName, readingsOfName } from './written-name.ts';

/** How many names are offered. */
const MOST = 3;

/** What is known of where a local government is. */
export interface Neighbourhood {
  /** Codes of the prefectures of those it has to do with. */
  readonly prefectures: readonly string[];
}

/**
 * The local governments of today that a name which is none of the registry may be meant for, the likeliest first, three at most: those with the same name of
 * another kind (荒尾町 for 荒尾市) or without its kind, anywhere; those that a slip of one sign leads to, among the neighbours, and elsewhere only where the name is long
 * enough to tell. None where nothing is near: a guess without grounds would mislead.
 */
export function nearNames(written: string, registry: Registry, { prefectures }: Neighbourhood): LocalGovernment[] {
  const officialNames = registry.governments.filter(({ kind }) => kind === 'prefecture').map(({ name }) => name);
  const readings = readingsOfName(written, officialNames);
  const named = readings.flatMap(({ prefecture }) => prefecture ?? []);
  const near = new Set([
    ...prefectures,
    ...registry.governments.filter(({ name }) => named.includes(name)).map(({ code6 }) => code6),
  ]);
  const names = readings.map(({ name }) => foldName(name));
  const ranked = registry.governments.flatMap((government) => {
    const isNeighbour = near.has(government.prefectureCode);
    const official = foldName(government.name);
    const distance = Math.min(...names.map((name) => distanceOf(name, official, isNeighbour)));
    return distance <= 1 ? [{ government, rank: distance * 2 + (isNeighbour ? 0 : 1) }] : [];
  });
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({ government }) => government);
}

/** A name without its kind: 荒尾 of 荒尾市. */
function stemOf(name: string): string {
  return name.replace(/(?<=..)[市町村区都道府県]$/u, '');
}

/** 0: the same but for the kind; 1: something stands before or behind it, or one sign is another, lost or too many; more: another name. */
function distanceOf(written: string, official: string, isNeighbour: boolean): number {
  const [one, other] = [Array.from(stemOf(written)), Array.from(stemOf(official))];
  if (one.join('') === other.join('')) return 0;
  const shorter = Math.min(one.length, other.length);
  // Of two signs, one is too little to tell a name by, but among neighbours.
  const enough = isNeighbour ? 2 : 3;
  const isWithin = !/[都道府県]$/u.test(official) && (written.startsWith(official) || written.endsWith(official));
  if (isWithin && other.length >= enough) return 1;
  if (shorter < enough) return Number.POSITIVE_INFINITY;
  const start = one.findIndex((sign, index) => sign !== other[index]);
  const same = start < 0 ? one.length : start;
  const [restOfOne, restOfOther] = [one.slice(same), other.slice(same)];
  const equal = (a: readonly string[], b: readonly string[]) => a.join('') === b.join('');
  const isSlip =
    equal(restOfOne.slice(1), restOfOther.slice(1)) ||
    equal(restOfOne.slice(1), restOfOther) ||
    equal(restOfOne, restOfOther.slice(1)) ||
    equal(restOfOne, restOfOther.toReversed());
  return isSlip ? 1 : Number.POSITIVE_INFINITY;
}

import type { NamedNode } from '@rdfjs/types';
import { rdf } from '../rdf/namespace.ts';
import { compareCodePoints } from '../rdf/term.ts';
import { rk } from '../rdf/vocabulary.generated.ts';
import type { MemoryGraph } from '../store/memory-graph.ts';

/** Finds the things of one kind by a name of theirs; their IRIs in code point order. */
export type FindByName = (kind: string, name: string) => readonly string[];

/** The things that people know by a name rather than by a code. Their IRIs are `…/id/{kind}/{code}`. */
const NAMED: Readonly<Record<string, NamedNode>> = {
  municipality: rk.Municipality,
  prefecture: rk.Prefecture,
  region: rk.Region,
};

/**
 * An index of municipalities, prefectures and regions by their names: 荒尾市, and with the prefecture before it (熊本県荒尾市), for several have the same name.
 * What a successor has replaced is found only by a name that nobody has today. Made when first asked.
 */
export function nameIndex(graph: MemoryGraph): FindByName {
  const indexes = new Map<string, ReadonlyMap<string, readonly string[]>>();
  return (kind, name) => {
    const type = NAMED[kind];
    if (type === undefined) return [];
    const index = indexes.get(kind) ?? indexNames(graph, type);
    indexes.set(kind, index);
    return index.get(folded(name)) ?? [];
  };
}

function indexNames(graph: MemoryGraph, type: NamedNode): ReadonlyMap<string, readonly string[]> {
  const bearers = new Map<string, number[]>();
  for (const id of graph.follow(graph.idOf(type), { predicate: rdf.type, inverse: true })) {
    for (const name of namesOf(graph, id)) {
      const known = bearers.get(name) ?? [];
      if (!known.includes(id)) bearers.set(name, [...known, id]);
    }
  }
  return new Map(Array.from(bearers, ([name, ids]) => [name, iris(graph, ids)]));
}

function namesOf(graph: MemoryGraph, id: number): string[] {
  const names = graph.objects(id, rk.name).map(({ value }) => folded(value));
  const prefectures = graph.follow(id, { predicate: rk.prefecture, inverse: false });
  const areas = prefectures.flatMap((prefecture) => graph.objects(prefecture, rk.name));
  return [...names, ...areas.flatMap((area) => names.map((name) => folded(area.value) + name))];
}

function iris(graph: MemoryGraph, ids: readonly number[]): readonly string[] {
  const current = ids.filter((id) => graph.objects(id, rk.succeededBy).length === 0);
  const found = current.length > 0 ? current : ids;
  return found.map((id) => graph.term(id).value).sort(compareCodePoints);
}

/** Full width and half width, composed or not, make no difference. */
function folded(name: string): string {
  return name.normalize('NFKC');
}

import type { NamedNode, Quad } from '@rdfjs/types';
import { compareCodePoints, termKey } from '../rdf/term.ts';

/** A dataset of others that ours links to. */
export interface LinkTarget {
  readonly title: { readonly ja: string; readonly en: string };
  readonly homepage: string;
  /** How the IRIs of its things begin. */
  readonly uriSpace: string;
}

/** The links from our things to those of another dataset by one predicate (https://www.w3.org/TR/void/#linkset). */
export interface Linkset {
  readonly target: LinkTarget;
  readonly predicate: NamedNode;
  readonly triples: number;
}

/** The datasets that the data may link to. One without links is not told of. */
export const LINK_TARGETS: readonly LinkTarget[] = [
  {
    title: { ja: '統計LOD 標準地域コード（e-Stat）', en: 'Standard area codes, Statistics LOD (e-Stat)' },
    homepage: 'https://data.e-stat.go.jp/lodw/',
    uriSpace: 'http://data.e-stat.go.jp/lod/sac/',
  },
  {
    title: { ja: 'e-Gov法令検索', en: 'e-Gov Law Search' },
    homepage: 'https://laws.e-gov.go.jp/',
    uriSpace: 'https://laws.e-gov.go.jp/law/',
  },
  {
    title: { ja: 'EUのデータテーマ', en: 'Data themes of the European Union' },
    homepage:
      'https://op.europa.eu/en/web/eu-vocabularies/dataset/-/resource?uri=http://publications.europa.eu/resource/dataset/data-theme',
    uriSpace: 'http://publications.europa.eu/resource/authority/data-theme/',
  },
];

/** The linksets that the triples of `quads` make, by target and predicate. `isEntity` tells which IRIs are those of our things. */
export function linksets(quads: Iterable<Quad>, isEntity: (iri: string) => boolean): Linkset[] {
  const found = new Map<string, { target: LinkTarget; predicate: NamedNode; links: Set<string> }>();
  for (const { subject, predicate, object } of quads) {
    if (object.termType !== 'NamedNode' || !isEntity(subject.value)) continue;
    const target = LINK_TARGETS.find(({ uriSpace }) => object.value.startsWith(uriSpace));
    if (target === undefined) continue;
    const key = `${LINK_TARGETS.indexOf(target)} ${predicate.value}`;
    const set = found.get(key) ?? { target, predicate: predicate as NamedNode, links: new Set() };
    set.links.add(`${termKey(subject)}\u0001${object.value}`);
    found.set(key, set);
  }
  return [...found]
    .sort(([a], [b]) => compareCodePoints(a, b))
    .map(([, { target, predicate, links }]) => ({ target, predicate, triples: links.size }));
}

import { sharedBase } from '../rdf/iri.ts';
import { dcterms } from '../rdf/namespace.ts';
import { compareCodePoints } from '../rdf/term.ts';
import { rk } from '../rdf/vocabulary.generated.ts';
import type { Dataset } from '../store/dataset.ts';
import { CATALOG_PATH } from './dcat-place.ts';

/** A document that people can read. */
export interface DocumentPath {
  /** Below the root of the server, without a slash in front; as Unicode. Empty for the start page. */
  readonly path: string;
  /** The day of its last change (ISO), where the data tell it. */
  readonly modified?: string;
}

/** The ontology and the shapes: their terms are `…/ontology#Agreement`, the documents about them `doc/ontology/Agreement`. */
const VOCABULARIES = ['ontology', 'shapes'];

/** Every page of a dataset, each once: the start page, the catalog if there is one, the vocabularies, and the document about each thing that has an IRI of ours and was not withdrawn; in code point order. */
export function documentPaths({ manifest, graph }: Dataset): DocumentPath[] {
  const bases = [...new Set([manifest.base, sharedBase])];
  const pages = new Map<string, string | undefined>([
    ['', undefined],
    ['doc/dataset', undefined],
    ...(manifest.publication === undefined ? [] : [[CATALOG_PATH, undefined] as const]),
    ...(manifest.releases ?? []).map(({ version, issued }) => [`doc/dataset/${version}`, issued] as const),
    ...manifest.graphs.map(({ iri }) => [iri.slice(manifest.base.length), undefined] as const),
  ]);
  const withdrawn: string[] = [];
  for (const { subject, predicate, object } of graph.table.quads()) {
    const path = subject.termType === 'NamedNode' ? pathOf(subject.value, bases) : undefined;
    if (path === undefined) continue;
    if (predicate.equals(rk.withdrawnOn)) withdrawn.push(path);
    const day = predicate.equals(dcterms.modified) ? object.value.slice(0, 10) : undefined;
    pages.set(path, later(pages.get(path), day));
  }
  const isWithdrawn = (path: string) => withdrawn.some((gone) => path === gone || path.startsWith(`${gone}/`));
  return [...pages]
    .filter(([path]) => !isWithdrawn(path))
    .sort(([a], [b]) => compareCodePoints(a, b))
    .map(([path, modified]) => ({ path, ...(modified === undefined ? {} : { modified }) }));
}

/** Where the document about `iri` is; `undefined` if there is none. */
function pathOf(iri: string, bases: readonly string[]): string | undefined {
  const base = bases.find((each) => iri.startsWith(each));
  if (base === undefined) return undefined;
  const name = iri.slice(base.length);
  if (name.startsWith('id/') && !name.includes('#')) return `doc/${name.slice('id/'.length)}`;
  if (base !== sharedBase) return undefined;
  const [vocabulary = '', term] = name.split('#');
  if (!VOCABULARIES.includes(vocabulary)) return undefined;
  return term === undefined ? vocabulary : `doc/${vocabulary}/${term}`;
}

function later(one: string | undefined, other: string | undefined): string | undefined {
  return one === undefined || (other !== undefined && other > one) ? other : one;
}

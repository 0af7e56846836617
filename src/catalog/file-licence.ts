import type { Manifest } from '../store/manifest.ts';

/** Ontology, shapes, schemes and rules are in the public domain, whoever publishes them with their data: CC0 1.0. */
const VOCABULARY_LICENCE = 'https://creativecommons.org/publicdomain/zero/1.0/';

/** The licence of a named graph, or of a file (its path below `/data/`), in a dataset under `licence`: the vocabulary has its own, as it says itself. */
export function licenceOf({ graphs }: Pick<Manifest, 'graphs'>, graphOrPath: string, licence: string): string {
  const graph = graphs.find(({ iri, files }) => iri === graphOrPath || files.some(({ path }) => path === graphOrPath));
  return graph?.kind === 'vocabulary' ? VOCABULARY_LICENCE : licence;
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Quad } from '@rdfjs/types';
import type { Knowledge } from '../press/knowledge.ts';
import { type DocumentFacts, frameOfType, provisionFeature, subjectFeature } from '../press/report/document-facts.ts';
import { parse } from '../rdf/parse.ts';
import { rk } from '../rdf/vocabulary.generated.ts';
import type { Region } from '../registry/region.ts';
import { type ManifestGraph, nQuadsFile, parseManifest } from '../store/manifest.ts';

/** An agreement's graph below the base: `graph/{codes}/{day}`. */
const AGREEMENT_GRAPH = /\/graph\/(?<key>(?<codes>\d{6}(?:-\d{6})+)\/[^/]+)$/u;

/**
 * What the published agreements in the regions of some documents hold, for comparing these with them; the documents themselves, if published, are left out.
 * Nothing where no dataset is published. Throws a DatasetError, an RdfSyntaxError, or an error of the file system for a damaged one.
 */
export async function publishedFacts(
  folder: string,
  documents: readonly DocumentFacts[],
  knowledge: Knowledge,
): Promise<DocumentFacts[]> {
  const regions = new Set(documents.flatMap(({ region }) => region?.iri ?? []));
  const known = new Set(documents.map(({ identity }) => identity));
  const name = join(folder, 'manifest.json');
  const manifest = await readFile(name, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw error;
  });
  if (manifest === undefined || regions.size === 0) return [];
  const { graphs } = parseManifest(manifest, name);
  const found: DocumentFacts[] = [];
  for (const graph of graphs.filter(({ kind }) => kind === 'main')) {
    const { key, codes } = AGREEMENT_GRAPH.exec(graph.iri)?.groups ?? {};
    const region = codes === undefined ? undefined : knowledge.registry.regionOfParties(codes.split('-'));
    if (key === undefined || known.has(key) || !region || !regions.has(region.iri)) continue;
    const derived = graphs.filter(({ iri }) => iri === `${graph.iri}/derived`);
    const quads = await Promise.all([graph, ...derived].map((each) => quadsOf(each, folder)));
    found.push(factsOf(quads.flat(), key, region, knowledge));
  }
  return found;
}

async function quadsOf(graph: ManifestGraph, folder: string): Promise<readonly Quad[]> {
  const file = nQuadsFile(graph);
  if (!file) return [];
  return parse(await readFile(join(folder, file.path), 'utf8'), { format: 'n-quads', file: file.path });
}

function factsOf(quads: readonly Quad[], identity: string, region: Region, knowledge: Knowledge): DocumentFacts {
  const objects = (property: { readonly value: string }) =>
    quads.filter(({ predicate }) => predicate.value === property.value).map(({ object }) => object.value);
  const frame = frameOfType(objects(rk.instrumentType)[0]);
  return {
    identity,
    ...(frame && { frame }),
    region: { iri: region.iri, name: region.name },
    features: [
      ...Array.from(new Set(objects(rk.subject)), (iri) => subjectFeature(iri, knowledge)),
      ...(objects(rk.costArrangement).length > 0 ? [provisionFeature('cost-sharing')] : []),
      ...(objects(rk.liaisonMeeting).length > 0 ? [provisionFeature('liaison')] : []),
      ...(objects(rk.changeAndEnd).length > 0 ? [provisionFeature('change-and-end')] : []),
    ],
  };
}

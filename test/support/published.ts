import { readFileSync } from 'node:fs';
import type { Quad } from '@rdfjs/types';
import { parseSync } from '../../src/rdf/parse.ts';

/** A graph as `data/published/manifest.json` lists it. */
export interface ListedGraph {
  readonly iri: string;
  readonly kind: string;
  readonly quads: number;
  readonly files: readonly {
    readonly path: string;
    readonly mediaType: string;
    readonly bytes: number;
    readonly sha256: string;
  }[];
}

const FOLDER = new URL('../../data/published/', import.meta.url);

/** The text of a published file. */
export function publishedText(path: string): string {
  return readFileSync(new URL(path, FOLDER), 'utf8');
}

/** The graphs of the committed dataset. */
export const publishedGraphs: readonly ListedGraph[] = JSON.parse(publishedText('manifest.json')).graphs;

/** The quads of the committed dataset, or of its graphs of one kind, from the N-Quads files. */
export function publishedQuads(kind?: string): Quad[] {
  return publishedGraphs
    .filter((graph) => kind === undefined || graph.kind === kind)
    .flatMap(({ files }) => files.filter(({ path }) => path.endsWith('.nq')))
    .flatMap(({ path }) => parseSync(publishedText(path), { format: 'n-quads', file: path }));
}

/** The agreement of 熊本市 and 荒尾市, and its source text. */
export const AGREEMENT = 'https://w3id.org/renkei/id/agreement/431001-432041/2025-03-27';
/** @see AGREEMENT */
export const SOURCE_TEXT = readFileSync(
  new URL('../../data/source/kumamoto-arao-2025/document.txt', import.meta.url),
  'utf8',
);

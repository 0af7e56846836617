import type { Quad } from '@rdfjs/types';
import type { OutputFile } from '../files/write-files.ts';
import { formats, type RdfFormat } from '../rdf/format.ts';
import { type JsonObject, toJsonLd } from '../rdf/json-ld.ts';
import { toNQuads } from '../rdf/n-quads.ts';
import { prefixes } from '../rdf/namespace.ts';
import { toTrig } from '../rdf/trig.ts';
import { toTurtle } from '../rdf/turtle.ts';

/** What a graph of the published dataset holds. */
export type GraphKind = 'main' | 'evidence' | 'derived' | 'registry' | 'registry-derived' | 'vocabulary';

/** A named graph to be published, with its quads in that graph. */
export interface PublishedGraph {
  readonly iri: string;
  readonly kind: GraphKind;
  readonly quads: readonly Quad[];
  /** Ends in `/`; Turtle and TriG write the IRIs below it relative to it. */
  readonly turtleBase?: string;
}

/** The formats of every file set, in the order of the manifest. */
export const PUBLISHED_FORMATS = ['turtle', 'trig', 'n-quads', 'json-ld'] as const satisfies readonly RdfFormat[];

/** A file of the dataset to be written. */
export interface FormattedFile extends OutputFile {
  readonly mediaType: string;
}

/**
 * The files of a graph: for `{base}graph/X` a set `graph/X.ttl`, `.trig`, `.nq`, `.jsonld`, which say the same (TriG and N-Quads name the graph), as UTF-8: the bytes of
 * a large dataset fit where its texts would not. The same graph gives the same bytes.
 */
export async function graphFiles(base: string, graph: PublishedGraph, context: JsonObject): Promise<FormattedFile[]> {
  const path = graph.iri.slice(base.length);
  const files: FormattedFile[] = [];
  for (const format of PUBLISHED_FORMATS) {
    const { extension, mediaType } = formats[format];
    const content = await serialize(graph.quads, format, context, graph.turtleBase);
    files.push({ path: path + extension, mediaType, content: Buffer.from(content) });
  }
  return files;
}

/** A dataset in one of the published formats. Turtle has no graph names; `turtleBase` shortens IRIs in Turtle and TriG. */
export function serialize(
  quads: readonly Quad[],
  format: (typeof PUBLISHED_FORMATS)[number],
  context: JsonObject,
  turtleBase?: string,
): Promise<string> {
  switch (format) {
    case 'turtle':
      return toTurtle(quads, prefixes, turtleBase);
    case 'trig':
      return toTrig(quads, prefixes, turtleBase);
    case 'n-quads':
      return toNQuads(quads);
    case 'json-ld':
      return toJsonLd(quads, context);
  }
}

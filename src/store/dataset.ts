import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Quad } from '@rdfjs/types';
import { parseSync } from '../rdf/parse.ts';
import { RdfSyntaxError } from '../rdf/rdf-syntax-error.ts';
import { DatasetError } from './dataset-error.ts';
import { GraphBuilder } from './graph-builder.ts';
import { type Manifest, type ManifestFile, type ManifestGraph, nQuadsFile, parseManifest } from './manifest.ts';
import type { MemoryGraph } from './memory-graph.ts';

const MANIFEST = 'manifest.json';

/** A published dataset, read whole into memory. */
export interface Dataset {
  readonly manifest: Manifest;
  /** SHA-256 of the manifest, which holds those of all files: the same if and only if the data are the same. Lower-case hexadecimal. */
  readonly version: string;
  readonly graph: MemoryGraph;
}

/**
 * Reads the dataset that `renkei build` has written to `folder`: its manifest, and of each graph the N-Quads file, which must be as the manifest
 * says, byte for byte. Writes nothing. Rejects with a {@link DatasetError}.
 */
export async function readDataset(folder: string): Promise<Dataset> {
  const bytes = await readManifest(folder);
  const manifest = parseManifest(bytes.toString('utf8'), path.join(folder, MANIFEST));
  const builder = new GraphBuilder();
  for (const graph of manifest.graphs) {
    for (const quad of await readGraph(folder, graph)) builder.add(quad);
  }
  return { manifest, version: sha256(bytes), graph: builder.build() };
}

async function readManifest(folder: string): Promise<Buffer> {
  try {
    return await readFile(path.join(folder, MANIFEST));
  } catch (cause) {
    const message = `No published dataset in ${folder} (there is no ${MANIFEST} that can be read). Build it first: renkei build`;
    throw new DatasetError('DATASET_MISSING', message, { cause });
  }
}

async function readGraph(folder: string, graph: ManifestGraph): Promise<Quad[]> {
  const file = nQuadsFile(graph);
  if (file === undefined)
    throw new DatasetError('MANIFEST_INVALID', `${MANIFEST}: graph ${graph.iri} has no application/n-quads file.`);
  const name = path.join(folder, file.path);
  const quads = parseQuads(await readWhole(name, file), name);
  if (quads.length !== graph.quads) throw changed(name, `${quads.length} quads, not ${graph.quads}`);
  const stray = quads.find((quad) => quad.graph.value !== graph.iri);
  if (stray !== undefined) throw changed(name, `a quad of the graph "${stray.graph.value}", not only of ${graph.iri}`);
  return quads;
}

async function readWhole(name: string, { bytes, sha256: digest }: ManifestFile): Promise<string> {
  const content = await readFile(name).catch((cause: unknown) => {
    throw new DatasetError(
      'FILE_MISSING',
      `${name} cannot be read, though ${MANIFEST} lists it. Build the dataset again.`,
      { cause },
    );
  });
  if (content.length !== bytes) throw changed(name, `${content.length} bytes, not ${bytes}`);
  if (sha256(content) !== digest) throw changed(name, 'other bytes than those whose SHA-256 is listed');
  return content.toString('utf8');
}

function parseQuads(text: string, file: string): Quad[] {
  try {
    return parseSync(text, { format: 'n-quads', file });
  } catch (error) {
    if (!(error instanceof RdfSyntaxError)) throw error;
    const place = [error.file, error.line, error.column].filter((part) => part !== undefined).join(':');
    throw new DatasetError('FILE_UNREADABLE', `${place}: ${error.message}`, { cause: error });
  }
}

function changed(name: string, found: string): DatasetError {
  const message = `${name} is not the file that ${MANIFEST} lists: it has ${found}. Build the dataset again: renkei build`;
  return new DatasetError('FILE_CHANGED', message);
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

import { join } from 'node:path';
import { DATASET_TITLE, DEFAULT_LICENCE } from '../catalog/dataset-words.ts';
import type { OutputFile } from '../files/write-files.ts';
import { graphFiles, type PublishedGraph, type WrittenGraph } from '../press/dataset-files.ts';
import type { Knowledge } from '../press/knowledge.ts';
import { GraphBuilder } from '../store/graph-builder.ts';
import type { Publication } from '../store/publication.ts';
import { type TableFile, tableFiles } from '../tables/table-files.ts';
import { datasetManifest } from './dataset-manifest.ts';
import { readPublication } from './read-publication.ts';
import { readReleases } from './read-releases.ts';

/** The file below the data folder in which the publisher says what the dataset is. */
const PUBLICATION_FILE = 'publication.json';

/** What the files of a dataset are written from. */
export interface DatasetInput {
  readonly base: string;
  /** `data/`, with the publication and the releases. */
  readonly data: string;
  readonly graphs: readonly PublishedGraph[];
  readonly knowledge: Knowledge;
  readonly onStep: (step: string) => void;
}

/** A dataset as files, and its graphs as they are in them. */
export interface DatasetOutput {
  readonly files: readonly OutputFile[];
  readonly graphs: readonly WrittenGraph[];
}

/** All files of a dataset: graphs, tables, changes of the releases, and the manifest, which lists them. The same input gives the same bytes. Throws a SourceError. */
export async function datasetFiles({ base, data, graphs, knowledge, onStep }: DatasetInput): Promise<DatasetOutput> {
  const [publication, allReleases] = await Promise.all([
    readPublication(join(data, PUBLICATION_FILE)),
    readReleases(data),
  ]);
  // With other names these are other statements, to which those changes do not lead.
  const releases = allReleases.filter((release) => release.base === base);
  onStep('Writing files');
  const written = await graphFiles(base, graphs, knowledge.context, ({ iri }) => onStep(`Writing files: ${iri}`));
  onStep('Writing files: tables');
  const tables = tablesFor(base, graphs, publication);
  const manifest = datasetManifest({ base, graphs: written, publication, releases, ...tables });
  const files = [
    ...written.flatMap((graph) => graph.files),
    ...tables.tables.flatMap((table) => table.files),
    tables.tableMetadata,
    ...releases.flatMap((release) => [release.files.added, release.files.removed]),
    { path: 'manifest.json', content: `${JSON.stringify(manifest, undefined, 2)}\n` },
  ];
  return { files, graphs: written };
}

/** The tables of the whole dataset, as files. */
function tablesFor(base: string, graphs: readonly PublishedGraph[], publication: Publication | undefined) {
  const builder = new GraphBuilder();
  for (const { quads } of graphs) for (const quad of quads) builder.add(quad);
  const { tables, metadata } = tableFiles(builder.build(), {
    base,
    licence: publication?.licence ?? DEFAULT_LICENCE,
    title: publication?.title ?? DATASET_TITLE,
  });
  return {
    tables: tables.map((table) => ({ ...table, files: table.files.map(outputOf) })),
    tableMetadata: outputOf(metadata),
  };
}

function outputOf({ text, ...file }: TableFile) {
  return { ...file, content: text };
}

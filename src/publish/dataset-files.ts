import { join } from 'node:path';
import { graphFiles, type PublishedGraph, type WrittenGraph } from '../press/dataset-files.ts';
import type { Knowledge } from '../press/knowledge.ts';
import type { OutputFile } from '../press/write-files.ts';
import { datasetManifest } from './dataset-manifest.ts';
import { readPublication } from './read-publication.ts';
import { readReleases } from './release-record.ts';

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

/** All files of a dataset: graphs, changes of the releases, and the manifest, which lists them. The same input gives the same bytes. Throws a SourceError. */
export async function datasetFiles({ base, data, graphs, knowledge, onStep }: DatasetInput): Promise<DatasetOutput> {
  const [publication, releases] = await Promise.all([
    readPublication(join(data, PUBLICATION_FILE)),
    readReleases(data),
  ]);
  onStep('Writing files');
  const written = await graphFiles(base, graphs, knowledge.context, ({ iri }) => onStep(`Writing files: ${iri}`));
  const manifest = datasetManifest({ base, graphs: written, publication, releases, tables: [] });
  const files = [
    ...written.flatMap((graph) => graph.files),
    ...releases.flatMap((release) => [release.files.added, release.files.removed]),
    { path: 'manifest.json', content: `${JSON.stringify(manifest, undefined, 2)}\n` },
  ];
  return { files, graphs: written };
}

import { join } from 'node:path';
import { DATASET_TITLE, DEFAULT_LICENCE } from '../catalog/dataset-words.ts';
import type { OutputFile } from '../files/write-files.ts';
import { type FormattedFile, graphFiles } from '../press/dataset-files.ts';
import type { Knowledge } from '../press/knowledge.ts';
import type { Report, ResultSeverity } from '../shacl/result.ts';
import type { MemoryGraph } from '../store/memory-graph.ts';
import type { Publication } from '../store/publication.ts';
import { tableFiles } from '../tables/table-files.ts';
import { type DatasetParts, datasetManifest, type WrittenGraph } from './dataset-manifest.ts';
import { type GatheredDataset, gatheredGraph } from './gathered-dataset.ts';
import { readPublication } from './read-publication.ts';
import { readReleases } from './read-releases.ts';

/** The file below the data folder in which the publisher says what the dataset is. */
const PUBLICATION_FILE = 'publication.json';

/** What the files of a dataset are written from. */
export interface DatasetInput {
  readonly base: string;
  /** `data/`, with the publication and the releases. */
  readonly data: string;
  readonly gathered: GatheredDataset;
  readonly knowledge: Knowledge;
  /** What the shapes found in the graphs. */
  readonly report: Report;
  readonly onStep: (step: string) => void;
}

/** What of a dataset its releases do not change: its graphs and tables as files, and what is said of it. */
export interface WrittenDataset {
  readonly base: string;
  readonly data: string;
  readonly graphs: readonly WrittenGraph[];
  readonly quality: DatasetParts['quality'];
  readonly publication: Publication | undefined;
  readonly tables: DatasetParts['tables'];
  readonly tableMetadata: FormattedFile;
}

/** Writes the graphs and tables of a dataset, in memory. The same input gives the same bytes. Throws a SourceError. */
export async function writeDataset(input: DatasetInput): Promise<WrittenDataset> {
  const { base, data, gathered, knowledge, report, onStep } = input;
  const publication = await readPublication(join(data, PUBLICATION_FILE));
  onStep('Writing files');
  const graphs: WrittenGraph[] = [];
  for (const graph of gathered.graphs) {
    onStep(`Writing files: ${graph.iri}`);
    graphs.push({ graph, files: await graphFiles(base, gatheredGraph(gathered, graph), knowledge.context) });
  }
  onStep('Writing files: tables');
  const quality = qualityOf(report);
  return { base, data, graphs, quality, publication, ...tablesFor(base, gathered.store, publication) };
}

/** All files of a dataset: graphs, tables, changes of the releases that there are now, and the manifest, which lists them. Throws a SourceError. */
export async function datasetFiles({ data, ...dataset }: WrittenDataset): Promise<OutputFile[]> {
  // With other names these are other statements, to which those changes do not lead.
  const releases = (await readReleases(data)).filter(({ base }) => base === dataset.base);
  const manifest = datasetManifest({ ...dataset, releases });
  return [
    ...dataset.graphs.flatMap((graph) => graph.files),
    ...dataset.tables.flatMap((table) => table.files),
    dataset.tableMetadata,
    ...releases.flatMap((release) => [release.files.added, release.files.removed]),
    { path: 'manifest.json', content: `${JSON.stringify(manifest, undefined, 2)}\n` },
  ];
}

function qualityOf({ results }: Report) {
  const count = (severity: ResultSeverity) => results.filter((result) => result.severity === severity).length;
  return { violations: count('violation'), warnings: count('warning') };
}

/** The tables of the whole dataset, as files. */
function tablesFor(base: string, store: MemoryGraph, publication: Publication | undefined) {
  const { tables, metadata } = tableFiles(store, {
    base,
    licence: publication?.licence ?? DEFAULT_LICENCE,
    title: publication?.title ?? DATASET_TITLE,
  });
  return { tables, tableMetadata: metadata };
}

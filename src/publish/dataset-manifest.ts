import { WHOLE_FILE } from '../catalog/distributions.ts';
import { bytesOf } from '../files/write-files.ts';
import type { FormattedFile } from '../press/dataset-files.ts';
import type { Manifest, ManifestTable } from '../store/manifest.ts';
import type { Publication } from '../store/publication.ts';
import type { ReleaseState } from '../store/release.ts';
import type { GatheredGraph } from './gathered-dataset.ts';
import { listed, listedWhole } from './published-file.ts';
import { digestOfGraphs, manifestReleases, type ReleaseRecord } from './release-record.ts';

/** A graph with the files that hold it. */
export interface WrittenGraph {
  readonly graph: GatheredGraph;
  readonly files: readonly FormattedFile[];
}

/** What a manifest is made of. */
export interface DatasetParts {
  readonly base: string;
  readonly graphs: readonly WrittenGraph[];
  readonly quality: NonNullable<Manifest['quality']>;
  readonly publication?: Publication | undefined;
  /** The oldest first. */
  readonly releases: readonly ReleaseRecord[];
  readonly tables: readonly (Omit<ManifestTable, 'files'> & { readonly files: readonly FormattedFile[] })[];
  readonly tableMetadata?: FormattedFile | undefined;
}

const N_QUADS = 'application/n-quads';

/** How many digits of a digest tell one state from another. */
const DIGITS = 8;

/** What `manifest.json` says of a dataset: every file with its size and SHA-256. No clock: the day is that of the release. */
export function datasetManifest({
  base,
  graphs,
  quality,
  publication,
  releases,
  tables,
  tableMetadata,
}: DatasetParts): Manifest {
  const release = stateOf(graphs, releases);
  return {
    base,
    whole: listedWhole({ path: WHOLE_FILE, mediaType: N_QUADS }, nQuadsOf(graphs)),
    quality,
    ...(publication && { publication }),
    ...(release && { release }),
    releases: manifestReleases(releases),
    graphs: graphs.map(({ graph: { iri, kind, size }, files }) => ({
      iri,
      kind,
      quads: size,
      files: files.map(listed),
    })),
    tables: tables.map(({ files, ...table }) => ({ ...table, files: files.map(listed) })),
    ...(tableMetadata && { tableMetadata: listed(tableMetadata) }),
  };
}

/** Whether the data are still those of the newest release. */
function stateOf(graphs: readonly WrittenGraph[], releases: readonly ReleaseRecord[]): ReleaseState | undefined {
  const newest = releases.at(-1);
  if (newest === undefined) return undefined;
  const digest = digestOfGraphs(nQuadsOf(graphs));
  if (digest === newest.digest) return { version: newest.version, modified: newest.issued };
  return { version: `${newest.version}+${digest.slice(0, DIGITS)}` };
}

/** The N-Quads of graphs, as UTF-8. */
export function nQuadsOf(graphs: readonly WrittenGraph[]): Buffer[] {
  return graphs.flatMap(({ files }) =>
    files.flatMap(({ mediaType, content }) => (mediaType === N_QUADS ? [bytesOf(content)] : [])),
  );
}

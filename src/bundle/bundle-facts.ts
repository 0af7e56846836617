import type { CoveredPlace } from '../catalog/covered-place.ts';
import { type DatasetFacts, datasetFacts } from '../catalog/dataset-facts.ts';
import type { Distribution } from '../catalog/distributions.ts';
import { sha256 } from '../publish/published-file.ts';
import type { LocalGovernment } from '../registry/local-government.ts';
import type { MemoryGraph } from '../store/memory-graph.ts';
import type { Publication } from '../store/publication.ts';
import { belowData, bundleDistributions } from './bundle-distributions.ts';
import type { BundleFile } from './bundle-file.ts';
import type { BundleDataset } from './bundle-manifest.ts';
import type { BundleTables } from './table-files.ts';

/** What a bundle as a dataset is known by. */
export interface BundleFactsInput {
  /** The IRI of the agreement. */
  readonly agreement: string;
  readonly publication: Publication;
  /** Where the folder will be; ends in `/`. */
  readonly address: string;
  /** The parties. */
  readonly governments: readonly LocalGovernment[];
  /** The day of publication (ISO), where it is known. */
  readonly modified?: string | undefined;
  /** The agreement alone. */
  readonly graph: MemoryGraph;
  readonly data: readonly BundleFile[];
  readonly tables: BundleTables;
}

/** The facts of a bundle as a dataset, with the files that catalogs list. */
export type BundleFacts = DatasetFacts & { readonly listed: readonly Distribution[] };

/** The data of one agreement as a dataset: below the agreement, so that no two bundles of it are different datasets. */
export function datasetIri(agreement: string): string {
  return `${agreement}/dataset`;
}

/** Works out the facts of a bundle, as of any dataset. Its catalog stands in the folder, and has its IRI below the address. */
export function bundleFacts(input: BundleFactsInput): BundleFacts {
  const { publication, address, modified, governments, graph, data, tables } = input;
  const dataset = datasetIri(input.agreement);
  const manifest = {
    base: address,
    graphs: [],
    publication,
    tables: tables.tables.map(({ files, ...table }) => ({ ...table, files: files.map(belowData) })),
    tableMetadata: belowData(tables.metadata),
  };
  const version = sha256(data.map(({ content }) => String(content)).join(''));
  const { licence } = publication;
  const naming = { dataset, licence, places: placesOf(governments), ...(modified === undefined ? {} : { modified }) };
  const facts = datasetFacts({ manifest, version, graph }, naming);
  return { ...facts, listed: bundleDistributions(facts, data) };
}

/** What the manifest of a bundle keeps of its facts, so that a catalog can be told of it later. `address`: where somebody has said that the folder will be. */
export function bundleDataset(
  { dataset: iri, places = [], listed }: BundleFacts,
  publication: Publication,
  address: string | undefined,
): BundleDataset {
  const distributions = listed.map(({ slug, path, title, description, languages }) => ({
    ...{ slug, path, title, description },
    ...(languages && { languages }),
  }));
  return { iri, ...(address === undefined ? {} : { address }), publication, places, distributions };
}

/** Each once, in the order of the parties. */
function placesOf(governments: readonly LocalGovernment[]): CoveredPlace[] {
  return [...new Set(governments)].map(({ iri, code6, name }) => ({ iri, code: code6, name: { ja: name } }));
}

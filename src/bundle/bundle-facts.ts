import { type DatasetFacts, datasetFacts } from '../catalog/dataset-facts.ts';
import type { Distribution } from '../catalog/distributions.ts';
import { sha256 } from '../publish/published-file.ts';
import type { MemoryGraph } from '../store/memory-graph.ts';
import type { Publication } from '../store/publication.ts';
import { belowData, bundleDistributions } from './bundle-distributions.ts';
import type { BundleFile } from './bundle-file.ts';
import type { BundleTables } from './table-files.ts';

/** What a bundle as a dataset is known by. */
export interface BundleFactsInput {
  /** The IRI of the agreement. */
  readonly agreement: string;
  readonly publication: Publication;
  /** Where the folder will be; ends in `/`. */
  readonly address: string;
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
  const { publication, address, modified, graph, data, tables } = input;
  const dataset = datasetIri(input.agreement);
  const manifest = {
    base: address,
    graphs: [],
    publication,
    tables: tables.tables.map(({ table: { name, title, rows }, files }) => ({
      name,
      title,
      rows: rows.length,
      files: files.map(belowData),
    })),
    tableMetadata: belowData(tables.metadata),
  };
  const version = sha256(data.map(({ content }) => String(content)).join(''));
  const naming = { dataset, licence: publication.licence, ...(modified === undefined ? {} : { modified }) };
  return { ...datasetFacts({ manifest, version, graph }, naming), listed: bundleDistributions(dataset, tables, data) };
}

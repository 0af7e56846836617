import type { ManifestFile, ManifestGraph, ManifestTable } from '../store/manifest.ts';
import { bareMediaType, type DistributionForm, distributionForm } from './distribution-form.ts';
import {
  agreementWords,
  COMMON_GRAPH_WORDS,
  CSVW_WORDS,
  type DistributionWords,
  inForm,
  tableLanguages,
  tableWords,
  WHOLE_WORDS,
} from './distribution-words.ts';

/** The whole dataset as one file, below `/data/`: the N-Quads files of all graphs, one after the other. */
export const WHOLE_FILE = 'renkei.nq';

/** Up to so many agreements, each is listed by itself; beyond, catalogs list the tables and the whole, as nobody looks through thousands of files. */
export const MOST_AGREEMENTS_LISTED = 20;

/** What of a dataset the list of its distributions is made of; the facts of a dataset are one. */
export interface DistributionSource {
  /** The base of the publisher's IRIs; ends in `/`. */
  readonly base: string;
  /** The IRI of the dataset. */
  readonly dataset: string;
  readonly graphs: readonly ManifestGraph[];
  readonly tables?: readonly ManifestTable[] | undefined;
  /** The CSVW description of the tables. */
  readonly tableMetadata?: ManifestFile | undefined;
  /** {@link WHOLE_FILE}, which is not kept as a file of its own. */
  readonly whole?: ManifestFile | undefined;
  /** The list itself, where it is not that of a whole dataset: a bundle of one agreement has other files. */
  readonly listed?: readonly Distribution[] | undefined;
}

/** A file in which the dataset, or a part of it, can be had. */
export interface Distribution extends DistributionForm, DistributionWords {
  /** Names it among the others: ASCII, and never changes (`agreements-csv`). */
  readonly slug: string;
  /** `{dataset}/distribution/{slug}`. */
  readonly iri: string;
  /** Below `/data/`; ASCII. */
  readonly path: string;
  /** Without parameters. */
  readonly mediaType: string;
  readonly bytes: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
  /** The files it is made of, one after the other: itself, or several for the whole dataset. */
  readonly parts: readonly ManifestFile[];
}

/**
 * The files that catalogs list, the same in DCAT, schema.org and CKAN; what most people want comes first: tables, the whole dataset, registry and vocabulary,
 * and, where they are few, the agreements. Evidence, derived statements and other forms of graphs are not listed one by one: they are in the whole and below `/data/`.
 */
export function distributions(source: DistributionSource): Distribution[] {
  return [
    ...(source.listed ?? [
      ...tableDistributions(source),
      ...whole(source),
      ...commonGraphs(source),
      ...agreements(source),
    ]),
  ];
}

/** The tables of a dataset, each in its forms, and what describes them. */
export function tableDistributions(
  source: Pick<DistributionSource, 'dataset' | 'tables' | 'tableMetadata'>,
): Distribution[] {
  const { tables: all = [], tableMetadata } = source;
  const ofTables = all.flatMap(({ name, title, files }) =>
    files.flatMap((file) => {
      const forExcel = file.path.endsWith('-excel.csv');
      const slug = `${name}-${forExcel ? 'excel' : extensionOf(file)}`;
      const words = tableWords(title, distributionForm(file.mediaType)?.name ?? '', forExcel);
      return fileDistribution(source, file, slug, { ...words, ...tableLanguages(name) });
    }),
  );
  return [...ofTables, ...(tableMetadata ? fileDistribution(source, tableMetadata, 'tables-csvw', CSVW_WORDS) : [])];
}

function whole(source: DistributionSource): Distribution[] {
  if (!source.whole) return [];
  const mediaType = bareMediaType(source.whole.mediaType);
  const parts = source.graphs.flatMap(({ files }) =>
    files.filter((file) => bareMediaType(file.mediaType) === mediaType),
  );
  return fileDistribution(source, source.whole, 'whole-nq', WHOLE_WORDS).map((each) => ({ ...each, parts }));
}

function commonGraphs(source: DistributionSource): Distribution[] {
  return source.graphs.flatMap((graph) => {
    const words = COMMON_GRAPH_WORDS[graph.kind];
    return words ? ofGraph(source, graph, graph.kind, words) : [];
  });
}

function agreements(source: DistributionSource): Distribution[] {
  const graphs = source.graphs.filter(({ kind }) => kind === 'main');
  if (graphs.length > MOST_AGREEMENTS_LISTED) return [];
  return graphs.flatMap((graph) => {
    const key = graph.iri.slice(`${source.base}graph/`.length);
    return ofGraph(source, graph, `agreement-${key.replaceAll('/', '-')}`, agreementWords(key));
  });
}

/** A graph in the two forms that most people can use: to read, and to program with. */
function ofGraph(
  source: DistributionSource,
  graph: ManifestGraph,
  slug: string,
  words: DistributionWords,
): Distribution[] {
  return ['text/turtle', 'application/ld+json'].flatMap((mediaType) => {
    const file = graph.files.find((each) => bareMediaType(each.mediaType) === mediaType);
    const form = distributionForm(mediaType)?.name ?? '';
    return file ? fileDistribution(source, file, `${slug}-${extensionOf(file)}`, inForm(words, form)) : [];
  });
}

/** A file as a distribution of a dataset; none for one of a form that catalogs are not told of. */
export function fileDistribution(
  { dataset }: Pick<DistributionSource, 'dataset'>,
  file: ManifestFile,
  slug: string,
  words: DistributionWords,
): Distribution[] {
  const form = distributionForm(file.mediaType);
  if (!form) return [];
  const { path, bytes, sha256 } = file;
  const mediaType = bareMediaType(file.mediaType);
  return [
    {
      ...form,
      ...words,
      slug,
      iri: `${dataset}/distribution/${slug}`,
      path,
      mediaType,
      bytes,
      sha256,
      parts: [file],
    },
  ];
}

function extensionOf({ path }: ManifestFile): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

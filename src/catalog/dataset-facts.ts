import type { NamedNode } from '@rdfjs/types';
import { sharedBase } from '../rdf/iri.ts';
import { dcterms, rdf } from '../rdf/namespace.ts';
import { compareCodePoints, namedNode } from '../rdf/term.ts';
import { rk } from '../rdf/vocabulary.generated.ts';
import type { Dataset } from '../store/dataset.ts';
import type { Manifest, ManifestFile, ManifestGraph, ManifestTable } from '../store/manifest.ts';
import type { MemoryGraph } from '../store/memory-graph.ts';
import type { Bilingual, Publication } from '../store/publication.ts';
import type { Release } from '../store/release.ts';
import { type Coverage, coverage } from './coverage.ts';
import type { CoveredPlace } from './covered-place.ts';
import { DATASET_DESCRIPTION, DATASET_TITLE } from './dataset-words.ts';
import { publisherIri } from './dcat-place.ts';
import { type Linkset, linksets } from './linkset.ts';
import { countStatements, type StatementCounts } from './statement-counts.ts';

/** What a dataset is called and how it is licensed where it is served. */
export interface DatasetNaming {
  /** The IRI of the dataset. */
  readonly dataset: string;
  /** The licence of the data, an IRI. */
  readonly licence: string;
  /** The day of the last change of the whole dataset (ISO); without it, the newest day that the data tell. */
  readonly modified?: string;
  /** The local governments that it is about; without them, the country. */
  readonly places?: readonly CoveredPlace[];
}

/** All that our self-descriptions say of a dataset. They are written from this and from nothing else, so that they agree. */
export interface DatasetFacts {
  /** The base of the publisher's IRIs; ends in `/`. */
  readonly base: string;
  readonly dataset: string;
  readonly licence: string;
  readonly title: Bilingual;
  readonly description: Bilingual;
  /** What the publisher says, where anything was said. */
  readonly publication?: Publication;
  /** SHA-256 of the manifest, lower-case hexadecimal: the same if and only if every file is. */
  readonly version: string;
  /** The version for people, once there was a release: `1.0.0`, or `1.0.0+4f2a81bc` when the data have changed since. */
  readonly release?: string;
  /** The newest first. */
  readonly releases: readonly Release[];
  /** ISO day, where it is known. */
  readonly modified?: string;
  /** ISO day of the first publication, where the data tell it. */
  readonly issued?: string;
  /** IRIs, where the data tell them. */
  readonly creators: readonly string[];
  readonly publishers: readonly string[];
  /** The documents that the statements were read from, IRIs. */
  readonly sources: readonly string[];
  readonly graphs: readonly ManifestGraph[];
  readonly tables: readonly ManifestTable[];
  readonly tableMetadata?: ManifestFile;
  /** What the shapes found, where it was kept. */
  readonly quality?: NonNullable<Manifest['quality']>;
  /** The whole dataset as one file. */
  readonly whole?: ManifestFile;
  /** What time and law the agreements are of. */
  readonly coverage: Coverage;
  /** The local governments that it is about; without them, the country. */
  readonly places?: readonly CoveredPlace[];
  readonly counts: StatementCounts;
  readonly linksets: readonly Linkset[];
  /** The namespaces of its properties and classes. */
  readonly vocabularies: readonly string[];
  /** A thing of each of the classes that people look for, IRIs. */
  readonly examples: readonly string[];
  /** How the IRIs of its things begin, the publisher's own first. */
  readonly uriSpaces: readonly string[];
}

/** The classes of which an example is given. */
const EXAMPLE_CLASSES: readonly NamedNode[] = [
  rk.Agreement,
  rk.Initiative,
  rk.Role,
  rk.Party,
  rk.Municipality,
  rk.Prefecture,
  rk.Region,
  rk.PolicyField,
];

/** Works out the facts of a dataset. Reads every statement: the caller keeps the result. */
export function datasetFacts({ manifest, version, graph }: Dataset, naming: DatasetNaming): DatasetFacts {
  const { base, graphs, publication, release, releases = [], tables = [], tableMetadata, whole, quality } = manifest;
  const { dataset, licence, places } = naming;
  const modified = naming.modified ?? release?.modified ?? latest(newestDay(graph), releases[0]?.issued);
  const uriSpaces = [...new Set([base, sharedBase])];
  const isEntity = (iri: string) => uriSpaces.some((space) => iri.startsWith(space) && iri.length > space.length);
  const publisher = publication && [publisherIri(dataset, publication)];
  const counts = countStatements(graph, isEntity);
  const issued = releases.at(-1)?.issued ?? ontologySays(graph, dcterms.issued)[0];
  return {
    base,
    dataset,
    licence,
    title: publication?.title ?? DATASET_TITLE,
    description: publication?.description ?? DATASET_DESCRIPTION,
    ...(publication === undefined ? {} : { publication }),
    version,
    ...(release === undefined ? {} : { release: release.version }),
    releases,
    ...(modified === undefined ? {} : { modified }),
    ...(issued === undefined ? {} : { issued }),
    creators: publisher ?? ontologySays(graph, dcterms.creator),
    publishers: publisher ?? ontologySays(graph, dcterms.publisher),
    sources: membersOf(graph, rk.Source),
    graphs,
    tables,
    ...(tableMetadata === undefined ? {} : { tableMetadata }),
    ...(whole === undefined ? {} : { whole }),
    ...(quality === undefined ? {} : { quality }),
    coverage: coverage(graph),
    ...(places === undefined ? {} : { places }),
    counts,
    linksets: linksets(graph.table.quads(), isEntity),
    vocabularies: namespacesOf(counts),
    examples: EXAMPLE_CLASSES.flatMap((type) => membersOf(graph, type).find(isEntity) ?? []),
    uriSpaces,
  };
}

/** What the ontology says of itself: it is made by those who make the data. */
function ontologySays(graph: MemoryGraph, predicate: NamedNode): string[] {
  return graph.objects(graph.idOf(namedNode(`${sharedBase}ontology`)), predicate).map(({ value }) => value);
}

function membersOf(graph: MemoryGraph, type: NamedNode): string[] {
  const id = graph.idOf(type);
  const members = id < 0 ? [] : graph.follow(id, { predicate: rdf.type, inverse: true });
  return members.map((member) => graph.term(member).value);
}

/** The newest day on which the data say that anything was changed. */
function newestDay(graph: MemoryGraph): string | undefined {
  const days = new Set<string>();
  for (const { object } of graph.triples(undefined, dcterms.modified)) days.add(object.value.slice(0, 10));
  return latest(...days);
}

/** The last of some days; what is no day (ISO) is none of them. */
function latest(...days: readonly (string | undefined)[]): string | undefined {
  return days
    .filter((day) => day !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(day))
    .sort()
    .at(-1);
}

function namespacesOf({ properties, classes }: StatementCounts): string[] {
  const terms = [...properties.map(({ property }) => property), ...classes.map((each) => each.class)];
  const namespaces = terms.flatMap(({ value }) => /^.*[#/]/.exec(value)?.[0] ?? []);
  return [...new Set(namespaces)].sort(compareCodePoints);
}

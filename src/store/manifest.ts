import { formats } from '../rdf/format.ts';
import { DatasetError } from './dataset-error.ts';
import type { BothLanguages, Publication } from './publication.ts';
import type { ManifestFile, Release, ReleaseState } from './release.ts';

export type { ManifestFile } from './release.ts';

/** What `manifest.json` says of a published dataset. */
export interface Manifest {
  /** The base of the publisher's IRIs. */
  readonly base: string;
  readonly graphs: readonly ManifestGraph[];
  /** The N-Quads files of all graphs, one after the other: served as one file, kept as those. */
  readonly whole?: ManifestFile;
  /** What the shapes found in the dataset: how many violations, which are always 0, and how many warnings. */
  readonly quality?: { readonly violations: number; readonly warnings: number };
  /** What the publisher says of the dataset, if anything. */
  readonly publication?: Publication;
  /** Where the dataset stands, once there was a release. */
  readonly release?: ReleaseState;
  /** The newest first. */
  readonly releases?: readonly Release[];
  /** The data as tables, if they were written. */
  readonly tables?: readonly ManifestTable[];
  /** What the columns of the tables mean: CSVW. */
  readonly tableMetadata?: ManifestFile;
}

/** A table and the files that hold it, each the whole table in one form. */
export interface ManifestTable {
  /** `agreements`, `roles` … */
  readonly name: string;
  readonly title: BothLanguages;
  readonly rows: number;
  readonly files: readonly ManifestFile[];
}

/** A named graph and the files that hold it, each the whole graph in one format. */
export interface ManifestGraph {
  readonly iri: string;
  /** `main`, `evidence`, `derived`, `registry`, `registry-derived`, `vocabulary` … */
  readonly kind: string;
  readonly quads: number;
  readonly files: readonly ManifestFile[];
}

/** Reads the text of a `manifest.json`; `name` is what to call it in messages. Throws a {@link DatasetError}. */
export function parseManifest(text: string, name: string): Manifest {
  const invalid = (what: string, cause?: unknown) =>
    new DatasetError('MANIFEST_INVALID', `${name}: ${what} Build the dataset again: renkei build`, { cause });
  const value = parseJson(text, invalid);
  if (!isRecord(value) || typeof value.base !== 'string') throw invalid('it has no text "base".');
  const { base, graphs, ...rest } = value;
  if (!Array.isArray(graphs) || graphs.length === 0) throw invalid('it lists no "graphs".');
  const wrong = graphs.findIndex((graph) => !isGraph(graph));
  if (wrong >= 0)
    throw invalid(`graph ${wrong + 1} is not { iri, kind, quads, files: [{ path, mediaType, bytes, sha256 }] }.`);
  if (!isRest(rest)) throw invalid('its tables or releases are not as they should be.');
  return { ...rest, base: base as string, graphs };
}

/** The file with all statements of a graph as N-Quads. Every build writes one. */
export function nQuadsFile({ files }: ManifestGraph): ManifestFile | undefined {
  return files.find(({ mediaType }) => mediaType.split(';')[0] === formats['n-quads'].mediaType);
}

/** The files of a dataset besides those of its graphs. */
export function otherFiles({ tables = [], tableMetadata, releases = [] }: Manifest): ManifestFile[] {
  return [
    ...tables.flatMap(({ files }) => files),
    ...(tableMetadata === undefined ? [] : [tableMetadata]),
    ...releases.flatMap(({ added, removed }) => [added, removed]),
  ];
}

function parseJson(text: string, invalid: (what: string, cause: unknown) => DatasetError): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw invalid('it is not JSON.', error);
  }
}

function isGraph(value: unknown): value is ManifestGraph {
  if (!isRecord(value)) return false;
  const { iri, kind, quads, files } = value;
  return (
    typeof iri === 'string' && typeof kind === 'string' && isCount(quads) && Array.isArray(files) && files.every(isFile)
  );
}

/** What later versions of the manifest have besides its graphs; nothing of it need be there. */
function isRest(value: Readonly<Record<string, unknown>>): value is Omit<Manifest, 'base' | 'graphs'> {
  const { whole, tables = [], tableMetadata, releases = [] } = value;
  return (
    isListOf(
      tables,
      (table) => typeof table.name === 'string' && isCount(table.rows) && isListOf(table.files, isFile),
    ) &&
    [whole, tableMetadata].every((file) => file === undefined || isFile(file)) &&
    isListOf(releases, isRelease)
  );
}

function isRelease({ version, issued, notes, added, removed }: Readonly<Record<string, unknown>>): boolean {
  const areTexts = [version, issued, isRecord(notes) ? notes.ja : undefined].every((each) => typeof each === 'string');
  return areTexts && [added, removed].every((file) => isFile(file) && 'quads' in file && isCount(file.quads));
}

function isListOf(value: unknown, test: (each: Readonly<Record<string, unknown>>) => boolean): boolean {
  return Array.isArray(value) && value.every((each) => isRecord(each) && test(each));
}

function isFile(value: unknown): value is ManifestFile {
  if (!isRecord(value)) return false;
  const { path, mediaType, bytes, sha256 } = value;
  return isPathBelow(path) && isMediaType(mediaType) && isCount(bytes) && typeof sha256 === 'string';
}

/** A relative path that cannot leave its folder. */
function isPathBelow(path: unknown): path is string {
  return typeof path === 'string' && /^[^/\\]/.test(path) && !path.split(/[/\\]/).includes('..');
}

/** A media type, with parameters or not (RFC 9110, section 8.3.1), that can be written into headers and the rules of hosts as it is. */
function isMediaType(value: unknown): value is string {
  return typeof value === 'string' && /^[\w.+-]+\/[\w.+-]+(?:[ ]?;[ ]?[\w-]+=[\w.:/-]+)*$/.test(value);
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

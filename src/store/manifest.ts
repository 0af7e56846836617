import { DatasetError } from './dataset-error.ts';

/** What `manifest.json` says of a published dataset. */
export interface Manifest {
  /** The base of the publisher's IRIs. */
  readonly base: string;
  readonly graphs: readonly ManifestGraph[];
}

/** A named graph and the files that hold it, each the whole graph in one format. */
export interface ManifestGraph {
  readonly iri: string;
  /** `main`, `evidence`, `derived`, `registry`, `registry-derived`, `vocabulary` … */
  readonly kind: string;
  readonly quads: number;
  readonly files: readonly ManifestFile[];
}

/** A file: `path` is relative to the dataset's folder, `sha256` in lower-case hexadecimal. */
export interface ManifestFile {
  readonly path: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Reads the text of a `manifest.json`; `name` is what to call it in messages. Throws a {@link DatasetError}. */
export function parseManifest(text: string, name: string): Manifest {
  const invalid = (what: string, cause?: unknown) =>
    new DatasetError('MANIFEST_INVALID', `${name}: ${what} Build the dataset again: renkei build`, { cause });
  const value = parseJson(text, invalid);
  if (!isRecord(value) || typeof value.base !== 'string') throw invalid('it has no text "base".');
  const { base, graphs } = value;
  if (!Array.isArray(graphs) || graphs.length === 0) throw invalid('it lists no "graphs".');
  const wrong = graphs.findIndex((graph) => !isGraph(graph));
  if (wrong >= 0)
    throw invalid(`graph ${wrong + 1} is not { iri, kind, quads, files: [{ path, mediaType, bytes, sha256 }] }.`);
  return { base: base as string, graphs };
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

function isFile(value: unknown): value is ManifestFile {
  if (!isRecord(value)) return false;
  const { path, mediaType, bytes, sha256 } = value;
  return isPathBelow(path) && typeof mediaType === 'string' && isCount(bytes) && typeof sha256 === 'string';
}

/** A relative path that cannot leave its folder. */
function isPathBelow(path: unknown): path is string {
  return typeof path === 'string' && /^[^/\\]/.test(path) && !path.split(/[/\\]/).includes('..');
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

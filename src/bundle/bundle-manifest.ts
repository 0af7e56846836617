import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import type { CoveredPlace } from '../catalog/covered-place.ts';
import type { Distribution } from '../catalog/distributions.ts';
import { programVersion } from '../files/program-version.ts';
import { listed } from '../publish/published-file.ts';
import type { Publication } from '../store/publication.ts';
import type { ManifestFile } from '../store/release.ts';
import type { BundleFile, BundleState } from './bundle-file.ts';

/** What tells a bundle from other folders with a `manifest.json`. */
export const BUNDLE_KIND = 'renkei-bundle';

/** The name of the list of files below the folder of a bundle. */
export const MANIFEST_FILE = 'manifest.json';

const SCHEMA = fileURLToPath(new URL('../../schema/bundle-manifest.schema.json', import.meta.url));

/** What `manifest.json` says of a bundle: every file but itself, and where it is from. No clock. By `schema/bundle-manifest.schema.json`. */
export interface BundleManifest {
  readonly kind: typeof BUNDLE_KIND;
  /** The version of this program. */
  readonly renkei: string;
  readonly state: BundleState;
  /** The IRI of the agreement; absent where it has none. */
  readonly agreement?: string;
  /** What catalogs are told; only a complete bundle has it. */
  readonly dataset?: BundleDataset;
  readonly source: {
    /** As it was given, without folders. */
    readonly fileName: string;
    /** Below the folder of the bundle. */
    readonly path: string;
  };
  readonly files: readonly ManifestFile[];
}

/** A bundle as catalogs are told of it. */
export interface BundleDataset {
  readonly iri: string;
  /** Where the folder will be; ends in `/`; absent where nobody has said. */
  readonly address?: string;
  /** With blanks where nobody has said anything. */
  readonly publication: Publication;
  readonly places: readonly CoveredPlace[];
  /** The files that catalogs list, in their order; paths are below `data/`. */
  readonly distributions: readonly Pick<Distribution, 'slug' | 'path' | 'title' | 'description' | 'languages'>[];
}

/** The manifest of a bundle as a file of it. */
export function manifestFile(
  facts: Omit<BundleManifest, 'kind' | 'renkei' | 'files'>,
  files: readonly BundleFile[],
): BundleFile {
  const { state, agreement, dataset, source } = facts;
  const manifest: BundleManifest = {
    kind: BUNDLE_KIND,
    renkei: programVersion(),
    state,
    ...(agreement === undefined ? {} : { agreement }),
    ...(dataset === undefined ? {} : { dataset }),
    source,
    files: files.map(listed),
  };
  return {
    path: MANIFEST_FILE,
    mediaType: 'application/json',
    content: `${JSON.stringify(manifest, undefined, 2)}\n`,
    about: { ja: 'ファイルの一覧（大きさとSHA-256）', en: 'List of the files (sizes and SHA-256)' },
  };
}

/** The manifest in a text; `undefined` if it is not that of a bundle. */
export function parseBundleManifest(text: string): BundleManifest | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return new Ajv().compile<BundleManifest>(JSON.parse(readFileSync(SCHEMA, 'utf8')))(value) ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

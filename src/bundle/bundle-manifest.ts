import { programVersion } from '../files/program-version.ts';
import { listed } from '../publish/published-file.ts';
import type { ManifestFile } from '../store/release.ts';
import type { BundleFile, BundleState } from './bundle-file.ts';

/** What tells a bundle from other folders with a `manifest.json`. */
export const BUNDLE_KIND = 'renkei-bundle';

/** The name of the list of files below the folder of a bundle. */
export const MANIFEST_FILE = 'manifest.json';

/** What `manifest.json` says of a bundle: every file but itself, and where it is from. No clock. */
export interface BundleManifest {
  readonly kind: typeof BUNDLE_KIND;
  /** The version of this program. */
  readonly renkei: string;
  readonly state: BundleState;
  /** The IRI of the agreement; absent where it has none. */
  readonly agreement?: string;
  readonly source: {
    /** As it was given, without folders. */
    readonly fileName: string;
    /** Below the folder of the bundle. */
    readonly path: string;
  };
  readonly files: readonly ManifestFile[];
}

/** The manifest of a bundle as a file of it. */
export function manifestFile(
  facts: Omit<BundleManifest, 'kind' | 'renkei' | 'files'>,
  files: readonly BundleFile[],
): BundleFile {
  const { state, agreement, source } = facts;
  const manifest: BundleManifest = {
    kind: BUNDLE_KIND,
    renkei: programVersion(),
    state,
    ...(agreement === undefined ? {} : { agreement }),
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
    const value = JSON.parse(text) as Partial<BundleManifest> | null;
    return value?.kind === BUNDLE_KIND && Array.isArray(value.files) ? (value as BundleManifest) : undefined;
  } catch {
    return undefined;
  }
}

import {
  type CkanPackage,
  type CkanResource,
  type CkanSettings,
  type CkanSource,
  ckanPackage,
  SHA256,
} from '../catalog/ckan-package.ts';
import { type Distribution, distributions } from '../catalog/distributions.ts';
import { compressedFile, type DatasetFile, datasetFile } from './dataset-file.ts';
import type { FileSource } from './file-source.ts';

/** A dataset as it should be on a site. */
export interface WantedDataset {
  /** Without resources. */
  readonly fields: Omit<CkanPackage, 'resources'>;
  readonly resources: readonly WantedResource[];
  /** How the IRIs of our resources begin: what has such a `uri` and is not wanted is to go. */
  readonly ours: readonly string[];
  /** Not to be seen by everybody when it is made. */
  readonly isPrivate: boolean;
}

/** A resource that links to our file, or that holds a copy of it. */
export interface WantedResource {
  readonly resource: CkanResource;
  /** What is to be uploaded. */
  readonly file?: DatasetFile;
  /** Whether it is linked to because it is too large to be uploaded. */
  readonly isTooLarge?: boolean;
  /** MD5 of the file, if it is one. */
  readonly md5?: () => Promise<string>;
}

/** What a dataset on a site is made with. */
export interface WantedSettings extends CkanSettings {
  /** The files of the dataset. */
  readonly files: FileSource;
  /** The largest file that is uploaded, in bytes; 0: all are linked to. */
  readonly uploadLimit: number;
  readonly isPrivate: boolean;
}

/** Works out the dataset for a site. Reads the files of the whole dataset, to compress them, unless all is linked to. Throws a CkanError for files that are not those of the manifest. */
export async function wantedDataset(source: CkanSource, settings: WantedSettings): Promise<WantedDataset> {
  const { resources, ...fields } = ckanPackage(source, settings);
  const files = new Map(distributions(source).map((distribution) => [distribution.iri, distribution]));
  const wanted: WantedResource[] = [];
  for (const resource of resources) {
    const distribution = files.get(resource.uri);
    wanted.push(distribution ? await wantedFile(resource, distribution, settings) : { resource });
  }
  const ours = [`${source.dataset}/distribution/`, `${source.base}id/service/`];
  return { fields, resources: wanted, ours, isPrivate: settings.isPrivate };
}

async function wantedFile(
  resource: CkanResource,
  distribution: Distribution,
  { files, uploadLimit }: WantedSettings,
): Promise<WantedResource> {
  const onDisk = datasetFile(files, distribution);
  const linked = { resource, ...(onDisk ? { md5: onDisk.md5 } : {}) };
  if (uploadLimit === 0) return linked;
  const file = onDisk ?? (await compressedFile(files, distribution, uploadLimit));
  if (file === undefined || file.bytes > uploadLimit) return { ...linked, isTooLarge: true };
  return { resource: uploaded(resource, file), file, md5: file.md5 };
}

/** The resource with the account of its copy; the site makes the address of that of its name. */
function uploaded(resource: CkanResource, { name, mediaType, bytes, sha256 }: DatasetFile): CkanResource {
  const { mimetype } = resource;
  const inner = mimetype === undefined || mimetype === mediaType ? {} : { mimetype_inner: mimetype };
  return { ...resource, ...inner, mimetype: mediaType, url: name, size: bytes, hash: sha256, hash_algorithm: SHA256 };
}

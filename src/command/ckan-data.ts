import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BLANK_ADDRESS } from '../bundle/blanks.ts';
import { LANDING_PAGE } from '../bundle/catalog-files.ts';
import { readBundle } from '../bundle/read-bundle.ts';
import type { CkanSource } from '../catalog/ckan-package.ts';
import { ckanSource } from '../catalog/ckan-source.ts';
import { CkanError } from '../ckan/ckan-error.ts';
import { type FileSource, filesBelow } from '../ckan/file-source.ts';
import { parseManifest } from '../store/manifest.ts';
import { defaultFolders } from './options.ts';

/** Where the data for a CKAN site are. */
export interface CkanDataOptions {
  readonly data?: string;
  /** The bundle of one agreement, a folder or ZIP file; without it, the published dataset of the data folder. */
  readonly bundle?: string;
  /** Where people reach our pages and files. */
  readonly publicUrl?: string;
}

/** What is put into a CKAN site: the whole published dataset, or the one agreement of a bundle. */
export interface CkanData {
  readonly source: CkanSource;
  readonly files: FileSource;
  /** Where people reach our pages and files; ends in `/`; absent where nobody has said. */
  readonly address?: string;
  /** Where people read about it, if not at the usual place below the address. */
  readonly landingPage?: string;
  /** Whether GraphQL and SPARQL may stand at the address. */
  readonly services: boolean;
}

/** Reads the data for a CKAN site. Throws a CkanError, a BundleError, a DatasetError or an error of the file system. */
export async function ckanData({ data, bundle, publicUrl }: CkanDataOptions): Promise<CkanData> {
  const said = publicUrl?.replace(/\/*$/, '/');
  if (bundle === undefined) return ofDataset(defaultFolders(data).published, said);
  const { source, files, address } = await readBundle(bundle);
  const at = said ?? address;
  const landingPage = (at ?? BLANK_ADDRESS) + LANDING_PAGE;
  return { source, files, services: false, landingPage, ...(at === undefined ? {} : { address: at }) };
}

async function ofDataset(folder: string, said: string | undefined): Promise<CkanData> {
  const file = join(folder, 'manifest.json');
  const source = ckanSource(parseManifest(await readFile(file, 'utf8'), file));
  if (!source) throw new CkanError('NO_PUBLICATION', { file });
  return { source, files: filesBelow(folder), address: said ?? source.base, services: true };
}

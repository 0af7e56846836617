import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { usualLicenceId } from '../catalog/ckan-licence.ts';
import { type CkanSource, ckanPackage } from '../catalog/ckan-package.ts';
import { ckanSource } from '../catalog/ckan-source.ts';
import { CkanError } from '../ckan/ckan-error.ts';
import { parseManifest } from '../store/manifest.ts';
import type { ExitCode, Io } from './io.ts';
import { defaultFolders, type Language } from './options.ts';
import { say } from './say.ts';

/** Options of all commands for CKAN. */
export interface CkanOptions {
  readonly data?: string;
  readonly lang: Language;
  /** The dataset's name on the site. */
  readonly name?: string;
  readonly organization?: string;
  /** Where people reach our pages and files; without it, below the base. */
  readonly publicUrl?: string;
  /** The id of the licence on the site. */
  readonly licence?: string;
  readonly services: boolean;
}

/** `renkei ckan package`: the CKAN package of the published dataset as JSON, with links to our files. Asks no site. */
export async function runCkanPackage(options: CkanOptions, io: Io): Promise<ExitCode> {
  try {
    const { source } = await readSource(options);
    const { publication } = source;
    const licenceId = options.licence ?? usualLicenceId(publication.licence);
    const settings = { ...ckanNames(source, options), licenceId, services: options.services };
    io.stdout.write(`${JSON.stringify(ckanPackage(source, settings), undefined, 2)}\n`);
    if (options.licence === undefined) sayOfLicence(licenceId, publication.licence, options.lang, io);
    return 0;
  } catch (error) {
    return sayCkanError(error, options.lang, io);
  }
}

/** The published dataset as catalogs see it, and its folder. Throws a CkanError, a DatasetError or an error of the file system. */
export async function readSource({ data }: Pick<CkanOptions, 'data'>): Promise<{ source: CkanSource; folder: string }> {
  const folder = defaultFolders(data).published;
  const file = join(folder, 'manifest.json');
  const source = ckanSource(parseManifest(await readFile(file, 'utf8'), file));
  if (!source) throw new CkanError('NO_PUBLICATION', { file });
  return { source, folder };
}

/** Name, owner and address of the dataset. An organization that is named by its 6-digit code (BODIK) wants that code before the names of its datasets. */
export function ckanNames({ base, publication }: CkanSource, { name, organization, publicUrl }: CkanOptions) {
  const prefix = organization !== undefined && /^\d{6}$/.test(organization) ? `${organization}_` : '';
  return {
    name: name ?? `${prefix}${publication.identifier}`,
    organization,
    address: publicUrl === undefined ? base : publicUrl.replace(/\/*$/, '/'),
  };
}

/** Says what is wrong with a site or with what it was asked; anything else is thrown on. */
export function sayCkanError(error: unknown, language: Language, io: Io): ExitCode {
  if (!(error instanceof CkanError)) throw error;
  io.progress.stop();
  say(io.stderr, language, error.said);
  return 1;
}

function sayOfLicence(id: string | undefined, licence: string, language: Language, io: Io): void {
  say(
    io.stderr,
    language,
    id === undefined
      ? {
          ja: `ライセンス ${licence} のCKANでのIDが分かりません。license_id を入れるか、--licence で指定してください。`,
          en: `The id in CKAN of the licence ${licence} is not known. Put in license_id, or give --licence.`,
        }
      : {
          ja: `license_id はBODIKでのID（${id}）です。IDはサイトごとに違います（renkei ckan push はサイトの一覧から選びます）。`,
          en: `license_id is the one of BODIK (${id}). Sites have ids of their own (renkei ckan push looks into the site's list).`,
        },
  );
}

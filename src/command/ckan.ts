import { BLANK_ADDRESS } from '../bundle/blanks.ts';
import { BundleError } from '../bundle/bundle-error.ts';
import { usualLicenceId } from '../catalog/ckan-licence.ts';
import { ckanPackage } from '../catalog/ckan-package.ts';
import { CkanError } from '../ckan/ckan-error.ts';
import { type CkanData, type CkanDataOptions, ckanData } from './ckan-data.ts';
import type { ExitCode, Io } from './io.ts';
import type { Language } from './options.ts';
import { say } from './say.ts';

/** Options of all commands for CKAN. */
export interface CkanOptions extends CkanDataOptions {
  readonly lang: Language;
  /** The dataset's name on the site. */
  readonly name?: string;
  readonly organization?: string;
  /** The id of the licence on the site. */
  readonly licence?: string;
  readonly services: boolean;
}

/** `renkei ckan package`: the CKAN package of the published dataset, or of a bundle, as JSON, with links to our files. Asks no site. */
export async function runCkanPackage(options: CkanOptions, io: Io): Promise<ExitCode> {
  try {
    const data = await ckanData(options);
    const { source } = data;
    const { publication } = source;
    const licenceId = options.licence ?? usualLicenceId(publication.licence);
    const settings = { ...ckanNames(data, options), licenceId, services: options.services && data.services };
    io.stdout.write(`${JSON.stringify(ckanPackage(source, settings), undefined, 2)}\n`);
    if (options.licence === undefined) sayOfLicence(licenceId, publication.licence, options.lang, io);
    return 0;
  } catch (error) {
    return sayCkanError(error, options.lang, io);
  }
}

/** Name, owner, address and page of the dataset. An organization that is named by its 6-digit code (BODIK) wants that code before the names of its datasets. */
export function ckanNames(
  { source, address = BLANK_ADDRESS, landingPage }: CkanData,
  { name, organization }: CkanOptions,
) {
  const prefix = organization !== undefined && /^\d{6}$/.test(organization) ? `${organization}_` : '';
  return { name: name ?? `${prefix}${source.publication.identifier}`, organization, address, landingPage };
}

/** Says what is wrong with a site, with what it was asked, or with a bundle; anything else is thrown on. */
export function sayCkanError(error: unknown, language: Language, io: Io): ExitCode {
  if (!(error instanceof CkanError || error instanceof BundleError)) throw error;
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

import { licenceIdOn, type SiteLicence } from '../catalog/ckan-licence.ts';
import type { CkanClient } from './ckan-client.ts';
import { CkanError } from './ckan-error.ts';
import { type FoundDataset, foundDataset } from './found-dataset.ts';
import { isRecord, recordsOf, textOf } from './json-value.ts';

/** What has to be known of a site before anything is changed there. */
export interface CkanSite {
  /** `2.11.5`; empty where the site does not tell. */
  readonly version: string;
  readonly licences: readonly SiteLicence[];
  /** Id and name of the organization. */
  readonly organization: readonly string[];
  /** Whether the token's user may make datasets for the organization; `undefined` where there is no token or the site does not tell. */
  readonly isAllowed?: boolean | undefined;
}

/** Asks a site for what it is. Throws a {@link CkanError} for one that is too old or has no such organization. */
export async function readSite(client: CkanClient, organization: string): Promise<CkanSite> {
  const status = await client.read('status_show');
  const version = isRecord(status) ? textOf(status.ckan_version) : '';
  if (isTooOld(version)) throw new CkanError('OLD_CKAN', { site: client.url, version });
  const licences = recordsOf(await client.read('license_list')).map(({ id, url }) => ({
    id: textOf(id),
    url: textOf(url),
  }));
  const owner = await readOrganization(client, organization);
  return { version, licences, organization: owner, isAllowed: await mayCreate(client, owner) };
}

/** The dataset of that name. Throws a {@link CkanError} if it is there and not ours to change. */
export async function readDataset(
  client: CkanClient,
  name: string,
  organization: readonly string[],
): Promise<FoundDataset | undefined> {
  const shown = await orNothing(shownDataset(client, name));
  if (shown === undefined) return undefined;
  const found = foundDataset(shown, client.url);
  if (found.state === 'deleted') throw new CkanError('DELETED', { name });
  if (found.organization.length > 0 && !found.organization.some((each) => organization.includes(each)))
    throw new CkanError('OTHER_ORGANIZATION', { name, other: found.organization.at(-1) ?? '' });
  return found;
}

/** The id under which a site lists a licence (an IRI). */
export function siteLicenceId({ licences }: CkanSite, licence: string): string | undefined {
  return licenceIdOn(licences, licence);
}

/** CKAN forbids to see what is private or deleted, by which it tells that the name is in use. */
async function shownDataset(client: CkanClient, name: string): Promise<unknown> {
  try {
    return await client.read('package_show', { id: name });
  } catch (error) {
    const isHidden = error instanceof CkanError && error.code === 'FORBIDDEN';
    throw isHidden && client.hasToken ? new CkanError('NAME_TAKEN', { name }) : error;
  }
}

/** Before 2.9 there is no `package_revise`. */
function isTooOld(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map((part) => Number.parseInt(part, 10));
  return /^\d+\.\d+/.test(version) && (major < 2 || (major === 2 && minor < 9));
}

async function readOrganization(client: CkanClient, organization: string): Promise<readonly string[]> {
  const parameters = { id: organization, include_datasets: 'false', include_users: 'false' };
  const shown = await orNothing(client.read('organization_show', parameters));
  if (!isRecord(shown)) throw new CkanError('NO_ORGANIZATION', { site: client.url, organization });
  return [textOf(shown.id), textOf(shown.name)];
}

/** A token that is wrong is taken for nobody, to whom no organization belongs. */
async function mayCreate(client: CkanClient, organization: readonly string[]): Promise<boolean | undefined> {
  if (!client.hasToken) return undefined;
  try {
    const listed = recordsOf(await client.read('organization_list_for_user', { permission: 'create_dataset' }));
    return listed.some(({ id, name }) => organization.includes(textOf(id)) || organization.includes(textOf(name)));
  } catch (error) {
    if (error instanceof CkanError && !error.transient) return undefined;
    throw error;
  }
}

async function orNothing(answer: Promise<unknown>): Promise<unknown> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof CkanError && error.code === 'NOT_FOUND') return undefined;
    throw error;
  }
}

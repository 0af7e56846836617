import { CkanError } from './ckan-error.ts';
import { isRecord, type JsonRecord, recordsOf, textOf } from './json-value.ts';

/** A dataset as a site shows it (`package_show`). */
export interface FoundDataset {
  readonly id: string;
  /** As the site writes it: what `package_revise` compares. */
  readonly modified: unknown;
  /** `active`, `deleted`, `draft`. */
  readonly state: string;
  readonly isPrivate: boolean;
  /** Id and name of its owner. */
  readonly organization: readonly string[];
  readonly tags: readonly string[];
  readonly fields: JsonRecord;
  readonly resources: readonly FoundResource[];
}

/** A resource as a site shows it. */
export interface FoundResource {
  readonly id: string;
  readonly uri: string;
  readonly name: string;
  /** Whether the site holds a copy of the file. */
  readonly isUploaded: boolean;
  readonly fields: JsonRecord;
}

/** Reads what a site shows of a dataset. Throws a {@link CkanError} if it is no dataset. */
export function foundDataset(value: unknown, site: string): FoundDataset {
  if (!isRecord(value) || typeof value.id !== 'string')
    throw new CkanError('NOT_CKAN', { site, action: 'package_show', status: 200, title: '' });
  const { id, metadata_modified: modified, state, organization, owner_org: owner } = value;
  const owners = [owner, ...(isRecord(organization) ? [organization.id, organization.name] : [])];
  return {
    id,
    modified,
    state: textOf(state),
    isPrivate: value.private === true,
    organization: owners.map(textOf).filter((text) => text !== ''),
    tags: recordsOf(value.tags).map(({ name }) => textOf(name)),
    fields: value,
    resources: recordsOf(value.resources).map(foundResource),
  };
}

/** The dataset with a resource as the site has just shown it, new or changed. Throws a {@link CkanError} if it is no resource. */
export function withResource(found: FoundDataset, value: unknown, site: string): FoundDataset {
  if (!isRecord(value) || typeof value.id !== 'string')
    throw new CkanError('NOT_CKAN', { site, action: 'resource_show', status: 200, title: '' });
  const changed = foundResource(value);
  const isThere = found.resources.some(({ id }) => id === changed.id);
  const resources = isThere
    ? found.resources.map((each) => (each.id === changed.id ? changed : each))
    : [...found.resources, changed];
  return { ...found, resources };
}

function foundResource(fields: JsonRecord): FoundResource {
  const { id, uri, name, url_type: kind } = fields;
  return { id: textOf(id), uri: textOf(uri), name: textOf(name), isUploaded: kind === 'upload', fields };
}

import type { CkanResource } from '../catalog/ckan-package.ts';
import type { FoundDataset, FoundResource } from './found-dataset.ts';
import { textOf } from './json-value.ts';
import type { WantedDataset, WantedResource } from './wanted-dataset.ts';

/** What a push would do on a site. Empty fields and no changes of resources: nothing. */
export interface CkanPlan {
  /** The dataset that is there; none: it would be made. */
  readonly found?: FoundDataset;
  /** The fields of the dataset that would change, with their new values. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** Tags that are not ours and would stay. */
  readonly otherTags: readonly string[];
  /** In our order, then those that would go, then those that are not ours. */
  readonly resources: readonly ResourceChange[];
}

/** What would happen to a resource. `foreign`: it has no `uri` of ours and stays as it is. */
export type ResourceChange =
  | { readonly kind: 'add'; readonly wanted: WantedResource }
  | { readonly kind: 'replace' | 'same'; readonly wanted: WantedResource; readonly found: FoundResource }
  | {
      readonly kind: 'describe';
      readonly wanted: WantedResource;
      readonly found: FoundResource;
      readonly fields: FieldValues;
    }
  | { readonly kind: 'remove' | 'foreign'; readonly found: FoundResource };

/** Fields of CKAN with their values. */
export type FieldValues = Readonly<Record<string, unknown>>;

/**
 * Compares what should be on a site with what is. Resources are told by their `uri`; what others put there stays, tags too. Format and media type are told
 * when a file is sent and not compared: sites write them in their own way.
 */
export async function ckanPlan(wanted: WantedDataset, found: FoundDataset | undefined): Promise<CkanPlan> {
  if (!found) {
    const resources = wanted.resources.map((each) => ({ kind: 'add', wanted: each }) as const);
    return { fields: wanted.fields, otherTags: [], resources };
  }
  const wantedTags = wanted.fields.tags.map(({ name }) => name);
  const otherTags = found.tags.filter((tag) => !wantedTags.includes(tag));
  const hasTags = wantedTags.every((tag) => found.tags.includes(tag));
  const tags = [...wantedTags, ...otherTags].map((name) => ({ name }));
  const fields = { ...changedFields(wanted, found), ...(hasTags ? {} : { tags }) };
  return { found, fields, otherTags, resources: await resourceChanges(wanted, found) };
}

/** Whether a plan changes anything. */
export function changesAnything({ found, fields, resources }: CkanPlan): boolean {
  const isChange = ({ kind }: ResourceChange) => kind !== 'same' && kind !== 'foreign';
  return found === undefined || Object.keys(fields).length > 0 || resources.some(isChange);
}

/** Name and owner tell which dataset it is; they are never changed. */
function changedFields({ fields }: WantedDataset, found: FoundDataset): FieldValues {
  const { name: _, owner_org: __, tags: ___, ...compared } = fields;
  return Object.fromEntries(
    Object.entries(compared).filter(([field, value]) => textOf(value) !== textOf(found.fields[field])),
  );
}

async function resourceChanges({ resources, ours }: WantedDataset, found: FoundDataset): Promise<ResourceChange[]> {
  const changes: ResourceChange[] = [];
  const met = new Set<FoundResource>();
  for (const wanted of resources) {
    const there = found.resources.find(({ uri }) => uri === wanted.resource.uri);
    if (there) met.add(there);
    changes.push(there ? await resourceChange(wanted, there) : { kind: 'add', wanted });
  }
  const isOurs = ({ uri }: FoundResource) => ours.some((start) => uri.startsWith(start));
  const others = found.resources.filter((each) => !met.has(each));
  return [
    ...changes,
    ...others.filter(isOurs).map((each) => ({ kind: 'remove', found: each }) as const),
    ...others.filter((each) => !isOurs(each)).map((each) => ({ kind: 'foreign', found: each }) as const),
  ];
}

async function resourceChange(wanted: WantedResource, found: FoundResource): Promise<ResourceChange> {
  const hasContents = await isSameFile(wanted, found);
  if (wanted.file && !(hasContents && found.isUploaded)) return { kind: 'replace', wanted, found };
  const { resource } = wanted;
  const compared: readonly (keyof CkanResource)[] = ['name', 'description'];
  const fields: Record<string, unknown> = {};
  for (const field of compared) {
    if (textOf(resource[field]) !== textOf(found.fields[field])) fields[field] = resource[field];
  }
  if (!wanted.file) Object.assign(fields, linkFields(resource, found, hasContents));
  return Object.keys(fields).length === 0
    ? { kind: 'same', wanted, found }
    : { kind: 'describe', wanted, found, fields };
}

/** What a link needs: the address in place of a copy that the site held, and the account of a file that is another now. */
function linkFields(resource: CkanResource, found: FoundResource, hasContents: boolean): FieldValues {
  const { url, size, hash, hash_algorithm, mimetype = '', mimetype_inner = '' } = resource;
  const account = hash === undefined ? {} : { size, hash, hash_algorithm };
  return {
    // The copy may have been compressed, and said so.
    ...(found.isUploaded ? { clear_upload: true, mimetype, mimetype_inner } : {}),
    ...(found.isUploaded || textOf(found.fields.url) !== url ? { url } : {}),
    ...(hasContents ? {} : account),
  };
}

/** Whether a site's account of a file is that of ours. What has no hash (a service) is always the same. */
async function isSameFile({ resource: { hash }, md5 }: WantedResource, { fields }: FoundResource): Promise<boolean> {
  if (hash === undefined) return true;
  const there = textOf(fields.hash).toLowerCase();
  if (there === hash) return true;
  return /^[0-9a-f]{32}$/.test(there) && md5 !== undefined && (await md5()) === there;
}

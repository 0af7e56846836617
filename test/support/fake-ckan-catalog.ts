import { createHash, randomUUID } from 'node:crypto';
import { checkDataset } from './fake-ckan-check.ts';
import { forbidden, invalid, notFound } from './fake-ckan-error.ts';

type Values = Record<string, unknown>;

interface Resource extends Values {
  id: string;
}

interface Package extends Values {
  id: string;
  name: string;
  resources: Resource[];
  tags: Values[];
}

/** A file that came with a call. */
export interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface Revision extends Values {
  readonly match: Values;
  readonly filter?: readonly string[];
  readonly update?: Values;
}

/** How a site differs from the usual. */
export interface SiteHabits {
  readonly version?: string;
  readonly licences?: readonly Values[];
  /** Bytes; CKAN's own default is 10 MiB. */
  readonly maxResourceSize?: number;
  /** XLoader and DataPusher write MD5 over the hash of an uploaded CSV, after the answer. */
  readonly loadsTables?: boolean;
  /** A scheme that has no `uri` for resources. */
  readonly dropsUri?: boolean;
  /** `package_show` leaves the `uri` of resources out, though they have it. */
  readonly hidesUri?: boolean;
  /** Writes titles in its own way. */
  readonly altersTitles?: boolean;
}

/** Who asks: the editor of the first organization, or nobody. */
export type User = 'editor' | '';

/** The datasets of a CKAN site and the actions on them: what it keeps, merges, drops and refuses, as CKAN 2.10.10 was seen to do (src/ckan/README.md). */
export class FakeCatalog {
  readonly packages = new Map<string, Package>();
  readonly files = new Map<string, { readonly name: string; readonly bytes: Uint8Array }>();
  /** Resources with the site's previews: those that came by `package_create` or `resource_create`. */
  readonly views = new Set<string>();
  readonly organizations = [
    { id: randomUUID(), name: '431001' },
    { id: randomUUID(), name: 'others' },
  ];
  readonly #habits: SiteHabits;
  #clock = 0;

  constructor(habits: SiteHabits) {
    this.#habits = habits;
  }

  packageShow(id: unknown, user: User): Package {
    const named = [...this.packages.values()].filter((each) => each.id === id || each.name === id);
    const found = named.find(({ state }) => state !== 'deleted') ?? named[0];
    if (!found) throw notFound();
    const isHidden = found.state === 'deleted' || found.private === true;
    if (isHidden && !this.#mayEdit(found, user)) throw forbidden(user, `read package ${found.id}`);
    return structuredClone(found);
  }

  packageCreate(values: Values, user: User): Package {
    const { name, owner_org: owner } = values;
    if (user === '') throw forbidden(user, 'create packages');
    const [organization] = this.organizations;
    if (!organization || ![organization.id, organization.name].includes(String(owner)))
      throw forbidden(user, 'add dataset to this organization');
    // The name of a deleted dataset is free.
    if ([...this.packages.values()].some((each) => each.name === name && each.state !== 'deleted'))
      throw invalid({ name: ['That URL is already in use.'] });
    const made = { resources: [], tags: [], ...values, id: randomUUID(), state: 'active' };
    const saved = this.#save({ ...made, owner_org: organization.id, organization } as unknown as Package, new Map());
    for (const { id } of saved.resources) this.views.add(id);
    return saved;
  }

  packageRevise(values: Values, user: User): Values {
    const { match, filter = [], update = {}, ...keys } = values as Revision;
    const found = this.packageShow(match.id, user);
    if (!this.#mayEdit(found, user)) throw forbidden(user, `edit package ${found.id}`);
    const unlike = Object.keys(match).filter((key) => match[key] !== found[key]);
    if (unlike.length > 0) throw invalid({ match: unlike });
    for (const pattern of filter) {
      const [head = '', id] = pattern.slice(1).split('__');
      if (id === undefined) delete found[head];
      else found.resources = found.resources.filter((each) => !each.id.startsWith(id));
    }
    merge(found, update);
    for (const [key, value] of Object.entries(keys)) {
      const [, id] = /^update__resources__([0-9a-f-]{5,})$/.exec(key) ?? [];
      const resource = found.resources.find((each) => id !== undefined && each.id.startsWith(id));
      if (!resource) throw invalid({ [`resources__${id}`]: [`Unmatched key ${id}`] });
      merge(resource, value as Values);
    }
    return { package: this.#save(found, new Map()) };
  }

  resourceCreate({ package_id: id, ...values }: Values, user: User, upload?: Upload): Resource {
    const found = this.packageShow(id, user);
    if (!this.#mayEdit(found, user)) throw forbidden(user, `create resources on dataset ${found.id}`);
    const resource = { ...values, id: randomUUID() };
    found.resources.push(resource);
    const saved = this.#save(found, upload ? new Map([[resource, upload]]) : new Map());
    this.views.add(resource.id);
    return saved.resources.at(-1) as Resource;
  }

  resourcePatch({ id, ...values }: Values, user: User, upload?: Upload): Resource {
    const has = (each: Package) => each.resources.some((resource) => resource.id === id);
    const owner = [...this.packages.values()].find(has);
    if (!owner) throw notFound();
    if (!this.#mayEdit(owner, user)) throw forbidden(user, `edit resource ${String(id)}`);
    const found = this.packageShow(owner.id, user);
    const resource = found.resources.find((each) => each.id === id) as Resource;
    Object.assign(resource, values);
    const saved = this.#save(found, upload ? new Map([[resource, upload]]) : new Map());
    return saved.resources.find((each) => each.id === id) as Resource;
  }

  /** What a background job does after an upload. */
  loadTables(): void {
    if (!this.#habits.loadsTables) return;
    for (const each of this.packages.values()) {
      for (const resource of each.resources) {
        const file = this.files.get(resource.id);
        if (!file || resource.format !== 'CSV') continue;
        const md5 = createHash('md5').update(file.bytes).digest('hex');
        if (resource.hash === md5) continue;
        Object.assign(resource, { hash: md5, datastore_active: true });
        each.metadata_modified = this.#now();
      }
    }
  }

  #save(changed: Package, uploads: ReadonlyMap<Resource, Upload>): Package {
    checkDataset(changed);
    for (const { bytes } of uploads.values()) {
      if (bytes.length > (this.#habits.maxResourceSize ?? 10 * 1024 * 1024))
        throw invalid({ upload: ['File upload too large'] });
    }
    for (const resource of changed.resources) {
      resource.id ??= randomUUID();
      const upload = uploads.get(resource);
      if (upload) {
        const name = upload.name.toLowerCase().replace(/[^a-z0-9_. -]/g, '');
        this.files.set(resource.id, { name, bytes: upload.bytes });
        const url = `http://ckan.test/dataset/${changed.id}/resource/${resource.id}/download/${name}`;
        Object.assign(resource, { url, url_type: 'upload', size: upload.bytes.length, last_modified: this.#now() });
      } else if (resource.clear_upload !== undefined) Object.assign(resource, { url_type: '' });
      delete resource.clear_upload;
      resource.url_type ??= null;
      resource.url ??= '';
      resource.hash ??= '';
      if (this.#habits.dropsUri) delete resource.uri;
    }
    if (this.#habits.altersTitles) changed.title = `${String(changed.title).replace(/ \(.*/, '')} (${changed.name})`;
    changed.tags = changed.tags.map(({ name }) => ({ name, display_name: name, id: `tag-${String(name)}` }));
    changed.metadata_modified = this.#now();
    this.packages.set(changed.id, structuredClone(changed));
    return structuredClone(changed);
  }

  #mayEdit({ owner_org: owner }: Package, user: User): boolean {
    return user === 'editor' && owner === this.organizations[0]?.id;
  }

  #now(): string {
    this.#clock += 1;
    return new Date(Date.UTC(2026, 10, 22) + this.#clock).toISOString().replace('Z', '000');
  }
}

/** Values over values, lists element by element (`update_merge_dict`). */
function merge(into: Values, values: Values): void {
  for (const [key, value] of Object.entries(values)) {
    const there = into[key];
    if (Array.isArray(there) && Array.isArray(value))
      value.forEach((each, index) => {
        if (typeof there[index] === 'object') merge(there[index] as Values, each as Values);
        else there[index] = each;
      });
    else into[key] = value;
  }
}

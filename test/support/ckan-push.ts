import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { licenceIdOn } from '../../src/catalog/ckan-licence.ts';
import { ckanSource } from '../../src/catalog/ckan-source.ts';
import { CkanClient } from '../../src/ckan/ckan-client.ts';
import { readDataset, readSite } from '../../src/ckan/ckan-site.ts';
import { filesBelow } from '../../src/ckan/file-source.ts';
import { type Pushed, push } from '../../src/ckan/push.ts';
import { wantedDataset } from '../../src/ckan/wanted-dataset.ts';
import { parseManifest } from '../../src/store/manifest.ts';
import type { CkanData } from './ckan-data.ts';
import { type FakeCkan, TOKEN } from './fake-ckan.ts';

/** How a push of a test differs from the usual. */
export interface PushSettings {
  /** Bytes; 0: links only. */
  readonly uploadLimit?: number;
  readonly services?: boolean;
  readonly timeLimit?: number;
  readonly token?: string;
  /** Takes the waits between tries, in milliseconds. */
  readonly waits?: number[];
}

/** Pushes made-up data to a fake site, without waiting. Throws what a push throws. */
export async function pushed(
  site: FakeCkan,
  { folder }: Pick<CkanData, 'folder'>,
  settings: PushSettings = {},
): Promise<Pushed> {
  const { uploadLimit = 1_000_000, services = true, timeLimit = 5000, token = TOKEN, waits = [] } = settings;
  const sleep = async (milliseconds: number) => waits.push(milliseconds);
  const client = new CkanClient({ url: site.url, token, pause: 0, timeLimit, sleep });
  const manifest = parseManifest(await readFile(join(folder, 'manifest.json'), 'utf8'), 'manifest.json');
  const source = ckanSource(manifest);
  if (!source) throw new Error('The manifest has no publication');
  const { licences, organization } = await readSite(client, '431001');
  const wanted = await wantedDataset(source, {
    ...{ name: '431001_renkei-kyoyaku', organization: '431001', address: manifest.base, services, uploadLimit },
    files: filesBelow(folder),
    licenceId: licenceIdOn(licences, source.publication.licence),
    isPrivate: false,
  });
  return push({ client, wanted, read: () => readDataset(client, wanted.fields.name, organization) });
}

/** What a site holds, without what differs from one run to the next: ids and times. Files by the name of their resource. */
export function stateOf({ catalog }: FakeCkan): unknown {
  return [...catalog.packages.values()].map(
    ({ id: _, metadata_modified: __, organization, owner_org: ___, ...values }) => ({
      ...values,
      organization: (organization as { readonly name: string }).name,
      resources: values.resources.map(({ id, url, last_modified: ____, ...fields }) => {
        const file = catalog.files.get(id);
        const isUpload = fields.url_type === 'upload';
        return {
          ...fields,
          url: isUpload ? String(url).replace(/^.*\//, '') : url,
          ...(isUpload && file ? { file: Buffer.from(file.bytes).toString('base64') } : {}),
        };
      }),
    }),
  );
}

import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { pushed } from '../support/ckan-push.ts';
import { fakeCkan } from '../support/fake-ckan.ts';

const DATA = join(import.meta.dirname, '../../data');
const MEBIBYTE = 1024 * 1024;

it('the data of this repository go to a site with the limits of CKAN: copies of all files, none above 10 MiB', async () => {
  const site = await fakeCkan();
  const { dataset } = await pushed(site, { folder: join(DATA, 'published') }, { uploadLimit: 10 * MEBIBYTE });
  const files = dataset.resources.filter(({ uri }) => uri.includes('/distribution/'));
  expect(files.length).toBeGreaterThan(4);
  for (const { id, fields, isUploaded } of files) {
    const { bytes = new Uint8Array() } = site.catalog.files.get(id) ?? {};
    expect({ uri: fields.uri, isUploaded, size: bytes.length }).toEqual({
      uri: fields.uri,
      isUploaded: true,
      size: fields.size,
    });
    expect(fields.hash).toBe(createHash('sha256').update(bytes).digest('hex'));
  }
  const whole = dataset.resources.find(({ uri }) => uri.endsWith('/whole-nq'));
  const quads = gunzipSync(site.catalog.files.get(whole?.id ?? '')?.bytes ?? new Uint8Array()).toString();
  expect(quads.match(/\n/g)?.length).toBeGreaterThan(50_000);
  site.calls.length = 0;
  await pushed(site, { folder: join(DATA, 'published') }, { uploadLimit: 10 * MEBIBYTE });
  expect(site.writes()).toEqual([]);
});

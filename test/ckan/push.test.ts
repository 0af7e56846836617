import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ckanData, published } from '../support/ckan-data.ts';
import { pushed, stateOf } from '../support/ckan-push.ts';
import { type Call, type FakeCkan, type Fault, fakeCkan } from '../support/fake-ckan.ts';

function resources(site: FakeCkan): readonly Record<string, unknown>[] {
  return [...site.catalog.packages.values()][0]?.resources ?? [];
}

function named(site: FakeCkan, slug: string): Record<string, unknown> | undefined {
  return resources(site).find(({ uri }) => String(uri).endsWith(`/${slug}`));
}

describe('a push to an empty site', () => {
  it('makes the dataset with all its resources, in our order, with copies of the files', async () => {
    const site = await fakeCkan();
    const data = await ckanData();
    const { steps } = await pushed(site, data);
    expect([...site.catalog.packages.values()]).toEqual([
      expect.objectContaining({
        name: '431001_renkei-kyoyaku',
        title: '連携協約データ',
        license_id: 'cc-by-40-intl',
        version: '1.0.0',
        private: false,
        tags: ['連携協約', '教育', '文化', 'スポーツ', 'open data'].map((name) => expect.objectContaining({ name })),
      }),
    ]);
    expect(resources(site).map(({ url }) => String(url).replace(/^.*\//, ''))).toEqual([
      'agreements.csv',
      'agreements-excel.csv',
      'agreements.jsonl',
      'csv-metadata.json',
      'renkei.nq.gz',
      'vocabulary.ttl',
      'vocabulary.jsonld',
      'registry.ttl',
      'registry.jsonld',
      '431001-432041-2025-03-27.ttl',
      '431001-432041-2025-03-27.jsonld',
      '431001-433675-2025-03-27.ttl',
      '431001-433675-2025-03-27.jsonld',
      'graphql',
      'sparql',
    ]);
    const csv = site.catalog.files.get(String(named(site, 'agreements-csv')?.id));
    expect(Buffer.from(csv?.bytes ?? [])).toEqual(await published(data, 'table/agreements.csv'));
    expect(named(site, 'agreements-csv')).toMatchObject({ format: 'CSV', mimetype: 'text/csv', url_type: 'upload' });
    // The dataset, 13 files, two services.
    expect(steps.map(({ kind }) => kind)).toEqual(['create', ...Array(15).fill('add')]);
    expect(site.writes()).toHaveLength(16);
    // Resources that come by package_revise have no previews, and their tables are not loaded.
    expect(resources(site).every(({ id }) => site.catalog.views.has(String(id)))).toBe(true);
  });

  it('compresses the whole dataset, which is large, and tells what is inside', async () => {
    const site = await fakeCkan();
    const data = await ckanData();
    await pushed(site, data);
    const whole = named(site, 'whole-nq');
    expect(whole).toMatchObject({
      format: 'N-Quads',
      mimetype: 'application/gzip',
      mimetype_inner: 'application/n-quads',
    });
    const file = site.catalog.files.get(String(whole?.id));
    expect(gunzipSync(file?.bytes ?? new Uint8Array()).toString()).toBe(
      ['vocabulary', 'registry', '431001-432041/2025-03-27', '431001-433675/2025-03-27']
        .map((name) => `# ${name} as nq\n`)
        .join(''),
    );
  });

  it('makes it with links in one call if nothing is to be uploaded', async () => {
    const site = await fakeCkan();
    await pushed(site, await ckanData(), { uploadLimit: 0 });
    expect(site.writes().map(({ action }) => action)).toEqual(['package_create']);
    expect(named(site, 'agreements-csv')).toMatchObject({
      url: 'https://data.example.jp/data/table/agreements.csv',
    });
    expect(named(site, 'whole-nq')).toMatchObject({
      url: 'https://data.example.jp/data/renkei.nq',
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it('links to files above the limit', async () => {
    const site = await fakeCkan();
    const data = await ckanData();
    await data.change({ 'table/agreements.csv': 'x'.repeat(500) });
    await pushed(site, data, { uploadLimit: 400 });
    expect(named(site, 'agreements-csv')).toMatchObject({ url: 'https://data.example.jp/data/table/agreements.csv' });
    expect(named(site, 'agreements-excel')).toMatchObject({ url_type: 'upload' });
    site.calls.length = 0;
    await pushed(site, data, { uploadLimit: 400 });
    expect(site.writes()).toEqual([]);
  });
});

describe.each([
  ['with uploads', 1_000_000],
  ['with links', 0],
])('a second push %s', (_, uploadLimit) => {
  it('writes nothing when nothing changed', async () => {
    const site = await fakeCkan();
    const data = await ckanData();
    await pushed(site, data, { uploadLimit });
    const before = stateOf(site);
    site.calls.length = 0;
    const { steps, altered } = await pushed(site, data, { uploadLimit });
    expect({ steps, altered, writes: site.writes() }).toEqual({ steps: [], altered: [], writes: [] });
    expect(stateOf(site)).toEqual(before);
  });

  it('after one agreement changed touches only what holds it, and keeps all ids', async () => {
    const site = await fakeCkan();
    const data = await ckanData();
    await pushed(site, data, { uploadLimit });
    const before = new Map(resources(site).map((each) => [each.uri, structuredClone(each)]));
    const key = '431001-432041/2025-03-27';
    const files = ['ttl', 'nq', 'jsonld'].map((end) => [`graph/${key}.${end}`, `# amended, as ${end}\n`]);
    await data.change(Object.fromEntries(files));
    site.calls.length = 0;
    await pushed(site, data, { uploadLimit });
    const changed = resources(site).filter((each) => JSON.stringify(each) !== JSON.stringify(before.get(each.uri)));
    expect(changed.map(({ uri }) => String(uri).replace(/^.*\//, ''))).toEqual([
      'whole-nq',
      'agreement-431001-432041-2025-03-27-ttl',
      'agreement-431001-432041-2025-03-27-jsonld',
    ]);
    expect(resources(site).map(({ id }) => id)).toEqual([...before.values()].map(({ id }) => id));
    expect(site.writes()).toHaveLength(uploadLimit === 0 ? 1 : 3);
    const fresh = await fakeCkan();
    await pushed(fresh, data, { uploadLimit });
    expect(stateOf(site)).toEqual(stateOf(fresh));
  });

  it('takes away what is no longer published, and leaves what others put there', async () => {
    const site = await fakeCkan();
    const data = await ckanData();
    await pushed(site, data, { uploadLimit });
    const [dataset] = site.catalog.packages.values();
    dataset?.resources.unshift({ id: 'ffffff-by-hand', name: '解説', url: 'https://city.example.jp/about' });
    dataset?.tags.push({ name: '自治体標準ODS' });
    await data.removeAgreement('431001-433675/2025-03-27');
    await pushed(site, data, { uploadLimit });
    expect(named(site, 'agreement-431001-433675-2025-03-27-ttl')).toBeUndefined();
    expect(resources(site)[0]).toMatchObject({ name: '解説', url: 'https://city.example.jp/about' });
    expect(dataset && [...site.catalog.packages.values()][0]?.tags.map(({ name }) => name)).toContain('自治体標準ODS');
    site.calls.length = 0;
    await pushed(site, data, { uploadLimit });
    expect(site.writes()).toEqual([]);
  });

  it('changes the words of the dataset alone when only they changed; tags are not mixed up', async () => {
    const site = await fakeCkan();
    const data = await ckanData();
    await pushed(site, data, { uploadLimit });
    await data.change({}, { title: { ja: '新しい題' }, keywords: { ja: ['新しい語', '連携協約'] } });
    site.calls.length = 0;
    await pushed(site, data, { uploadLimit });
    expect(site.writes().map(({ action }) => action)).toEqual(['package_revise']);
    const [dataset] = site.catalog.packages.values();
    expect(dataset).toMatchObject({ title: '新しい題' });
    expect(dataset?.tags.map(({ name }) => name)).toEqual([
      '新しい語',
      '連携協約',
      '教育',
      '文化',
      'スポーツ',
      'open data',
    ]);
  });
});

it('uploads become links and links uploads when that is asked for', async () => {
  const site = await fakeCkan();
  const data = await ckanData();
  for (const uploadLimit of [1_000_000, 0, 1_000_000]) {
    await pushed(site, data, { uploadLimit });
    const fresh = await fakeCkan();
    await pushed(fresh, data, { uploadLimit });
    const urlsOf = (each: FakeCkan) =>
      resources(each).map(({ uri, url, hash, size, mimetype = '', mimetype_inner: inner = '' }) => [
        ...[uri, String(url).replace(/^.*\//, ''), hash, size, mimetype],
        inner,
      ]);
    expect(urlsOf(site)).toEqual(urlsOf(fresh));
    site.calls.length = 0;
    await pushed(site, data, { uploadLimit });
    expect(site.writes()).toEqual([]);
  }
});

it('knows a file again whose hash the site wrote over with MD5', async () => {
  const site = await fakeCkan({ loadsTables: true });
  const data = await ckanData();
  await pushed(site, data);
  expect(named(site, 'agreements-csv')).toMatchObject({ hash: expect.stringMatching(/^[0-9a-f]{32}$/) });
  site.calls.length = 0;
  await pushed(site, data);
  expect(site.writes()).toEqual([]);
  await data.change({ 'table/agreements.csv': 'code\n431001\n' });
  await pushed(site, data);
  expect(site.writes()).toHaveLength(1);
});

it('does not chase a site that writes values in its own way, and says which', async () => {
  const site = await fakeCkan({ altersTitles: true });
  const data = await ckanData();
  await pushed(site, data);
  site.calls.length = 0;
  const { altered } = await pushed(site, data);
  expect(altered).toEqual(['title']);
  expect(site.writes()).toHaveLength(1);
});

describe('a push that is cut off at each call in turn, and repeated', () => {
  const FAULTS: readonly (readonly [string, Fault])[] = [
    ['the request is cut', { kind: 'cut-request' }],
    ['the answer is cut', { kind: 'cut-answer' }],
    ['a proxy gives up', { kind: 'answer', status: 502, body: '<html><title>502 Bad Gateway</title></html>' }],
  ];

  it.each(FAULTS)('%s: ends as a push that was not', async (_, fault) => {
    const data = await ckanData();
    const site = await fakeCkan();
    await pushed(site, data);
    const [wanted, total] = [stateOf(site), site.calls.length];
    for (let number = 1; number <= total; number++) {
      const cut = await fakeCkan();
      // From that call on nothing works: the line, or this machine, is gone.
      cut.fault = (call) => (call.number >= number ? fault : undefined);
      await expect(pushed(cut, data), `call ${number}`).rejects.toMatchObject({ name: 'CkanError', transient: true });
      cut.fault = () => undefined;
      await pushed(cut, data);
      expect(stateOf(cut), `call ${number}`).toEqual(wanted);
      cut.calls.length = 0;
      await pushed(cut, data);
      expect(cut.writes(), `call ${number}`).toEqual([]);
    }
  });

  it.each(FAULTS)('%s once: the same push goes on', async (_, fault) => {
    const data = await ckanData();
    const site = await fakeCkan();
    await pushed(site, data);
    const [wanted, total] = [stateOf(site), site.calls.length];
    for (let number = 1; number <= total; number++) {
      const cut = await fakeCkan();
      cut.fault = (call) => (call.number === number ? fault : undefined);
      const waits: number[] = [];
      await pushed(cut, data, { waits });
      expect(stateOf(cut), `call ${number}`).toEqual(wanted);
      expect(waits.filter((wait) => wait >= 1000)).toEqual([1000]);
    }
  });
});

it('does not send a file again whose upload was answered too late to be heard', async () => {
  const data = await ckanData();
  const site = await fakeCkan();
  const isAnUpload = ({ number }: Call) => number === 8;
  site.fault = (call) => (isAnUpload(call) ? { kind: 'cut-answer' } : undefined);
  await pushed(site, data);
  expect(site.writes()).toHaveLength(16);
});

it('writes over nothing that somebody else changes at the same time', async () => {
  const data = await ckanData();
  const site = await fakeCkan();
  await pushed(site, data);
  await data.change({ 'table/agreements.csv': 'code\n' }, { title: { ja: '新しい題' } });
  const hasBeen = new Set<string>();
  site.fault = ({ action }) => {
    const [dataset] = site.catalog.packages.values();
    if (dataset && !hasBeen.has(action)) Object.assign(dataset, { metadata_modified: `by others, at ${action}` });
    if (dataset && action === 'package_revise') Object.assign(dataset, { groups: ['added'] });
    hasBeen.add(action);
    return undefined;
  };
  site.calls.length = 0;
  await pushed(site, data);
  expect([...site.catalog.packages.values()]).toEqual([
    expect.objectContaining({ groups: ['added'], title: '新しい題' }),
  ]);
  expect(site.writes().map(({ action }) => action)).toEqual(['package_revise', 'package_revise', 'resource_patch']);
});

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { CkanClient } from '../../src/ckan/ckan-client.ts';
import { CkanError } from '../../src/ckan/ckan-error.ts';
import { ckanData } from '../support/ckan-data.ts';
import { type PushSettings, pushed, stateOf } from '../support/ckan-push.ts';
import { type FakeCkan, type Fault, fakeCkan, TOKEN } from '../support/fake-ckan.ts';

/** What a push to the site ends with; nothing that it says, nor its stack, may hold the token. */
async function failureOf(site: FakeCkan, settings: PushSettings = {}): Promise<CkanError> {
  try {
    await pushed(site, await ckanData(), settings);
  } catch (error) {
    if (!(error instanceof CkanError)) throw error;
    const { said, stack, message, cause } = error;
    expect(JSON.stringify([said, stack, message, cause])).not.toContain(settings.token ?? TOKEN);
    expect(said.ja).toMatch(/[ぁ-ん]/);
    return error;
  }
  throw new Error('The push went well');
}

function page(status: number, title: string, headers: Record<string, string> = {}): Fault {
  const body = `<html><head><title>${status} ${title}</title></head><body>Authorization: ${TOKEN}</body></html>`;
  return { kind: 'answer', status, body, headers };
}

function json(status: number, value: unknown): Fault {
  return { kind: 'answer', status, body: JSON.stringify(value), headers: { 'content-type': 'application/json' } };
}

/** A site where all calls to an action go wrong. */
async function faulty(action: string, fault: Fault): Promise<FakeCkan> {
  const site = await fakeCkan();
  site.fault = (call) => (call.action === action ? fault : undefined);
  return site;
}

describe('what a push says of', () => {
  it('403: what to check', async () => {
    const { code, said, transient } = await failureOf(await fakeCkan(), { token: 'no-such-token' });
    expect({ code, transient }).toEqual({ code: 'FORBIDDEN', transient: false });
    expect(said.ja).toContain('RENKEI_CKAN_TOKEN');
    expect(said.en).toContain('Access denied');
    expect(said.en).toContain('editor');
  });

  it('403 from a firewall, which is a page', async () => {
    const { code, said } = await failureOf(await faulty('package_create', page(403, 'Forbidden')));
    expect(code).toBe('FORBIDDEN');
    expect(said.en).toContain('403 Forbidden');
  });

  it('404: an organization that is not there', async () => {
    const site = await fakeCkan();
    site.catalog.organizations.shift();
    expect(await failureOf(site)).toMatchObject({
      code: 'NO_ORGANIZATION',
      message: expect.stringContaining('431001'),
    });
  });

  it('404: no CKAN at all', async () => {
    const { code, said } = await failureOf(await faulty('status_show', page(404, 'Not Found')));
    expect(code).toBe('NOT_CKAN');
    expect(said.en).toContain('HTTP 404 404 Not Found');
  });

  it('200 with a page, as a portal before the site gives it', async () => {
    expect(await failureOf(await faulty('status_show', page(200, 'Log in')))).toMatchObject({ code: 'NOT_CKAN' });
  });

  it('409: each field with what is wrong, elements of lists by number', async () => {
    const error = {
      __type: 'Validation Error',
      title: ['Missing value'],
      resources: [{}, { url: ['Missing value'], format: ['Too long', 'Not known'] }],
      tags: [{ name: ['Tag "医" length is less than minimum 2'] }],
      extras: ['There is a schema field with the same name'],
    };
    const { code, said } = await failureOf(await faulty('package_create', json(409, { success: false, error })));
    expect(code).toBe('REFUSED');
    expect(said.en.split('\n').slice(1)).toEqual([
      '  - title: Missing value',
      '  - resources[2].url: Missing value',
      '  - resources[2].format: Too long',
      '  - resources[2].format: Not known',
      '  - tags[1].name: Tag "医" length is less than minimum 2',
      '  - extras: There is a schema field with the same name',
    ]);
  });

  it('409: a name that belongs to a dataset that cannot be seen', async () => {
    const site = await fakeCkan();
    const data = await ckanData();
    await pushed(site, data);
    for (const each of site.catalog.packages.values()) each.state = 'deleted';
    expect(await failureOf(site)).toMatchObject({ code: 'DELETED' });
    site.fault = ({ action }) =>
      action === 'package_show'
        ? json(404, { success: false, error: { __type: 'Not Found Error', message: 'Not found' } })
        : undefined;
    expect(await failureOf(site)).toMatchObject({ code: 'NAME_TAKEN' });
    // CKAN says that it is forbidden to see, which is no matter of the rights to make datasets.
    site.fault = () => undefined;
    const [, others] = site.catalog.organizations;
    for (const each of site.catalog.packages.values())
      Object.assign(each, { owner_org: others?.id, organization: others, private: true, state: 'active' });
    site.calls.length = 0;
    expect(await failureOf(site)).toMatchObject({ code: 'NAME_TAKEN' });
    expect(site.writes()).toEqual([]);
  });

  it('the name of a deleted dataset that was given to another: the other is meant', async () => {
    const site = await fakeCkan();
    const data = await ckanData();
    const { dataset } = await pushed(site, data);
    const [there] = site.catalog.packages.values();
    site.catalog.packages.clear();
    if (there)
      for (const [id, state] of [
        ['old', 'deleted'],
        ['new', 'active'],
      ] as const)
        site.catalog.packages.set(id, { ...there, id, state });
    expect((await pushed(site, data)).dataset).toMatchObject({ id: 'new', fields: { name: dataset.fields.name } });
  });

  it('409: another organization that owns the dataset', async () => {
    const site = await fakeCkan();
    await pushed(site, await ckanData());
    const [, others] = site.catalog.organizations;
    for (const each of site.catalog.packages.values())
      Object.assign(each, { owner_org: others?.id, organization: others });
    site.calls.length = 0;
    expect(await failureOf(site)).toMatchObject({
      code: 'OTHER_ORGANIZATION',
      message: expect.stringContaining('others'),
    });
    expect(site.writes()).toEqual([]);
  });

  it('409: somebody who changes the dataset all the time', async () => {
    const site = await fakeCkan();
    const data = await ckanData();
    await pushed(site, data);
    for (const each of site.catalog.packages.values()) each.title = 'another';
    let count = 0;
    site.fault = () => {
      for (const each of site.catalog.packages.values()) each.metadata_modified = `by others ${count++}`;
      return undefined;
    };
    expect(await failureOf(site)).toMatchObject({
      code: 'CHANGED_MEANWHILE',
      message: expect.stringContaining('metadata_modified'),
    });
  });

  it('409 as a list, which CKAN 2.9 makes of it', async () => {
    const error = { 0: { match: ['metadata_modified'] }, __type: 'Validation Error' };
    const site = await faulty('package_revise', json(409, { success: false, error }));
    await pushed(site, await ckanData());
    for (const each of site.catalog.packages.values()) each.title = 'another';
    expect(await failureOf(site)).toMatchObject({ code: 'CHANGED_MEANWHILE' });
  });

  it('413 from the server before CKAN, and CKAN itself: the file, its size, the settings', async () => {
    const small = await fakeCkan({ maxResourceSize: 10 });
    const proxy = await faulty('resource_create', page(413, 'Request Entity Too Large'));
    for (const site of [small, proxy]) {
      const { code, said } = await failureOf(site);
      expect(code).toBe('TOO_LARGE');
      expect(said.en).toContain('agreements.csv (32 B)');
      expect(said.ja).toContain('ckan.max_resource_size');
      expect(said.ja).toContain('--upload-limit');
    }
  });

  it('429: tries as late as it is asked to, and not for ever', async () => {
    const waits: number[] = [];
    const error = await failureOf(
      await faulty('package_create', page(429, 'Too Many Requests', { 'retry-after': '7' })),
      { waits },
    );
    expect(error).toMatchObject({ code: 'TOO_MANY', message: expect.stringContaining('--pause') });
    expect(waits.filter((wait) => wait >= 1000)).toEqual([7000, 7000, 7000, 8000]);
  });

  it('429 with a wait of hours: says so at once', async () => {
    const waits: number[] = [];
    const { message } = await failureOf(
      await faulty('package_show', page(429, 'Too Many', { 'retry-after': '7200' })),
      { waits },
    );
    expect(waits).toEqual([]);
    expect(message).toContain('7200');
  });

  it.each([
    [500, { __type: 'Internal Server Error', message: 'Internal Server Error' }],
    [500, { __type: 'Search Index Error', message: 'Unable to add package to search index' }],
  ])('%i %j: after a few tries', async (status, error) => {
    const waits: number[] = [];
    const site = await faulty('package_create', json(status, { success: false, error }));
    const { code, said } = await failureOf(site, { waits });
    expect(code).toBe('SITE_FAULT');
    expect(said.en).toContain(error.message);
    expect(waits.filter((wait) => wait >= 1000)).toEqual([1000, 2000, 4000, 8000]);
    expect(site.writes()).toHaveLength(5);
  });

  it('an answer without end: stops reading, and tells', async () => {
    const sent: number[] = [];
    const server = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const more = () => {
        while (!response.destroyed && response.write(' '.repeat(1024 * 1024))) sent.push(1);
      };
      response.on('drain', more);
      more();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const client = new CkanClient({ url, pause: 0, sleep: async () => undefined });
    await expect(client.read('status_show')).rejects.toMatchObject({
      code: 'ANSWER_TOO_LONG',
      transient: false,
      message: expect.stringContaining('8.0 MiB'),
    });
    expect(sent.length).toBeLessThan(64);
  });

  it('502: the page of a proxy by its title', async () => {
    const { said } = await failureOf(await faulty('status_show', page(502, 'Bad Gateway')));
    expect(said.en).toContain('(HTTP 502 502 Bad Gateway)');
  });

  it('400 with a bare string: an action that the site has not', async () => {
    const body = 'Bad request - Action name not known: resource_create';
    expect(await failureOf(await faulty('resource_create', json(400, body)))).toMatchObject({
      code: 'ACTION_UNKNOWN',
      message: expect.stringContaining('2.9'),
    });
    expect(await failureOf(await faulty('package_create', json(400, 'Bad request - JSON Error: x')))).toMatchObject({
      code: 'BAD_REQUEST',
      message: expect.stringContaining('JSON Error: x'),
    });
  });

  it.each(['2.8.12', '2.3'])('CKAN %s, before anything is written', async (version) => {
    const site = await fakeCkan({ version });
    expect(await failureOf(site)).toMatchObject({ code: 'OLD_CKAN', message: expect.stringContaining(version) });
    expect(site.writes()).toEqual([]);
  });

  it('redirects: where to, and the token does not go there', async () => {
    const elsewhere = await fakeCkan();
    const site = await fakeCkan();
    site.fault = () => ({
      kind: 'answer',
      status: 301,
      body: '',
      headers: { location: `${elsewhere.url}/${TOKEN}?key=${TOKEN}` },
    });
    const { code, said } = await failureOf(site);
    expect(code).toBe('REDIRECTED');
    expect(said.ja).toContain(elsewhere.url);
    expect(elsewhere.calls).toEqual([]);
  });

  it('answers that do not come: tries again, then says how long it waited', async () => {
    const site = await fakeCkan();
    site.fault = ({ number }) => (number === 6 ? { kind: 'slow', milliseconds: 1500 } : undefined);
    const data = await ckanData();
    await pushed(site, data, { timeLimit: 500 });
    const fresh = await fakeCkan();
    await pushed(fresh, data);
    expect(stateOf(site)).toEqual(stateOf(fresh));
    site.fault = () => ({ kind: 'slow', milliseconds: 300 });
    expect(await failureOf(site, { timeLimit: 50 })).toMatchObject({
      code: 'TIMED_OUT',
      message: expect.stringContaining('1 s'),
    });
  });

  it('a host that is not there', async () => {
    const site = await fakeCkan();
    const { url } = await new Promise<{ url: string }>((resolve) => {
      const server = createServer().listen(0, '127.0.0.1', () => {
        const { port } = server.address() as AddressInfo;
        server.close(() => resolve({ url: `http://127.0.0.1:${port}` }));
      });
    });
    const error = await failureOf({ ...site, url });
    expect(error).toMatchObject({
      code: 'UNREACHABLE',
      transient: false,
      message: expect.stringContaining('ECONNREFUSED'),
    });
  });

  it.each([
    ['with uploads', 1_000_000, 2],
    ['with links', 0, 1],
  ])(
    'a site that forgets the uri of resources, %s: stops before it makes them twice',
    async (_, uploadLimit, writes) => {
      const site = await fakeCkan({ dropsUri: true });
      expect(await failureOf(site, { uploadLimit })).toMatchObject({ code: 'URI_NOT_KEPT' });
      expect(site.writes()).toHaveLength(writes);
    },
  );

  it('a site that does not show the uri of resources: stops before it makes them twice', async () => {
    const site = await fakeCkan({ hidesUri: true });
    expect(await failureOf(site)).toMatchObject({ code: 'URI_NOT_KEPT' });
    expect(site.writes()).toHaveLength(16);
  });

  it.each(['with space', 'line\nbreak', 'ｔｏｋｅｎ'])('the token %j, which no header can hold', async (token) => {
    const site = await fakeCkan();
    expect(await failureOf(site, { token })).toMatchObject({ code: 'TOKEN_INVALID' });
    expect(site.calls).toEqual([]);
  });
});

it('the token goes to the site with each call, raw', async () => {
  const site = await fakeCkan();
  await pushed(site, await ckanData());
  expect(new Set(site.calls.map(({ authorization }) => authorization))).toEqual(new Set([TOKEN]));
});

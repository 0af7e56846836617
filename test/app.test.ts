import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parse, print, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { executableSchema } from '../src/graphql/executable-schema.ts';
import { fixtureSource, graphqlRequest, testApp } from './support/fixture-app.ts';

const source = await fixtureSource();
const app = testApp(source);
const get = (path: string, headers: Record<string, string> = {}) =>
  app.fetch(new Request(`http://localhost${path}`, { headers }));

describe('The server', () => {
  it.each(['/nothing', '/graphql/', '/graphql/health', '/id/agreement/health', '/health'])(
    'has nothing at %s, and says so as a problem',
    async (path) => {
      const response = await get(path);
      expect([response.status, response.headers.get('content-type')]).toEqual([404, 'application/problem+json']);
      expect(await response.json()).toMatchObject({
        type: 'about:blank',
        status: 404,
        code: 'NOT_FOUND',
        title: 'Not found',
      });
    },
  );

  it('leads from its root to GraphQL', async () => {
    const response = await get('/');
    expect([response.status, response.headers.get('location')]).toEqual([302, '/graphql']);
  });

  it.each(['/health/live', '/health/ready'])('is well at %s', async (path) => {
    expect((await get(path)).status).toBe(200);
  });

  it('is not ready, but lives, when its source does not answer', async () => {
    const ill = testApp({
      version: '',
      load() {
        throw new Error('no answer');
      },
    });
    expect((await ill.fetch(new Request('http://localhost/health/ready'))).status).toBe(503);
    expect((await ill.fetch(new Request('http://localhost/health/live'))).status).toBe(200);
    expect(ill.faults).toMatchObject([{ cause: { message: 'no answer' } }]);
  });

  it('is open to pages of every origin, whatever it answers', async () => {
    for (const path of ['/', '/nothing', '/health/live', '/graphql?query={__typename}']) {
      expect((await get(path, { origin: 'https://example.jp' })).headers.get('access-control-allow-origin')).toBe('*');
    }
    const tooLarge = await testApp(source, 10).fetch(graphqlRequest({ query: '{ __typename }' }));
    expect([tooLarge.status, tooLarge.headers.get('access-control-allow-origin')]).toEqual([413, '*']);
  });
});

describe('GraphiQL', () => {
  const firstQuery = readFileSync(new URL('../schema/example/first-query.graphql', import.meta.url), 'utf8');
  const browser = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };

  it('opens for a browser, and for nobody else', async () => {
    expect((await get('/graphql', browser)).headers.get('content-type')).toBe('text/html; charset=utf-8');
    for (const accept of ['application/json', '*/*', 'application/json, text/html;q=0.9', 'text/html;q=0']) {
      const response = await get('/graphql?query={__typename}', { accept });
      expect(response.headers.get('content-type') ?? '').not.toMatch(/html/);
    }
  });

  it('loads nothing from elsewhere and may run only its own script', async () => {
    const response = await get('/graphql', browser);
    const html = await response.text();
    expect(html).not.toMatch(/<(?:script|link|img|iframe)[^>]+(?:src|href)="(?:https?:)?\/\//);
    const policy = response.headers.get('content-security-policy') ?? '';
    const scripts = Array.from(html.matchAll(/<script>([\s\S]*?)<\/script>/g), ([, script = '']) => script);
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts)
      expect(policy).toContain(`'sha256-${createHash('sha256').update(script).digest('base64')}'`);
    expect(policy).toMatch(/default-src 'none'.*worker-src blob:.*connect-src 'self'/);
    expect(policy).not.toMatch(/script-src[^;]*unsafe|https?:/);
  });

  it('is sent compressed to those who can read that', async () => {
    const [plain, zipped] = [
      await get('/graphql', browser),
      await get('/graphql', { ...browser, 'accept-encoding': 'br, gzip' }),
    ];
    expect([plain.headers.get('content-encoding'), zipped.headers.get('content-encoding')]).toEqual([null, 'gzip']);
    expect(gunzipSync(await zipped.arrayBuffer()).toString()).toBe(await plain.text());
    expect(
      (await get('/graphql', { ...browser, 'accept-encoding': 'gzip;q=0' })).headers.get('content-encoding'),
    ).toBeNull();
  });

  it('opens on a query that is valid and has an answer', async () => {
    expect(await (await get('/graphql', browser)).text()).toContain(JSON.stringify(firstQuery).slice(1, -1));
    expect(validate(executableSchema(), parse(firstQuery))).toEqual([]);
    const { data, errors } = await app.ask(print(parse(firstQuery)));
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ agreements: { totalCount: 2 } });
  });
});

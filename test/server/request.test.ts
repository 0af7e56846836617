import { connect } from 'node:net';
import { beforeAll, describe, expect, it } from 'vitest';
import { fixtureQuads, publishedFolder } from '../support/published-folder.ts';
import { running, until } from './running.ts';

let dataDir: string;

beforeAll(async () => {
  dataDir = await publishedFolder(await fixtureQuads());
});

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** What a server answers to bytes. */
function raw(origin: string, text: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(Number(new URL(origin).port), '127.0.0.1', () => socket.write(text));
    socket.on('data', (data) => {
      answer += String(data);
    });
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(answer));
  });
}

describe('A request', () => {
  it.each([
    ['abc-123', /^abc-123$/],
    ['00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01', /^00-4bf/],
    [undefined, UUID],
    ['', UUID],
    ['a b', UUID],
    ['"};{', UUID],
    ['x'.repeat(129), UUID],
  ])('with the id %j is answered with an id like %s', async (asked, expected) => {
    const server = await running({ dataDir });
    const headers = asked === undefined ? {} : { 'x-request-id': asked };
    for (const path of ['/health/live', '/id/dataset', '/nothing']) {
      const response = await fetch(server.origin + path, { headers, redirect: 'manual' });
      expect(response.headers.get('x-request-id')).toMatch(expected);
      expect(response.headers.get('access-control-expose-headers')).toContain('X-Request-Id');
    }
  });

  it('is one line of JSON in the log, without what was asked for and who asked', async () => {
    const server = await running({ dataDir });
    const headers = { 'x-request-id': 'r1', 'user-agent': 'secret-agent', 'accept-encoding': 'identity' };
    const init = { headers };
    await (await fetch(`${server.origin}/nothing/here?q=himitsu&lang=ja&q=2`, init)).text();
    await until('logged', () => server.events().length === 1);
    expect(server.events()).toEqual([
      {
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
        level: 'info',
        message: 'request',
        requestId: 'r1',
        method: 'GET',
        path: '/nothing/here',
        parameters: ['q', 'lang'],
        status: 404,
        milliseconds: expect.any(Number),
        bytes: expect.any(Number),
      },
    ]);
    expect(JSON.stringify(server.events())).not.toMatch(/himitsu|secret-agent|127\.0\.0\.1/);
  });

  it('is answered with the address at which people reach the server, and pages say where mistakes are reported', async () => {
    const publicUrl = 'https://data.example.jp/';
    const server = await running({ dataDir, publicUrl, reportUrl: 'mailto:desk@example.jp' });
    const thing = await fetch(`${server.origin}/id/dataset`, { redirect: 'manual' });
    expect([thing.status, thing.headers.get('location')]).toEqual([303, 'https://data.example.jp/doc/dataset']);
    const page = await fetch(`${server.origin}/doc/dataset`, { headers: { accept: 'text/html' } });
    expect(await page.text()).toContain('mailto:desk@example.jp');
  });

  it.each(['a"b', "a'b", 'a;b', 'a&b', 'a$b', 'a(b)', '-here.jp'])(
    'to the host %j, which cannot exist, gets 400',
    async (host) => {
      const server = await running({ dataDir });
      for (const lines of [`GET /doc/dataset HTTP/1.1\r\nhost: ${host}`, `GET http://${host}/ HTTP/1.1\r\nhost: a`]) {
        const answer = await raw(server.origin, `${lines}\r\nconnection: close\r\n\r\n`);
        expect(answer).toMatch(/^HTTP\/1\.1 400 /);
        expect(answer).not.toContain(host);
      }
    },
  );

  it.each(['localhost', 'data.example.jp:8080', '127.0.0.1', '[::1]:4000', 'a_b.internal', 'xn--wgv71a.jp'])(
    'to the host %s is answered with that address',
    async (host) => {
      const server = await running({ dataDir });
      const answer = await raw(server.origin, `GET /id/dataset HTTP/1.1\r\nhost: ${host}\r\nconnection: close\r\n\r\n`);
      expect(answer).toContain(`\r\nlocation: http://${host}/doc/dataset\r\n`);
    },
  );

  it.each([
    ['/graphql', 'application/json', '{"query":"{agr'],
    ['/sparql', 'application/sparql-query', 'SELECT * {'],
    ['/sparql', 'application/x-www-form-urlencoded', 'query=SEL'],
  ])('to %s whose client goes away while it sends a body as %s is no fault of ours', async (path, type, half) => {
    const server = await running({ dataDir });
    const head = `POST ${path} HTTP/1.1\r\nhost: x\r\ncontent-type: ${type}\r\n`;
    for (const framing of [`content-length: 900\r\n\r\n${half}`, `transfer-encoding: chunked\r\n\r\n9\r\n${half}`]) {
      const socket = connect(Number(new URL(server.origin).port), '127.0.0.1', () => socket.write(head + framing));
      socket.on('error', () => undefined);
      await new Promise((resolve) => setTimeout(resolve, 60));
      socket.resetAndDestroy();
    }
    await until('logged', () => server.events().length === 2);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(server.faults()).toEqual([]);
  });

  it('is not logged by a quiet server', async () => {
    const server = await running({ dataDir, quiet: true });
    await (await fetch(`${server.origin}/health/live`)).text();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(server.events()).toEqual([]);
  });

  it('with too long a URL gets 414, with too large a header 431, one that does not end 408', async () => {
    const limits = {
      urlLength: 2_000,
      headerLength: 900,
      headerBytes: 8_000,
      headersMilliseconds: 300,
      requestMilliseconds: 600,
    };
    const server = await running({ dataDir, limits });
    const long = await fetch(`${server.origin}/sparql?query=${'x'.repeat(2_000)}`);
    expect([long.status, long.headers.get('access-control-allow-origin')]).toEqual([414, '*']);
    expect(await long.json()).toMatchObject({ code: 'URI_TOO_LONG', detail: expect.stringContaining('POST') });
    expect((await fetch(`${server.origin}/health/live?q=${'x'.repeat(1_900)}`)).status).toBe(200);
    const large = `GET /health/live HTTP/1.1\r\nhost: x\r\nx-large: ${'x'.repeat(9_000)}\r\n\r\n`;
    expect(await raw(server.origin, large)).toMatch(/^HTTP\/1\.1 431 /);
    expect(await raw(server.origin, 'GET /health/live HTTP/1.1\r\nhost: x\r\n')).toMatch(/^HTTP\/1\.1 408 /);
    expect((await fetch(`${server.origin}/health/live`)).status).toBe(200);
    const header = await fetch(`${server.origin}/id/dataset`, { headers: { accept: 'text/html,'.repeat(100) } });
    expect([header.status, header.headers.get('access-control-allow-origin')]).toEqual([431, '*']);
    expect(await header.json()).toMatchObject({
      code: 'HEADER_TOO_LARGE',
      detail: expect.stringContaining('"accept"'),
    });
    const statuses = server.events().map(({ status }) => status);
    expect(statuses).toContain(414);
  });
});

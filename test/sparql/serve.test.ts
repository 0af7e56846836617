import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { runServe } from '../../src/main.ts';
import { running, until } from '../server/running.ts';
import { fixtureFolder } from './endpoint.ts';

describe('renkei serve', () => {
  it('answers SPARQL once it listens, becomes ready, and stops with its workers', async () => {
    const stop = new AbortController();
    const faults: string[] = [];
    const dataDir = await fixtureFolder();
    let exit: Promise<0 | 1> | undefined;
    const line = await new Promise<string>((write) => {
      const streams = { stdout: { write }, stderr: { write: (text: string) => faults.push(text) } };
      exit = runServe({ host: '127.0.0.1', port: 0, dataDir, ...streams, stop: stop.signal });
    });
    const origin = new URL(/http\S+/.exec(line)?.[0] ?? '').origin;
    const answer = await fetch(`${origin}/sparql`, {
      method: 'POST',
      body: 'ASK { ?s ?p ?o }',
      headers: { 'content-type': 'application/sparql-query', origin: 'https://example.jp' },
    });
    expect(await answer.json()).toEqual({ head: {}, boolean: true });
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect((await fetch(`${origin}/health/ready`)).status).toBe(200);
    const preflight = await fetch(`${origin}/sparql`, {
      method: 'OPTIONS',
      headers: { origin: 'https://example.jp', 'access-control-request-method': 'POST' },
    });
    expect([preflight.status, preflight.headers.get('access-control-allow-methods')]).toEqual([
      204,
      expect.stringContaining('POST'),
    ]);
    stop.abort();
    expect([await exit, faults]).toEqual([0, []]);
  });
});

describe('A client that closes its connection', () => {
  /** Endless even over a few statements. */
  const FOREVER = `SELECT (COUNT(*) AS ?n) { ${Array.from({ length: 8 }, (_, n) => `?a${n} ?b${n} ?c${n} .`).join(' ')} }`;
  const shorterThanTheLimit = 6;

  it('takes its query with it: the worker that ran it is replaced long before the time limit', async () => {
    const { origin } = await running({ dataDir: await fixtureFolder() });
    const number = async (name: string) => {
      const text = await (await fetch(`${origin}/metrics`)).text();
      return Number(new RegExp(`^${name} (\\d+)$`, 'm').exec(text)?.[1]);
    };
    const isWhole = async () => (await number('sparql_workers_loaded')) === (await number('sparql_workers_expected'));
    await until('all workers loaded', isWhole);
    for (const init of [
      `GET /sparql?${new URLSearchParams({ query: FOREVER })} HTTP/1.1\r\nhost: localhost\r\n\r\n`,
      `POST /sparql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/sparql-query\r\ncontent-length: ${FOREVER.length}\r\n\r\n${FOREVER}`,
    ]) {
      const socket = connect(Number(new URL(origin).port), '127.0.0.1', () => socket.write(init));
      await until('the query runs', async () => (await number('sparql_workers_busy')) === 1);
      socket.destroy();
      await until('no worker busy', async () => (await number('sparql_workers_busy')) === 0, shorterThanTheLimit);
      await until('all workers back', isWhole);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { runServe } from '../../src/main.ts';
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

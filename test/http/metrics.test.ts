import { describe, expect, it } from 'vitest';
import { createApp } from '../../src/app.ts';
import type { Client } from '../../src/http/client.ts';
import { processMetrics } from '../../src/http/metrics.ts';
import type { PoolState } from '../../src/sparql/query-pool.ts';
import type { SparqlHandler } from '../../src/sparql/sparql-handler.ts';
import { GraphBuilder } from '../../src/store/graph-builder.ts';
import { MemorySource } from '../../src/store/memory-source.ts';

const STATE: PoolState = { loaded: 2, expected: 3, busy: 1, waiting: 4 };

/** A server without data, whose query workers are as told. */
function server(state?: PoolState) {
  const sparql: SparqlHandler = {
    handle: async () => new Response(null, { status: 429 }),
    start: () => undefined,
    ready: () => true,
    state: () => state,
    close: async () => undefined,
  };
  const app = createApp({
    config: { maximumBodyBytes: 1_000, log: { error: () => undefined }, metrics: processMetrics() },
    source: new MemorySource(new GraphBuilder().build(), { version: 'v', fold: (text) => text }),
    sparql,
  });
  return (path: string, { client = {}, ...init }: RequestInit & { client?: Client } = {}) =>
    app(new Request(`http://localhost${path}`, init), client);
}

/** The samples, by name and labels. Every line must be a comment or a sample (Prometheus text format 0.0.4). */
function samples(text: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const line of text.split('\n').filter((each) => each !== '' && !each.startsWith('#'))) {
    const [, series = '', value = ''] = /^([a-zA-Z_:][\w:]*(?:\{(?:\w+="[^"]*",?)*\})?) (\S+)$/.exec(line) ?? [];
    // Nothing was measured yet: `Nan`, which Prometheus reads in any case.
    expect(value).toMatch(/^(?:nan|[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?)$/i);
    expect(found.has(series)).toBe(false);
    found.set(series, Number(value));
  }
  return found;
}

describe('The numbers for Prometheus', () => {
  it('count requests by route, method and status, and tell how long they took', async () => {
    const ask = server();
    await ask('/health/live');
    await ask('/health/live');
    await ask('/health/live', { method: 'HEAD' });
    await ask('/sparql?query=x');
    await ask('/nothing', { method: 'PROPFIND' });
    for (let index = 0; index < 50; index++) await ask(`/x${index}/y`);
    const response = await ask('/metrics');
    expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
    const found = samples(await response.text());
    const requests = (route: string, method: string, status: number) =>
      found.get(`http_requests_total{route="${route}",method="${method}",status="${status}"}`);
    expect(requests('/health', 'GET', 200)).toBe(2);
    expect(requests('/health', 'HEAD', 200)).toBe(1);
    expect(requests('/sparql', 'GET', 429)).toBe(1);
    expect(requests('other', 'GET', 404)).toBe(50);
    expect(requests('other', 'other', 404)).toBe(1);
    expect(found.get('http_request_duration_seconds_count{route="/health"}')).toBe(3);
    expect(found.get('process_resident_memory_bytes')).toBeGreaterThan(1_000_000);
  });

  it('tell how the query workers are, and nothing before there are any', async () => {
    const names = ['workers_loaded', 'workers_expected', 'workers_busy', 'queries_waiting'];
    for (const [state, values] of [[STATE, [2, 3, 1, 4]] as const, [undefined, [0, 0, 0, 0]] as const]) {
      const found = samples(await (await server(state)('/metrics')).text());
      expect(names.map((name) => found.get(`sparql_${name}`))).toEqual(values);
    }
  });

  it('are for this machine only', async () => {
    const ask = server();
    expect((await ask('/metrics', { client: { address: '192.0.2.1' } })).status).toBe(404);
    expect((await ask('/metrics', { headers: { 'x-forwarded-for': '127.0.0.1' } })).status).toBe(404);
    expect((await ask('/metrics', { headers: { forwarded: 'for=127.0.0.1' } })).status).toBe(404);
    expect((await ask('/metrics')).status).toBe(200);
    expect((await ask('/metrics')).headers.get('cache-control')).toBe('no-store');
  });
});

import { type AddressInfo, createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { listening } from '../sparql/listening.ts';
import { fixtureQuads, publishedFolder } from '../support/published-folder.ts';
import { testEndpoint } from '../support/sparql-endpoint.ts';
import { running, until } from './running.ts';

/** A SPARQL endpoint with the fixture, on a port: what the server of these tests serves is reached over the network. */
async function remote(): Promise<string> {
  const server = await running({ dataDir: await publishedFolder(await fixtureQuads()), quiet: true });
  await until('ready', async () => (await fetch(`${server.origin}/health/ready`)).ok);
  return `${server.origin}/sparql`;
}

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function ask(origin: string, query: string) {
  const response = await fetch(`${origin}/graphql?query=${encodeURIComponent(query)}`, {
    headers: { accept: 'application/json' },
  });
  return { etag: response.headers.get('etag'), result: (await response.json()) as Record<string, unknown> };
}

describe('A server over the SPARQL endpoint of somebody', () => {
  it('says so in one line and answers GraphQL from there, and has neither pages, search nor an endpoint of its own', async () => {
    const url = await remote();
    const server = await running({ endpoint: { url, version: 'v7' } });
    expect(server.line).toBe(
      `renkei: the data of the SPARQL endpoint ${url} at ${server.origin}/graphql (GraphQL only: no search, no pages, no /sparql)\n`,
    );
    const query = '{ agreements { totalCount nodes { id } } }';
    const { result } = await ask(server.origin, query);
    expect(result).toMatchObject({ data: { agreements: { totalCount: 2, nodes: [{}, {}] } } });
    expect(result).toMatchObject({ extensions: { dataset: { version: 'v7' } } });
    const search = await ask(server.origin, '{ search(query: "防災") { totalCount } }');
    expect(search.result).toMatchObject({ errors: [{ extensions: { code: 'SEARCH_UNAVAILABLE' } }] });
    for (const path of ['/sparql', '/id/dataset', '/data/manifest.json'])
      expect((await fetch(server.origin + path)).status, path).toBe(404);
    expect((await fetch(`${server.origin}/health/ready`)).status).toBe(200);
  });

  it('has a version of its own with each start, unless it is told one', async () => {
    const url = await remote();
    const tags = new Set<string | null>();
    for (const endpoint of [{ url }, { url }, { url, version: 'a' }, { url, version: 'a' }]) {
      const server = await running({ endpoint });
      tags.add((await ask(server.origin, '{ agreements { totalCount } }')).etag);
    }
    expect(tags.has(null)).toBe(false);
    expect(tags.size).toBe(3);
  });

  it('is not ready, and says that there is no answer, while the endpoint does not answer', async () => {
    const server = await running({ endpoint: { url: `http://127.0.0.1:${await freePort()}/sparql` } });
    const health = await fetch(`${server.origin}/health/ready`);
    expect([health.status, (await health.text()).includes('127.0.0.1')]).toEqual([503, false]);
    const { result } = await ask(server.origin, '{ agreements { totalCount } }');
    expect(result).toMatchObject({ errors: [{ extensions: { code: 'ENDPOINT_FAILED' } }] });
    expect(server.faults()[0]).toMatchObject({ level: 'error', requestId: expect.any(String) });
  });

  it('takes an endpoint that knows nothing of us', async () => {
    const { fetch: answer, graphs } = testEndpoint(await fixtureQuads());
    expect(graphs.length).toBeGreaterThan(0);
    const url = await listening(async (request) => {
      const query = String((await request.formData()).get('query'));
      if (query === 'ASK {}') return Response.json({ head: {}, boolean: true });
      return answer(query, 'application/sparql-results+json', AbortSignal.timeout(5_000));
    });
    const server = await running({ endpoint: { url } });
    expect((await fetch(`${server.origin}/health/ready`)).status).toBe(200);
    // All its data lie in named graphs, and its default graph is empty: that is what it says.
    expect((await ask(server.origin, '{ agreements { totalCount } }')).result).toMatchObject({
      data: { agreements: { totalCount: 0 } },
    });
  });
});

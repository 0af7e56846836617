import { describe, expect, it } from 'vitest';
import { asking, PUBLISHED, publishedDataset } from '../support/web.ts';

interface Target {
  readonly href: string;
  readonly type?: string;
}

type LinkContext = { readonly anchor: string } & Readonly<Record<string, Target[]>>;

const dataset = await publishedDataset();
const ask = asking({ dataset, dataDir: PUBLISHED });
const ADDRESS = 'http://localhost:8080/';
const PATH = '/.well-known/api-catalog';

describe('The catalogue of interfaces (RFC 9727)', async () => {
  const response = await ask(PATH);
  const linkset = ((await response.json()) as { linkset: LinkContext[] }).linkset;

  it('is a linkset of the profile of the RFC, for HEAD too, and links to itself', async () => {
    const type = 'application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"';
    expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
    const head = await ask(PATH, {}, 'HEAD');
    expect([head.status, head.headers.get('content-type'), await head.text()]).toEqual([200, type, '']);
    expect(head.headers.get('link')).toBe(`<${ADDRESS}.well-known/api-catalog>; rel="api-catalog"`);
    expect((await ask(PATH, {}, 'POST')).status).toBe(405);
  });

  it('lists each interface, and tells what describes it', () => {
    const [catalogue, ...interfaces] = linkset;
    expect(catalogue?.anchor).toBe(`${ADDRESS}.well-known/api-catalog`);
    expect(catalogue?.item?.map(({ href }) => href)).toEqual(interfaces.map(({ anchor }) => anchor));
    for (const each of interfaces) {
      for (const relation of ['service-doc', 'status']) expect(each[relation]).toHaveLength(1);
      const described = (each['service-desc'] ?? []).map(({ href }) => href.slice(ADDRESS.length));
      expect(described).toEqual(['openapi.json', ...(each.anchor.endsWith('graphql') ? ['schema.graphql'] : [])]);
    }
  });

  it('leads to what is there, of the type it tells', async () => {
    const targets = linkset.flatMap(({ anchor: _, ...relations }) => Object.values(relations).flat());
    // The SPARQL endpoint and its page are not part of this server: other tests ask them.
    for (const { href, type } of targets.filter(({ href, type }) => type !== undefined && !href.endsWith('/sparql'))) {
      const answer = await ask(href.slice(ADDRESS.length - 1), { accept: type as string });
      expect([href, answer.status]).toEqual([href, 200]);
      const found = (answer.headers.get('content-type') ?? '').split(';')[0];
      expect([href, found]).toEqual([href, type?.split(';')[0]]);
    }
  });

  it('tells the address that the server is reached at', async () => {
    const behind = asking({ dataset, dataDir: PUBLISHED, publicUrl: 'https://example.jp/renkei' });
    for (const path of [PATH, '/openapi.json', '/robots.txt', '/sitemap.xml', '/sitemap-1.xml']) {
      const text = await (await behind(path)).text();
      expect(text).toContain('https://example.jp/renkei');
      expect(text).not.toContain('localhost');
    }
  });
});

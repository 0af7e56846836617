import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { DocumentView } from '../../src/web/document-view.ts';
import { asking, PUBLISHED, publishedDataset } from '../support/web.ts';

const dataset = await publishedDataset();
const ask = asking({ dataset, dataDir: PUBLISHED });

const A = 'agreement/431001-432041/2025-03-27';
const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8';
const COMUNICA =
  'application/n-quads,application/trig;q=0.95,application/ld+json;q=0.9,application/n-triples;q=0.8,text/turtle;q=0.6,application/rdf+xml;q=0.5,text/n3;q=0.35,application/xml;q=0.3,image/svg+xml;q=0.3,text/xml;q=0.3,text/html;q=0.2,application/xhtml+xml;q=0.18,application/json;q=0.135,text/shaclc;q=0.1,text/shaclc-ext;q=0.05';
const JENA = 'application/ld+json, application/n-triples;q=0.9, text/turtle, application/rdf+xml;q=0.8, */*;q=0.1';
const TURTLE = 'text/turtle; charset=utf-8';
const HTML = 'text/html; charset=utf-8';
const PROBLEM = 'application/problem+json';
const at = (path: string) => `http://localhost:8080${path}`;

/** Path, Accept, status, media type, and where it leads or lies. */
type Row = [path: string, accept: string | undefined, status: number, mediaType: string | null, place?: string];
const TABLE: Row[] = [
  [`/id/${A}`, undefined, 303, null, `/doc/${A}`],
  [`/id/${A}`, BROWSER, 303, null, `/doc/${A}`],
  [`/id/${A}?lang=en`, 'text/turtle', 303, null, `/doc/${A}?lang=en`],
  [`/id/${A}`, 'image/png', 406, PROBLEM],
  [`/id/${A}/`, 'text/turtle', 303, null, `/doc/${A}`],
  [`/id/${A}/party/1`, 'text/turtle', 303, null, `/doc/${A}/party/1`],
  [`/id/${A}/initiative/3-1-4/role/2`, 'text/turtle', 303, null, `/doc/${A}/initiative/3-1-4/role/2`],
  ['/id/agreement/431001-432041', BROWSER, 404, HTML],
  ['/id/agreement/431001-432041', 'text/turtle', 404, PROBLEM],
  ['/id/nothing', undefined, 404, PROBLEM],
  ['/id/', undefined, 404, PROBLEM],
  ['/id//', undefined, 404, PROBLEM],
  ['/id', undefined, 404, PROBLEM],
  ['/id/municipality/..%2F..%2Fetc', undefined, 404, PROBLEM],
  ['/id/municipality/%FF', undefined, 400, PROBLEM],
  ['/id/municipality/%', undefined, 400, PROBLEM],
  ['/id/municipality/%ED%A0%80', undefined, 400, PROBLEM],
  ['/id/municipality/432041%23x', undefined, 404, PROBLEM],
  ['/id/municipality/荒尾市', 'text/turtle', 303, null, '/id/municipality/432041'],
  ['/id/municipality/%e8%8d%92%e5%b0%be%e5%b8%82', 'text/turtle', 303, null, '/id/municipality/432041'],
  ['/id/municipality/４３２０４１', 'text/turtle', 303, null, '/doc/municipality/432041'],
  [
    `/id/municipality/${encodeURIComponent('つがる市'.normalize('NFD'))}`,
    'text/turtle',
    303,
    null,
    '/id/municipality/022098',
  ],
  ['/id/municipality/熊本県荒尾市', 'text/turtle', 303, null, '/id/municipality/432041'],
  ['/id/municipality/府中市', BROWSER, 300, HTML],
  ['/id/municipality/府中市', 'application/json', 300, 'application/json'],
  ['/id/municipality/東京都府中市', 'text/turtle', 303, null, '/id/municipality/132063'],
  ['/id/municipality/熊本県', undefined, 404, PROBLEM],
  // Its code was another before it became a designated city.
  ['/id/municipality/熊本市', undefined, 303, null, '/id/municipality/431001'],
  ['/id/dataset/', undefined, 303, null, '/doc/dataset'],
  ['/id/prefecture/熊本県', undefined, 303, null, '/id/prefecture/430005'],
  ['/id/scheme/pillar', undefined, 303, null, '/doc/scheme/pillar'],
  ['/id/pillar/life-living', undefined, 303, null, '/doc/pillar/life-living'],
  ['/id/dataset', undefined, 303, null, '/doc/dataset'],
  [`/doc/${A}`, undefined, 200, TURTLE, `/doc/${A}.ttl`],
  [`/doc/${A}`, '*/*', 200, TURTLE, `/doc/${A}.ttl`],
  [`/doc/${A}`, '', 200, TURTLE, `/doc/${A}.ttl`],
  [`/doc/${A}`, 'nonsense', 200, TURTLE, `/doc/${A}.ttl`],
  [`/doc/${A}`, BROWSER, 200, HTML, `/doc/${A}.ja.html`],
  [`/doc/${A}?lang=en`, BROWSER, 200, HTML, `/doc/${A}.en.html`],
  [`/doc/${A}`, COMUNICA, 200, 'application/n-quads', `/doc/${A}.nq`],
  [`/doc/${A}`, JENA, 200, TURTLE, `/doc/${A}.ttl`],
  [`/doc/${A}`, 'application/n-triples', 200, 'application/n-triples', `/doc/${A}.nt`],
  [`/doc/${A}`, 'application/trig', 200, 'application/trig', `/doc/${A}.trig`],
  [`/doc/${A}`, 'application/rdf+xml', 200, 'application/rdf+xml', `/doc/${A}.rdf`],
  [`/doc/${A}`, 'application/json', 200, 'application/ld+json', `/doc/${A}.jsonld`],
  [
    `/doc/${A}`,
    'application/ld+json;profile="http://www.w3.org/ns/json-ld#compacted"',
    200,
    'application/ld+json',
    `/doc/${A}.jsonld`,
  ],
  [`/doc/${A}`, 'text/turtle;q=0, application/rdf+xml;q=0.1', 200, 'application/rdf+xml', `/doc/${A}.rdf`],
  [`/doc/${A}`, 'text/turtle;q=0, text/html;q=0, */*', 200, 'application/ld+json', `/doc/${A}.jsonld`],
  [`/doc/${A}`, 'image/png, text/plain', 406, PROBLEM],
  [`/doc/${A}`, '*/*;q=0', 406, PROBLEM],
  [`/doc/${A}.rdf`, 'image/png', 200, 'application/rdf+xml', `/doc/${A}.rdf`],
  [`/doc/${A}.html`, undefined, 200, HTML, `/doc/${A}.ja.html`],
  [`/doc/${A}.en.html`, 'text/turtle', 200, HTML, `/doc/${A}.en.html`],
  [`/doc/${A}.linkset.json`, undefined, 200, 'application/linkset+json'],
  [`/doc/${A}.docx`, BROWSER, 404, HTML],
  [`/doc/${A}.ttl.ttl`, undefined, 404, PROBLEM],
  [`/doc/${A}/`, undefined, 301, null, `/doc/${A}`],
  ['/doc/municipality/４３２０４１.ttl', undefined, 301, null, '/doc/municipality/432041.ttl'],
  ['/doc/municipality/荒尾市', undefined, 303, null, '/doc/municipality/432041'],
  ['/doc/nothing', undefined, 404, PROBLEM],
  ['/ontology', undefined, 200, TURTLE, '/ontology.ttl'],
  ['/ontology', BROWSER, 200, HTML, '/ontology.ja.html'],
  ['/ontology', 'application/rdf+xml', 200, 'application/rdf+xml', '/ontology.rdf'],
  ['/ontology.jsonld', undefined, 200, 'application/ld+json', '/ontology.jsonld'],
  ['/ontology/0.1.0', undefined, 200, TURTLE, '/ontology.ttl'],
  ['/ontology/9.9.9', undefined, 404, PROBLEM],
  ['/ontology/', undefined, 301, null, '/ontology'],
  ['/shapes/', BROWSER, 301, null, '/shapes'],
  ['/catalog/', undefined, 301, null, '/catalog'],
  ['/id/catalog/', undefined, 303, null, '/catalog'],
  ['/id/service/sparql/', undefined, 303, null, '/catalog'],
  ['/id/dataset/distribution/nothing/', undefined, 404, PROBLEM],
  ['/ontology/Agreement', undefined, 303, null, '/doc/ontology/Agreement'],
  ['/doc/ontology/Agreement', undefined, 200, TURTLE, '/doc/ontology/Agreement.ttl'],
  ['/shapes', 'image/png', 406, PROBLEM],
  ['/shapes', undefined, 200, TURTLE, '/shapes.ttl'],
  ['/context.jsonld', undefined, 200, 'application/ld+json'],
  ['/graph/registry/derived', undefined, 200, 'text/turtle', '/graph/registry/derived.ttl'],
  ['/graph/registry', COMUNICA, 200, 'application/n-quads', '/graph/registry.nq'],
  ['/graph/431001-432041/2025-03-27/evidence.trig', undefined, 200, 'application/trig'],
  ['/graph/registry', BROWSER, 200, HTML, '/graph/registry.ja.html'],
  ['/graph/registry.en.html', undefined, 200, HTML, '/graph/registry.en.html'],
  ['/graph/registry', 'image/png', 406, PROBLEM],
  ['/graph/nothing', undefined, 404, PROBLEM],
  ['/graph//', undefined, 404, PROBLEM],
  ['/data/manifest.json', undefined, 200, 'application/json'],
  ['/data/graph/registry.jsonld', undefined, 200, 'application/ld+json'],
  ['/data/renkei.nq', undefined, 200, 'application/n-quads'],
  ['/data/..%2F..%2Fpackage.json', undefined, 404, PROBLEM],
  ['/data/', undefined, 404, PROBLEM],
  ['/', undefined, 200, TURTLE, '/doc/dataset.ttl'],
  ['/', BROWSER, 200, HTML, '/index.ja.html'],
  ['/index.html', undefined, 200, HTML, '/index.ja.html'],
  ['/index.en.html', 'text/turtle', 200, HTML, '/index.en.html'],
  ['/nothing', BROWSER, 404, HTML],
  ['/search', undefined, 404, PROBLEM],
];

describe('What is asked for by its address', () => {
  it.each<Row>(TABLE)('%s for %s is %i, %s', async (path, accept, status, type, place) => {
    const response = await ask(path, accept === undefined ? {} : { accept });
    const { headers } = response;
    expect([response.status, headers.get('content-type')]).toEqual([status, type]);
    const where = headers.get('location') ?? headers.get('content-location');
    if (place !== undefined) expect(where).toBe(at(place));
    expect(headers.get('vary')).toMatch(/\bAccept\b(?!-)/);
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-expose-headers')).toContain('Content-Location');
    expect(headers.get('access-control-allow-credentials')).toBeNull();
    if (status === 406) expect(headers.get('link')).toMatch(/rel="alternate"; type="text\/turtle"/);
    if (status >= 400) expect(headers.get('cache-control')).toBe('no-store');
  });

  it('leads from every IRI of ours in two steps to a document about it', async () => {
    const iris = new Set(Array.from(dataset.graph.table.quads(), ({ subject }) => subject.value));
    const own = [...iris].filter((iri) => iri.startsWith(`${dataset.manifest.base}id/`));
    const sample = own.filter((_iri, index) => index % 29 === 0);
    expect(sample.length).toBeGreaterThan(100);
    for (const iri of sample) {
      const first = await ask(iri.slice(dataset.manifest.base.length - 1));
      expect([iri, first.status]).toEqual([iri, 303]);
      const second = await ask(new URL(first.headers.get('location') ?? '').pathname, {}, 'HEAD');
      expect([iri, second.status]).toEqual([iri, 200]);
      expect(second.headers.get('link')).toContain(`<${iri}>; rel="cite-as"`);
    }
  });

  it.each(['POST', 'PUT', 'DELETE', 'PATCH'])('is not changed by %s', async (method) => {
    const response = await ask(`/doc/${A}`, {}, method);
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
    expect(await response.json()).toMatchObject({ code: 'METHOD_NOT_ALLOWED', status: 405 });
  });

  it('may be asked for by pages of other origins', async () => {
    const headers = { origin: 'https://example.jp', 'access-control-request-method': 'GET' };
    const response = await ask(`/id/${A}`, headers, 'OPTIONS');
    expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([204, '*']);
  });

  it('costs little, however long the address is', async () => {
    const started = performance.now();
    for (const part of ['a/', '%E8%8D%92', '/', '.ttl', 'municipality/']) {
      for (const door of ['/id/', '/doc/', '/graph/', '/data/', '/ontology/']) {
        const { status } = await ask(`${door}x${part.repeat(2_000)}`);
        expect([door, part, status]).toEqual([door, part, 404]);
      }
    }
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('lists the choice where several have one name', async () => {
    const response = await ask('/id/municipality/%E5%BA%9C%E4%B8%AD%E5%B8%82', { accept: 'application/json' });
    const { choices } = (await response.json()) as { choices: { href: string }[] };
    expect(choices.map(({ href }) => href)).toEqual([at('/id/municipality/132063'), at('/id/municipality/342084')]);
    for (const { href } of choices) expect((await ask(new URL(href).pathname)).status).toBe(303);
  });

  it('lists the forms there are where none is acceptable, and each can be had', async () => {
    const response = await ask(`/doc/${A}`, { accept: 'image/png' });
    const { alternatives } = (await response.json()) as { alternatives: { href: string; mediaType: string }[] };
    expect(alternatives).toHaveLength(7);
    for (const { href, mediaType } of alternatives) {
      const { pathname } = new URL(href);
      const found = await ask(pathname);
      expect([found.status, found.headers.get('content-type')?.split(';')[0]]).toEqual([200, mediaType]);
      expect((await ask(`/doc/${A}`, { accept: mediaType })).headers.get('content-type')).toBe(
        found.headers.get('content-type'),
      );
    }
  });
});

describe('A representation', () => {
  const paths = [
    `/doc/${A}`,
    `/doc/${A}.nq`,
    `/doc/${A}.html`,
    '/ontology',
    '/graph/registry/derived',
    '/data/manifest.json',
    '/',
  ];

  it.each(paths)('of %s is not sent twice to who has it', async (path) => {
    const first = await ask(path);
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]{27}"$/);
    const again = await ask(path, { 'if-none-match': `"other", W/${etag}` });
    expect([again.status, await again.text()]).toEqual([304, '']);
    for (const name of ['etag', 'vary', 'cache-control', 'link', 'content-location']) {
      expect([name, again.headers.get(name)]).toEqual([name, first.headers.get(name)]);
    }
    expect((await ask(path, { 'if-none-match': '"other"' })).status).toBe(200);
  });

  it.each(paths)('of %s has the same headers by HEAD', async (path) => {
    const [get, head] = [await ask(path), await ask(path, {}, 'HEAD')];
    expect(await head.text()).toBe('');
    expect([head.status, [...head.headers]]).toEqual([get.status, [...get.headers]]);
    if (get.headers.has('content-length')) {
      expect(Number(get.headers.get('content-length'))).toBe((await get.arrayBuffer()).byteLength);
    }
  });

  it('has a tag of its own in each form, language and coding, and the digest of its bytes', async () => {
    const tags = new Map<string, string>();
    for (const suffix of ['html', 'ttl', 'jsonld', 'rdf', 'nt', 'nq', 'trig', 'en.html']) {
      for (const coding of ['identity', 'gzip', 'br']) {
        const response = await ask(`/doc/${A}.${suffix}`, { 'accept-encoding': coding });
        const bytes = Buffer.from(await response.arrayBuffer());
        const digest = createHash('sha256').update(bytes).digest('base64');
        expect(response.headers.get('repr-digest')).toBe(`sha-256=:${digest}:`);
        expect(response.headers.get('content-encoding') ?? 'identity').toBe(coding);
        expect(response.headers.get('vary')).toContain('Accept-Encoding');
        tags.set(`${suffix} ${coding}`, response.headers.get('etag') ?? '');
        if (coding === 'gzip' && suffix === 'ttl') expect(String(gunzipSync(bytes))).toContain('rk:concludedOn');
      }
    }
    expect(new Set(tags.values()).size).toBe(tags.size);
  });

  it('of a file has the digest that the manifest lists', async () => {
    for (const { path, sha256, bytes } of dataset.manifest.graphs.flatMap(({ files }) => files).slice(-4)) {
      const response = await ask(`/data/${path}`, { 'accept-encoding': 'gzip' });
      const body = Buffer.from(await response.arrayBuffer());
      expect([body.byteLength, createHash('sha256').update(body).digest('hex')]).toEqual([bytes, sha256]);
      expect(response.headers.get('repr-digest')).toBe(`sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`);
    }
  });

  it('of the whole dataset holds all quads', async () => {
    const response = await ask('/data/renkei.nq');
    const text = await response.text();
    const count = dataset.manifest.graphs.reduce((sum, { quads }) => sum + quads, 0);
    expect(text.split('\n').filter((line) => line !== '')).toHaveLength(count);
    const digest = createHash('sha256').update(text).digest('base64');
    expect(response.headers.get('repr-digest')).toBe(`sha-256=:${digest}:`);
  });

  it('tells when it changed only where the data tell it', async () => {
    expect((await ask('/ontology.ttl')).headers.get('last-modified')).toBe('Sun, 22 Nov 2026 00:00:00 GMT');
    const { release: _, ...unreleased } = dataset.manifest;
    const undated = asking({ dataset: { ...dataset, manifest: unreleased }, dataDir: PUBLISHED });
    expect((await undated(`/doc/${A}.ttl`)).headers.get('last-modified')).toBeNull();
    const dated = asking({ dataset, dataDir: PUBLISHED, modified: '2026-11-20' });
    const headers = { 'if-modified-since': 'Fri, 20 Nov 2026 00:00:00 GMT' };
    for (const path of [`/doc/${A}.ttl`, '/graph/registry.ttl', '/data/manifest.json']) {
      expect((await dated(path)).headers.get('last-modified')).toBe('Fri, 20 Nov 2026 00:00:00 GMT');
      expect((await dated(path, headers)).status).toBe(304);
    }
  });
});

describe('The links of a document', () => {
  it('name the thing, the forms, the licence, the types, the dataset and the shapes', async () => {
    const link = (await ask(`/doc/${A}.html`)).headers.get('link') ?? '';
    expect(link).toContain(`<https://w3id.org/renkei/doc/${A}>; rel="canonical"`);
    expect(link.match(/rel="cite-as"/g)).toHaveLength(1);
    expect(link).toContain(`<https://w3id.org/renkei/id/${A}>; rel="cite-as"`);
    expect(link.match(/rel="alternate"/g)).toHaveLength(6);
    expect(link).toContain(`<${at(`/doc/${A}.ttl`)}>; rel="describedby"; type="text/turtle"`);
    for (const relation of ['license', 'type', 'collection', 'linkset', 'profile']) {
      expect(link).toContain(`rel="${relation}"`);
    }
    expect((await ask('/doc/dataset')).headers.get('link')).toContain('rel="item"');
  });

  it('tell the licence of the ontology, which is not that of the data', async () => {
    expect((await ask('/ontology')).headers.get('link')).toContain(
      '<https://creativecommons.org/publicdomain/zero/1.0/>; rel="license"',
    );
    expect((await ask(`/doc/${A}`)).headers.get('link')).toContain(
      '<https://creativecommons.org/licenses/by/4.0/>; rel="license"',
    );
  });

  it('are the same in the link set', async () => {
    const { linkset } = (await (await ask(`/doc/${A}.linkset.json`)).json()) as {
      linkset: [{ anchor: string; 'cite-as': { href: string }[]; alternate: object[] }];
    };
    const [links] = linkset;
    expect(links.anchor).toBe(at(`/doc/${A}`));
    expect(links['cite-as']).toEqual([{ href: `https://w3id.org/renkei/id/${A}` }]);
    // Those of the page, which is not an alternate of itself.
    expect(links.alternate).toHaveLength(6);
  });

  it('and all addresses are those that the publisher says, behind a proxy', async () => {
    const behind = asking({ dataset, dataDir: PUBLISHED, publicUrl: 'https://data.example.jp/renkei' });
    const redirect = await behind(`/id/${A}`);
    expect(redirect.headers.get('location')).toBe(`https://data.example.jp/renkei/doc/${A}`);
    const document = await behind(`/doc/${A}`);
    expect(document.headers.get('content-location')).toBe(`https://data.example.jp/renkei/doc/${A}.ttl`);
    expect(document.headers.get('link')).not.toContain('localhost');
    expect(await document.text()).toBe(await (await ask(`/doc/${A}`)).text());
  });
});

describe('A page', () => {
  /** A page that shows what it was told. */
  const page = ({ kind, path, iri, language, query, status, document, licence }: DocumentView) =>
    kind === 'graph'
      ? undefined
      : JSON.stringify({ kind, path, iri, language, q: query.get('q'), status, document, licence });
  const from = asking({ dataset, dataDir: PUBLISHED, page });
  const shown = async (path: string, headers = {}) => (await from(path, { accept: 'text/html', ...headers })).json();
  const base = 'https://w3id.org/renkei/';

  it('is told what it is about, in which language, and what was asked', async () => {
    const common = { language: 'ja', q: null, status: 200, licence: 'https://creativecommons.org/licenses/by/4.0/' };
    const dataset = { ...common, iri: `${base}id/dataset` };
    expect(await shown('/doc/dataset')).toEqual({
      ...dataset,
      kind: 'resource',
      path: '/doc/dataset',
      document: `${base}doc/dataset`,
    });
    expect(await shown('/')).toEqual({ ...dataset, kind: 'home', path: '/', document: base });
    expect(await shown('/doc/dataset.html')).toMatchObject({ kind: 'resource', path: '/doc/dataset' });
    expect(await shown('/?q=1')).toMatchObject({ q: '1' });
    expect(await shown('/?q=2')).toMatchObject({ q: '2' });
    expect(await shown('/?lang=en')).toMatchObject({ language: 'en' });
    expect(await shown('/?lang=nonsense', { 'accept-language': 'en' })).toMatchObject({ language: 'en' });
    expect(await shown('/', { 'accept-language': 'fr, ja;q=0.2' })).toMatchObject({ language: 'ja' });
    expect(await shown('/ontology')).toMatchObject({ kind: 'vocabulary', iri: `${base}ontology`, path: '/ontology' });
    expect(await shown('/search?q=荒尾')).toMatchObject({ kind: 'search', q: '荒尾' });
    expect(await shown('/id/municipality/府中市')).toMatchObject({ kind: 'choice', status: 300 });
    expect(await shown('/id/nothing')).toMatchObject({ kind: 'problem', status: 404, iri: `${base}id/nothing` });
  });

  it('is written once, whatever else stands in its address', async () => {
    let written = 0;
    const count = ({ kind }: DocumentView) => {
      written += 1;
      return `${kind} ${written}`;
    };
    const counting = asking({ dataset, dataDir: PUBLISHED, page: count });
    for (const path of [`/doc/${A}.html`, '/ontology.html', '/index.html']) {
      const first = await (await counting(path)).text();
      const before = written;
      for (const query of ['?x=1', '?x=2', '?lang=ja', '?lang=ja&x=3', '?utm_source=z']) {
        expect(await (await counting(path + query)).text()).toBe(first);
      }
      expect(written).toBe(before);
      expect(await (await counting(`${path}?lang=en`)).text()).not.toBe(first);
    }
  });

  it('is plain where there is no other', async () => {
    expect(await (await from('/graph/registry.html')).text()).toMatch(/^<!doctype html>/);
  });

  it('lets nothing run, and nothing be loaded from elsewhere', async () => {
    for (const path of ['/', `/doc/${A}`, '/nothing', '/graph/registry.html', '/search?q=x']) {
      const policy = (await from(path, { accept: 'text/html' })).headers.get('content-security-policy');
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/unsafe|https?:|\*/);
    }
  });
});

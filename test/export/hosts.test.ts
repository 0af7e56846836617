import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { EXPORT_MANIFEST, type ExportedFile } from '../../src/export/export-manifest.ts';
import { exportSite } from '../../src/export/export-site.ts';
import type { Shelf } from '../../src/server/shelf.ts';
import { findApache, freePort, type RunningApache, startApache } from '../support/apache.ts';
import { isReady } from '../support/needed.ts';
import { hasNetlify, netlifyHost } from '../support/netlify.ts';
import { checkLinks, linked } from '../support/site-links.ts';
import { smallDataset, smallShelf } from '../support/small-site.ts';
import { type Host, type HostAnswer, rulesHost } from '../support/static-host.ts';
import { ParsedPage } from '../web/page/rendered-page.ts';

const A = 'agreement/431001-432041/2025-03-27';
const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8';

let folder: string;
let dataDir: string;
let publicUrl: string;
let port: number;
let out: string;
let live: Shelf;
let files: readonly ExportedFile[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'renkei-hosts-'));
  out = join(folder, 'site');
  port = await freePort();
  publicUrl = `http://127.0.0.1:${port}/renkei/`;
  dataDir = await smallDataset();
  live = await smallShelf(dataDir, publicUrl);
  await exportSite({ dataDir, out, publicUrl });
  files = JSON.parse(await readFile(join(out, EXPORT_MANIFEST), 'utf8')).files;
}, 120_000);

afterAll(async () => {
  await live.close();
  await rm(folder, { recursive: true, force: true });
  await rm(dataDir, { recursive: true, force: true });
});

const fromServer: Host = async (path, headers = {}) => {
  const response = await live.app(new Request(`http://localhost${path}`, { headers: { ...headers } }));
  return { status: response.status, headers: response.headers, body: Buffer.from(await response.arrayBuffer()) };
};

/** Files that say whether there are endpoints: here there are none. */
const OF_ENDPOINTS = /^\/(?:graphql|sparql|catalog|doc\/dataset|index|\.well-known\/void)?(?:\.|$)/;

/** What an answer of a host lacks of the server's, as far as `headers` say. */
function lacking(host: HostAnswer, server: HostAnswer, path: string, headers: readonly string[]): string[] {
  // Apache writes percent-encoding in small letters, which means the same (RFC 3986, section 6.2.2.1).
  const value = (answer: HostAnswer, name: string) =>
    answer.headers.get(name)?.replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase());
  const asked = headers.filter((name) => value(server, name) !== value(host, name));
  const isSameBody = server.status >= 300 || OF_ENDPOINTS.test(path) || server.body.equals(host.body);
  return [
    ...(host.status === server.status ? [] : [`${host.status} for ${server.status}`]),
    ...asked.map((name) => `${name}: ${host.headers.get(name)} for ${server.headers.get(name)}`),
    ...(isSameBody ? [] : ['other bytes']),
  ];
}

/** The addresses of files that a server has, too. */
function addresses(): string[] {
  return files
    .map(({ path }) => `/${encodeURI(path)}`)
    .filter((path) => !/^\/(?:\.htaccess|\.nojekyll|_|w3id|export-manifest|graphql|sparql)/.test(path));
}

describe('a host without rules', () => {
  it('has a file for every link, form, script and style sheet of every page', async () => {
    // The page that a host shows for what is missing begins at the root of the host.
    const { count, missing } = await checkLinks(out, files, '/renkei/');
    expect(count).toBeGreaterThan(300);
    expect(missing.slice(0, 20)).toEqual([]);
  });

  it('finds no link of a page that begins at its root, but on the page for what is missing', async () => {
    const pages = files.filter(({ path }) => path.endsWith('.html') && !path.startsWith('404.'));
    const wrong: string[] = [];
    for (const { path } of pages) {
      const page = new ParsedPage(await readFile(join(out, path), 'utf8'));
      wrong.push(
        ...linked(page)
          .filter((href) => href.startsWith('/'))
          .map((href) => `${path}: ${href}`),
      );
    }
    expect(wrong).toEqual([]);
  });
});

describe.each([
  ['as Cloudflare Pages does', rulesHost],
  ['by the libraries of Netlify', netlifyHost],
] as const)('a host that reads _headers and _redirects %s', (_, open) => {
  beforeEach(({ skip }) => skip(open === netlifyHost && !hasNetlify, 'The libraries of Netlify are not there.'));

  const HEADERS = ['access-control-allow-origin', 'x-content-type-options'];
  /** Rules for folders tell the policy of pages with every file: it means nothing there. The type of N-Triples below `/doc/` is left to the host. */
  const headersOf = (path: string) => [
    ...HEADERS,
    ...(path.endsWith('.html') ? ['content-security-policy'] : []),
    ...(/^\/doc\/.*[.]nt$/.test(path) ? [] : ['content-type']),
  ];

  it('sends every file as the server does', async () => {
    const host = await open(out);
    const wrong: string[] = [];
    for (const path of addresses()) {
      if (path.startsWith('/404')) continue;
      const faults = lacking(await host(path), await fromServer(path), path, headersOf(path));
      wrong.push(...faults.map((fault) => `${path}: ${fault}`));
    }
    expect(wrong.slice(0, 20)).toEqual([]);
  });

  it.each([
    `/id/${A}`,
    `/id/${A}/article/1`,
    '/id/rule/%E7%94%B2%E4%B9%99%20%E3%81%AE%E8%A6%8F%E5%89%87',
    '/ontology/Agreement',
    '/id/catalog',
  ])('leads from %s to the document', async (path) => {
    const host = await open(out);
    const [own, server] = [await host(path), await fromServer(path)];
    expect(own.status).toBe(303);
    expect(server.status).toBe(303);
    expect(new URL(own.headers.get('location') ?? '', publicUrl).pathname).toBe(
      new URL(server.headers.get('location') ?? '').pathname.replace('/renkei/', '/'),
    );
  });

  it.each([`/doc/${A}`, `/doc/${A}/article/1`, '/ontology', '/search', '/graph/registry'])(
    'sends the Japanese page at %s',
    async (path) => {
      const host = await open(out);
      const server = await fromServer(path, { accept: BROWSER, 'accept-language': 'ja' });
      expect(lacking(await host(path), server, path, ['content-security-policy'])).toEqual([]);
    },
  );

  it('sends no page as something else, and none with the policy of another, where its address has no ending', async () => {
    const host = await open(out);
    const wrong: string[] = [];
    for (const path of addresses().filter((each) => each.endsWith('.html') && !each.startsWith('/404'))) {
      const clean = path.replace(/(?:index)?[.]html$/, '');
      const answer = await host(clean);
      const type = answer.headers.get('content-type') ?? 'text/html';
      if (answer.status !== 200 || !type.startsWith('text/html')) wrong.push(`${clean}: ${answer.status} ${type}`);
      const policy = (await fromServer(path)).headers.get('content-security-policy');
      if (answer.headers.get('content-security-policy') !== policy) wrong.push(`${clean}: policy`);
    }
    expect(wrong.slice(0, 20)).toEqual([]);
  });

  it('shows a page for what is not there', async () => {
    const answer = await (await open(out))('/doc/nothing');
    expect(answer.status).toBe(404);
    expect(answer.body.toString()).toContain('ここには何もありません');
  });
});

it('has rules for these hosts within the limits of Cloudflare Pages', async () => {
  const [headers, redirects] = await Promise.all(
    ['_headers', '_redirects'].map((name) => readFile(join(out, name), 'utf8')),
  );
  const lines = `${headers}\n${redirects}`.split('\n');
  expect(headers?.match(/^[/]/gm)?.length).toBeLessThan(100);
  expect(redirects?.match(/^[/]\S*[*:]/gm)?.length).toBeLessThan(100);
  expect(redirects?.match(/^[/]/gm)?.length).toBeLessThan(100);
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(2_000);
});

const apache = findApache();
isReady(apache !== undefined, 'Apache', 'apache2-bin');

describe.skipIf(apache === undefined)('Apache with the .htaccess', () => {
  const HEADERS = [
    'content-type',
    'access-control-allow-origin',
    'x-content-type-options',
    'content-security-policy',
    'content-language',
    'location',
  ];
  const ACCEPTS = [
    undefined,
    BROWSER,
    '*/*',
    '*',
    'text/*',
    'application/*;q=0.4, text/html;q=0.3',
    'text/turtle',
    'application/ld+json',
    'application/json',
    'application/xml',
    'application/rdf+xml;q=0.5, application/n-quads;q=0.7',
    'application/trig;q=1.000, text/html',
    'text/html, text/turtle',
    'text/turtle;q=0, */*',
    'text/html;q=0, text/turtle;q=0, application/*;q=0.1, */*;q=0.9',
    'application/n-triples;charset=utf-8;q=.5, application/ld+json;q=0.45',
    'application/ld+json;profile="http://www.w3.org/ns/json-ld#compacted";q=0.9, text/turtle;q=0.8',
    'TEXT/HTML',
    'image/png',
    'nonsense',
    'application/sparql-results+json',
    'text/turtle;q=0.05',
  ];
  const LANGUAGES = [
    undefined,
    'ja',
    'en',
    'en-GB,en;q=0.9,ja;q=0.8',
    'fr',
    'fr, ja;q=0.2, en;q=0.5',
    '*',
    'en;q=0, ja;q=0.1',
    'fr;q=0.9, *;q=0.1',
    'EN',
  ];
  let running: RunningApache;
  let host: Host;

  beforeAll(async () => {
    running = await startApache(out, port);
    host = running.host;
  });

  afterAll(() => running.stop());

  it('sends every file as the server does', async () => {
    const wrong: string[] = [];
    for (const path of addresses().filter((each) => !each.startsWith('/404'))) {
      const faults = lacking(await host(path), await fromServer(path), path, HEADERS);
      wrong.push(...faults.map((fault) => `${path}: ${fault}`));
    }
    expect(wrong.slice(0, 20)).toEqual([]);
  });

  it.each([
    `/doc/${A}`,
    `/doc/${A}/article/1`,
    `/doc/${A}/article/1/paragraph/1`,
    '/ontology',
    '/doc/ontology/title',
    '/catalog',
    '/doc/dataset',
    '/',
  ])('sends %s in the form that a client wants', async (path) => {
    const wrong: string[] = [];
    for (const accept of ACCEPTS) {
      const headers: Record<string, string> = accept === undefined ? { accept: '' } : { accept };
      const answer = await host(path, headers);
      const faults = lacking(answer, await fromServer(path, headers), path, answer.status === 406 ? [] : HEADERS);
      if (!/accept\b.*accept-language/i.test(answer.headers.get('vary') ?? '')) faults.push('vary');
      wrong.push(...faults.map((fault) => `${accept}: ${fault}`));
    }
    expect(wrong).toEqual([]);
  });

  it.each([`/doc/${A}`, '/search', '/graph/registry', '/', `/doc/${A}?lang=en`])(
    'sends the page of %s in the language that a reader wants',
    async (path) => {
      const wrong: string[] = [];
      for (const language of LANGUAGES) {
        const headers = { accept: 'text/html', ...(language === undefined ? {} : { 'accept-language': language }) };
        const faults = lacking(await host(path, headers), await fromServer(path, headers), path, HEADERS);
        wrong.push(...faults.map((fault) => `${language}: ${fault}`));
      }
      expect(wrong).toEqual([]);
    },
  );

  it.each([
    `/id/${A}`,
    `/id/${A}?lang=en`,
    `/id/${A}/article/1`,
    '/id/rule/%E7%94%B2%E4%B9%99%20%E3%81%AE%E8%A6%8F%E5%89%87',
    '/ontology/Agreement',
    '/id/catalog',
    '/id/dataset',
    '/id/dataset/distribution/whole-nq',
    `/doc/${A}/`,
    '/id/agreement/nothing',
    '/doc/nothing',
    '/nothing',
    '/id/agreement/withdrawn/2020-01-01',
    '/doc/agreement/withdrawn/2020-01-01/article/1.ttl',
    '/data/nothing',
  ])('answers %s with the status and place of the server', async (path) => {
    expect(lacking(await host(path), await fromServer(path), path, ['location'])).toEqual([]);
  });

  it('gives links that the server gives', async () => {
    for (const path of [`/doc/${A}.ttl`, `/doc/${A}`, '/ontology.jsonld']) {
      const links = (await host(path, { accept: 'text/turtle' })).headers.get('link')?.split(', ') ?? [];
      const server = (await fromServer(path, { accept: 'text/turtle' })).headers.get('link')?.replaceAll('"', '') ?? '';
      expect(links.length).toBe(2);
      expect(links.filter((link) => !server.includes(link))).toEqual([]);
    }
  });

  it('leads from the IRIs to files of a host that chooses nothing, by the rules for w3id.org', async () => {
    const w3id = await startApache(join(out, 'w3id'), await freePort(), '/ontology.html');
    const to = async (path: string, headers: Record<string, string>) => {
      const { status, headers: sent } = await w3id.host(path, headers);
      return `${status} ${sent.get('location')?.replace(publicUrl, '')}`;
    };
    try {
      expect(await to(`/id/${A}`, { accept: BROWSER, 'accept-language': 'en' })).toBe(`303 doc/${A}.en.html`);
      expect(await to(`/id/${A}`, { accept: 'text/turtle' })).toBe(`303 doc/${A}.ttl`);
      expect(await to(`/doc/${A}/article/1`, { accept: 'application/ld+json' })).toBe(`303 doc/${A}/article/1.jsonld`);
      expect(await to('/ontology', { accept: 'application/rdf+xml' })).toBe('303 ontology.rdf');
      expect(await to('/catalog', { accept: 'text/turtle' })).toBe('303 catalog.ttl');
      expect(await to('/id/catalog', { accept: BROWSER })).toBe('303 catalog.ja.html');
      expect(await to('/ontology/0.1.0', { accept: 'text/turtle' })).toBe('303 ontology.ttl');
      expect(await to('/ontology/Agreement', { accept: BROWSER })).toBe('303 doc/ontology/Agreement.ja.html');
      expect(await to('/graph/registry', { accept: 'application/n-quads' })).toBe('303 graph/registry.nq');
      expect(await to('/', { accept: BROWSER })).toBe('303 index.ja.html');
      expect(await to(`/doc/${A}.ttl`, {})).toBe(`302 doc/${A}.ttl`);
      expect(await to('/data/manifest.json', {})).toBe('302 data/manifest.json');
      expect(await to('/context.jsonld', {})).toBe('302 context.jsonld');
      expect(await to(`/id/${A}`, { accept: 'image/png' })).toBe('406 undefined');
    } finally {
      await w3id.stop();
    }
  });
});

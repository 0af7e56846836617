import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXPORT_MANIFEST, type ExportManifest } from '../../src/export/export-manifest.ts';
import { exportSite } from '../../src/export/export-site.ts';
import { findApache, freePort, type RunningApache, startApache } from '../support/apache.ts';
import { isReady } from '../support/needed.ts';
import { checkLinks } from '../support/site-links.ts';
import { smallDataset } from '../support/small-site.ts';
import { plainHost } from '../support/static-host.ts';

const A = 'agreement/431001-432041/2025-03-27';
const LEFT_OUT = /^(?:doc|graph|catalog|ontology|shapes).*[.](?:rdf|nt|nq|trig)$/;

let folder: string;
let out: string;
let dataDir: string;
let port: number;
let manifest: ExportManifest;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'renkei-forms-'));
  out = join(folder, 'site');
  port = await freePort();
  dataDir = await smallDataset();
  await exportSite({ dataDir, out, publicUrl: `http://127.0.0.1:${port}/renkei/`, forms: ['jsonld'] });
  manifest = JSON.parse(await readFile(join(out, EXPORT_MANIFEST), 'utf8'));
}, 120_000);

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await rm(dataDir, { recursive: true, force: true });
});

describe('a site exported in fewer forms', () => {
  it('has those and Turtle, all published files, and says what is left out', () => {
    const paths = manifest.files.map(({ path }) => path);
    expect(paths.filter((path) => LEFT_OUT.test(path))).toEqual([]);
    expect(paths).toEqual(expect.arrayContaining([`doc/${A}.ttl`, `doc/${A}.jsonld`, `graph/${A.slice(10)}.jsonld`]));
    expect(paths).toContain(`data/graph/${A.slice(10)}.nq`);
    expect(manifest.leftOut).toContainEqual({
      address: 'doc/*.rdf',
      why: { ja: 'RDF/XMLは書き出さない指定', en: 'RDF/XML was not asked for' },
    });
    expect(manifest.leftOut.map(({ address }) => address)).not.toContain('doc/*.ttl');
  });

  it('has no link, in pages or in sets of links, to a form that is not there', async () => {
    const { count, missing } = await checkLinks(out, manifest.files, '/renkei/');
    expect(count).toBeGreaterThan(200);
    expect(missing.slice(0, 20)).toEqual([]);
    const host = plainHost(out);
    const lost: string[] = [];
    for (const { path } of manifest.files.filter((each) => each.path.endsWith('.linkset.json'))) {
      const text = await readFile(join(out, path), 'utf8');
      for (const [, href = ''] of text.matchAll(
        /"(?:href|anchor)": "http:\/\/127\.0\.0\.1:\d+\/renkei(\/[^"]+[.][a-z]+)"/g,
      )) {
        if ((await host(href)).status !== 200) lost.push(`${path} → ${href}`);
      }
    }
    expect(lost.slice(0, 20)).toEqual([]);
  });

  it('tells in its descriptions which forms there are, and of no endpoint', async () => {
    const voidText = await readFile(join(out, '.well-known/void'), 'utf8');
    const features = [...voidText.matchAll(/ns\/formats\/([\w-]+)>/g)].map(([, name]) => name);
    expect(features.sort()).toEqual(['JSON-LD', 'Turtle']);
    expect(voidText).not.toContain('sparqlEndpoint');
    expect(await readFile(join(out, 'index.en.html'), 'utf8')).toContain('HTML, Turtle and JSON-LD, chosen by');
  });
});

const apache = findApache();
isReady(apache !== undefined, 'Apache', 'apache2-bin');

describe.skipIf(apache === undefined)('Apache with the rules of a site in fewer forms', () => {
  let running: RunningApache;

  beforeAll(async () => {
    running = await startApache(out, port);
  });

  afterAll(() => running.stop());

  it.each([
    ['text/turtle', 200, 'text/turtle; charset=utf-8'],
    ['application/ld+json', 200, 'application/ld+json'],
    ['application/n-triples', 406, undefined],
    ['application/rdf+xml, text/turtle;q=0.1', 200, 'text/turtle; charset=utf-8'],
    ['*/*', 200, 'text/turtle; charset=utf-8'],
    ['application/*', 200, 'application/ld+json'],
  ])('answers to %s with %s %s', async (accept, status, type) => {
    for (const path of [`/doc/${A}`, '/ontology', '/', `/graph/${A.slice(10)}`]) {
      const answer = await running.host(path, { accept });
      expect(answer.status, path).toBe(status);
      // A published file is sent with the type that the manifest of the data gives it.
      if (type !== undefined) expect(answer.headers.get('content-type')?.split(';')[0], path).toBe(type.split(';')[0]);
    }
  });
});

import { createHash } from 'node:crypto';
import jsonld, { type JsonLdDocument } from 'jsonld';
import { describe, expect, it } from 'vitest';
import { dcatCatalog } from '../../src/catalog/dcat-catalog.ts';
import { ADDRESS, CatalogGraph, catalogOf, releasedDataset, releasedFacts } from '../support/catalog.ts';
import '../support/isomorphic.ts';
import { parseSync } from '../../src/rdf/parse.ts';
import { asking, PUBLISHED } from '../support/web.ts';

const dataset = await releasedDataset();
const ask = asking({ dataset, dataDir: PUBLISHED });
const { base } = dataset.manifest;
const DATASET = `${base}id/dataset`;
const FORMS = {
  ttl: 'text/turtle',
  rdf: 'application/rdf+xml',
  jsonld: 'application/ld+json',
  nt: 'application/n-triples',
} as const;
const served = CatalogGraph.ofTurtle(await (await ask('/catalog.ttl')).text());

/** What breaks harvesters, by the numbers of the list that these tests were made from. */
describe('The traps of harvesters', () => {
  it('1: HEAD is answered 200 with the type of each form, by suffix and by Accept', async () => {
    for (const [suffix, type] of Object.entries(FORMS)) {
      const bySuffix = await ask(`/catalog.${suffix}`, {}, 'HEAD');
      const byAccept = await ask('/catalog', { accept: type }, 'HEAD');
      for (const response of [bySuffix, byAccept]) {
        expect([suffix, response.status, await response.text()]).toEqual([suffix, 200, '']);
        expect(response.headers.get('content-type')?.split(';')[0]).toBe(type);
        expect(response.headers.get('access-control-allow-origin')).toBe('*');
        expect(response.headers.get('last-modified')).toBe('Sun, 22 Nov 2026 00:00:00 GMT');
        expect(response.headers.get('etag')).toMatch(/^"[\w-]{27}"$/);
        expect(response.headers.get('vary')).toContain('Accept');
      }
    }
    expect((await ask('/catalog', {}, 'HEAD')).headers.get('content-type')).toMatch(/^text\/turtle/);
  });

  it('2: types are those that parsers know; bodies are UTF-8 and small', async () => {
    for (const [suffix, type] of Object.entries(FORMS)) {
      const response = await ask(`/catalog.${suffix}`);
      const bytes = new Uint8Array(await response.arrayBuffer());
      expect(response.headers.get('content-type')?.split(';')[0]).toBe(type);
      expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)).not.toThrow();
      expect(bytes.length).toBeLessThan(50_000_000);
    }
    expect((await ask('/catalog.unknown')).status).toBe(404);
    expect((await ask('/catalog', { accept: 'application/octet-stream' })).status).toBe(406);
  });

  it('3: JSON-LD has its context in it, and no relative or broken IRI; every form says the same', async () => {
    const text = await (await ask('/catalog.jsonld')).text();
    const document = JSON.parse(text);
    expect(typeof document['@context']).toBe('object');
    const documentLoader = async (url: string) => {
      throw new Error(`asked the network for ${url}`);
    };
    const options = { format: 'application/n-quads', documentLoader, safe: true } as const;
    const nQuads = await jsonld.toRDF(document as JsonLdDocument, options);
    const quads = parseSync(nQuads as unknown as string, { format: 'n-quads', file: 'catalog.jsonld' });
    await expect(quads).toBeIsomorphic(served.quads);
    const triples = parseSync(await (await ask('/catalog.nt')).text(), { format: 'n-triples', file: 'catalog.nt' });
    await expect(triples).toBeIsomorphic(served.quads);
    for (const { subject, predicate, object } of served.quads) {
      for (const term of [subject, predicate, object]) {
        expect(term.termType).not.toBe('BlankNode');
        if (term.termType === 'NamedNode') expect(term.value).toMatch(/^(?:https?:\/\/|mailto:)[\x21-\x7e]+$/);
      }
    }
  });

  it('4: nothing but the dataset is a dcat:Dataset, and it is whole; there is no series', async () => {
    for (const graph of [served, CatalogGraph.ofTurtle(await (await ask('/doc/dataset.ttl')).text())]) {
      expect(graph.members('dcat:Dataset')).toEqual([DATASET]);
      expect(graph.members('dcat:DatasetSeries')).toEqual([]);
      for (const property of ['dct:title', 'dct:description', 'dct:identifier', 'dcat:distribution']) {
        expect([property, graph.values(DATASET, property).length > 0]).toEqual([property, true]);
      }
    }
    for (const { version } of dataset.manifest.releases ?? []) {
      expect(served.values(`${DATASET}/${version}`, 'a')).not.toContain('http://www.w3.org/ns/dcat#Dataset');
    }
  });

  it('5: there is a whole catalog or none', async () => {
    const { publication: _, ...manifest } = dataset.manifest;
    const silent = asking({ dataset: { ...dataset, manifest }, dataDir: PUBLISHED });
    for (const path of ['/catalog', '/catalog.ttl', '/catalog.rdf', '/catalog.jsonld', '/catalog.html']) {
      const response = await silent(path);
      const problem = (await response.json()) as { detail: string };
      expect([path, response.status]).toEqual([path, 404]);
      expect(problem.detail).toContain('data/publication.json');
    }
    expect((await silent('/id/catalog')).status).toBe(404);
    expect(await (await silent('/sitemap-1.xml')).text()).not.toContain('/catalog<');
    const facts = await releasedFacts();
    const { publication: __, ...without } = facts;
    expect(dcatCatalog(without, { address: ADDRESS, services: true })).toBeUndefined();
  });

  it('5: names stay: the same facts give the same bytes, and other addresses and files the same names', async () => {
    const [again, elsewhere] = await Promise.all([
      asking({ dataset: await releasedDataset(), dataDir: PUBLISHED })('/catalog.nt'),
      asking({ dataset, dataDir: PUBLISHED, publicUrl: 'https://data.example.jp/renkei/' })('/catalog.ttl'),
    ]);
    expect(await again.text()).toBe(await (await ask('/catalog.nt')).text());
    const other = CatalogGraph.ofTurtle(await elsewhere.text());
    for (const type of [
      'dcat:Catalog',
      'dcat:Dataset',
      'dcat:Distribution',
      'dcat:DataService',
      'dcat:CatalogRecord',
    ]) {
      expect(other.members(type)).toEqual(served.members(type));
      expect(other.members(type).length).toBeGreaterThan(0);
    }
    const changed = await releasedFacts({ release: { version: '1.1.0+4f2a81bc' } });
    const later = new CatalogGraph(dcatCatalog(changed, { address: ADDRESS, services: true }) ?? []);
    expect(later.members('dcat:Distribution')).toEqual(served.members('dcat:Distribution'));
  });

  it('6: it is one page', () => {
    const paging = served.quads.filter(({ predicate }) => predicate.value.startsWith('http://www.w3.org/ns/hydra/'));
    expect(paging).toEqual([]);
  });

  it('7: the dataset has an identifier in ASCII, as nothing is left of its Japanese title in a name', () => {
    expect(served.value(DATASET, 'dct:identifier')).toMatch(/^[a-z0-9][a-z0-9_-]{1,99}$/);
  });

  it('8: every keyword can be a tag, in whichever order and language they are read, each once', () => {
    const keywords = served.values(DATASET, 'dcat:keyword');
    expect(keywords.length).toBeGreaterThan(5);
    expect(new Set(keywords).size).toBe(keywords.length);
    for (const keyword of keywords) {
      expect(keyword).toMatch(/^[\p{L}\p{N}_ .-]{2,100}$/u);
      expect(keyword).not.toMatch(/[,、]/);
    }
  });

  it('8: what cannot be a tag is parted or left out', async () => {
    const keywords = { ja: ['教育・文化・スポーツ', '医', '医療,介護', 'renkei'], en: ['renkei', 'A/B testing'] };
    const graph = await catalogOf({ publication: { keywords } });
    expect(graph.values(DATASET, 'dcat:keyword').sort()).toEqual(
      ['B testing', 'renkei', 'スポーツ', '介護', '医療', '教育', '文化'].sort(),
    );
  });

  it('9: nothing has an rdfs:label; concepts have skos:prefLabel, agents foaf:name', () => {
    expect(served.quads.filter(({ predicate }) => predicate.value.endsWith('rdf-schema#label'))).toEqual([]);
    for (const concept of served.members('skos:Concept')) {
      expect([concept, served.text(concept, 'skos:prefLabel', 'ja')]).toEqual([concept, expect.any(String)]);
    }
    for (const agent of served.members('foaf:Agent')) {
      expect(served.text(agent, 'foaf:name', 'ja')).toBeDefined();
    }
  });

  it('10: languages are ja and en, and nothing longer', () => {
    const tags = served.quads.flatMap(({ object }) => (object.termType === 'Literal' ? object.language : []));
    expect([...new Set(tags)].sort()).toEqual(['', 'en', 'ja']);
    for (const iri of [
      `${base}id/catalog`,
      DATASET,
      ...served.members('dcat:Distribution'),
      ...served.members('dcat:DataService'),
    ]) {
      for (const property of ['dct:title', 'dct:description']) {
        expect([
          iri,
          served
            .objects(iri, property)
            .map((each) => 'language' in each && each.language)
            .sort(),
        ]).toEqual([iri, ['en', 'ja']]);
      }
    }
  });

  it('11: the licence is the IRI that sites list, and has its title', () => {
    for (const distribution of served.members('dcat:Distribution')) {
      expect(served.value(distribution, 'dct:license')).toBe('https://creativecommons.org/licenses/by/4.0/');
    }
    const licence = 'https://creativecommons.org/licenses/by/4.0/';
    expect(served.text(licence, 'dct:title', 'en')).toBe('Creative Commons Attribution 4.0 International');
    expect(served.text(licence, 'dct:description', 'ja')).toContain('PDL1.0');
  });

  it('12: every distribution has an IRI, which leads to the catalog; others do not', async () => {
    const names = [...served.members('dcat:Distribution'), ...served.members('dcat:DataService'), `${base}id/catalog`];
    for (const iri of names) {
      expect(iri.startsWith(`${base}id/`)).toBe(true);
      const response = await ask(`/${iri.slice(base.length)}`);
      expect([iri, response.status, response.headers.get('location')]).toEqual([iri, 303, `${ADDRESS}catalog`]);
    }
    for (const path of [
      '/id/dataset/distribution/nothing',
      '/id/service/soap',
      '/id/dataset/distribution/',
      '/id/catalog/x',
    ]) {
      expect([path, (await ask(path)).status]).toEqual([path, 404]);
    }
  });

  it('13: addresses are those that the server is reached at, whatever stands before it', async () => {
    const behind = asking({ dataset, dataDir: PUBLISHED, publicUrl: 'https://data.example.jp/renkei' });
    const text = await (await behind('/catalog.nt')).text();
    expect(text).not.toContain('localhost');
    expect(text).toContain('<https://data.example.jp/renkei/data/renkei.nq>');
    const [one, other] = [await behind('/catalog.nt'), await ask('/catalog.nt')];
    expect(one.headers.get('etag')).not.toBe(other.headers.get('etag'));
  });
});

describe('The files that the catalog lists', () => {
  it.each(served.members('dcat:Distribution'))(
    '%s is there as it is told: size, SHA-256, type',
    async (distribution) => {
      const url = served.value(distribution, 'dcat:downloadURL');
      expect(served.value(distribution, 'dcat:accessURL')).toBe(url);
      const response = await ask(url.slice(ADDRESS.length - 1));
      const bytes = new Uint8Array(await response.arrayBuffer());
      const type = (response.headers.get('content-type') ?? '').split(';')[0];
      expect(response.status).toBe(200);
      expect(String(bytes.length)).toBe(served.value(distribution, 'dcat:byteSize'));
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(
        served.value(served.value(distribution, 'spdx:checksum'), 'spdx:checksumValue'),
      );
      // JSON Lines has no media type that IANA has registered.
      expect(served.values(distribution, 'dcat:mediaType')).toEqual(
        type === 'application/x-ndjson' ? [] : [`https://www.iana.org/assignments/media-types/${type}`],
      );
    },
  );
});

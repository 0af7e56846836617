import { describe, expect, it } from 'vitest';
import { dcatCatalog } from '../../src/catalog/dcat-catalog.ts';
import { toTurtle } from '../../src/rdf/turtle.ts';
import { ADDRESS, CatalogGraph, catalogOf, releasedDataset, releasedFacts } from '../support/catalog.ts';

const BASE = 'https://w3id.org/renkei/';
const CATALOG = `${BASE}id/catalog`;
const DATASET = `${BASE}id/dataset`;
const catalog = await catalogOf();
const facts = await releasedFacts();
const { publication } = (await releasedDataset()).manifest;

/** What DCAT-GoJ (DS-469, 2022) makes mandatory, as the properties of DCAT that say it. */
const MANDATORY_IN_JAPAN: Readonly<Record<string, readonly string[]>> = {
  // 管理ID、タイトル、説明、提供者
  'dcat:Catalog': ['dct:identifier', 'dct:title', 'dct:description', 'dct:publisher'],
  // トピックス、説明
  'dcat:CatalogRecord': ['foaf:primaryTopic', 'dct:description'],
  // 管理ID、タイトル、説明
  'dcat:Dataset': ['dct:identifier', 'dct:title', 'dct:description'],
  'dcat:DataService': ['dct:identifier', 'dct:title', 'dct:description'],
  // タイトル、説明、最終更新日、アクセスURL
  'dcat:Distribution': ['dct:title', 'dct:description', 'dct:modified', 'dcat:accessURL'],
};

/** What it recommends: キーワード、対象地域、対象期間、提供者、連絡先情報、最終更新日; 公開日、ライセンス; キーワード、対象データセット、提供者、エンドポイントURL. */
const RECOMMENDED_IN_JAPAN: Readonly<Record<string, readonly string[]>> = {
  'dcat:Dataset': ['dcat:keyword', 'dct:spatial', 'dct:temporal', 'dct:publisher', 'dcat:contactPoint', 'dct:modified'],
  'dcat:Distribution': ['dct:issued', 'dct:license'],
  'dcat:DataService': ['dcat:keyword', 'dcat:servesDataset', 'dct:publisher', 'dcat:endpointURL'],
};

describe('The catalog', () => {
  it.each([...Object.entries(MANDATORY_IN_JAPAN), ...Object.entries(RECOMMENDED_IN_JAPAN)])(
    'has what catalogs of Japan ask of each %s',
    (type, properties) => {
      expect(catalog.members(type).length).toBeGreaterThan(0);
      for (const member of catalog.members(type)) {
        for (const property of properties) {
          expect([member, property, catalog.values(member, property).length > 0]).toEqual([member, property, true]);
        }
      }
    },
  );

  it('lists the dataset and its services, with a record of each', () => {
    expect(catalog.values(CATALOG, 'dcat:dataset')).toEqual([DATASET]);
    expect(catalog.values(CATALOG, 'dcat:service').sort()).toEqual(catalog.members('dcat:DataService'));
    const topics = catalog.values(CATALOG, 'dcat:record').map((each) => catalog.value(each, 'foaf:primaryTopic'));
    expect(topics.sort()).toEqual([DATASET, ...catalog.members('dcat:DataService')].sort());
    for (const service of catalog.members('dcat:DataService')) {
      expect(catalog.value(service, 'dcat:servesDataset')).toBe(DATASET);
      expect(catalog.value(service, 'dcat:endpointURL')).toMatch(/^http:\/\/localhost:8080\/(?:graphql|sparql)$/);
      expect(catalog.values(service, 'dcat:endpointDescription')).toHaveLength(1);
    }
  });

  it('has no services where there are none', () => {
    const files = new CatalogGraph(dcatCatalog(facts, { address: ADDRESS, services: false }) ?? []);
    expect(files.members('dcat:DataService')).toEqual([]);
    expect(files.values(CATALOG, 'dcat:service')).toEqual([]);
    expect(files.quads.filter(({ object }) => /\/(?:graphql|sparql)$/.test(object.value))).toEqual([]);
  });

  it('tells each distribution whole: names, days, size, digest, types, licence, rights, availability', () => {
    const distributions = catalog.members('dcat:Distribution');
    expect(distributions).toEqual([...new Set(catalog.values(DATASET, 'dcat:distribution'))].sort());
    const once = ['dcat:accessURL', 'dcat:downloadURL', 'dcat:byteSize', 'dct:format', 'dct:license'];
    const also = ['dct:rights', 'dct:identifier', 'dct:issued', 'dct:modified', 'dcatap:availability', 'spdx:checksum'];
    for (const distribution of distributions) {
      for (const property of [...once, ...also]) {
        expect([distribution, property, catalog.values(distribution, property).length]).toEqual([
          distribution,
          property,
          1,
        ]);
      }
      const [size] = catalog.objects(distribution, 'dcat:byteSize');
      expect(size && 'datatype' in size && size.datatype.value).toBe(
        'http://www.w3.org/2001/XMLSchema#nonNegativeInteger',
      );
    }
    const identifiers = distributions.map((each) => catalog.value(each, 'dct:identifier'));
    expect(new Set(identifiers).size).toBe(distributions.length);
  });

  it('states the rights of the source texts apart from the licence of the data', async () => {
    const rights = catalog.value(DATASET, 'dct:rights');
    expect(catalog.text(rights, 'dct:description', 'ja')).toBe(publication?.sourceRights?.ja);
    expect(catalog.value(DATASET, 'dct:license')).toBe(publication?.licence);
    const { sourceRights: _, ...silent } = publication as NonNullable<typeof publication>;
    const quads = dcatCatalog({ ...facts, publication: silent }, { address: ADDRESS, services: true }) ?? [];
    expect(quads.filter(({ predicate }) => predicate.value === 'http://purl.org/dc/terms/rights')).toEqual([]);
  });

  it('names as publisher and contact whom the publisher names, and nobody else', async () => {
    const city = await catalogOf({
      publication: { publisher: { name: { ja: '例示市' } }, contact: { name: { ja: '窓口' }, email: 'a@example.jp' } },
    });
    expect(city.members('foaf:Agent')).toEqual([`${DATASET}#publisher`]);
    expect(city.text(`${DATASET}#publisher`, 'foaf:name', 'ja')).toBe('例示市');
    expect(city.value(`${DATASET}#contact`, 'vcard:hasEmail')).toBe('mailto:a@example.jp');
    expect(city.values(`${DATASET}#contact`, 'vcard:hasURL')).toEqual([]);
    const text = await toTurtle(catalog.quads);
    for (const name of ['熊本市"', '荒尾市"']) expect(text).not.toContain(name);
  });

  it('is about the law and the time of the agreements, as the data tell them', () => {
    expect(catalog.values(DATASET, 'dcatap:applicableLegislation')).toEqual([
      'https://laws.e-gov.go.jp/law/322AC0000000067#Mp-At_252_2-Pr_1',
    ]);
    // The first region was declared long before the agreement that we have the text of.
    expect(catalog.value(catalog.value(DATASET, 'dct:temporal'), 'dcat:startDate')).toBe('2014-12-01');
  });

  it('gives nothing the homepage of something else: foaf:homepage is inverse functional', async () => {
    const homepage = ADDRESS;
    const publisher = { ...(publication as NonNullable<typeof publication>).publisher, homepage };
    const { quads } = await catalogOf({ publication: { publisher } });
    const homepages = quads.filter(({ predicate }) => predicate.value.endsWith('/foaf/0.1/homepage'));
    expect(homepages).toHaveLength(2);
    expect(new Set(homepages.map(({ object }) => object.value)).size).toBe(2);
  });

  it('names media types that IANA has registered, and no others', () => {
    const named = new Set(
      catalog.members('dcat:Distribution').flatMap((each) => catalog.values(each, 'dcat:mediaType')),
    );
    expect([...named].map((iri) => iri.split('media-types/')[1]).sort()).toEqual([
      'application/csvm+json',
      'application/ld+json',
      'application/n-quads',
      'text/csv',
      'text/turtle',
    ]);
    const lines = `${DATASET}/distribution/roles-jsonl`;
    expect(catalog.value(lines, 'dct:format')).toMatch(/\/file-type\/JSON$/);
    expect(catalog.values(lines, 'dct:conformsTo')).toContain('https://jsonlines.org/');
  });

  it('does not list what is not known', () => {
    const { modified: _, issued: __, release: ___, ...rest } = facts;
    const bare = { ...rest, releases: [], coverage: { legislation: [] } };
    const graph = new CatalogGraph(dcatCatalog(bare, { address: ADDRESS, services: true }) ?? []);
    for (const property of [
      'dct:modified',
      'dct:issued',
      'dct:temporal',
      'dcat:version',
      'dcat:record',
      'dcat:hasCurrentVersion',
    ]) {
      expect([property, [CATALOG, DATASET].flatMap((each) => graph.values(each, property))]).toEqual([property, []]);
    }
  });

  it('is whole by itself: whatever it says of ours it describes', () => {
    const subjects = new Set(catalog.quads.map(({ subject }) => subject.value));
    const ours = catalog.quads.map(({ object }) => object.value).filter((iri) => iri.startsWith(`${BASE}id/`));
    const missing = [...new Set(ours)].filter((iri) => !subjects.has(iri) && !iri.includes('/source/'));
    expect(missing).toEqual([]);
  });
});

describe('Its versions', () => {
  const [newest, oldest] = [`${DATASET}/1.1.0`, `${DATASET}/1.0.0`];

  it('are a chain, told from the side of each version', () => {
    expect(catalog.value(DATASET, 'dcat:version')).toBe('1.1.0');
    expect(catalog.value(DATASET, 'owl:versionInfo')).toBe('1.1.0');
    expect(catalog.value(DATASET, 'dcat:hasCurrentVersion')).toBe(newest);
    expect(catalog.value(DATASET, 'dcat:previousVersion')).toBe(oldest);
    expect(catalog.value(newest, 'dcat:previousVersion')).toBe(oldest);
    expect(catalog.values(oldest, 'dcat:previousVersion')).toEqual([]);
    for (const version of [newest, oldest]) expect(catalog.value(version, 'dcat:isVersionOf')).toBe(DATASET);
    expect(catalog.text(newest, 'adms:versionNotes', 'ja')).toBe('荒尾市の協約を訂正しました。');
    expect(catalog.text(DATASET, 'adms:versionNotes', 'en')).toBe('The agreement of Arao is corrected.');
  });

  it('are behind what has changed since: that is no version, and has no notes', async () => {
    const changed = await catalogOf({ release: { version: '1.1.0+4f2a81bc' } });
    expect(changed.value(DATASET, 'dcat:version')).toBe('1.1.0+4f2a81bc');
    expect(changed.value(DATASET, 'dcat:previousVersion')).toBe(newest);
    expect(changed.values(DATASET, 'adms:versionNotes')).toEqual([]);
    // When it was changed is not known, but not before the release that it was changed since.
    expect(changed.value(DATASET, 'dct:modified') >= '2026-11-22').toBe(true);
  });
});

describe('A licence', () => {
  it.each([
    ['https://creativecommons.org/licenses/by/4.0/', 'Attribution', true],
    ['https://creativecommons.org/publicdomain/zero/1.0/', 'PublicDomain', false],
    ['https://www.digital.go.jp/resources/open_data/public_data_license_v1.0', 'Attribution', true],
  ])(
    'that is known (%s) is called by its name, its kind and what it is compatible with',
    async (licence, kind, noted) => {
      const graph = await catalogOf({ publication: { licence } });
      expect(graph.value(licence, 'dct:type')).toBe(`http://purl.org/adms/licencetype/${kind}`);
      expect(graph.text(licence, 'dct:title', 'ja')).toBeDefined();
      expect(graph.values(licence, 'dct:description').length > 0).toBe(noted);
    },
  );

  it('that is not known is called by its IRI', async () => {
    const graph = await catalogOf({ publication: { licence: 'https://example.jp/terms' } });
    expect(graph.values('https://example.jp/terms', 'dct:title')).toEqual(['https://example.jp/terms']);
    expect(graph.values('https://example.jp/terms', 'dct:type')).toEqual([]);
  });
});

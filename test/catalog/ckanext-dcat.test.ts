import type { Quad_Subject } from '@rdfjs/types';
import { describe, expect, it } from 'vitest';
import { ckanPackage } from '../../src/catalog/ckan-package.ts';
import { distributions } from '../../src/catalog/distributions.ts';
import { namedNode, quad } from '../../src/rdf/term.ts';
import { ADDRESS, CatalogGraph, catalogOf, releasedDataset, releasedFacts } from '../support/catalog.ts';
import { type CkanFields, type CkanSite, harvest } from '../support/ckanext-dcat.ts';

const EU = 'http://publications.europa.eu/resource/authority';
const CC_BY = 'https://creativecommons.org/licenses/by/4.0/';
/** A site of Japan, with the licences that BODIK lists. */
const SITE: CkanSite = {
  language: 'ja',
  url: 'https://ckan.example',
  licences: [
    { id: 'cc-by-40-intl', url: CC_BY, title: 'CC BY 4.0' },
    { id: 'PDL1.0', url: 'https://www.digital.go.jp/resources/open_data/public_data_license_v1.0', title: 'PDL1.0' },
  ],
};
const feed = await catalogOf();
const facts = await releasedFacts();
const { publication, base } = (await releasedDataset()).manifest;
if (publication === undefined) throw new Error('There is no publication.');
const packages = harvest(feed, SITE);
const [dataset = {}] = packages;
const resources = dataset.resources as CkanFields[];

describe('What ckanext-dcat makes of the catalog', () => {
  it('is one package, with the fields we mean', () => {
    expect(packages).toHaveLength(1);
    const { resources: _, tags: __, conforms_to: ___, ...fields } = dataset;
    const { iri: uri, name, homepage: url, type } = publication.publisher;
    const agent = (field: string) => ({
      [`${field}_uri`]: uri,
      [`${field}_name`]: name.ja,
      [`${field}_url`]: url,
      [`${field}_type`]: type,
    });
    expect(fields).toEqual({
      uri: `${base}id/dataset`,
      title: publication.title.ja,
      notes: publication.description.ja,
      url: `${ADDRESS}doc/dataset`,
      version: '1.1.0',
      version_notes: '荒尾市の協約を訂正しました。',
      identifier: publication.identifier,
      issued: '2026-10-01',
      modified: '2026-11-22',
      frequency: `${EU}/frequency/IRREG`,
      access_rights: `${EU}/access-right/PUBLIC`,
      provenance: `${base}id/dataset#provenance`,
      theme: [`${EU}/data-theme/GOVE`, `${EU}/data-theme/REGI`],
      language: [`${EU}/language/ENG`, `${EU}/language/JPN`],
      applicable_legislation: ['https://laws.e-gov.go.jp/law/322AC0000000067#Mp-At_252_2-Pr_1'],
      spatial_uri: `${EU}/country/JPN`,
      spatial_text: '日本',
      ...agent('publisher'),
      contact_uri: `${base}id/dataset#contact`,
      contact_name: publication.contact.name.ja,
      contact_url: publication.contact.page,
      homepage: SITE.url,
      temporal_start: '2014-12-01',
      license_id: 'cc-by-40-intl',
    });
    expect(dataset.tags).toEqual([...publication.keywords.ja, ...(publication.keywords.en ?? [])].sort());
    expect(dataset.conforms_to).toEqual([`${base}ontology`, `${base}shapes`]);
  });

  it('has a resource of each file, with the fields we mean', () => {
    const expected = distributions(facts).map((each) => ({
      uri: each.iri,
      name: each.title.ja,
      description: each.description.ja,
      access_url: `${ADDRESS}data/${each.path}`,
      download_url: `${ADDRESS}data/${each.path}`,
      url: `${ADDRESS}data/${each.path}`,
      ...(each.mediaType === 'application/x-ndjson'
        ? {}
        : { mimetype: `https://www.iana.org/assignments/media-types/${each.mediaType}` }),
      format: `${EU}/file-type/${each.fileTypeCode}`,
      license: CC_BY,
      rights: `${base}id/dataset#source-rights`,
      size: each.bytes,
      hash: each.sha256,
      issued: '2026-10-01',
      modified: '2026-11-22',
      availability: `${EU}/planned-availability/STABLE`,
      language: (each.languages ?? ['en', 'ja']).map((code) => `${EU}/language/${code === 'ja' ? 'JPN' : 'ENG'}`),
    }));
    const found = resources.map(({ conforms_to: _, hash_algorithm: __, distribution_ref: ___, ...rest }) => rest);
    expect(byUri(found)).toEqual(byUri(expected));
    expect(found.length).toBeGreaterThan(20);
  });

  it('keeps what a table and a graph conform to', () => {
    const conforms = (slug: string) =>
      resources.find(({ uri }) => uri === `${base}id/dataset/distribution/${slug}`)?.conforms_to;
    expect(conforms('agreements-csv')).toEqual([
      `${base}data/table/csv-metadata.json`,
      'https://www.rfc-editor.org/rfc/rfc4180',
    ]);
    expect(conforms('tables-csvw')).toEqual(['https://www.w3.org/TR/tabular-metadata/']);
    expect(conforms('whole-nq')).toEqual([`${base}ontology`, `${base}shapes`, 'https://www.w3.org/TR/n-quads/']);
  });

  it('is in the language of the site', () => {
    const [english = {}] = harvest(feed, { ...SITE, language: 'en' });
    expect(english.title).toBe(publication.title.en);
    expect((english.resources as CkanFields[]).map(({ name }) => name)).toContain('The whole dataset (N-Quads)');
  });

  it('finds the licence by its title where the site lists it at another address', () => {
    const licences = [
      { id: 'cc-by', url: 'http://elsewhere.example/', title: 'クリエイティブ・コモンズ 表示 4.0 国際' },
    ];
    expect(harvest(feed, { ...SITE, licences })[0]?.license_id).toBe('cc-by');
    expect(harvest(feed, { ...SITE, licences: [] })[0]?.license_id).toBe('');
  });

  it('has nothing of which fields are made that a site refuses, and the dataset with them', () => {
    // The first two are refused by a site without a scheme of its own, the last by one with the scheme that the extension recommends.
    for (const property of ['prov:wasGeneratedBy', 'prov:qualifiedAttribution', 'dct:creator'])
      expect([property, feed.values(String(dataset.uri), property)]).toEqual([property, []]);
    // How it was made is told from the other side.
    expect(feed.members('prov:Activity').map((each) => feed.values(each, 'prov:generated'))).toEqual([[dataset.uri]]);
  });

  it('would be spoilt by a stub or a label, as this reading shows', () => {
    const stub = '<https://x.example/d> a <http://www.w3.org/ns/dcat#Dataset> .';
    expect(() => harvest(CatalogGraph.ofTurtle(stub), SITE)).toThrow('KeyError');
    const labelled = `<https://x.example/d> a <http://www.w3.org/ns/dcat#Dataset> ; <http://purl.org/dc/terms/title> "題"@ja ;
      <http://purl.org/dc/terms/accrualPeriodicity> <https://x.example/f> .
      <https://x.example/f> <http://www.w3.org/2000/01/rdf-schema#label> "不定期"@ja .`;
    expect(harvest(CatalogGraph.ofTurtle(labelled), SITE)[0]?.frequency).toBe('不定期');
    const made = feed.quads.find(({ predicate }) => predicate.value === 'http://www.w3.org/ns/prov#generated');
    const told = quad(
      made?.object as Quad_Subject,
      namedNode('http://www.w3.org/ns/prov#wasGeneratedBy'),
      made?.subject as Quad_Subject,
    );
    expect(() => harvest(new CatalogGraph([...feed.quads, told]), SITE)).toThrow('provenance_activity');
  });

  it('is what we push to a site that does not harvest', () => {
    const pushed = ckanPackage(
      { ...facts, publication, release: { version: '1.1.0' } },
      { name: publication.identifier, address: ADDRESS, services: true, licenceId: 'cc-by-40-intl' },
    );
    expect([pushed.title, pushed.url, pushed.version, pushed.license_id]).toEqual([
      dataset.title,
      dataset.url,
      dataset.version,
      dataset.license_id,
    ]);
    expect(pushed.notes).toContain(dataset.notes);
    expect(pushed.tags.map(({ name }) => name).sort()).toEqual(dataset.tags);
    expect([pushed.author, pushed.maintainer]).toEqual([publication.publisher.name.ja, publication.contact.name.ja]);
    const files = pushed.resources.filter(({ uri }) => uri.startsWith(`${base}id/dataset/distribution/`));
    const common = (each: CkanFields) => ({
      uri: each.uri,
      name: each.name,
      url: each.url,
      size: each.size,
      hash: each.hash,
      // DCAT has no name for a media type that IANA has not registered; CKAN takes any.
      mimetype: String(each.mimetype ?? 'application/x-ndjson').replace(
        'https://www.iana.org/assignments/media-types/',
        '',
      ),
      algorithm: String(each.hash_algorithm).replace(/^https?:/, ''),
    });
    expect(byUri(files.map((each) => common({ ...each })))).toEqual(byUri(resources.map(common)));
    const services = pushed.resources.filter((each) => !files.includes(each));
    expect(services.map(({ uri }) => uri).sort()).toEqual(feed.members('dcat:DataService'));
    for (const { uri, url } of services) expect(feed.value(uri, 'dcat:endpointURL')).toBe(url);
  });

  it('names SHA-256 as the shapes want it, and says that this is what SPDX calls it', () => {
    const [algorithm] = new Set(resources.map(({ hash_algorithm }) => hash_algorithm as string));
    expect(feed.value(algorithm as string, 'owl:sameAs')).toBe('http://spdx.org/rdf/terms#checksumAlgorithm_sha256');
  });
});

function byUri<Fields extends CkanFields>(rows: readonly Fields[]): Fields[] {
  return [...rows].sort((a, b) => (String(a.uri) < String(b.uri) ? -1 : 1));
}

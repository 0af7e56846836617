import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DatasetCore, Quad } from '@rdfjs/types';
import { Parser, Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import { describe, expect, it } from 'vitest';
import { dcatCatalog } from '../../src/catalog/dcat-catalog.ts';
import { ADDRESS, CatalogGraph, catalogOf, iri, releasedFacts } from '../support/catalog.ts';

/** The official shapes (SEMICeu/DCAT-AP, releases/3.0.1), each of which is to be used by itself. */
const FOLDER = join(import.meta.dirname, '../../../shared/standards/dcat-ap-3.0.1');
const FILES = ['shapes', 'range', 'shapes_recommended', 'mdr-vocabularies.shape', 'dcat-ap-SHACL', 'ranges'] as const;
const isThere = existsSync(FOLDER);
if (!isThere)
  process.stdout.write('Skipped: the official shapes of DCAT-AP 3.0.1, which are not at ../shared/standards.\n');

const BASE = 'https://w3id.org/renkei/';
const JAPAN = 'http://publications.europa.eu/resource/authority/country/JPN';

/** What the shapes warn of and we cannot or will not change, each with the reason. There are no violations. */
const WARNINGS: Readonly<Record<string, readonly (readonly [where: string, property: string, reason: string])[]>> = {
  shapes_recommended: [
    [`${BASE}id/dataset#period`, 'dcat:endDate', 'agreements are in force until somebody ends them'],
    [JAPAN, 'dcat:bbox', 'the country is described by the EU, not by us'],
    [JAPAN, 'dcat:centroid', 'the country is described by the EU, not by us'],
    ...['dataset', 'graphql', 'sparql'].map(
      (name) =>
        [`${BASE}id/catalog#${name}`, 'adms:status', 'tells what a harvester did last; we harvest nothing'] as const,
    ),
  ],
  'mdr-vocabularies.shape': ['catalog', 'dataset', 'service/graphql', 'service/sparql'].map(
    (name) => [`${BASE}id/${name}`, 'dct:publisher', 'no publisher of Japan is in the list of EU bodies'] as const,
  ),
};

/** The catalog of a city that has no IRI of its own and no release, as a folder of files. */
async function catalogOfCity(): Promise<CatalogGraph> {
  const publication = {
    licence: 'https://www.digital.go.jp/resources/open_data/public_data_license_v1.0',
    publisher: { name: { ja: '例示市' }, type: 'http://purl.org/adms/publishertype/LocalAuthority' },
    contact: { name: { ja: '例示市政策課' }, email: 'seisaku@city.example.jp' },
  };
  const { release: _, ...facts } = await releasedFacts({ publication });
  return new CatalogGraph(dcatCatalog({ ...facts, releases: [] }, { address: ADDRESS, services: false }) ?? []);
}

interface Found {
  readonly severity: string;
  readonly where: string;
  readonly property: string;
}

async function validate(file: string, { store }: CatalogGraph): Promise<Found[]> {
  // Blank nodes of two files must not be taken for one.
  const shapes = new Parser({ blankNodePrefix: `${file}-` }).parse(readFileSync(join(FOLDER, `${file}.ttl`), 'utf8'));
  const validator = new SHACLValidator(new Store(shapes) as unknown as DatasetCore);
  const { results } = await validator.validate(store as unknown as DatasetCore);
  return results.map(({ severity, focusNode, path }) => ({
    severity: severity?.value.replace(/^.*#/, '') ?? '',
    where: focusNode?.value ?? '',
    property: (path as { value?: string } | undefined)?.value ?? '',
  }));
}

function keys(results: readonly { readonly where: string; readonly property: string }[]): string[] {
  return results.map(({ where, property }) => `${where} ${property}`).sort();
}

describe.skipIf(!isThere)('The official shapes of DCAT-AP 3.0.1', async () => {
  const catalog = await catalogOf();
  const ofCity = await catalogOfCity();

  it.each(FILES)('find no violation by %s, and warn only of what is listed with its reason', async (file) => {
    const results = await validate(file, catalog);
    expect(results.filter(({ severity }) => severity === 'Violation')).toEqual([]);
    const expected = (WARNINGS[file] ?? []).map(([where, property]) => ({ where, property: iri(property) }));
    expect(keys(results)).toEqual(keys(expected));
  });

  it.each(FILES)('find no violation by %s in the catalog of a city, without services and releases', async (file) => {
    const results = await validate(file, ofCity);
    expect(results.filter(({ severity }) => severity === 'Violation')).toEqual([]);
  });

  it('do find violations, if there are any', async () => {
    const isLost = ({ subject, predicate }: Quad) =>
      predicate.value === iri('dcat:accessURL') ||
      (subject.value === `${BASE}id/dataset` && predicate.value === iri('dct:title'));
    const broken = new CatalogGraph(catalog.quads.filter((quad) => !isLost(quad)));
    const results = await validate('shapes', broken);
    expect(new Set(results.map(({ property }) => property))).toEqual(
      new Set([iri('dct:title'), iri('dcat:accessURL')]),
    );
  });
});

import type { Quad } from '@rdfjs/types';
import { Parser, Store } from 'n3';
import { type DatasetFacts, datasetFacts } from '../../src/catalog/dataset-facts.ts';
import { dcatCatalog } from '../../src/catalog/dcat-catalog.ts';
import type { Dataset } from '../../src/store/dataset.ts';
import type { Manifest } from '../../src/store/manifest.ts';
import type { Publication } from '../../src/store/publication.ts';
import type { Release } from '../../src/store/release.ts';
import { publishedDataset } from './web.ts';

/** Where the server of these tests is. */
export const ADDRESS = 'http://localhost:8080/';

/** The prefixes of these tests, shortest names first. */
export const NS = {
  a: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type',
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  owl: 'http://www.w3.org/2002/07/owl#',
  prov: 'http://www.w3.org/ns/prov#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
} as const;

/** Two releases of the committed data, the second of which is what is served. */
const RELEASES: readonly Release[] = [
  release('1.1.0', '2026-11-22', { ja: '荒尾市の協約を訂正しました。', en: 'The agreement of Arao is corrected.' }),
  release('1.0.0', '2026-10-01', { ja: '最初の公開です。', en: 'The first release.' }),
];

/** What a test may have otherwise than the committed dataset. */
export type Otherwise = Partial<Omit<Manifest, 'publication'>> & { readonly publication?: Partial<Publication> };

/** The committed dataset as a release of it is, or otherwise. */
export async function releasedDataset({ publication, ...other }: Otherwise = {}): Promise<Dataset> {
  const dataset = await publishedDataset();
  if (dataset.manifest.publication === undefined) throw new Error('The committed dataset has no publication.');
  const said = { ...dataset.manifest.publication, ...publication };
  const state = { version: '1.1.0', modified: '2026-11-22' };
  return {
    ...dataset,
    manifest: { ...dataset.manifest, release: state, releases: RELEASES, publication: said, ...other },
  };
}

/** What is said of that dataset. */
export async function releasedFacts(other: Otherwise = {}): Promise<DatasetFacts> {
  const dataset = await releasedDataset(other);
  const { base, publication } = dataset.manifest;
  return datasetFacts(dataset, { dataset: `${base}id/dataset`, licence: publication?.licence ?? '' });
}

/** Its catalog, on a server with services. */
export async function catalogOf(other: Otherwise = {}): Promise<CatalogGraph> {
  const quads = dcatCatalog(await releasedFacts(other), { address: ADDRESS, services: true });
  if (quads === undefined) throw new Error('There is no catalog.');
  return new CatalogGraph(quads);
}

/** A graph to ask, by prefixed names (`dct:title`). */
export class CatalogGraph {
  readonly quads: readonly Quad[];
  readonly store: Store;

  constructor(quads: Iterable<Quad>) {
    this.quads = [...quads];
    this.store = new Store();
    this.store.addQuads([...this.quads] as Parameters<Store['addQuads']>[0]);
  }

  static ofTurtle(text: string): CatalogGraph {
    return new CatalogGraph(new Parser().parse(text) as Quad[]);
  }

  /** Its things of a class, in order. */
  members(type: string): string[] {
    return this.store
      .getSubjects(NS.a, iri(type), null)
      .map(({ value }) => value)
      .sort();
  }

  objects(subject: string, property: string): Quad['object'][] {
    return this.store.getObjects(subject, iri(property), null) as Quad['object'][];
  }

  values(subject: string, property: string): string[] {
    return this.objects(subject, property).map(({ value }) => value);
  }

  /** The one value; throws if there are more or none. */
  value(subject: string, property: string): string {
    const [only, ...more] = this.values(subject, property);
    if (only === undefined || more.length > 0) throw new Error(`${subject} ${property}: ${more.length + 1} values`);
    return only;
  }

  /** A text in a language. */
  text(subject: string, property: string, language: string): string | undefined {
    return this.objects(subject, property).find((each) => 'language' in each && each.language === language)?.value;
  }
}

/** `dct:title` as an IRI. */
export function iri(name: string): string {
  const [prefix = '', local = ''] = name.split(':');
  if (name === 'a') return NS.a;
  return Object.hasOwn(NS, prefix) ? NS[prefix as keyof typeof NS] + local : name;
}

function release(version: string, issued: string, notes: Release['notes']): Release {
  const file = (kind: string) => ({
    path: `release/${version}/${kind}.nq.gz`,
    mediaType: 'application/gzip',
    bytes: 20,
    sha256: '0'.repeat(64),
    quads: 0,
  });
  return { version, issued, notes, added: file('added'), removed: file('removed') };
}

import type { JsonObject } from '../rdf/json-ld.ts';
import { type Bilingual, inLanguage, type Publication } from '../store/publication.ts';
import type { CitationLanguage } from './citation.ts';
import { ckanTags } from './ckan-tag.ts';
import { spatialCoverage } from './covered-place.ts';
import type { DatasetFacts } from './dataset-facts.ts';
import { catalogTitle } from './dcat-catalog.ts';
import { CATALOG_PATH, catalogIris, isPublished, type PublishedFacts } from './dcat-place.ts';
import { type Distribution, distributions } from './distributions.ts';

/** How the description for search engines is written. */
export interface SchemaOrgOptions {
  /** Where files and pages are reached; ends in `/`. */
  readonly address: string;
  /** That of its texts. */
  readonly language: CitationLanguage;
}

/**
 * The dataset as search engines of datasets read it from its page (https://schema.org/Dataset, as Google Dataset Search asks): JSON-LD, absolute addresses, the same
 * facts as in the catalog. `undefined` for a dataset that nobody has said how to publish.
 */
export function schemaOrgDataset(facts: DatasetFacts, { address, language }: SchemaOrgOptions): JsonObject | undefined {
  if (!isPublished(facts)) return undefined;
  const { publication, licence, issued, modified, release, coverage, places, dataset } = facts;
  const words = wordsIn(language);
  const publisher = organization(facts, words);
  return {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    '@id': dataset,
    ...named(publication.title, language),
    description: words(publication.description),
    url: `${address}doc/dataset`,
    identifier: [dataset, publication.identifier],
    keywords: keywords(publication, language),
    inLanguage: ['ja', 'en'],
    license: licence,
    isAccessibleForFree: true,
    creator: publisher,
    publisher,
    ...(issued === undefined ? {} : { datePublished: issued }),
    ...(modified === undefined ? {} : { dateModified: modified }),
    ...(release === undefined ? {} : { version: release }),
    spatialCoverage: spatialCoverage(places, language),
    // Open at its end: agreements are in force until somebody ends them.
    ...(coverage.from === undefined ? {} : { temporalCoverage: `${coverage.from}/..` }),
    distribution: distributions(facts).map((each) => download(each, address, words)),
    includedInDataCatalog: {
      '@type': 'DataCatalog',
      '@id': catalogIris(facts).catalog,
      name: words(catalogTitle(publication.title)),
      url: address + CATALOG_PATH,
    },
  };
}

type Words = (text: Bilingual) => string;

function wordsIn(language: CitationLanguage): Words {
  return (text) => inLanguage(text, language);
}

/** A name in one language, with that in the other. */
function named(title: Bilingual, language: CitationLanguage): JsonObject {
  const [name, other] = language === 'en' && title.en !== undefined ? [title.en, title.ja] : [title.ja, title.en];
  return { name, ...(other === undefined ? {} : { alternateName: other }) };
}

/** Those of the language first: some readers take only a few. */
function keywords({ keywords: { ja, en = [] } }: Publication, language: CitationLanguage): string[] {
  return ckanTags(language === 'ja' ? [...ja, ...en] : [...en, ...ja]);
}

function organization(facts: PublishedFacts, words: Words): JsonObject {
  const { publisher, contact } = facts.publication;
  const { email, page } = contact;
  return {
    '@type': 'Organization',
    '@id': catalogIris(facts).publisher,
    name: words(publisher.name),
    ...(publisher.homepage === undefined ? {} : { url: publisher.homepage }),
    ...(email === undefined && page === undefined
      ? {}
      : {
          contactPoint: {
            '@type': 'ContactPoint',
            name: words(contact.name),
            ...(email === undefined ? {} : { email }),
            ...(page === undefined ? {} : { url: page }),
          },
        }),
  };
}

function download(
  { iri, title, mediaType, path, bytes, sha256 }: Distribution,
  address: string,
  words: Words,
): JsonObject {
  return {
    '@type': 'DataDownload',
    '@id': iri,
    name: words(title),
    contentUrl: `${address}data/${path}`,
    encodingFormat: mediaType,
    contentSize: `${bytes} B`,
    ...(sha256 === undefined ? {} : { sha256 }),
  };
}

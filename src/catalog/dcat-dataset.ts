import type { Quad } from '@rdfjs/types';
import { adms, dcat, dcterms, owl, prov, rdf, xsd } from '../rdf/namespace.ts';
import { literal, namedNode } from '../rdf/term.ts';
import type { Bilingual } from '../store/publication.ts';
import { ckanTags } from './ckan-tag.ts';
import { GOVERNMENT, IRREGULAR, LANGUAGES, PUBLIC, REGIONS } from './controlled-concepts.ts';
import { placeStatements, spatialIris } from './covered-place.ts';
import { type CatalogPlace, catalogIris, type PublishedFacts } from './dcat-place.ts';
import { qualityStatements } from './dcat-quality.ts';
import { dcatap, dct } from './dcat-terms.ts';
import { CATALOG_WORDS } from './dcat-words.ts';
import { distributions } from './distributions.ts';
import { OUR_STANDARDS } from './standards.ts';
import { about, dayOf, linksTo, type Property, plainText, textIn } from './statement.ts';

/** The dataset, the only thing in the catalog of that class: harvesters make a package of each. */
export function datasetStatements(facts: PublishedFacts, place: CatalogPlace): Quad[] {
  return [
    ...about(namedNode(facts.dataset), [
      [rdf.type, dcat.Dataset],
      [rdf.type, dcat.Resource],
      ...whatItIs(facts, place),
      ...whatItIsAbout(facts),
      ...howItCanBeUsed(facts),
      ...linksTo(dcat.distribution, ...distributions(facts).map(({ iri }) => iri)),
    ]),
    ...placeStatements(facts.places),
    ...period(facts),
    ...origin(facts),
    ...sourceRights(facts),
    ...qualityStatements(facts),
  ];
}

function whatItIs(facts: PublishedFacts, { address, landingPage }: CatalogPlace): Property[] {
  const { publication, release, releases, issued, modified } = facts;
  const iris = catalogIris(facts);
  const notes = releases.find(({ version }) => version === release)?.notes;
  return [
    ...plainText(dcterms.identifier, publication.identifier),
    ...textIn(dcterms.title, publication.title),
    ...textIn(dcterms.description, publication.description),
    // Who made it is the same, and not said here: on a site with the scheme that ckanext-dcat recommends, CKAN refuses a dataset with a `dct:creator`. VoID says it.
    ...linksTo(dcterms.publisher, iris.publisher),
    ...linksTo(dcat.contactPoint, iris.contact),
    ...linksTo(dcat.landingPage, landingPage ?? `${address}doc/dataset`),
    ...dayOf(dcterms.issued, issued),
    ...dayOf(dcterms.modified, modified),
    ...plainText(dcat.version, release),
    // Harvesters that read DCAT-AP of before its third version look here.
    ...plainText(owl.versionInfo, release),
    ...textIn(adms.versionNotes, notes),
  ];
}

function whatItIsAbout({ publication, dataset, coverage, places }: PublishedFacts): Property[] {
  return [
    ...keywords(publication.keywords),
    ...linksTo(dcat.theme, GOVERNMENT, REGIONS),
    ...linksTo(dcterms.spatial, ...spatialIris(places)),
    ...(coverage.from === undefined ? [] : linksTo(dcterms.temporal, `${dataset}#period`)),
    ...linksTo(dcatap.applicableLegislation, ...coverage.legislation),
  ];
}

function howItCanBeUsed(facts: PublishedFacts): Property[] {
  const iris = catalogIris(facts);
  return [
    ...linksTo(dcterms.license, facts.licence),
    ...linksTo(dct.accessRights, PUBLIC),
    ...(facts.publication.sourceRights === undefined ? [] : linksTo(dcterms.rights, iris.sourceRights)),
    ...linksTo(dcterms.language, ...LANGUAGES),
    ...linksTo(dct.accrualPeriodicity, IRREGULAR),
    ...linksTo(dcterms.conformsTo, ...OUR_STANDARDS),
    ...linksTo(dcterms.provenance, iris.provenance),
  ];
}

/** Words that every catalog takes as tags, each once: some put those of all languages into one list. */
function keywords({ ja, en = [] }: { readonly ja: readonly string[]; readonly en?: readonly string[] }): Property[] {
  const japanese = ckanTags(ja);
  const english = ckanTags(en).filter((tag) => !japanese.includes(tag));
  return [
    ...japanese.map((tag): Property => [dcat.keyword, literal(tag, 'ja')]),
    ...english.map((tag): Property => [dcat.keyword, literal(tag, 'en')]),
  ];
}

/** From the first region or agreement on. It has no end: agreements are in force until somebody ends them. */
function period({ dataset, coverage }: PublishedFacts): Quad[] {
  if (coverage.from === undefined) return [];
  return about(namedNode(`${dataset}#period`), [
    [rdf.type, dct.PeriodOfTime],
    [dcat.startDate, literal(coverage.from, xsd.date)],
  ]);
}

/** How it was made, and from what. The documents are not called its `dct:source`: DCAT-AP takes every source for a dataset. */
function origin(facts: PublishedFacts): Quad[] {
  const iris = catalogIris(facts);
  return [
    ...about(namedNode(iris.provenance), [
      [rdf.type, dct.ProvenanceStatement],
      ...textIn(dcterms.title, CATALOG_WORDS.provenance),
      ...textIn(dcterms.description, CATALOG_WORDS.provenanceText),
    ]),
    ...about(namedNode(iris.making), [
      [rdf.type, prov.Activity],
      ...textIn(dcterms.title, CATALOG_WORDS.making),
      // Told from this side alone: of `prov:wasGeneratedBy` ckanext-dcat (2.4.1 to 2.4.3) makes a field that CKAN refuses, and the dataset with it.
      ...linksTo(prov.generated, facts.dataset),
      ...linksTo(prov.used, ...facts.sources),
    ]),
  ];
}

/** The rights of the documents, which are not the publisher's to license. */
function sourceRights(facts: PublishedFacts): Quad[] {
  const text: Bilingual | undefined = facts.publication.sourceRights;
  if (text === undefined) return [];
  return about(namedNode(catalogIris(facts).sourceRights), [
    [rdf.type, dct.RightsStatement],
    ...textIn(dcterms.title, CATALOG_WORDS.sourceRights),
    ...textIn(dcterms.description, text),
  ]);
}

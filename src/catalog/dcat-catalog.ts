import type { Quad } from '@rdfjs/types';
import { dcat, dcterms, foaf, rdf } from '../rdf/namespace.ts';
import { sortedSet } from '../rdf/quad-set.ts';
import { namedNode } from '../rdf/term.ts';
import type { Bilingual } from '../store/publication.ts';
import { controlledConcepts, DATA_THEME, LANGUAGES } from './controlled-concepts.ts';
import { spatialIris } from './covered-place.ts';
import type { DatasetFacts } from './dataset-facts.ts';
import { agentStatements } from './dcat-agent.ts';
import { datasetStatements } from './dcat-dataset.ts';
import { distributionStatements } from './dcat-distribution.ts';
import { CATALOG_PATH, type CatalogPlace, catalogIris, isPublished, type PublishedFacts } from './dcat-place.ts';
import { serviceStatements } from './dcat-service.ts';
import { versionStatements } from './dcat-version.ts';
import { CATALOG_WORDS, GRAPHQL_WORDS, SPARQL_WORDS } from './dcat-words.ts';
import { DCAT_AP } from './standards.ts';
import { about, dayOf, linksTo, type Property, plainText, textIn } from './statement.ts';

/**
 * The catalog of a dataset: DCAT 3 after DCAT-AP 3.0.1, with what DCAT-GoJ (Digital Agency of Japan, DS-469) asks besides, and the concepts of controlled lists
 * that it uses. The same facts give the same statements. `undefined` for a dataset that nobody has said how to publish: harvesters delete what is missing from a
 * catalog, so there is a whole one or none.
 */
export function dcatCatalog(facts: DatasetFacts, place: CatalogPlace): Quad[] | undefined {
  if (!isPublished(facts)) return undefined;
  const statements = [
    ...catalogStatements(facts, place),
    ...datasetStatements(facts, place),
    ...distributionStatements(facts, place),
    ...versionStatements(facts),
    ...(place.services ? serviceStatements(facts, place) : []),
    ...agentStatements(facts),
  ];
  return sortedSet([...statements, ...controlledConcepts(statements)]);
}

function catalogStatements(facts: PublishedFacts, { address, services, landingPage }: CatalogPlace): Quad[] {
  const { publication, licence, issued, modified } = facts;
  const iris = catalogIris(facts);
  const listed: Listed[] = [
    { name: 'dataset', iri: iris.dataset, title: publication.title, property: dcat.dataset },
    ...(services
      ? [
          { name: 'graphql', iri: iris.graphql, title: GRAPHQL_WORDS.title, property: dcat.service },
          { name: 'sparql', iri: iris.sparql, title: SPARQL_WORDS.title, property: dcat.service },
        ]
      : []),
  ];
  return [
    ...about(namedNode(iris.catalog), [
      [rdf.type, dcat.Catalog],
      ...plainText(dcterms.identifier, `${publication.identifier}-catalog`),
      ...textIn(dcterms.title, catalogTitle(publication.title)),
      ...textIn(dcterms.description, CATALOG_WORDS.catalog),
      ...linksTo(dcterms.publisher, iris.publisher),
      // Its own page: with the start page for a homepage (inverse functional), it would be whoever else has that one.
      ...linksTo(foaf.homepage, landingPage ?? address + CATALOG_PATH),
      ...linksTo(dcterms.language, ...LANGUAGES),
      ...linksTo(dcterms.license, licence),
      ...linksTo(dcterms.spatial, ...spatialIris(facts.places)),
      ...linksTo(dcat.themeTaxonomy, DATA_THEME),
      ...dayOf(dcterms.issued, issued),
      ...dayOf(dcterms.modified, modified),
      ...listed.flatMap(({ property, iri }) => linksTo(property, iri)),
    ]),
    ...listed.flatMap((each) => record(facts, each)),
  ];
}

/** What the catalog of a dataset is called. */
export function catalogTitle({ ja, en }: Bilingual): Bilingual {
  const { catalogOf } = CATALOG_WORDS;
  return { ja: `${ja}${catalogOf.ja}`, ...(en === undefined ? {} : { en: `${catalogOf.en}${en}` }) };
}

/** What a catalog lists: how its record is named, and how the catalog leads to it. */
interface Listed {
  readonly name: string;
  readonly iri: string;
  readonly title: Bilingual;
  readonly property: Property[0];
}

/** The entry of something in the catalog. DCAT-AP has none without the day of its last change. */
function record(facts: PublishedFacts, { name, iri, title }: Listed): Quad[] {
  if (facts.modified === undefined) return [];
  const { catalog } = catalogIris(facts);
  const node = namedNode(`${catalog}#${name}`);
  const { record: words } = CATALOG_WORDS;
  const description = { ja: `${title.ja}${words.ja}`, ...(title.en === undefined ? {} : { en: words.en + title.en }) };
  return [
    ...about(namedNode(catalog), [[dcat.record, node]]),
    ...about(node, [
      [rdf.type, dcat.CatalogRecord],
      ...linksTo(foaf.primaryTopic, iri),
      ...linksTo(dcterms.conformsTo, DCAT_AP),
      ...textIn(dcterms.title, title),
      ...textIn(dcterms.description, description),
      ...dayOf(dcterms.issued, facts.issued),
      ...dayOf(dcterms.modified, facts.modified),
    ]),
  ];
}

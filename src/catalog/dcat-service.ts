import type { Quad } from '@rdfjs/types';
import { dcat, dcterms, rdf } from '../rdf/namespace.ts';
import { literal, namedNode } from '../rdf/term.ts';
import { GOVERNMENT, LANGUAGES, PUBLIC } from './controlled-concepts.ts';
import { type CatalogPlace, catalogIris, type PublishedFacts } from './dcat-place.ts';
import { dct } from './dcat-terms.ts';
import { GRAPHQL_WORDS, type ServiceWords, SPARQL_WORDS } from './dcat-words.ts';
import { GRAPHQL_SPECIFICATION, SPARQL_PROTOCOL } from './standards.ts';
import { about, dayOf, linksTo, type Property, plainText, textIn } from './statement.ts';

/** What is particular to a service. */
interface Service {
  readonly name: 'graphql' | 'sparql';
  readonly words: ServiceWords;
  readonly standard: string;
  /** Where it is described for programs, below the address. */
  readonly description: string;
}

const SERVICES: readonly Service[] = [
  { name: 'graphql', words: GRAPHQL_WORDS, standard: GRAPHQL_SPECIFICATION, description: 'schema.graphql' },
  { name: 'sparql', words: SPARQL_WORDS, standard: SPARQL_PROTOCOL, description: 'sparql' },
];

/** The services that answer questions about the dataset. */
export function serviceStatements(facts: PublishedFacts, place: CatalogPlace): Quad[] {
  return SERVICES.flatMap((service) =>
    about(namedNode(catalogIris(facts)[service.name]), properties(facts, place, service)),
  );
}

function properties(
  facts: PublishedFacts,
  { address }: CatalogPlace,
  { name, words, standard, description }: Service,
): Property[] {
  const iris = catalogIris(facts);
  return [
    [rdf.type, dcat.DataService],
    [rdf.type, dcat.Resource],
    ...plainText(dcterms.identifier, `${facts.publication.identifier}-${name}`),
    ...textIn(dcterms.title, words.title),
    ...textIn(dcterms.description, words.description),
    ...words.keywords.map((keyword): Property => [dcat.keyword, literal(keyword, 'en')]),
    ...linksTo(dcat.endpointURL, `${address}${name}`),
    ...linksTo(dcat.endpointDescription, `${address}${description}`),
    ...linksTo(dcat.landingPage, `${address}${name}`),
    ...linksTo(dcat.servesDataset, iris.dataset),
    ...linksTo(dcat.theme, GOVERNMENT),
    ...linksTo(dcat.contactPoint, iris.contact),
    ...linksTo(dcterms.publisher, iris.publisher),
    ...linksTo(dcterms.conformsTo, standard),
    ...linksTo(dcterms.license, facts.licence),
    ...linksTo(dct.accessRights, PUBLIC),
    ...linksTo(dcterms.language, ...LANGUAGES),
    ...dayOf(dcterms.modified, facts.modified),
  ];
}

import { sharedBase } from '../rdf/iri.ts';

/** The specification of the GraphQL service. */
export const GRAPHQL_SPECIFICATION = 'https://spec.graphql.org/October2021/';

/** The specification of the SPARQL service. */
export const SPARQL_PROTOCOL = 'https://www.w3.org/TR/sparql11-protocol/';

/** What the catalog keeps to. */
export const DCAT_AP = 'https://semiceu.github.io/DCAT-AP/releases/3.0.1/';

/** What all statements keep to: the ontology, and the shapes that they are checked with. */
export const OUR_STANDARDS: readonly string[] = [`${sharedBase}ontology`, `${sharedBase}shapes`];

/** The specifications of forms, by media type. */
const OF_FORMS: Readonly<Record<string, string>> = {
  'text/csv': 'https://www.rfc-editor.org/rfc/rfc4180',
  'application/x-ndjson': 'https://jsonlines.org/',
  'application/csvm+json': 'https://www.w3.org/TR/tabular-metadata/',
  'text/turtle': 'https://www.w3.org/TR/turtle/',
  'application/trig': 'https://www.w3.org/TR/trig/',
  'application/n-quads': 'https://www.w3.org/TR/n-quads/',
  'application/ld+json': 'https://www.w3.org/TR/json-ld11/',
};

/** What specifications are called, in English, as they call themselves. */
const TITLES: Readonly<Record<string, string>> = {
  [GRAPHQL_SPECIFICATION]: 'GraphQL, October 2021 Edition',
  [SPARQL_PROTOCOL]: 'SPARQL 1.1 Protocol',
  [DCAT_AP]: 'DCAT-AP 3.0.1',
  [`${sharedBase}ontology`]: 'The renkei ontology',
  [`${sharedBase}shapes`]: 'The renkei shapes (SHACL)',
  'https://www.rfc-editor.org/rfc/rfc4180':
    'RFC 4180: Common Format and MIME Type for Comma-Separated Values (CSV) Files',
  'https://jsonlines.org/': 'JSON Lines',
  'https://www.w3.org/TR/tabular-metadata/': 'Metadata Vocabulary for Tabular Data',
  'https://www.w3.org/TR/turtle/': 'RDF 1.1 Turtle',
  'https://www.w3.org/TR/trig/': 'RDF 1.1 TriG',
  'https://www.w3.org/TR/n-quads/': 'RDF 1.1 N-Quads',
  'https://www.w3.org/TR/json-ld11/': 'JSON-LD 1.1',
};

/** The specification of the form that a media type (without parameters) names. */
export function standardOf(mediaType: string): string | undefined {
  return OF_FORMS[mediaType];
}

/** What a specification is called; `undefined` for one that we do not know. */
export function standardTitle(iri: string): string | undefined {
  return TITLES[iri];
}

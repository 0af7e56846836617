import type { NamedNode } from '@rdfjs/types';
import { namedNode } from './term.ts';

/** The words of a string, as a type: `Words<'a b'>` is `'a' | 'b'`. */
type Words<S extends string> = S extends `${infer Head}\n${infer Tail}`
  ? Words<Head> | Words<Tail>
  : S extends `${infer Head} ${infer Tail}`
    ? Words<Head> | Words<Tail>
    : Exclude<S, ''>;

/** The terms of one vocabulary: `{ prefLabel: <http://www.w3.org/2004/02/skos/core#prefLabel>, … }`. */
export type Vocabulary<Base extends string, Name extends string> = {
  readonly [N in Name]: NamedNode<`${Base}${N}`>;
};

/** Named nodes for the terms `names` (local names between spaces) of the namespace `base`, which ends in `#` or `/`. */
export function vocabulary<const Base extends string, const Names extends string>(
  base: Base,
  names: Names,
): Vocabulary<Base, Words<Names>> {
  const terms = names.trim().split(/\s+/);
  return Object.fromEntries(terms.map((name) => [name, namedNode(`${base}${name}`)])) as Vocabulary<Base, Words<Names>>;
}

/**
 * The prefixes of every serialisation, in the order of their names. A file declares only those that it uses.
 * `rk` is this project's ontology, `rksh` its shapes; `pillar`, `municipality` … its shared things.
 */
export const prefixes = {
  adms: 'http://www.w3.org/ns/adms#',
  'cost-sharing': 'https://w3id.org/renkei/id/cost-sharing/',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dcterms: 'http://purl.org/dc/terms/',
  dqv: 'http://www.w3.org/ns/dqv#',
  eli: 'http://data.europa.eu/eli/ontology#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  'instrument-type': 'https://w3id.org/renkei/id/instrument-type/',
  m8g: 'http://data.europa.eu/m8g/',
  municipality: 'https://w3id.org/renkei/id/municipality/',
  oa: 'http://www.w3.org/ns/oa#',
  org: 'http://www.w3.org/ns/org#',
  owl: 'http://www.w3.org/2002/07/owl#',
  pillar: 'https://w3id.org/renkei/id/pillar/',
  position: 'https://w3id.org/renkei/id/position/',
  prefecture: 'https://w3id.org/renkei/id/prefecture/',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  region: 'https://w3id.org/renkei/id/region/',
  rk: 'https://w3id.org/renkei/ontology#',
  rksh: 'https://w3id.org/renkei/shapes#',
  'role-comparison': 'https://w3id.org/renkei/id/role-comparison/',
  'role-type': 'https://w3id.org/renkei/id/role-type/',
  rule: 'https://w3id.org/renkei/id/rule/',
  scheme: 'https://w3id.org/renkei/id/scheme/',
  sd: 'http://www.w3.org/ns/sparql-service-description#',
  sh: 'http://www.w3.org/ns/shacl#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  subject: 'https://w3id.org/renkei/id/subject/',
  vann: 'http://purl.org/vocab/vann/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  void: 'http://rdfs.org/ns/void#',
  'wording-group': 'https://w3id.org/renkei/id/wording-group/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** RDF 1.1 (https://www.w3.org/TR/rdf11-concepts/): types, lists and the reified statements that evidence is written with. */
export const rdf = vocabulary(
  prefixes.rdf,
  `
  type first rest nil List Property Statement subject predicate object langString
  `,
);

/** RDF Schema (https://www.w3.org/TR/rdf-schema/). */
export const rdfs = vocabulary(
  prefixes.rdfs,
  `
  Class Literal Resource comment domain isDefinedBy label range seeAlso subClassOf subPropertyOf
  `,
);

/** OWL 2 (https://www.w3.org/TR/owl2-overview/). */
export const owl = vocabulary(
  prefixes.owl,
  `
  Class DatatypeProperty ObjectProperty NamedIndividual Ontology deprecated equivalentClass inverseOf unionOf
  versionIRI versionInfo imports sameAs
  `,
);

/** XML Schema datatypes (https://www.w3.org/TR/xmlschema11-2/). */
export const xsd = vocabulary(
  prefixes.xsd,
  `
  anyURI boolean date dateTime decimal double gYear integer nonNegativeInteger string
  `,
);

/** SKOS (https://www.w3.org/TR/skos-reference/). */
export const skos = vocabulary(
  prefixes.skos,
  `
  Concept ConceptScheme altLabel broader broadMatch closeMatch definition editorialNote example exactMatch
  hasTopConcept hiddenLabel inScheme member narrower notation note prefLabel related relatedMatch scopeNote
  topConceptOf
  `,
);

/** Dublin Core terms (https://www.dublincore.org/specifications/dublin-core/dcmi-terms/). */
export const dcterms = vocabulary(
  prefixes.dcterms,
  `
  conformsTo created creator date description format hasPart identifier isPartOf isReferencedBy isVersionOf issued language
  license modified provenance publisher references rights source spatial subject temporal title type
  `,
);

/** Web Annotation (https://www.w3.org/TR/annotation-vocab/): where in a source a value stands. */
export const oa = vocabulary(
  prefixes.oa,
  `
  SpecificResource TextPositionSelector TextQuoteSelector end exact hasSelector hasSource prefix start suffix
  `,
);

/** European Legislation Identifier (https://eur-lex.europa.eu/eli-register/about.html). */
export const eli = vocabulary(prefixes.eli, 'LegalResource LegalResourceSubdivision is_part_of cites');

/** SHACL Core (https://www.w3.org/TR/shacl/). */
export const sh = vocabulary(
  prefixes.sh,
  `
  ClosedConstraintComponent Info NodeShape PropertyShape Violation Warning class conforms datatype description focusNode in inversePath
  languageIn maxCount message minCount minLength name node alternativePath nodeKind oneOrMorePath or order path
  pattern property resultMessage resultPath resultSeverity severity sourceConstraintComponent sourceShape
  targetClass value targetNode targetObjectsOf targetSubjectsOf uniqueLang zeroOrMorePath zeroOrOnePath result
  `,
);

/** The Organization Ontology (https://www.w3.org/TR/vocab-org/). */
export const org = vocabulary(
  prefixes.org,
  `
  Membership Organization OrganizationalCollaboration classification hasMembership member organization
  `,
);

/** VANN (https://vocab.org/vann/): how an ontology likes to be abbreviated. */
export const vann = vocabulary(prefixes.vann, 'preferredNamespacePrefix preferredNamespaceUri');

/** FOAF (http://xmlns.com/foaf/spec/): a document and what it is about. */
export const foaf = vocabulary(prefixes.foaf, 'Document primaryTopic homepage');

/** VoID (https://www.w3.org/TR/void/): datasets and where they are. */
export const voidTerms = vocabulary(
  prefixes.void,
  `
  Dataset DatasetDescription Linkset class classPartition classes dataDump distinctObjects distinctSubjects entities
  exampleResource feature inDataset linkPredicate objectsTarget properties property propertyPartition sparqlEndpoint
  subjectsTarget subset triples uriRegexPattern uriSpace vocabulary
  `,
);

/** DCAT 3 (https://www.w3.org/TR/vocab-dcat-3/): catalogs, datasets, their files and versions. */
export const dcat = vocabulary(
  prefixes.dcat,
  `
  Catalog CatalogRecord DataService Dataset Distribution accessService accessURL byteSize catalog compressFormat
  contactPoint dataset distribution downloadURL endDate endpointDescription endpointURL hasCurrentVersion hasVersion isVersionOf
  keyword landingPage mediaType packageFormat previousVersion record Resource
  servesDataset service startDate theme themeTaxonomy version
  `,
);

/** Data Quality Vocabulary (https://www.w3.org/TR/vocab-dqv/): what was measured of a dataset. */
export const dqv = vocabulary(
  prefixes.dqv,
  'Metric QualityMeasurement computedOn expectedDataType hasQualityMeasurement isMeasurementOf value',
);

/** Asset Description Metadata Schema (https://www.w3.org/TR/vocab-adms/): what is new in a version. */
export const adms = vocabulary(prefixes.adms, 'identifier versionNotes');

/** SPDX (https://spdx.org/rdf/terms/): checksums of files. */
export const spdx = vocabulary(
  prefixes.spdx,
  'Checksum ChecksumAlgorithm algorithm checksum checksumAlgorithm_sha256 checksumValue',
);

/** PROV-O (https://www.w3.org/TR/prov-o/). */
export const prov = vocabulary(prefixes.prov, 'Activity Entity generated used');

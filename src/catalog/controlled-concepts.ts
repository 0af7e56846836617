import type { NamedNode, Quad } from '@rdfjs/types';
import { dcat, dcterms, eli, foaf, owl, rdf, rdfs, skos, spdx } from '../rdf/namespace.ts';
import { literal, namedNode } from '../rdf/term.ts';
import { CONTROLLED_LISTS, listOf } from './controlled-lists.ts';
import { dcatap, dct } from './dcat-terms.ts';
import { licenceFacts } from './licence.ts';
import { standardTitle } from './standards.ts';
import { about, linksTo, type Property, plainText, textIn } from './statement.ts';

const EU = 'http://publications.europa.eu/resource/authority/';

/** The languages of our data. */
export const LANGUAGES: readonly string[] = languageIris();

/** Languages (ISO 639-1) in the EU's list of authority. */
export function languageIris(languages: readonly ('ja' | 'en')[] = ['ja', 'en']): string[] {
  const codes = { ja: 'JPN', en: 'ENG' };
  return languages.map((language) => `${EU}language/${codes[language]}`);
}

/** The country that our data are about. */
export const JAPAN = `${EU}country/JPN`;
/** How often they change: when agreements do. */
export const IRREGULAR = `${EU}frequency/IRREG`;
/** The list of themes that catalogs sort by. */
export const DATA_THEME = `${EU}data-theme`;
/** Government and public sector. */
export const GOVERNMENT = `${DATA_THEME}/GOVE`;
/** Regions and cities. */
export const REGIONS = `${DATA_THEME}/REGI`;
/** For everybody. */
export const PUBLIC = `${EU}access-right/PUBLIC`;
/** There to stay. */
export const STABLE = `${EU}planned-availability/STABLE`;

/** SPDX's own name for SHA-256. */
const SPDX_SHA_256 = spdx.checksumAlgorithm_sha256.value;
/** The same, as the shapes of DCAT-AP 3.0.1 want it: they know the addresses of SPDX with `https` only. The catalog says that both are one. */
export const SHA_256 = SPDX_SHA_256.replace(/^http:/, 'https:');

/** The IRI of a media type (without parameters), as DCAT has it. */
export function mediaTypeIri(mediaType: string): string {
  return `https://www.iana.org/assignments/media-types/${mediaType}`;
}

/** The IRI of a file type in the EU's list: `RDF_TURTLE`. */
export function fileType(code: string): string {
  return `${EU}file-type/${code}`;
}

/** What the values of a property are, as DCAT-AP says: for validators that cannot look it up. */
const RANGES: readonly (readonly [NamedNode, NamedNode])[] = [
  [dcat.endpointDescription, rdfs.Resource],
  [dcat.endpointURL, rdfs.Resource],
  [dcat.landingPage, foaf.Document],
  [dcat.mediaType, dct.MediaType],
  [dcatap.applicableLegislation, eli.LegalResource],
  [dcterms.conformsTo, dct.Standard],
  [dcterms.format, dct.MediaTypeOrExtent],
  [dcterms.license, dct.LicenseDocument],
  [foaf.homepage, foaf.Document],
  [spdx.algorithm, spdx.ChecksumAlgorithm],
];

/**
 * What must be known of the concepts and documents of others that a catalog mentions: what they are, what they are called, in which list they are. Nothing has an
 * `rdfs:label`: ckanext-dcat would take that for the value, in place of the IRI. Nothing here is a dataset.
 */
export function controlledConcepts(catalog: readonly Quad[]): Quad[] {
  const mentioned = new Set(catalog.flatMap(({ object }) => (object.termType === 'NamedNode' ? [object.value] : [])));
  const ofLicences = [...mentioned].flatMap((iri) => licenceFacts(iri)?.type ?? []);
  const concepts = [...new Set([...mentioned, ...ofLicences])].flatMap((iri) => conceptStatements(iri));
  const typed = RANGES.flatMap(([property, type]) =>
    catalog
      .filter(({ predicate }) => predicate.equals(property))
      .flatMap(({ object }) => about(namedNode(object.value), [[rdf.type, type], ...named(object.value, type)])),
  );
  return [...concepts, ...typed, ...schemes([...concepts, ...catalog])];
}

/** The entry of a concept in its list. */
function conceptStatements(iri: string): Quad[] {
  const found = listOf(iri);
  if (found === undefined) return [];
  const { list, code } = found;
  const label = list.labels[code];
  return about(namedNode(iri), [
    [rdf.type, skos.Concept],
    ...(list.class === undefined ? [] : [[rdf.type, list.class] as const]),
    ...linksTo(skos.inScheme, list.scheme),
    ...(label === undefined ? [[skos.prefLabel, literal(code)] as const] : textIn(skos.prefLabel, label)),
  ]);
}

/** What a document is called, by its kind. */
function named(iri: string, type: NamedNode): Property[] {
  if (type.equals(dct.Standard)) return plainText(dcterms.title, standardTitle(iri));
  if (type.equals(spdx.ChecksumAlgorithm)) return linksTo(owl.sameAs, SPDX_SHA_256);
  return type.equals(dct.LicenseDocument) ? licenceProperties(iri) : [];
}

/** CKAN finds a licence by its IRI or by its title. */
function licenceProperties(iri: string): Property[] {
  const facts = licenceFacts(iri);
  if (facts === undefined) return plainText(dcterms.title, iri);
  const { title, type, inEuropeanList, note } = facts;
  return [
    ...textIn(dcterms.title, title),
    ...textIn(dcterms.description, note),
    ...linksTo(dcterms.type, type),
    ...(inEuropeanList === undefined ? [] : linksTo(dct.relation, inEuropeanList)),
  ];
}

/** The lists that concepts are in. */
function schemes(statements: readonly Quad[]): Quad[] {
  return CONTROLLED_LISTS.filter(({ scheme }) => statements.some(({ object }) => object.value === scheme)).flatMap(
    ({ scheme, title }) =>
      about(namedNode(scheme), [
        [rdf.type, skos.ConceptScheme],
        [dcterms.title, literal(title, 'en')],
      ]),
  );
}

import type { Quad } from '@rdfjs/types';
import { dcat, dcterms, rdf, spdx, xsd } from '../rdf/namespace.ts';
import { literal, namedNode } from '../rdf/term.ts';
import { fileType, languageIris, mediaTypeIri, SHA_256, STABLE } from './controlled-concepts.ts';
import { type CatalogPlace, catalogIris, type PublishedFacts } from './dcat-place.ts';
import { dcatap, hexBinary } from './dcat-terms.ts';
import { isRegistered } from './distribution-form.ts';
import { type Distribution, distributions } from './distributions.ts';
import { OUR_STANDARDS, standardOf } from './standards.ts';
import { about, dayOf, linksTo, plainText, textIn } from './statement.ts';

/** The files in which the dataset can be had: where each is, how long, and how to tell that it is whole. */
export function distributionStatements(facts: PublishedFacts, place: CatalogPlace): Quad[] {
  return distributions(facts).flatMap((each) => [
    ...about(namedNode(each.iri), [
      [rdf.type, dcat.Distribution],
      ...plainText(dcterms.identifier, `${facts.publication.identifier}-${each.slug}`),
      ...textIn(dcterms.title, each.title),
      ...textIn(dcterms.description, each.description),
      ...linksTo(dcat.accessURL, `${place.address}data/${each.path}`),
      ...linksTo(dcat.downloadURL, `${place.address}data/${each.path}`),
      [dcat.byteSize, literal(String(each.bytes), xsd.nonNegativeInteger)],
      ...(isRegistered(each.mediaType) ? linksTo(dcat.mediaType, mediaTypeIri(each.mediaType)) : []),
      ...linksTo(dcterms.format, fileType(each.fileTypeCode)),
      // That of the dataset, also for the vocabulary, which alone is CC0: ckanext-dcat gives the whole dataset the licence of whichever file it meets first.
      ...linksTo(dcterms.license, facts.licence),
      ...(facts.publication.sourceRights === undefined ? [] : linksTo(dcterms.rights, catalogIris(facts).sourceRights)),
      ...linksTo(dcatap.availability, STABLE),
      ...linksTo(dcterms.language, ...languageIris(each.languages)),
      ...linksTo(dcterms.conformsTo, ...conformsTo(facts, each)),
      ...dayOf(dcterms.issued, facts.issued),
      ...dayOf(dcterms.modified, facts.modified),
      ...(each.sha256 === undefined ? [] : linksTo(spdx.checksum, checksumIri(each))),
    ]),
    ...checksum(each),
  ]);
}

/** What a file keeps to: tables to their definition, statements to the ontology and shapes, and each to the specification of its form. */
function conformsTo({ base, tables, tableMetadata }: PublishedFacts, { path, mediaType }: Distribution): string[] {
  const form = standardOf(mediaType);
  const ofForm = form === undefined ? [] : [form];
  if (path === tableMetadata?.path) return ofForm;
  const isTable = tables.some(({ files }) => files.some((file) => file.path === path));
  if (!isTable) return [...ofForm, ...OUR_STANDARDS];
  return tableMetadata === undefined ? ofForm : [...ofForm, `${base}data/${tableMetadata.path}`];
}

function checksum(each: Distribution): Quad[] {
  const { sha256 } = each;
  if (sha256 === undefined) return [];
  return about(namedNode(checksumIri(each)), [
    [rdf.type, spdx.Checksum],
    ...linksTo(spdx.algorithm, SHA_256),
    [spdx.checksumValue, literal(sha256, hexBinary)],
  ]);
}

function checksumIri({ iri }: Distribution): string {
  return `${iri}#checksum`;
}

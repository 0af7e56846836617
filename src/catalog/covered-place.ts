import type { Quad } from '@rdfjs/types';
import type { JsonObject } from '../rdf/json-ld.ts';
import { dcterms, rdf, skos } from '../rdf/namespace.ts';
import { namedNode } from '../rdf/term.ts';
import { type Bilingual, inLanguage } from '../store/publication.ts';
import { JAPAN } from './controlled-concepts.ts';
import { dct } from './dcat-terms.ts';
import { about, plainText, textIn } from './statement.ts';

/** A local government whose area a dataset is about. */
export interface CoveredPlace {
  readonly iri: string;
  /** Its code of six digits. */
  readonly code: string;
  readonly name: Bilingual;
}

const COUNTRY = { ja: '日本', en: 'Japan' } as const;

/** What `dct:spatial` leads to: the places, or the country where there are none. */
export function spatialIris(places: readonly CoveredPlace[] = []): string[] {
  return places.length === 0 ? [JAPAN] : places.map(({ iri }) => iri);
}

/** What a catalog says of places; the country is told among the controlled concepts. Names are no `rdfs:label`, as nothing of a catalog has one. */
export function placeStatements(places: readonly CoveredPlace[] = []): Quad[] {
  return places.flatMap(({ iri, code, name }) =>
    about(namedNode(iri), [
      [rdf.type, dct.Location],
      ...textIn(skos.prefLabel, name),
      ...plainText(dcterms.identifier, code),
    ]),
  );
}

/** The places as search engines have them (https://schema.org/spatialCoverage). */
export function spatialCoverage(
  places: readonly CoveredPlace[] | undefined,
  language: keyof Bilingual,
): JsonObject | JsonObject[] {
  const words = (text: Bilingual) => inLanguage(text, language);
  if (places === undefined || places.length === 0) return { '@type': 'Place', name: words(COUNTRY) };
  return places.map(({ iri, code, name }) => ({
    '@type': 'AdministrativeArea',
    '@id': iri,
    name: words(name),
    identifier: code,
  }));
}

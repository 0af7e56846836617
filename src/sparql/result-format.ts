import { preferred } from '../http/accept.ts';

/** What a query gives: rows or a yes/no, or statements. */
export type ResultKind = 'solutions' | 'statements';

/** One way to write results down. */
export interface ResultFormat {
  /** The value of the parameter `format`. */
  readonly name: string;
  /** As `Accept` asks for it. */
  readonly mediaType: string;
  /** The value of `Content-Type`. */
  readonly contentType: string;
  /** What the engine calls it; the page is made from JSON. */
  readonly engineType: string;
  /** The IRI of the format (https://www.w3.org/ns/formats/), where it has one. */
  readonly iri?: string;
}

const FORMATS = 'http://www.w3.org/ns/formats/';
const JSON_RESULTS = 'application/sparql-results+json';
const XML_RESULTS = 'application/sparql-results+xml';

/** The page with the results in it: for browsers. */
export const PAGE_FORMAT: ResultFormat = format('html', 'text/html', { charset: true, engineType: JSON_RESULTS });

const SOLUTIONS: readonly ResultFormat[] = [
  format('json', JSON_RESULTS, { iri: 'SPARQL_Results_JSON' }),
  format('xml', XML_RESULTS, { iri: 'SPARQL_Results_XML' }),
  format('csv', 'text/csv', { iri: 'SPARQL_Results_CSV', charset: true }),
  format('tsv', 'text/tab-separated-values', { iri: 'SPARQL_Results_TSV', charset: true }),
  format('json', 'application/json', { engineType: JSON_RESULTS }),
  format('xml', 'application/xml', { engineType: XML_RESULTS }),
];

const STATEMENTS: readonly ResultFormat[] = [
  format('turtle', 'text/turtle', { iri: 'Turtle', charset: true }),
  format('n-triples', 'application/n-triples', { iri: 'N-Triples' }),
  format('n-quads', 'application/n-quads', { iri: 'N-Quads' }),
  format('trig', 'application/trig', { iri: 'TriG' }),
  format('rdf-xml', 'application/rdf+xml', { iri: 'RDF_XML' }),
  format('json-ld', 'application/ld+json', { iri: 'JSON-LD' }),
  format('json-ld', 'application/json', { engineType: 'application/ld+json' }),
];

/** The formats of a kind of result, the one that is given to whoever accepts everything first. */
export const RESULT_FORMATS: Readonly<Record<ResultKind, readonly ResultFormat[]>> = {
  solutions: [...SOLUTIONS, PAGE_FORMAT],
  statements: [...STATEMENTS, PAGE_FORMAT],
};

/**
 * Chooses a format: the one called `name` if a name is given, else the one that `Accept` likes best (RFC 9110, section 12.5.1), of several equal ones the
 * first. `undefined` if none will do.
 */
export function chooseFormat(
  accept: string | null,
  offered: readonly ResultFormat[],
  name?: string,
): ResultFormat | undefined {
  return name === undefined ? preferred(accept, offered) : offered.find((format) => format.name === name);
}

interface FormatDetails {
  readonly iri?: string;
  readonly engineType?: string;
  readonly charset?: boolean;
}

function format(name: string, mediaType: string, { iri, engineType = mediaType, charset }: FormatDetails) {
  const contentType = charset ? `${mediaType}; charset=utf-8` : mediaType;
  return { name, mediaType, contentType, engineType, ...(iri === undefined ? {} : { iri: `${FORMATS}${iri}` }) };
}

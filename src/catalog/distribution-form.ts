/** A form in which the data can be had: how catalogs name it. */
export interface DistributionForm {
  /** For people, in any language: `CSV`, `Turtle`. */
  readonly name: string;
  /** The last part of a code in the EU's list of file types (http://publications.europa.eu/resource/authority/file-type/…): `RDF_TURTLE`. */
  readonly fileTypeCode: string;
  /** What CKAN shows as the format; its own list (`resource_formats.json`) has no Turtle and no JSON-LD, so it must be told. */
  readonly ckanFormat: string;
}

/** The forms of our files by media type without parameters. */
const FORMS: Readonly<Record<string, DistributionForm>> = {
  'text/csv': { name: 'CSV', fileTypeCode: 'CSV', ckanFormat: 'CSV' },
  // The EU's list has no JSON Lines: each line is JSON.
  'application/jsonl': { name: 'JSON Lines', fileTypeCode: 'JSON', ckanFormat: 'JSONL' },
  'application/x-ndjson': { name: 'JSON Lines', fileTypeCode: 'JSON', ckanFormat: 'JSONL' },
  // CSVW metadata are JSON-LD by their own specification.
  'application/csvm+json': { name: 'CSVW', fileTypeCode: 'JSON_LD', ckanFormat: 'JSON' },
  'text/turtle': { name: 'Turtle', fileTypeCode: 'RDF_TURTLE', ckanFormat: 'TTL' },
  'application/trig': { name: 'TriG', fileTypeCode: 'RDF_TRIG', ckanFormat: 'TriG' },
  'application/n-quads': { name: 'N-Quads', fileTypeCode: 'RDF_N_QUADS', ckanFormat: 'N-Quads' },
  'application/ld+json': { name: 'JSON-LD', fileTypeCode: 'JSON_LD', ckanFormat: 'JSON-LD' },
};

/**
 * Media types that IANA has not registered: DCAT names none of them (`dcat:mediaType` is for those of IANA's list, section 6.8.16 of DCAT 3), and tells the file type
 * alone.
 */
const UNREGISTERED: readonly string[] = ['application/jsonl', 'application/x-ndjson'];

/** Whether a media type (without parameters) stands in the list of IANA. */
export function isRegistered(mediaType: string): boolean {
  return !UNREGISTERED.includes(mediaType);
}

/** The form of a media type, parameters or not; `undefined` for one that catalogs are not told of. */
export function distributionForm(mediaType: string): DistributionForm | undefined {
  return FORMS[bareMediaType(mediaType)];
}

/** A media type without its parameters, in lower case: `text/csv`. */
export function bareMediaType(mediaType: string): string {
  return (mediaType.split(';')[0] ?? '').trim().toLowerCase();
}

import { formats } from '../rdf/format.ts';

/** What `renkei extract` can print, by the name of the option's value. */
export const EXTRACT_FORMATS = {
  turtle: 'turtle',
  trig: 'trig',
  nquads: 'n-quads',
  jsonld: 'json-ld',
  json: 'json',
} as const;

/** A value of `--format`. */
export type ExtractFormat = keyof typeof EXTRACT_FORMATS;

/** What is put behind the name of a document for the file with its data: `.ttl`, `.json`. */
export function extensionOf(format: ExtractFormat): string {
  return format === 'json' ? '.json' : formats[EXTRACT_FORMATS[format]].extension;
}

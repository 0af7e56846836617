/** The syntaxes that are read and written here. */
export type RdfFormat = 'turtle' | 'trig' | 'n-triples' | 'n-quads' | 'json-ld';

/** What a syntax is called on the wire and on disk; `quads`: whether it can hold named graphs. */
export interface FormatFacts {
  readonly mediaType: string;
  readonly extension: string;
  readonly quads: boolean;
}

/** Media types as registered with IANA, file extensions as the specifications recommend them. */
export const formats: Readonly<Record<RdfFormat, FormatFacts>> = {
  turtle: { mediaType: 'text/turtle', extension: '.ttl', quads: false },
  trig: { mediaType: 'application/trig', extension: '.trig', quads: true },
  'n-triples': { mediaType: 'application/n-triples', extension: '.nt', quads: false },
  'n-quads': { mediaType: 'application/n-quads', extension: '.nq', quads: true },
  'json-ld': { mediaType: 'application/ld+json', extension: '.jsonld', quads: true },
};

/** The format that a file's name announces, or `undefined`. */
export function formatOfFile(name: string): RdfFormat | undefined {
  const extension = /\.[^./\\]+$/.exec(name)?.[0].toLowerCase();
  return (Object.keys(formats) as RdfFormat[]).find((format) => formats[format].extension === extension);
}

import type { DatasetFacts } from './dataset-facts.ts';
import { bareMediaType } from './distribution-form.ts';
import { inPath, inQuery, operation } from './open-api-part.ts';

/** The forms of documents, HTML apart. */
const RDF = [
  'text/turtle',
  'application/ld+json',
  'application/rdf+xml',
  'application/n-triples',
  'application/n-quads',
  'application/trig',
];
/** The forms of documents. */
export const DOCUMENT_TYPES = [...RDF, 'text/html'];
const LANGUAGE = inQuery('lang', 'Of the page.', { schema: { enum: ['ja', 'en'] } });
const CHOICE = [
  inQuery('_mediatype', 'In place of `Accept`: media types, the best first.'),
  inQuery('_profile', 'What it shall keep to: `shapes`, or the IRI of that; `alt` lists what there is.'),
];
/** What the address of a document may say in place of headers. */
export const DOCUMENT_PARAMETERS = [LANGUAGE, ...CHOICE];
const ANSWERS = { 304: 'NotModified', 406: 'NotAcceptable' };

/** What is there to be had: things, documents, vocabularies, graphs, files. Values to try are taken from the data. */
export function dataPaths(facts: DatasetFacts): Readonly<Record<string, object>> {
  const { base, examples, graphs } = facts;
  const thing = examples.find((iri) => iri.startsWith(`${base}id/`))?.slice(`${base}id/`.length) ?? 'dataset';
  const [graph] = graphs;
  const document = (id: string, summary: string) =>
    operation({ id, summary, tag: 'data', types: DOCUMENT_TYPES, parameters: DOCUMENT_PARAMETERS, others: ANSWERS });
  return {
    '/': { get: document('getStart', 'The start page; to programs, the description of the dataset.') },
    '/id/{thing}': {
      get: operation({
        id: 'identify',
        summary: 'A thing: leads to the document about it. A name (`municipality/荒尾市`) leads to its IRI.',
        tag: 'data',
        parameters: [inPath('thing', 'The end of its IRI; slashes stay slashes.', thing)],
        others: {
          300: 'Several things have the name; the answer lists them.',
          303: 'See the document, or the IRI.',
          404: 'NotFound',
          406: 'NotAcceptable',
          410: 'Gone',
        },
      }),
    },
    '/doc/{document}': {
      get: operation({
        id: 'getDocument',
        summary: 'The document about a thing, in the form that `Accept` or a suffix (`.ttl`, `.jsonld` …) asks for.',
        tag: 'data',
        types: DOCUMENT_TYPES,
        parameters: [
          inPath('document', 'The end of the IRI of the thing; slashes stay slashes.', thing),
          ...DOCUMENT_PARAMETERS,
        ],
        others: { ...ANSWERS, 301: 'The address was not written as it should be.', 404: 'NotFound', 410: 'Gone' },
      }),
    },
    '/doc/{document}.linkset.json': {
      get: operation({
        id: 'getLinks',
        summary: 'The links of a document (RFC 9264).',
        tag: 'data',
        types: ['application/linkset+json'],
        parameters: [inPath('document', 'The end of the IRI of the thing; slashes stay slashes.', thing)],
        others: { 304: 'NotModified', 404: 'NotFound', 410: 'Gone' },
      }),
    },
    '/ontology': { get: document('getOntology', 'The ontology.') },
    '/shapes': { get: document('getShapes', 'The SHACL shapes.') },
    '/graph/{graph}': {
      get: operation({
        id: 'getGraph',
        summary: 'A named graph.',
        tag: 'data',
        types: DOCUMENT_TYPES,
        parameters: [inPath('graph', 'The end of its IRI; slashes stay slashes.', endOf(graph?.iri, `${base}graph/`))],
        others: { ...ANSWERS, 404: 'NotFound' },
      }),
    },
    '/data/{file}': {
      get: operation({
        id: 'getFile',
        summary:
          'A published file, byte for byte; `renkei.nq` is the whole, `manifest.json` lists all with their SHA-256.',
        tag: 'data',
        types: fileTypes(facts),
        parameters: [inPath('file', 'Its path in the manifest.', 'manifest.json')],
        others: { 304: 'NotModified', 404: 'NotFound' },
      }),
    },
    '/context.jsonld': {
      get: operation({
        id: 'getContext',
        summary: 'The JSON-LD context.',
        tag: 'data',
        types: ['application/ld+json'],
        others: { 304: 'NotModified' },
      }),
    },
  };
}

/** The media types of all published files, without their parameters. */
function fileTypes({ graphs, tables, tableMetadata, releases }: DatasetFacts): string[] {
  const files = [
    ...[...graphs, ...tables].flatMap((each) => each.files),
    ...(tableMetadata === undefined ? [] : [tableMetadata]),
    ...releases.flatMap(({ added, removed }) => [added, removed]),
  ];
  return [...new Set([...files.map(({ mediaType }) => bareMediaType(mediaType)), 'application/json'])];
}

function endOf(iri: string | undefined, start: string): string {
  return iri?.startsWith(start) ? iri.slice(start.length) : '';
}

import type { DatasetFacts } from './dataset-facts.ts';
import { CATALOG_PATH, isPublished } from './dcat-place.ts';
import { citationPaths } from './open-api-citation.ts';
import { DOCUMENT_PARAMETERS, DOCUMENT_TYPES, dataPaths } from './open-api-data.ts';
import { operation, SHARED_RESPONSES } from './open-api-part.ts';
import { questionPaths } from './open-api-questions.ts';

/** The media type of {@link openApi} (draft-ietf-httpapi-rest-api-mediatypes). */
export const OPEN_API_TYPE = 'application/vnd.oai.openapi+json;version=3.1';

/** The version of what clients write programs against: of the addresses, not of the data. */
const VERSION = '0.1.0';

const TAGS = [
  { name: 'data', description: 'Things, documents about them, graphs and files.' },
  { name: 'questions', description: 'GraphQL, SPARQL and search.' },
  { name: 'self-description', description: 'What the server says of itself and the dataset.' },
  { name: 'operating', description: 'For those who run it.' },
];

const SCHEMAS = {
  Problem: {
    type: 'object',
    description: 'RFC 9457.',
    required: ['status', 'title'],
    properties: {
      type: { type: 'string' },
      title: { type: 'string' },
      status: { type: 'integer' },
      detail: { type: 'string' },
      code: { type: 'string', description: 'Stays the same when wordings change.' },
    },
  },
  GraphQLRequest: {
    type: 'object',
    required: ['query'],
    properties: {
      query: { type: 'string' },
      operationName: { type: ['string', 'null'] },
      variables: { type: ['object', 'null'] },
      extensions: { type: ['object', 'null'] },
    },
  },
};

/** Every route of the server (OpenAPI 3.1, https://spec.openapis.org/oas/v3.1.1.html), as JSON. `address` is where it is reached and ends in `/`. */
export function openApi(facts: DatasetFacts, address: string): string {
  const document = {
    openapi: '3.1.0',
    info: {
      title: 'renkei',
      version: VERSION,
      summary: 'Linked open data of inter-municipal cooperation agreements in Japan.',
      description: 'HEAD is answered as GET without the body. Data may be read by pages of every origin.',
      license: { name: 'Licence of the data', url: facts.licence },
    },
    servers: [{ url: address.replace(/\/$/, '') }],
    tags: TAGS,
    paths: {
      ...dataPaths(facts),
      ...citationPaths(facts),
      ...questionPaths(),
      ...selfDescriptionPaths(facts),
      ...operatingPaths(),
    },
    components: { responses: SHARED_RESPONSES, schemas: SCHEMAS },
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

function selfDescriptionPaths(facts: DatasetFacts): Readonly<Record<string, object>> {
  return {
    '/.well-known/void': documented('getVoid', 'The dataset in VoID.'),
    ...(isPublished(facts)
      ? {
          [`/${CATALOG_PATH}`]: documented(
            'getCatalog',
            'The catalog of files and services (DCAT-AP 3.0.1), for harvesters.',
          ),
        }
      : {}),
    '/.well-known/api-catalog': described('getApiCatalog', 'The interfaces (RFC 9727).', ['application/linkset+json']),
    '/schema.graphql': described('getSchema', 'The GraphQL schema, with the RDF term of each type and field.', [
      'application/graphql',
    ]),
    '/openapi.json': described('getOpenApi', 'This document.', [OPEN_API_TYPE]),
    '/sitemap.xml': described('getSitemap', 'The list of the files that list all pages.', ['application/xml']),
    '/sitemap-{part}.xml': {
      parameters: [{ name: 'part', in: 'path', required: true, schema: { type: 'integer', minimum: 1 }, example: 1 }],
      ...described('getSitemapPart', 'At most 50,000 addresses of pages.', ['application/xml'], { 404: 'NotFound' }),
    },
    '/robots.txt': described('getRobots', 'What crawlers may ask (RFC 9309).', ['text/plain']),
  };
}

/** A document, in all forms of documents. */
function documented(id: string, summary: string): object {
  const others = { 304: 'NotModified', 406: 'NotAcceptable' };
  const about = { id, summary, tag: 'self-description' } as const;
  return { get: operation({ ...about, types: DOCUMENT_TYPES, parameters: DOCUMENT_PARAMETERS, others }) };
}

function described(id: string, summary: string, types: readonly string[], others = {}): object {
  const all = { 304: 'NotModified', ...others };
  return { get: operation({ id, summary, tag: 'self-description', types, others: all }) };
}

function operatingPaths(): Readonly<Record<string, object>> {
  const about = { tag: 'operating' } as const;
  return {
    '/health/live': {
      get: operation({ ...about, id: 'isLive', summary: 'The process answers.', types: ['application/json'] }),
    },
    '/health/ready': {
      get: operation({
        ...about,
        id: 'isReady',
        summary: 'The data can be read and asked.',
        types: ['application/json'],
        others: { 503: 'Unavailable' },
      }),
    },
    '/metrics': {
      get: operation({
        ...about,
        id: 'getMetrics',
        summary: 'Numbers for Prometheus; for clients on the same machine, and to those whom its operator has named.',
        types: ['text/plain'],
        others: { 404: 'NotFound' },
      }),
    },
  };
}

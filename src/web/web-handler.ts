import { represent, textRepresentation } from '../http/representation.ts';
import type { Dataset } from '../store/dataset.ts';
import { createSite, type SiteOptions } from './create-site.ts';
import {
  type DocumentDesk,
  respondAtDoc,
  respondAtRoot,
  respondWithVocabulary,
  splitSuffix,
  VOCABULARIES,
} from './doc-response.ts';
import { DocumentResponder } from './document-response.ts';
import { type Exchange, exchangeOf, renderPage, VARY, viewOf } from './exchange.ts';
import { respondWithFile, respondWithGraph } from './graph-response.ts';
import { respondAtId } from './id-response.ts';
import { contextText } from './json-ld-context.ts';
import { pageAssetAt } from './page/page-asset.ts';
import { PAGE_SECURITY } from './page-security.ts';
import { notFound, tellProblem } from './problem-page.ts';
import { PublishedFiles } from './published-files.ts';
import { pathSegments } from './request-path.ts';
import { respondWithSelfDescription } from './self-description.ts';
import type { Site } from './site.ts';

/** What the web door is made of. */
export interface WebParts extends SiteOptions {
  readonly dataset: Dataset;
  /** The folder that the dataset was read from: its files are the dumps. */
  readonly dataDir: string;
}

const ALLOW = 'GET, HEAD, OPTIONS';

/**
 * Everything that is asked for by its IRI: things (`/id/…`), documents about them (`/doc/…`), the ontology and shapes, the JSON-LD context, named graphs
 * (`/graph/…`), published files (`/data/…`), the start page, and what the server says of itself. Answers every path, with 404 where there is nothing.
 */
export function webHandler({ dataset, dataDir, ...options }: WebParts): (request: Request) => Promise<Response> {
  const site = createSite(dataset, options);
  const files = new PublishedFiles(dataset.manifest, dataDir, dataset.version);
  const desk: DocumentDesk = { site, documents: new DocumentResponder(site) };
  return async (request) => {
    const exchange = exchangeOf(site, request);
    if (request.method !== 'GET' && request.method !== 'HEAD') return notAllowed(site, exchange);
    const segments = pathSegments(exchange.url.pathname);
    if (segments === undefined) return badPath(site, exchange);
    return respond(desk, files, exchange, segments);
  };
}

async function respond(
  desk: DocumentDesk,
  files: PublishedFiles,
  exchange: Exchange,
  [door = '', ...rest]: readonly string[],
): Promise<Response> {
  const { site } = desk;
  const { stem, suffix } = splitSuffix(door);
  if (VOCABULARIES.includes(stem) && (suffix === undefined || rest.length === 0)) {
    return respondWithVocabulary(desk, exchange, stem, { suffix, rest });
  }
  switch (door) {
    case 'id':
      return respondAtId(site, exchange, rest);
    case 'doc':
      return respondAtDoc(desk, exchange, rest);
    case 'graph':
      return respondWithGraph(site, files, exchange, rest);
    case 'assets':
      return respondWithAsset(site, exchange, rest);
    case 'data':
      return respondWithFile(site, files, exchange, rest);
    default:
      return (
        (await respondWithSelfDescription(desk, exchange)) ??
        (rest.length === 0 ? respondAtTop(desk, exchange, door) : notFound(site, exchange, iriAsked(site, exchange)))
      );
  }
}

/** The documents without a folder. */
async function respondAtTop(desk: DocumentDesk, exchange: Exchange, name: string): Promise<Response> {
  const { site } = desk;
  if (name === '') return respondAtRoot(desk, exchange);
  if (name === 'context.jsonld') {
    const context = textRepresentation('application/ld+json', contextText());
    return represent(exchange.request, context, { headers: { vary: VARY } });
  }
  return (
    (name === 'search' ? await searchPage(site, exchange) : undefined) ??
    notFound(site, exchange, iriAsked(site, exchange))
  );
}

/** The files that pages refer to. Their names tell their content, so they never change. */
async function respondWithAsset(site: Site, exchange: Exchange, rest: readonly string[]): Promise<Response> {
  const asset = pageAssetAt(`/assets/${rest.join('/')}`);
  if (asset === undefined) return notFound(site, exchange, iriAsked(site, exchange));
  const headers = { 'cache-control': 'public, max-age=31536000, immutable' };
  return represent(exchange.request, textRepresentation(asset.mediaType, asset.text), { headers });
}

/** The page of search results, if there is one; it has no other form. */
async function searchPage(site: Site, exchange: Exchange): Promise<Response | undefined> {
  const iri = `${site.base}search`;
  const view = viewOf(site, exchange, { kind: 'search', iri, path: '/search', document: iri });
  const page = renderPage(site, view);
  if (page === undefined) return undefined;
  const headers = { ...PAGE_SECURITY, vary: VARY, 'content-language': exchange.language };
  return represent(exchange.request, textRepresentation('text/html; charset=utf-8', page), { headers });
}

function notAllowed(site: Site, exchange: Exchange): Response {
  const detail = `${exchange.request.method} is not answered here. Use ${ALLOW}.`;
  const problem = { status: 405, code: 'METHOD_NOT_ALLOWED', title: 'Method not allowed', detail } as const;
  return tellProblem(site, exchange, problem, { iri: iriAsked(site, exchange), headers: { allow: ALLOW } });
}

/** What is no percent-encoded UTF-8 names nothing. */
function badPath(site: Site, exchange: Exchange): Response {
  const detail = 'The path is not UTF-8, percent-encoded.';
  const problem = { status: 400, code: 'BAD_REQUEST', title: 'Bad request', detail } as const;
  return tellProblem(site, exchange, problem, { iri: iriAsked(site, exchange) });
}

function iriAsked({ base }: Site, { url }: Exchange): string {
  return base + url.pathname.slice(1);
}

import { CATALOG_PATH } from '../catalog/dcat-place.ts';
import { represent, textRepresentation } from '../http/representation.ts';
import type { Dataset } from '../store/dataset.ts';
import { listedPaths, respondWithCatalog } from './catalog-response.ts';
import { createSite, type SiteOptions } from './create-site.ts';
import { respondWithFile } from './data-response.ts';
import {
  type DocumentDesk,
  respondAtDoc,
  respondAtRoot,
  respondWithVocabulary,
  splitSuffix,
  VOCABULARIES,
} from './doc-response.ts';
import { DocumentResponder } from './document-response.ts';
import { type Exchange, exchangeOf, VARY } from './exchange.ts';
import { faultOf } from './fault.ts';
import { respondWithGraph } from './graph-response.ts';
import { redirect, respondAtId } from './id-response.ts';
import { contextText } from './json-ld-context.ts';
import { isStart } from './page-address.ts';
import { notFound, tellProblem } from './problem-page.ts';
import { PublishedFiles } from './published-files.ts';
import { pathSegments } from './request-path.ts';
import { respondWithSelfDescription } from './self-description.ts';
import type { Site } from './site.ts';
import { type SiteFile, siteFiles } from './site-files.ts';
import { respondWithSitePage } from './site-page.ts';

/** What the web door is made of. */
export interface WebParts extends SiteOptions {
  readonly dataset: Dataset;
  /** The folder that the dataset was read from: its files are the dumps. */
  readonly dataDir: string;
}

/** A site: how it answers, and what of it does not depend on who asks. */
export interface WebSite {
  readonly respond: (request: Request) => Promise<Response>;
  readonly files: () => readonly SiteFile[];
  /** The paths below `…/id/` of what only the catalog tells of. */
  readonly listed: () => readonly string[];
}

const ALLOW = 'GET, HEAD, OPTIONS';

/**
 * Everything that is asked for by its IRI: things (`/id/…`), documents about them (`/doc/…`), the ontology and shapes, the JSON-LD context, named graphs
 * (`/graph/…`), published files (`/data/…`), the start page, and what the server says of itself. Answers every path, with 404 where there is nothing. Rejects with an
 * `HTTPException`, which has the response to be sent, where we are at fault.
 */
export function webHandler(parts: WebParts): (request: Request) => Promise<Response> {
  return webSite(parts).respond;
}

/** The same, with the list of what a folder of files can have of it. */
export function webSite({ dataset, dataDir, ...options }: WebParts): WebSite {
  const site = createSite(dataset, options);
  const files = new PublishedFiles(dataset.manifest, dataDir, dataset.version);
  const desk: DocumentDesk = { site, documents: new DocumentResponder(site) };
  const respondTo = async (request: Request) => {
    const exchange = exchangeOf(site, request);
    if (request.method !== 'GET' && request.method !== 'HEAD') return notAllowed(site, exchange);
    const segments = pathSegments(exchange.url.pathname);
    if (segments === undefined) return badPath(site, exchange);
    return respond(desk, files, exchange, segments).catch((cause: unknown) => {
      throw faultOf(site, exchange, cause);
    });
  };
  return { respond: respondTo, files: () => siteFiles(site, files), listed: () => listedPaths(site) };
}

async function respond(
  desk: DocumentDesk,
  files: PublishedFiles,
  exchange: Exchange,
  [door = '', ...rest]: readonly string[],
): Promise<Response> {
  const { site } = desk;
  const { stem, suffix } = splitSuffix(door);
  const isWhole = VOCABULARIES.includes(stem) || stem === CATALOG_PATH;
  if (isWhole && rest.length === 1 && rest[0] === '') return redirect(exchange, `/${door}`, 301);
  if (VOCABULARIES.includes(stem) && (suffix === undefined || rest.length === 0)) {
    return respondWithVocabulary(desk, exchange, stem, { suffix, rest });
  }
  if (stem === CATALOG_PATH && rest.length === 0) return respondWithCatalog(desk, exchange, suffix);
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
  if (isStart(name)) return respondAtRoot(desk, exchange);
  if (name === 'context.jsonld') {
    const context = textRepresentation('application/ld+json', contextText());
    return represent(exchange.request, context, { headers: { vary: VARY } });
  }
  return (await respondWithSitePage(site, exchange, name)) ?? notFound(site, exchange, iriAsked(site, exchange));
}

/** The files that pages refer to. Their names tell their content, so they never change. */
async function respondWithAsset(site: Site, exchange: Exchange, rest: readonly string[]): Promise<Response> {
  const asset = site.assets().find(({ path }) => path === `/assets/${rest.join('/')}`);
  if (asset === undefined) return notFound(site, exchange, iriAsked(site, exchange));
  const headers = { 'cache-control': 'public, max-age=31536000, immutable' };
  return represent(exchange.request, textRepresentation(asset.mediaType, asset.text), { headers });
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

import { dcatCatalog } from '../catalog/dcat-catalog.ts';
import { CATALOG_CONTEXT } from '../catalog/dcat-context.ts';
import { CATALOG_PATH, catalogIris, isPublished } from '../catalog/dcat-place.ts';
import { distributions } from '../catalog/distributions.ts';
import type { DocumentDesk } from './doc-response.ts';
import type { WebDocument } from './document.ts';
import type { Exchange } from './exchange.ts';
import { notFound, tellProblem } from './problem-page.ts';
import type { Site } from './site.ts';

/** The paths below `/id/` at which something can be that the catalog tells of: other questions need not be looked up. */
const LISTED = /^(?:catalog|service\/[^/]+|dataset\/distribution\/[^/]+)$/;

/**
 * The response with the catalog, in whichever form: what harvesters ask for. Addresses in it are those of this server, names those of the publisher. 404 with the
 * reason where nobody has said how the dataset is published: an empty catalog would make harvesters delete what they have.
 */
export async function respondWithCatalog(
  { site, documents }: DocumentDesk,
  exchange: Exchange,
  suffix: string | undefined,
): Promise<Response> {
  const document = catalogDocument(site, exchange);
  if (document === undefined) return noCatalog(site, exchange);
  const response = await documents.respond(exchange, document, suffix === undefined ? {} : { suffix });
  return response ?? notFound(site, exchange, `${site.base}${exchange.url.pathname.slice(1)}`);
}

/** Whether the catalog tells of `{base}id/{rest}`: itself, a service, a distribution. They have no documents of their own. */
export function isListed(site: Site, rest: string): boolean {
  return LISTED.test(rest) && listedPaths(site).includes(rest);
}

/** The paths below `…/id/` of what the catalog tells of; none where there is no catalog. */
export function listedPaths(site: Site): string[] {
  const facts = site.facts();
  if (!isPublished(facts)) return [];
  const { catalog, graphql, sparql } = catalogIris(facts);
  const services = site.hasEndpoints ? [graphql, sparql] : [];
  const listed = [catalog, ...services, ...distributions(facts).map(({ iri }) => iri)];
  return listed.map((iri) => iri.slice(`${site.base}id/`.length));
}

/** The catalog that was asked for last: most servers have one address. */
const kept = new WeakMap<Site, WebDocument>();

function catalogDocument(site: Site, { address }: Exchange): WebDocument | undefined {
  const last = kept.get(site);
  if (last?.place === address) return last;
  const document = writtenFor(site, address);
  if (document !== undefined) kept.set(site, document);
  return document;
}

function writtenFor(site: Site, address: string): WebDocument | undefined {
  const facts = site.facts();
  const quads = dcatCatalog(facts, { address, services: site.hasEndpoints });
  if (quads === undefined || !isPublished(facts)) return undefined;
  const topic = catalogIris(facts).catalog;
  return {
    kind: 'catalog',
    iri: site.base + CATALOG_PATH,
    path: `/${CATALOG_PATH}`,
    topic,
    description: { iri: topic, quads, stated: quads, omitted: [] },
    licence: facts.licence,
    about: [],
    place: address,
    context: CATALOG_CONTEXT,
    ...(facts.modified === undefined ? {} : { modified: facts.modified }),
    ...(site.modified === undefined ? {} : { unchangedSince: site.modified }),
  };
}

function noCatalog(site: Site, exchange: Exchange): Response {
  const detail = 'This dataset has no catalog: nobody has said how it is published (data/publication.json).';
  const problem = { status: 404, code: 'NOT_FOUND', title: 'No catalog', detail } as const;
  return tellProblem(site, exchange, problem, { iri: site.base + CATALOG_PATH });
}

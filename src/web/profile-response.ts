import { preferred } from '../http/accept.ts';
import { asciiIri, linkHeader, type WebLink } from '../http/link-header.ts';
import { represent, textRepresentation } from '../http/representation.ts';
import type { WebDocument } from './document.ts';
import { alternates } from './document-links.ts';
import { type Exchange, renderPage, rootOf, VARY, viewOf } from './exchange.ts';
import { PAGE_SECURITY } from './page-security.ts';
import { tellProblem } from './problem-page.ts';
import { SHAPES, TOKEN_LINK } from './profile.ts';
import type { Site } from './site.ts';

/** What the list itself keeps to: the rules of asking by address. */
const BY_ADDRESS = 'http://www.w3.org/ns/dx/connegp/profile/qsa';

const JSON_TYPE = 'application/json';
const LIST_OFFERS = [{ mediaType: JSON_TYPE }, { mediaType: 'text/html' }];

/** The list of the profiles and forms in which there is a document (section 7.2.2): as links, and as JSON or as a page. */
export function respondWithProfiles(site: Site, exchange: Exchange, document: WebDocument): Promise<Response> {
  const page =
    preferred(exchange.accept, LIST_OFFERS)?.mediaType === 'text/html' ? listPage(site, exchange, document) : undefined;
  const headers = { vary: VARY, link: linkHeader(listLinks(site, exchange, document)) };
  if (page === undefined) {
    return represent(exchange.request, textRepresentation(JSON_TYPE, listJson(site, exchange, document)), { headers });
  }
  const all = { ...headers, ...PAGE_SECURITY, 'content-language': exchange.language };
  return represent(exchange.request, textRepresentation('text/html; charset=utf-8', page), { headers: all });
}

/** 406: the address asks for profiles that there are not. */
export function profileUnknown(site: Site, exchange: Exchange, { path, topic }: WebDocument): Response {
  const list = `${rootOf(exchange)}${asciiIri(path)}?_profile=alt`;
  const problem = {
    status: 406,
    code: 'NOT_ACCEPTABLE',
    title: 'No such profile',
    detail: `The only profile is "${SHAPES.token}", <${SHAPES.iri}>. ${list} lists what there is.`,
    extensions: { profiles: [{ token: SHAPES.token, uri: SHAPES.iri }] },
  } as const;
  const links = linkHeader([{ href: list, rel: 'alternate' }, TOKEN_LINK]);
  return tellProblem(site, exchange, problem, { iri: topic, headers: { link: links } });
}

/** The form that is sent to those who ask for none is the canonical one. */
function listLinks(site: Site, exchange: Exchange, { path }: WebDocument): WebLink[] {
  const forms = alternates(site, path).map(({ path: href, mediaType, suffix }) => ({
    href: rootOf(exchange) + href,
    rel: suffix === site.forms[0]?.suffix ? 'canonical' : 'alternate',
    type: mediaType,
    formats: SHAPES.iri,
  }));
  return [{ href: BY_ADDRESS, rel: 'profile' }, ...forms, TOKEN_LINK];
}

function listJson(site: Site, exchange: Exchange, { path }: WebDocument): string {
  const types = alternates(site, path).map(({ mediaType }) => mediaType);
  const profiles = [{ token: SHAPES.token, uri: SHAPES.iri, media_types: types }];
  return `${JSON.stringify({ resource: rootOf(exchange) + asciiIri(path), profiles }, undefined, 2)}\n`;
}

function listPage(site: Site, exchange: Exchange, { path, topic, licence }: WebDocument): string | undefined {
  const own = { kind: 'profiles', iri: topic, path, document: site.base + path.slice(1), licence } as const;
  return renderPage(site, viewOf(site, exchange, { ...own, alternates: alternates(site, path) }));
}

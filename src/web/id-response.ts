import type { Quad } from '@rdfjs/types';
import { CATALOG_PATH } from '../catalog/dcat-place.ts';
import { preferred } from '../http/accept.ts';
import { asciiIri, linkHeader } from '../http/link-header.ts';
import { rk } from '../rdf/vocabulary.generated.ts';
import { isListed } from './catalog-response.ts';
import { isAcceptable, notAcceptable } from './document-response.ts';
import { type Exchange, renderPage, rootOf, VARY, viewOf } from './exchange.ts';
import { PAGE_SECURITY } from './page-security.ts';
import { notFound, tellProblem } from './problem-page.ts';
import { SHAPES } from './profile.ts';
import type { Site } from './site.ts';
import type { Topic } from './topic.ts';

/** How long a client may keep a redirection, in seconds: where a thing's document is does not change from day to day. */
const REDIRECT_AGE = 300;

/**
 * The response at the IRI of a thing (`/id/…`): a thing cannot be sent, so 303 to its document (https://www.w3.org/TR/cooluris/); by a name, to its IRI; 300 if
 * several have the name; 404, 406, 410. `segments` are those after `/id/`.
 */
export function respondAtId(site: Site, exchange: Exchange, segments: readonly string[]): Response {
  const topic = site.find(segments);
  if (topic === undefined) return respondAtListed(site, exchange, segments.join('/').replace(/\/$/, ''));
  if (topic.kind === 'withdrawn') return gone(site, exchange, topic);
  if (topic.kind === 'named') return respondAtName(site, exchange, topic.iris, 'id');
  const path = `/doc/${topic.rest}`;
  if (!isAcceptable(site, exchange)) return notAcceptable(site, exchange, path, topic.iri);
  return redirect(exchange, path, 303);
}

/** What the catalog lists has no document of its own: the catalog tells of it. */
function respondAtListed(site: Site, exchange: Exchange, rest: string): Response {
  const iri = `${site.base}id/${rest}`;
  if (!isListed(site, rest)) return notFound(site, exchange, iri);
  return isAcceptable(site, exchange)
    ? redirect(exchange, `/${CATALOG_PATH}`, 303)
    : notAcceptable(site, exchange, `/${CATALOG_PATH}`, iri);
}

/** Leads on from a name to what is meant, or tells what it may be. `door`: `id` for the things, `doc` for their documents. */
export function respondAtName(site: Site, exchange: Exchange, iris: readonly string[], door: 'id' | 'doc'): Response {
  const paths = iris.map((iri) => `/${door}/${iri.slice(iri.indexOf('/id/') + '/id/'.length)}`);
  const [only, second] = paths;
  if (only !== undefined && second === undefined) return redirect(exchange, only, 303);
  return choice(site, exchange, iris, paths);
}

/** Leads on to `path` (Unicode) below the root of this server, with the query. The address is absolute: some clients need it. */
export function redirect(exchange: Exchange, path: string, status: 301 | 303): Response {
  const location = asciiIri(rootOf(exchange) + path) + exchange.url.search;
  const headers = {
    location,
    vary: VARY,
    'cache-control': `public, max-age=${REDIRECT_AGE}`,
    // What the document there keeps to (Content Negotiation by Profile, section 6.3.2).
    link: linkHeader([
      { href: location, rel: 'describedby', ...(path.startsWith('/doc/') && { profile: SHAPES.iri }) },
    ]),
    'content-length': '0',
  };
  return new Response(null, { status, headers });
}

/** 410 with the reason that the data give. */
export function gone(
  site: Site,
  exchange: Exchange,
  { iri, withdrawn }: Topic & { readonly kind: 'withdrawn' },
): Response {
  const statements = site.describe(withdrawn)?.stated ?? [];
  const valuesOf = (predicate: Quad['predicate']) =>
    statements.flatMap((each) =>
      each.subject.value === withdrawn && each.predicate.equals(predicate) ? [each.object] : [],
    );
  const [on] = valuesOf(rk.withdrawnOn).map(({ value }) => value);
  const reasons = new Map(
    valuesOf(rk.withdrawalReason).flatMap((object) =>
      object.termType === 'Literal' ? [[object.language, object.value] as const] : [],
    ),
  );
  const reason = reasons.get('en') ?? reasons.values().next().value;
  const problem = {
    status: 410,
    code: 'GONE',
    title: 'No longer published',
    detail: `${withdrawn} was withdrawn${on === undefined ? '' : ` on ${on}`}${reason === undefined ? '' : `: ${reason}`}`,
    extensions: { withdrawnOn: on, reason: Object.fromEntries(reasons) },
    withdrawal: { reasons, ...(on === undefined ? {} : { on }) },
  } as const;
  return tellProblem(site, exchange, problem, { iri });
}

function choice(site: Site, exchange: Exchange, iris: readonly string[], paths: readonly string[]): Response {
  const root = rootOf(exchange);
  const hrefs = paths.map((path) => asciiIri(root + path));
  const common = {
    vary: VARY,
    'cache-control': 'public, no-cache',
    link: linkHeader(hrefs.map((href) => ({ href, rel: 'alternate' }))),
  };
  const isPage =
    preferred(exchange.accept, [{ mediaType: 'application/json' }, { mediaType: 'text/html' }])?.mediaType ===
    'text/html';
  const iri = site.base + exchange.url.pathname.slice(1);
  const own = { kind: 'choice', status: 300, iri, path: exchange.url.pathname, document: iri, choices: iris } as const;
  const page = isPage ? renderPage(site, viewOf(site, exchange, own)) : undefined;
  const isHead = exchange.request.method === 'HEAD';
  if (page !== undefined) {
    const headers = {
      ...PAGE_SECURITY,
      'content-type': 'text/html; charset=utf-8',
      'content-language': exchange.language,
      ...common,
    };
    return new Response(isHead ? null : page, { status: 300, headers });
  }
  const choices = iris.map((each, index) => ({ iri: each, href: hrefs[index] }));
  return new Response(isHead ? null : JSON.stringify({ choices }), {
    status: 300,
    headers: { 'content-type': 'application/json', ...common },
  });
}

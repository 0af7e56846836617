import { extname } from 'node:path';
import { preferred } from '../http/accept.ts';
import { asciiIri, linkHeader, type WebLink } from '../http/link-header.ts';
import { represent, textRepresentation } from '../http/representation.ts';
import { iriPath } from '../rdf/iri.ts';
import { httpDate } from './document.ts';
import type { Alternate } from './document-view.ts';
import { type Exchange, renderPage, VARY, viewOf } from './exchange.ts';
import { HTML, offersOf, RDF_FORMS } from './form.ts';
import { PAGE_SECURITY } from './page-security.ts';
import { notFound, tellProblem } from './problem-page.ts';
import { fileResponse, type PublishedFile, type PublishedFiles } from './published-files.ts';
import type { Site } from './site.ts';

/** The response with a file below `/data/`: `segments` are those after it. Only what the manifest lists, the manifest itself, and the whole dataset in one. */
export async function respondWithFile(
  site: Site,
  files: PublishedFiles,
  exchange: Exchange,
  segments: readonly string[],
): Promise<Response> {
  const name = segments.join('/');
  const file = files.byName(name);
  if (file === undefined) return notFound(site, exchange, `${site.base}data/${name}`);
  const links = [
    { href: site.licence, rel: 'license' },
    { href: `${exchange.address}doc/dataset`, rel: 'collection' },
  ];
  return fileResponse(exchange.request, file, { vary: VARY, link: linkHeader(links) }, lastModified(site));
}

/** The response with a named graph (`/graph/…`): the published file in the form that the client wants, or the one with the suffix of the address. */
export async function respondWithGraph(
  site: Site,
  files: PublishedFiles,
  exchange: Exchange,
  segments: readonly string[],
): Promise<Response> {
  const asked = site.base + pathOf(segments);
  const suffix = extname(asked);
  const isWhole = files.ofGraph(asked).length > 0 || suffix === '';
  const iri = isWhole ? asked : asked.slice(0, -suffix.length);
  const graph = { iri, path: `/${iri.slice(site.base.length)}`, files: files.ofGraph(iri) };
  if (graph.files.length === 0) return notFound(site, exchange, asked);
  const forms = graphForms(graph.path, graph.files);
  const form = isWhole
    ? preferred(exchange.accept, offersOf(forms))?.form
    : forms.find((each) => `.${each.suffix}` === suffix);
  if (form === undefined)
    return isWhole ? notAcceptable(site, exchange, graph.iri, forms) : notFound(site, exchange, asked);
  const headers = {
    vary: VARY,
    link: linkHeader(graphLinks(site, exchange, iri, forms, form)),
    'content-location': absolute(exchange, form.path),
  };
  if (form.file !== undefined) return fileResponse(exchange.request, form.file, headers, lastModified(site));
  return (await graphPage(site, exchange, graph, forms, headers)) ?? notFound(site, exchange, asked);
}

interface GraphForm extends Alternate {
  readonly aliases: readonly string[];
  /** Absent for the page. */
  readonly file?: PublishedFile;
}

/** The RDF forms that there are files of, and the page. */
function graphForms(path: string, files: readonly PublishedFile[]): GraphForm[] {
  const rdf = RDF_FORMS.flatMap(({ suffix, name, mediaType, aliases }) => {
    const file = files.find((each) => extname(each.name) === `.${suffix}`);
    return file === undefined ? [] : [{ suffix, name, mediaType, aliases, path: `${path}.${suffix}`, file }];
  });
  return [...rdf, { ...HTML, path: `${path}.${HTML.suffix}` }];
}

function graphLinks(
  site: Site,
  exchange: Exchange,
  iri: string,
  forms: readonly GraphForm[],
  sent: GraphForm,
): WebLink[] {
  const others = forms.filter((form) => form !== sent);
  return [
    { href: iri, rel: 'canonical' },
    ...others.map(({ path, mediaType }) => ({ href: absolute(exchange, path), rel: 'alternate', type: mediaType })),
    { href: site.licence, rel: 'license' },
    { href: `${exchange.address}doc/dataset`, rel: 'collection' },
  ];
}

async function graphPage(
  site: Site,
  exchange: Exchange,
  { iri, path }: { readonly iri: string; readonly path: string },
  forms: readonly GraphForm[],
  headers: Readonly<Record<string, string>>,
): Promise<Response | undefined> {
  const alternates = forms.map(({ suffix, name, mediaType, path: href }) => ({ suffix, name, mediaType, path: href }));
  const page = renderPage(site, viewOf(site, exchange, { kind: 'graph', iri, path, document: iri, alternates }));
  if (page === undefined) return undefined;
  const all = { ...headers, ...PAGE_SECURITY, 'content-language': exchange.language };
  return represent(exchange.request, textRepresentation('text/html; charset=utf-8', page), { headers: all });
}

function notAcceptable(site: Site, exchange: Exchange, iri: string, forms: readonly GraphForm[]): Response {
  const alternatives = forms.map(({ mediaType, path }) => ({ mediaType, href: absolute(exchange, path) }));
  const problem = {
    status: 406,
    code: 'NOT_ACCEPTABLE',
    title: 'Not acceptable',
    detail: `It can be had as ${alternatives.map(({ mediaType }) => mediaType).join(', ')}.`,
    extensions: { alternatives },
  } as const;
  const links = alternatives.map(({ href, mediaType }) => ({ href, rel: 'alternate', type: mediaType }));
  return tellProblem(site, exchange, problem, { iri, headers: { link: linkHeader(links) } });
}

/** The canonical path of segments below `/graph/`; something that no graph is called where they can be none. */
function pathOf(segments: readonly string[]): string {
  try {
    return `graph/${iriPath(...segments)}`;
  } catch (error) {
    if (error instanceof RangeError) return 'graph/';
    throw error;
  }
}

function lastModified({ modified }: Site): string | undefined {
  return modified === undefined ? undefined : httpDate(modified);
}

function absolute({ address }: Exchange, path: string): string {
  return asciiIri(address.replace(/\/$/, '') + path);
}

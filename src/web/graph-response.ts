import { extname } from 'node:path';
import { licenceOf } from '../catalog/file-licence.ts';
import { preferred } from '../http/accept.ts';
import { asciiIri, linkHeader, type WebLink } from '../http/link-header.ts';
import { represent, textRepresentation } from '../http/representation.ts';
import { iriPath } from '../rdf/iri.ts';
import { NotRdfXmlError } from '../rdf/rdf-xml.ts';
import { lastModified } from './document.ts';
import type { Alternate } from './document-view.ts';
import { type Exchange, renderPage, rootOf, VARY, viewOf } from './exchange.ts';
import { HTML, offersOf, type RdfForm } from './form.ts';
import { pagePath, withoutLanguage } from './page-address.ts';
import { PAGE_SECURITY } from './page-security.ts';
import { notFound, tellProblem } from './problem-page.ts';
import { fileResponse, type PublishedFile, type PublishedFiles } from './published-files.ts';
import type { Site } from './site.ts';

/**
 * The response with a named graph (`/graph/…`) in the form that the client wants, or the one with the suffix of the address: the published file, or, in forms without
 * one, as it is written from memory.
 */
export async function respondWithGraph(
  site: Site,
  files: PublishedFiles,
  exchange: Exchange,
  segments: readonly string[],
): Promise<Response> {
  const asked = site.base + pathOf(segments);
  const graph = graphAt(site, files, asked);
  if (graph === undefined) return notFound(site, exchange, asked);
  const { iri, forms, suffix } = graph;
  const form = suffix === '' ? preferred(exchange.accept, offersOf(forms))?.form : forms.find(hasSuffix(suffix));
  if (form === undefined)
    return suffix === '' ? notAcceptable(site, exchange, iri, forms) : notFound(site, exchange, asked);
  const response = await sentGraph(site, exchange, graph, form);
  if (response !== undefined) return response;
  return form.written === undefined
    ? notFound(site, exchange, asked)
    : notAcceptable(
        site,
        exchange,
        iri,
        forms.filter((each) => each !== form),
      );
}

/** A named graph, and the address at which it was asked for. */
interface AskedGraph {
  readonly iri: string;
  /** Without an ending. */
  readonly path: string;
  readonly forms: readonly GraphForm[];
  /** The ending of the address; empty where it has none. */
  readonly suffix: string;
}

/** The graph at an address, with or without an ending; `undefined` if there is none. */
function graphAt({ base, forms }: Site, files: PublishedFiles, asked: string): AskedGraph | undefined {
  const isGraph = (iri: string) => files.ofGraph(iri).length > 0;
  const plain = isGraph(asked) ? asked : withoutLanguage(asked);
  const ending = isGraph(plain) ? '' : extname(plain);
  const iri = plain.slice(0, plain.length - ending.length);
  if (!isGraph(iri)) return undefined;
  const path = `/${iri.slice(base.length)}`;
  return { iri, path, forms: graphForms(forms, path, files.ofGraph(iri)), suffix: ending.slice(1) };
}

function hasSuffix(suffix: string): (form: GraphForm) => boolean {
  return (form) => form.suffix === suffix;
}

/** `undefined` where there is no page of graphs, and where the statements cannot be said in the form. */
async function sentGraph(
  site: Site,
  exchange: Exchange,
  graph: AskedGraph,
  form: GraphForm,
): Promise<Response | undefined> {
  const { iri, path, forms } = graph;
  const place = form.suffix === HTML.suffix ? pagePath(path, exchange.language) : form.path;
  const headers = {
    vary: VARY,
    link: linkHeader(graphLinks(site, exchange, iri, forms, form)),
    'content-location': absolute(exchange, place),
  };
  if (form.file !== undefined)
    return fileResponse(exchange.request, form.file, headers, lastModified(site.modified).lastModified);
  if (form.written !== undefined) return writtenGraph(site, exchange, { iri, form: form.written, headers });
  return graphPage(site, exchange, graph, headers);
}

interface GraphForm extends Alternate {
  readonly aliases: readonly string[];
  /** The graph in this form, if it was published. */
  readonly file?: PublishedFile;
  /** How it is written if it was not; absent for the page. */
  readonly written?: RdfForm;
}

/** The RDF forms, and the page. */
function graphForms(all: readonly RdfForm[], path: string, files: readonly PublishedFile[]): GraphForm[] {
  const rdf = all.map((form): GraphForm => {
    const { suffix, name, mediaType, aliases } = form;
    const file = files.find((each) => extname(each.name) === `.${suffix}`);
    const source = file === undefined ? { written: form } : { file };
    return { suffix, name, mediaType, aliases, path: `${path}.${suffix}`, ...source };
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
    { href: licenceOf(site.facts(), iri, site.licence), rel: 'license' },
    { href: `${exchange.address}doc/dataset`, rel: 'collection' },
  ];
}

/** `undefined` where the statements cannot be said in the form. */
async function writtenGraph(
  site: Site,
  { request }: Exchange,
  {
    iri,
    form,
    headers,
  }: { readonly iri: string; readonly form: RdfForm; readonly headers: Readonly<Record<string, string>> },
): Promise<Response | undefined> {
  try {
    return await represent(request, await site.writeGraph(iri, form), { headers, ...lastModified(site.modified) });
  } catch (error) {
    if (error instanceof NotRdfXmlError) return undefined;
    throw error;
  }
}

async function graphPage(
  site: Site,
  exchange: Exchange,
  { iri, path, forms }: AskedGraph,
  headers: Readonly<Record<string, string>>,
): Promise<Response | undefined> {
  const alternates = forms.map(({ suffix, name, mediaType, path: href }) => ({ suffix, name, mediaType, path: href }));
  const page = renderPage(site, viewOf(site, exchange, { kind: 'graph', iri, path, document: iri, alternates }));
  if (page === undefined) return undefined;
  const all = { ...headers, ...PAGE_SECURITY, 'content-language': exchange.language };
  return represent(exchange.request, textRepresentation('text/html; charset=utf-8', page), {
    headers: all,
    ...lastModified(site.modified),
  });
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

function absolute(exchange: Exchange, path: string): string {
  return asciiIri(rootOf(exchange) + path);
}

import { extname } from 'node:path';
import { preferred } from '../http/accept.ts';
import { asciiIri, linkHeader, type WebLink } from '../http/link-header.ts';
import { represent, textRepresentation } from '../http/representation.ts';
import { iriPath } from '../rdf/iri.ts';
import { NotRdfXmlError } from '../rdf/rdf-xml.ts';
import { lastModified } from './document.ts';
import type { Alternate } from './document-view.ts';
import { type Exchange, renderPage, rootOf, VARY, viewOf } from './exchange.ts';
import { HTML, offersOf, RDF_FORMS, type RdfForm } from './form.ts';
import { pagePath, withoutLanguage } from './page-address.ts';
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
    ...(name.endsWith('.csv') ? [tableLink(exchange)] : []),
  ];
  return fileResponse(
    exchange.request,
    name.endsWith('.csv') ? { ...file, mediaType: CSV } : file,
    { vary: VARY, link: linkHeader(links) },
    lastModified(site.modified).lastModified,
  );
}

/** Of tables: RFC 4180, section 3, and RFC 7111. */
const CSV = 'text/csv; charset=utf-8; header=present';

/** From a table to what its columns mean (https://www.w3.org/TR/tabular-data-model/#link-header). */
function tableLink({ address }: Exchange): WebLink {
  return { href: `${address}data/table/csv-metadata.json`, rel: 'describedby', type: 'application/csvm+json' };
}

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
  const plain = files.ofGraph(asked).length > 0 ? asked : withoutLanguage(asked);
  const suffix = extname(plain);
  const isWhole = files.ofGraph(plain).length > 0 || suffix === '';
  const iri = isWhole ? plain : plain.slice(0, -suffix.length);
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
    'content-location': absolute(
      exchange,
      form.suffix === HTML.suffix ? pagePath(graph.path, exchange.language) : form.path,
    ),
  };
  if (form.file !== undefined)
    return fileResponse(exchange.request, form.file, headers, lastModified(site.modified).lastModified);
  if (form.written !== undefined) {
    const response = await writtenGraph(site, exchange, { iri, form: form.written, headers });
    return (
      response ??
      notAcceptable(
        site,
        exchange,
        iri,
        forms.filter((each) => each !== form),
      )
    );
  }
  return (await graphPage(site, exchange, graph, forms, headers)) ?? notFound(site, exchange, asked);
}

interface GraphForm extends Alternate {
  readonly aliases: readonly string[];
  /** The graph in this form, if it was published. */
  readonly file?: PublishedFile;
  /** How it is written if it was not; absent for the page. */
  readonly written?: RdfForm;
}

/** All RDF forms, and the page. */
function graphForms(path: string, files: readonly PublishedFile[]): GraphForm[] {
  const rdf = RDF_FORMS.map((form): GraphForm => {
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
    { href: site.licence, rel: 'license' },
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
  { iri, path }: { readonly iri: string; readonly path: string },
  forms: readonly GraphForm[],
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

import type { Quad } from '@rdfjs/types';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { executableSchema } from '../../../src/graphql/executable-schema.ts';
import { lazySearcher } from '../../../src/search/lazy-searcher.ts';
import { GraphBuilder } from '../../../src/store/graph-builder.ts';
import type { MemoryGraph } from '../../../src/store/memory-graph.ts';
import { type Describe, describer, vocabularyDescriber } from '../../../src/web/description.ts';
import type { Alternate, DocumentView, PageLanguage } from '../../../src/web/document-view.ts';
import { graphqlNames } from '../../../src/web/page/graphql-names.ts';
import type { PageParts } from '../../../src/web/page/page-parts.ts';
import { pageRenderer } from '../../../src/web/page/render-page.tsx';
import { publishedGraphs, publishedQuads } from '../../support/published.ts';

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** The base of the published data. */
export const BASE = 'https://w3id.org/renkei/';

/** A page for tests, read as a browser reads it. */
export class ParsedPage {
  readonly root: DefaultTreeAdapterTypes.Document;

  readonly #elements: readonly Element[];
  readonly #ids = new Map<string, Element>();

  /** `at`: the path that it is shown at. */
  constructor(
    readonly html: string,
    readonly at = '/',
  ) {
    this.root = parse(html);
    this.#elements = nodesOf(this.root).filter((node): node is Element => 'tagName' in node);
    for (const each of this.#elements) this.#ids.set(attribute(each, 'id') ?? '', each);
  }

  /** Every element with one of the names, in the order of the page; all without a name. */
  all(...names: readonly string[]): Element[] {
    return names.length === 0 ? [...this.#elements] : this.#elements.filter(({ tagName }) => names.includes(tagName));
  }

  /** Where its links lead, in order: paths below the root (fragments of the page itself, and addresses elsewhere, as they are). */
  links(): string[] {
    return this.all('a').map((each) => this.resolved(attribute(each, 'href') ?? ''));
  }

  /** Where a link leads. */
  resolved(href: string): string {
    return /^(?:#|[a-z]+:)/.test(href) ? href : new URL(href, `http://x${this.at}`).href.slice('http://x'.length);
  }

  /** The elements with a class. */
  withClass(name: string): Element[] {
    return this.all().filter((each) => attribute(each, 'class')?.split(' ').includes(name));
  }

  /** The element with an id. */
  byId(id: string): Element | undefined {
    return this.#ids.get(id);
  }

  /** Texts with the language that they are said to be in. */
  texts(): { readonly text: string; readonly language: string; readonly parent: string }[] {
    return nodesOf(this.root).flatMap((node) => {
      if (!('value' in node) || node.nodeName !== '#text' || node.parentNode === null) return [];
      const parent = node.parentNode as Element;
      return [{ text: node.value, language: languageOf(parent), parent: parent.tagName }];
    });
  }
}

/** All nodes below, in document order. */
function nodesOf(node: Node): Node[] {
  const children = 'childNodes' in node ? node.childNodes : [];
  return [node, ...children.flatMap(nodesOf)];
}

/** The value of an attribute. */
export function attribute(element: Element | undefined, name: string): string | undefined {
  return element?.attrs.find((each) => each.name === name)?.value;
}

/** All text in an element; none without an element. */
export function textOf(element: Element | undefined): string {
  return (element === undefined ? [] : nodesOf(element))
    .map((node) => (node.nodeName === '#text' && 'value' in node ? node.value : ''))
    .join('');
}

function languageOf(element: Element): string {
  for (let each: Element | null = element; each && 'attrs' in each; each = each.parentNode as Element | null) {
    const language = attribute(each, 'lang');
    if (language !== undefined) return language;
  }
  return '';
}

/** The documents that links lead to: `/doc/x` for the page `/doc/x.ja.html`, `/` for the first page. */
export function documentsOf(page: ParsedPage): string[] {
  return page.links().map((href) => href.replace(/\.(?:ja|en)\.html(?=#|$)/, '').replace(/^\/index$/, '/'));
}

/** A graph of quads. */
export function graphOf(quads: Iterable<Quad>): MemoryGraph {
  const builder = new GraphBuilder();
  for (const quad of quads) builder.add(quad);
  return builder.build();
}

/** What a test changes of a view. */
export type ViewOptions = Partial<DocumentView> & { readonly language?: PageLanguage };

const SUFFIXES = ['html', 'ttl', 'jsonld', 'rdf', 'nt', 'nq', 'trig'];

/** A renderer over a graph as the server has it, with views made from IRIs. */
export class Pages {
  readonly describe: Describe;
  readonly describeVocabulary: Describe;
  readonly #render;

  constructor(
    readonly graph: MemoryGraph,
    parts: Partial<PageParts> = {},
  ) {
    const isEvidence = (iri: string) => iri.endsWith('/evidence');
    this.describe = describer(graph, isEvidence);
    this.describeVocabulary = vocabularyDescriber(graph);
    this.#render = pageRenderer({ graph, dataBase: BASE, searcher: lazySearcher(graph), ...parts });
  }

  /** The page about a thing or a vocabulary. */
  about(iri: string, options: ViewOptions = {}): ParsedPage {
    const isVocabulary = /\/(?:ontology|shapes)$/.test(iri);
    const path = isVocabulary ? iri.slice(BASE.length - 1) : iri.replace(/^.*?\/id\//, '/doc/');
    const description = (isVocabulary ? this.describeVocabulary : this.describe)(iri);
    if (description === undefined) throw new Error(`Nothing is known of ${iri}`);
    return this.page({
      kind: isVocabulary ? 'vocabulary' : 'resource',
      iri,
      path,
      document: BASE + path.slice(1),
      description,
      alternates: SUFFIXES.map(
        (suffix): Alternate => ({ suffix, name: suffix, mediaType: 'text/x', path: `${path}.${suffix}` }),
      ),
      ...options,
    });
  }

  /** The page of any view. */
  page(own: ViewOptions & Pick<DocumentView, 'kind'>): ParsedPage {
    const at = own.at ?? encodeURI(own.path ?? '/');
    const html = this.#render({
      status: 200,
      iri: BASE,
      path: '/',
      at,
      address: 'http://localhost:4000/',
      language: 'ja',
      query: new URLSearchParams(),
      alternates: [],
      choices: [],
      document: BASE,
      licence: 'https://creativecommons.org/licenses/by/4.0/',
      dataset: `${BASE}id/dataset`,
      version: '0123456789abcdef'.repeat(4),
      cited: {
        iri: `${BASE}id/dataset`,
        identifier: 'renkei',
        title: { ja: '題名', en: 'Title' },
        version: '0123456789ab',
      },
      ...own,
    });
    if (html === undefined) throw new Error(`No page for ${own.kind}`);
    return new ParsedPage(html, at);
  }
}

let published: Pages | undefined;

/** The pages of the committed dataset. */
export function publishedPages(): Pages {
  published ??= new Pages(graphOf(publishedQuads()), {
    graphs: publishedGraphs,
    graphqlNames: graphqlNames(executableSchema()),
    reportUrl: 'mailto:report@example.org',
  });
  return published;
}

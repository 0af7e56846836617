import type { Quad } from '@rdfjs/types';
import { Store } from 'oxigraph';
import { afterAll } from 'vitest';
import { type App, createApp } from '../../src/app.ts';
import { executableSchema } from '../../src/graphql/executable-schema.ts';
import { processMetrics } from '../../src/http/metrics.ts';
import { prefixes } from '../../src/rdf/namespace.ts';
import { fold } from '../../src/search/fold.ts';
import { lazySearcher } from '../../src/search/lazy-searcher.ts';
import { sharedNQuads } from '../../src/sparql/shared-n-quads.ts';
import { sparqlHandler } from '../../src/sparql/sparql-handler.ts';
import { type Dataset, readDataset } from '../../src/store/dataset.ts';
import { MemorySource } from '../../src/store/memory-source.ts';
import { graphqlNames } from '../../src/web/page/graphql-names.ts';
import { pageRenderer } from '../../src/web/page/render-page.tsx';
import { webHandler } from '../../src/web/web-handler.ts';
import { ontologyText, turtleFiles } from '../support/ontology.ts';
import { PUBLISHED } from '../support/web.ts';

/** Where the server of these tests is reached. */
export const ADDRESS = 'http://localhost:8080';

/** The one agreement of the committed data. */
export const AGREEMENT = 'agreement/431001-432041/2025-03-27';

/** Where people tell of mistakes, as the operator of this server has said. */
export const REPORT_URL = 'https://example.jp/report';

const PREFIXES = Object.entries({
  ...prefixes,
  dcat: 'http://www.w3.org/ns/dcat#',
  sd: 'http://www.w3.org/ns/sparql-service-description#',
  dqv: 'http://www.w3.org/ns/dqv#',
  schema: 'https://schema.org/',
  bibo: 'http://purl.org/ontology/bibo/',
  sh: 'http://www.w3.org/ns/shacl#',
})
  .map(([prefix, iri]) => `PREFIX ${prefix}: <${iri}>`)
  .join('\n');

/** A link of a response. */
export interface Link {
  readonly href: string;
  readonly rel: string;
  readonly type?: string;
  readonly profile?: string;
  readonly token?: string;
  readonly anchor?: string;
}

/** A whole server over the committed data, asked without a port, and what independent readers make of its answers. */
export class World {
  readonly dataset: Dataset;
  /** All statements that are served. */
  readonly quads: readonly Quad[];
  /** The ontology, the shapes, the schemes and the rules, from their files. */
  readonly ontology: Store;
  readonly #app: App;
  readonly #stores = new Map<string, Promise<Store>>();

  constructor(dataset: Dataset) {
    this.dataset = dataset;
    this.quads = [...dataset.graph.table.quads()];
    this.ontology = new Store();
    for (const name of turtleFiles) this.ontology.load(ontologyText(name), { format: 'text/turtle' });
    this.#app = appOf(dataset, PUBLISHED);
  }

  get base(): string {
    return this.dataset.manifest.base;
  }

  /** Asks for an address below the root. */
  readonly ask = (path: string, init: RequestInit = {}): Promise<Response> =>
    this.#app(new Request(ADDRESS + path, init));

  /** Asks for a form of what is at an address. */
  readonly get = (path: string, accept = '*/*', headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
    this.ask(path, { headers: { accept, ...headers } });

  /** Asks the SPARQL endpoint, by GET. */
  readonly query = (query: string, accept = 'application/sparql-results+json', more = ''): Promise<Response> =>
    this.get(`/sparql?${new URLSearchParams({ query })}${more}`, accept);

  /** What oxigraph reads at an address; kept. */
  readonly store = (path: string, mediaType = 'text/turtle'): Promise<Store> => {
    const key = `${path} ${mediaType}`;
    const known = this.#stores.get(key) ?? this.#read(path, mediaType);
    this.#stores.set(key, known);
    return known;
  };

  /** So many of the things that have an IRI of ours, from all over the data. */
  sample(count: number): string[] {
    const things = new Set(this.quads.map(({ subject }) => subject.value));
    const own = [...things].filter((iri) => iri.startsWith(`${this.base}id/`));
    const step = own.length / count;
    return Array.from({ length: count }, (_, index) => own[Math.floor(index * step)] as string);
  }

  async #read(path: string, format: string): Promise<Store> {
    const response = await this.get(path, format);
    const actual = response.headers.get('content-type')?.split(';')[0];
    if (response.status !== 200 || actual !== format) throw new Error(`${path}: ${response.status}, ${actual}`);
    const store = new Store();
    store.load(await response.text(), { format, base_iri: this.base });
    return store;
  }
}

/** A server of a dataset, everything included. */
export function appOf(dataset: Dataset, dataDir: string): App {
  const { manifest, version, graph } = dataset;
  const log = { error: (message: string, cause: unknown) => process.stderr.write(`${message}: ${String(cause)}\n`) };
  const searcher = lazySearcher(graph);
  const nQuads = () => sharedNQuads(dataDir, manifest);
  const sparql = sparqlHandler({ manifest, version, nQuads, log, limits: { size: 1, milliseconds: 4_000 } });
  afterAll(() => sparql.close());
  const page = pageRenderer({
    ...{ graph, searcher, dataBase: manifest.base, graphs: manifest.graphs, reportUrl: REPORT_URL },
    graphqlNames: graphqlNames(executableSchema()),
  });
  return createApp({
    config: { maximumBodyBytes: 100_000, maximumUrlLength: 16_384, log, metrics: processMetrics() },
    source: new MemorySource(graph, { version, fold }),
    ...{ searcher, sparql, web: webHandler({ dataset, dataDir, page }) },
  });
}

let made: Promise<World> | undefined;

/** The server of these tests. */
export function theWorld(): Promise<World> {
  made ??= openWorld();
  return made;
}

/** A server of the committed data, once its query workers are ready. */
async function openWorld(): Promise<World> {
  const world = new World(await readDataset(PUBLISHED));
  await world.query('ASK {}');
  return world;
}

/** The rows of a SELECT over a store, each value as text. The prefixes of the project need not be declared. */
export function rows(store: Store, select: string): string[][] {
  const found = store.query(`${PREFIXES}\n${select}`) as Map<string, { value: string } | undefined>[];
  return found.map((row) => [...row.values()].map((term) => term?.value ?? ''));
}

/** The values of the first column. */
export function column(store: Store, select: string): string[] {
  return rows(store, select).map(([value = '']) => value);
}

/** The links of a response (RFC 8288). */
export function linksOf(response: Response): Link[] {
  const header = response.headers.get('link') ?? '';
  return Array.from(header.matchAll(/<([^>]*)>((?:\s*;\s*[a-z]+="[^"]*")*)/g), ([, href = '', parameters = '']) => ({
    ...{ href, rel: '' },
    ...Object.fromEntries(
      Array.from(parameters.matchAll(/([a-z]+)="([^"]*)"/g), ([, name = '', value = '']) => [name, value]),
    ),
  }));
}

/** The targets of the links of one relation. */
export function linked(response: Response, relation: string): string[] {
  return linksOf(response).flatMap(({ rel, href, anchor }) => (rel === relation && anchor === undefined ? href : []));
}

/** The media type of a response, without parameters. */
export function typeOf(response: Response): string | undefined {
  return response.headers.get('content-type')?.split(';')[0];
}

/** An IRI of ours as the path at which this server has it. */
export function pathOf({ base }: World, iri: string): string {
  return encodeURI(decodeURI(iri.slice(base.length - 1)));
}

import type { Server } from 'node:http';
import { createAdaptorServer, type Http2Bindings, type HttpBindings } from '@hono/node-server';
import { type App, createApp } from './app.ts';
import { executableSchema } from './graphql/executable-schema.ts';
import { OPERATION_LIMITS } from './graphql/operation-limits.ts';
import { minuteBudget } from './http/budget.ts';
import { clientOf } from './http/client.ts';
import { jsonLog, type TextSink } from './http/log.ts';
import { answerRawPaths } from './http/raw-path.ts';
import { rk } from './rdf/vocabulary.generated.ts';
import { fold } from './search/fold.ts';
import { lazySearcher, type PromptSearcher } from './search/lazy-searcher.ts';
import { sharedNQuads } from './sparql/shared-n-quads.ts';
import { type SparqlHandler, sparqlHandler } from './sparql/sparql-handler.ts';
import { type Dataset, readDataset } from './store/dataset.ts';
import { DatasetError, type DatasetErrorCode } from './store/dataset-error.ts';
import { MemorySource } from './store/memory-source.ts';
import type { Message } from './text/diagnostic.ts';
import type { RenderPage } from './web/document-view.ts';
import { graphqlNames } from './web/page/graphql-names.ts';
import { pageRenderer } from './web/page/render-page.tsx';
import { webHandler } from './web/web-handler.ts';

/** How long requests under way may take to finish when the server is stopped, in milliseconds. */
const GRACE = 5_000;

const MAXIMUM_BODY_BYTES = 1_000_000;

const REQUESTS_A_MINUTE = 600;

/** Ten of the largest operations. */
const THINGS_A_MINUTE = 10_000_000;

/** Where to serve what. */
export interface ServeOptions {
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
  /** The folder of a published dataset. */
  readonly dataDir: string;
  /** How many proxies of ours stand in front: their `X-Forwarded-For` tells who asks. None by default. */
  readonly trustedProxies?: number;
  /** Where the server is reached by those who ask, if not where it listens: behind a proxy. Absolute, http or https. */
  readonly publicUrl?: string;
  /** Where readers of the pages tell of mistakes: `https:` or `mailto:`. Without it, pages do not ask. */
  readonly reportUrl?: string;
  readonly stdout: TextSink;
  /** For the reason why it cannot serve, and for the log. */
  readonly stderr: TextSink;
  /** Stops the server; without it, SIGTERM and SIGINT do. */
  readonly stop?: AbortSignal;
  /** Of the line about where it listens, and of the reason why it cannot; English if none is named. */
  readonly language?: keyof Message;
}

/**
 * Serves a published dataset until it is told to stop. Gives the exit code: 0 when stopped, 1 when the dataset is missing or not whole, or
 * the address cannot be listened on (one line on `stderr` says so). Reads files only, writes none.
 */
export async function runServe(options: ServeOptions): Promise<0 | 1> {
  const { dataDir, stdout, stderr, language = 'en' } = options;
  try {
    const dataset = await readDataset(dataDir);
    const { graph, version } = dataset;
    const source = new MemorySource(graph, { version, fold });
    const sparql = sparqlOf(dataset, options);
    const searcher = lazySearcher(graph);
    const app = createApp({
      config: { ...publicLimits(), log: jsonLog(stderr) },
      source,
      searcher,
      sparql,
      web: webHandler({
        dataset,
        dataDir,
        page: pagesOf(dataset, searcher, options),
        ...(options.publicUrl === undefined ? {} : { publicUrl: options.publicUrl }),
      }),
    });
    const server = serverOf(app, options);
    answerRawPaths(server, options.publicUrl);
    const address = await listen(server, options);
    sparql.start();
    const agreements = source
      .load({ branches: [] })
      .page(undefined, { from: 'class', class: rk.Agreement }, { first: 0 }).totalCount;
    stdout.write(`renkei: ${listening(agreements, `${address}/graphql`)[language]}\n`);
    await stopped(options.stop);
    await close(server);
    await sparql.close();
    return 0;
  } catch (error) {
    const reason = reasonFor(error, options);
    if (reason === undefined) throw error;
    stderr.write(`renkei: ${reason[language]}\n`);
    return 1;
  }
}

/** The pages about the dataset. */
function pagesOf({ graph, manifest }: Dataset, searcher: PromptSearcher, { reportUrl }: ServeOptions): RenderPage {
  return pageRenderer({
    graph,
    searcher,
    dataBase: manifest.base,
    graphs: manifest.graphs,
    graphqlNames: graphqlNames(executableSchema()),
    ...(reportUrl === undefined ? {} : { reportUrl }),
  });
}

/** The SPARQL endpoint over the dataset. Its workers load the data only once the server listens. */
function sparqlOf({ manifest, version }: Dataset, { dataDir, stderr, publicUrl }: ServeOptions): SparqlHandler {
  return sparqlHandler({
    manifest,
    version,
    nQuads: () => sharedNQuads(dataDir, manifest),
    log: jsonLog(stderr),
    budget: minuteBudget(REQUESTS_A_MINUTE),
    ...(publicUrl === undefined ? {} : { publicUrl }),
  });
}

function serverOf(app: App, { trustedProxies = 0 }: ServeOptions): Server {
  return createAdaptorServer({
    fetch: (request, env) => app(request, clientOf(request, peerOf(env), { trustedProxies })),
  }) as Server;
}

/** The address at the other end of a connection (HTTP/1.1 only: this server speaks no other). */
function peerOf(env: HttpBindings | Http2Bindings): string | undefined {
  return env.incoming.socket.remoteAddress;
}

/** What a server that anybody can reach lets one client do. Requests from this machine itself are not counted. */
function publicLimits() {
  return {
    maximumBodyBytes: MAXIMUM_BODY_BYTES,
    requestBudget: minuteBudget(REQUESTS_A_MINUTE),
    operationLimits: { ...OPERATION_LIMITS, budget: minuteBudget(THINGS_A_MINUTE) },
  };
}

/** Resolves to the address that people can open, once connections are taken. */
function listen(server: Server, { host, port }: ServeOptions): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      const actual = typeof address === 'object' && address !== null ? address.port : port;
      resolve(`http://${host.includes(':') ? `[${host}]` : host}:${actual}`);
    });
  });
}

function stopped(signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve();
    signal?.addEventListener('abort', () => resolve(), { once: true });
    if (signal === undefined) for (const name of ['SIGTERM', 'SIGINT'] as const) process.once(name, () => resolve());
  });
}

/** Takes no more requests, lets those under way finish for a while. */
function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const forced = setTimeout(() => server.closeAllConnections(), GRACE);
    server.close(() => {
      clearTimeout(forced);
      resolve();
    });
    server.closeIdleConnections();
  });
}

/** The line that says what is served, and where. */
function listening(agreements: number, address: string): Message {
  return {
    ja: `協約${agreements}件を ${address} で提供しています`,
    en: `${agreements} ${agreements === 1 ? 'agreement' : 'agreements'} at ${address}`,
  };
}

/** The sentence for an error that its reader can do something about. */
function reasonFor(error: unknown, { host, port }: ServeOptions): Message | undefined {
  if (error instanceof DatasetError) return datasetReason(error);
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EADDRINUSE':
      return {
        ja: `${host} のポート${port}は使用中です。別のポートを選んでください：renkei serve --port ${port + 1}`,
        en: `Port ${port} on ${host} is in use. Choose another: renkei serve --port ${port + 1}`,
      };
    case 'EACCES':
      return {
        ja: `${host} のポート${port}を使う権限がありません。1024以上のポートを選んでください。`,
        en: `Port ${port} on ${host} needs more rights than this process has. Choose one above 1023.`,
      };
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return {
        ja: `このコンピューターには、待ち受けるアドレス ${host} がありません。`,
        en: `This machine has no address ${host} to listen on.`,
      };
    default:
      return undefined;
  }
}

/** Why a dataset cannot be served: in Japanese what kind of fault it is, with the file and the rest as the error has it. */
function datasetReason({ code, message }: DatasetError): Message {
  const kinds = {
    DATASET_MISSING: '公開するデータがありません',
    MANIFEST_INVALID: '公開するデータの manifest.json が正しくありません',
    FILE_MISSING: '公開するデータのファイルが足りません',
    FILE_CHANGED: '公開するデータのファイルが、作られたときのものと違います',
    FILE_UNREADABLE: '公開するデータのファイルが読めません',
  } as const satisfies Record<DatasetErrorCode, string>;
  return { ja: `${kinds[code]}。renkei build で作り直してください（${message}）`, en: message };
}

import type { AppConfig } from '../app/app-config.ts';
import { type App, createApp } from '../app.ts';
import { OPERATION_LIMITS } from '../graphql/operation-limits.ts';
import { type Budget, minuteBudget } from '../http/budget.ts';
import type { EventLog } from '../http/log.ts';
import { processMetrics } from '../http/metrics.ts';
import { SERVER_LIMITS } from '../http/server-limits.ts';
import { rk } from '../rdf/vocabulary.generated.ts';
import { fold } from '../search/fold.ts';
import { lazySearcher } from '../search/lazy-searcher.ts';
import { sharedNQuads } from '../sparql/shared-n-quads.ts';
import { type SparqlHandler, sparqlHandler } from '../sparql/sparql-handler.ts';
import { type Dataset, readDataset } from '../store/dataset.ts';
import { MemorySource } from '../store/memory-source.ts';
import { openSite } from './open-site.ts';
import type { ServeOptions } from './serve-options.ts';

const MAXIMUM_BODY_BYTES = 1_000_000;

const REQUESTS_A_MINUTE = 600;

/** Ten of the largest operations. */
const THINGS_A_MINUTE = 10_000_000;

/** One version of the data with everything that answers from it. */
export interface Shelf {
  readonly version: string;
  readonly app: App;
  /** How many agreements there are, where that is known. */
  readonly agreements?: number;
  /** Starts what takes long to be ready; nothing waits for it. */
  start(): void;
  /** Whether everything is ready to answer. */
  ready(): boolean;
  close(): Promise<void>;
}

/** What outlives a version of the data: how the server is set up, and what clients have used of their budgets. */
export interface ShelfSetting {
  readonly config: AppConfig;
  readonly sparqlBudget: Budget;
  readonly log: EventLog;
}

/** How a server that anybody can reach is set up. Requests from this machine itself are not counted. `unready`: why it is not ready to serve. */
export function shelfSetting(
  { limits = {}, metricsFor }: Pick<ServeOptions, 'limits' | 'metricsFor'>,
  log: EventLog,
  unready: () => Promise<string | undefined>,
): ShelfSetting {
  const config = {
    log,
    unready,
    metrics: processMetrics(),
    ...(metricsFor === undefined ? {} : { metricsFor }),
    maximumBodyBytes: MAXIMUM_BODY_BYTES,
    maximumUrlLength: limits.urlLength ?? SERVER_LIMITS.urlLength,
    maximumHeaderLength: limits.headerLength ?? SERVER_LIMITS.headerLength,
    requestBudget: minuteBudget(REQUESTS_A_MINUTE),
    operationLimits: { ...OPERATION_LIMITS, budget: minuteBudget(THINGS_A_MINUTE) },
  };
  return { config, log, sparqlBudget: minuteBudget(REQUESTS_A_MINUTE) };
}

/** Reads and checks the dataset in `dataDir`, and makes all that serves it. Rejects with a `DatasetError` if it cannot be served. */
export async function openShelf(options: ServeOptions, setting: ShelfSetting): Promise<Shelf> {
  const { dataDir, publicUrl, reportUrl } = options;
  const dataset = await readDataset(dataDir);
  const { graph, version } = dataset;
  const source = new MemorySource(graph, { version, fold });
  const sparql = sparqlOf(dataset, options, setting);
  const searcher = lazySearcher(graph);
  const site = openSite({
    dataset,
    dataDir,
    searcher,
    ...(publicUrl === undefined ? {} : { publicUrl }),
    ...(reportUrl === undefined ? {} : { reportUrl }),
  });
  const agreements = source
    .load({ branches: [] })
    .page(undefined, { from: 'class', class: rk.Agreement }, { first: 0 });
  return {
    version,
    app: createApp({ config: setting.config, source, searcher, sparql, web: site.respond }),
    agreements: agreements.totalCount,
    start: () => sparql.start(),
    ready: () => sparql.ready(),
    close: () => sparql.close(),
  };
}

/** The SPARQL endpoint over the dataset. Its workers load the data only once they are started. */
function sparqlOf(
  { manifest, version }: Dataset,
  { dataDir, publicUrl }: ServeOptions,
  { log, sparqlBudget }: ShelfSetting,
): SparqlHandler {
  return sparqlHandler({
    manifest,
    version,
    nQuads: () => sharedNQuads(dataDir, manifest),
    log,
    budget: sparqlBudget,
    ...(publicUrl === undefined ? {} : { publicUrl }),
  });
}

import { randomUUID } from 'node:crypto';
import { createApp } from '../app.ts';
import { fold } from '../search/fold.ts';
import { SparqlSource, sparqlFetch } from '../store/sparql-source.ts';
import type { RemoteData } from './serve-options.ts';
import type { Shelf, ShelfSetting } from './shelf.ts';

/** How long the endpoint may take to say that it is there, in milliseconds. */
const HEALTH_LIMIT = 5_000;

/** GraphQL over the default graph of somebody's SPARQL 1.1 endpoint. It is not asked before somebody asks us. */
export function remoteShelf({ url, version = randomUUID() }: RemoteData, { config }: ShelfSetting): Shelf {
  const fetch = sparqlFetch(url);
  const unready = async () => (await config.unready?.()) ?? (await silence(url));
  return {
    version,
    app: createApp({ config: { ...config, unready }, source: new SparqlSource({ version, fetch, fold }) }),
    start: () => undefined,
    ready: () => true,
    close: async () => undefined,
  };
}

/** What is wrong with an endpoint that does not answer the smallest of questions. Its address is none of the client's business. */
async function silence(url: string): Promise<string | undefined> {
  const why = 'The SPARQL endpoint behind this server does not answer.';
  try {
    const signal = AbortSignal.timeout(HEALTH_LIMIT);
    const response = await sparqlFetch(url)('ASK {}', 'application/sparql-results+json', signal);
    await response.body?.cancel();
    return response.ok ? undefined : why;
  } catch {
    return why;
  }
}

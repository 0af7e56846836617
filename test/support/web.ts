import { fileURLToPath } from 'node:url';
import { createApp } from '../../src/app.ts';
import { fold } from '../../src/search/fold.ts';
import { type Dataset, readDataset } from '../../src/store/dataset.ts';
import { MemorySource } from '../../src/store/memory-source.ts';
import { type WebParts, webHandler } from '../../src/web/web-handler.ts';

/** The folder of the committed dataset. */
export const PUBLISHED = fileURLToPath(new URL('../../data/published', import.meta.url));

/** Asks a server without a port. */
export type Ask = (path: string, headers?: Record<string, string>, method?: string) => Promise<Response>;

/** The committed dataset, read whole. */
export function publishedDataset(): Promise<Dataset> {
  return readDataset(PUBLISHED);
}

/** A whole server of a dataset, middleware included. Errors that it would log are thrown at the end of the test that causes them. */
export function asking(parts: WebParts): Ask {
  const { graph, version } = parts.dataset;
  const faults: unknown[] = [];
  const app = createApp({
    config: { maximumBodyBytes: 1_000_000, log: { error: (_message, cause) => faults.push(cause) } },
    source: new MemorySource(graph, { version, fold }),
    web: webHandler(parts),
  });
  return async (path, headers = {}, method = 'GET') => {
    const response = await app(new Request(`http://localhost:8080${path}`, { headers, method }));
    if (faults.length > 0) throw faults[0];
    return response;
  };
}

import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { createApp } from './app.ts';
import { jsonLog, type TextSink } from './http/log.ts';
import { rk } from './rdf/vocabulary.generated.ts';
import { readDataset } from './store/dataset.ts';
import { DatasetError } from './store/dataset-error.ts';
import { MemorySource } from './store/memory-source.ts';

/** How long requests under way may take to finish when the server is stopped, in milliseconds. */
const GRACE = 5_000;

const MAXIMUM_BODY_BYTES = 1_000_000;

/** Where to serve what. */
export interface ServeOptions {
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
  /** The folder of a published dataset. */
  readonly dataDir: string;
  readonly stdout: TextSink;
  /** For the reason why it cannot serve, and for the log. */
  readonly stderr: TextSink;
  /** Stops the server; without it, SIGTERM and SIGINT do. */
  readonly stop?: AbortSignal;
}

/**
 * Serves a published dataset until it is told to stop. Gives the exit code: 0 when stopped, 1 when the dataset is missing or not whole, or
 * the address cannot be listened on (one line on `stderr` says so). Reads files only, writes none.
 */
export async function runServe(options: ServeOptions): Promise<0 | 1> {
  const { dataDir, stdout, stderr } = options;
  try {
    const { graph } = await readDataset(dataDir);
    const source = new MemorySource(graph);
    const app = createApp({ config: { maximumBodyBytes: MAXIMUM_BODY_BYTES, log: jsonLog(stderr) }, source });
    const server = createAdaptorServer({ fetch: app }) as Server;
    const address = await listen(server, options);
    const agreements = source.page(undefined, { from: 'class', class: rk.Agreement }, { first: 0 }).totalCount;
    stdout.write(`renkei: ${agreements} ${agreements === 1 ? 'agreement' : 'agreements'} at ${address}/graphql\n`);
    await stopped(options.stop);
    await close(server);
    return 0;
  } catch (error) {
    const reason = reasonFor(error, options);
    if (reason === undefined) throw error;
    stderr.write(`renkei: ${reason}\n`);
    return 1;
  }
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

/** The sentence for an error that its reader can do something about. */
function reasonFor(error: unknown, { host, port }: ServeOptions): string | undefined {
  if (error instanceof DatasetError) return error.message;
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EADDRINUSE':
      return `Port ${port} on ${host} is in use. Choose another: renkei serve --port ${port + 1}`;
    case 'EACCES':
      return `Port ${port} on ${host} needs more rights than this process has. Choose one above 1023.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `This machine has no address ${host} to listen on.`;
    default:
      return undefined;
  }
}

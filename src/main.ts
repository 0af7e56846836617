import type { Server } from 'node:http';
import { createAdaptorServer, type Http2Bindings, type HttpBindings } from '@hono/node-server';
import { clientOf } from './http/client.ts';
import { answerInTurn } from './http/in-turn.ts';
import { type EventLog, jsonLog, onBehalfOf } from './http/log.ts';
import { answerRawPaths } from './http/raw-path.ts';
import { requestIdOf } from './http/request-id.ts';
import { logRequests } from './http/request-log.ts';
import { limitConnections, nodeLimits, SERVER_LIMITS } from './http/server-limits.ts';
import { CurrentShelf } from './server/current-shelf.ts';
import { Reloader } from './server/reloader.ts';
import { remoteShelf } from './server/remote-shelf.ts';
import { listening, reasonFor } from './server/serve-message.ts';
import type { ServeOptions } from './server/serve-options.ts';
import { openShelf, shelfSetting } from './server/shelf.ts';
import { type StopSignals, stopSignals } from './server/stop-signals.ts';
import { watchDataset } from './server/watch-dataset.ts';

export type { RemoteData, ServeOptions } from './server/serve-options.ts';

/** How long requests under way may take to finish when the server is stopped, in milliseconds: longer than the longest query may. */
const GRACE = 12_000;

/**
 * Serves a published dataset, and each that takes its place, until it is told to stop. Gives the exit code: 0 when stopped, 1 when the dataset is missing or not
 * whole, or the address cannot be listened on (one line on `stderr` says so). Reads files only, writes none.
 */
export async function runServe(options: ServeOptions): Promise<0 | 1> {
  const { stderr, stdout, language = 'en' } = options;
  const log = jsonLog(stderr, options.quiet === true ? {} : { events: stdout });
  // From the start: what is the first process of a container does not hear signals that nobody listens for, and reading the data takes a while.
  const stop = stopSignals(options.stop);
  try {
    await serve(options, log, stop);
    return 0;
  } catch (error) {
    const reason = reasonFor(error, options);
    if (reason === undefined) throw error;
    stderr.write(`renkei: ${reason[language]}\n`);
    return 1;
  } finally {
    stop.release();
  }
}

async function serve(options: ServeOptions, log: EventLog, stop: StopSignals): Promise<void> {
  const { dataDir, endpoint, publicUrl, stdout, language = 'en' } = options;
  let isStopping = false;
  const setting = shelfSetting(options, log, async () => (isStopping ? 'The server is being stopped.' : undefined));
  const open = () => openShelf(options, setting);
  const current = new CurrentShelf(endpoint === undefined ? await open() : remoteShelf(endpoint, setting));
  const server = serverOf(current, options);
  answerInTurn(server);
  logRequests(server, log);
  server.prependListener('request', (_, response) => {
    if (isStopping) response.setHeader('connection', 'close');
  });
  answerRawPaths(server, publicUrl);
  const address = await listen(server, options);
  current.shelf.start();
  const reloader = new Reloader({ current, dataDir, open, log });
  const unwatch = endpoint === undefined ? watchDataset(dataDir, () => void reloader.reload()) : () => undefined;
  stdout.write(`renkei: ${listening(current.shelf, options, `${address}/graphql`)[language]}\n`);
  await stop.asked;
  isStopping = true;
  unwatch();
  reloader.close();
  await drain(server, current, stop);
  await current.close();
}

function serverOf(current: CurrentShelf, { trustedProxies = 0, limits }: ServeOptions): Server {
  const all = { ...SERVER_LIMITS, ...limits };
  const server = createAdaptorServer({
    fetch: (request, env) => {
      const { incoming, outgoing } = http1(env);
      const ended = new Promise<void>((resolve) => outgoing.once('close', resolve));
      const client = clientOf(request, incoming.socket.remoteAddress, { trustedProxies });
      return onBehalfOf(requestIdOf(outgoing), () => current.answer(request, client, ended));
    },
    serverOptions: nodeLimits(all),
  }) as Server;
  limitConnections(server, all);
  return server;
}

/** The two sides of a request as Node has them: this server speaks HTTP/1.1 only. */
function http1(env: HttpBindings | Http2Bindings): HttpBindings {
  return env as HttpBindings;
}

/** Resolves to the address that people can open, once connections are taken. */
function listen(server: Server, { host, port }: ServeOptions): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      const actual = typeof address === 'object' && address !== null ? address.port : port;
      resolve(`http://${nameOf(host)}:${actual}`);
    });
  });
}

/** How people on this machine call the host that is listened on; "all of its addresses" is none. */
function nameOf(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

/**
 * Lets the requests under way finish for a while, answering others meanwhile, `/health/ready` with 503 among them, so that whoever sends us requests can tell;
 * then takes no more.
 */
async function drain(server: Server, current: CurrentShelf, { forced }: StopSignals): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, GRACE);
  });
  const enough = Promise.race([late, forced]);
  await Promise.race([current.drained(), enough]);
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  await Promise.race([closed, enough.then(() => server.closeAllConnections())]);
  await closed;
  clearTimeout(timer);
}

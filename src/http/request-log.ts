import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { EventLog } from './log.ts';
import { identify } from './request-id.ts';

/** Paths are cut here, in characters; names of parameters are as many and as long at most. */
const LONGEST_PATH = 2_000;
const MOST_NAMES = 20;
const LONGEST_NAME = 60;

/**
 * Gives every request its id, and logs it when its response has ended: `requestId`, `method`, `path`, `parameters` (names only: values are what people search for), `status`,
 * `milliseconds`, `bytes` of the body where they are known beforehand, `aborted` if the client went away. Neither the address of the client nor any other header is logged.
 */
export function logRequests(server: Server, log: EventLog, now: () => number = () => performance.now()): void {
  server.prependListener('request', (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const begun = now();
    const requestId = identify(incoming, outgoing);
    outgoing.once('close', () => {
      const bytes = Number(outgoing.getHeader('content-length') ?? Number.NaN);
      log.info('request', {
        requestId,
        method: incoming.method,
        ...target(incoming.url ?? ''),
        status: outgoing.statusCode,
        milliseconds: Math.round((now() - begun) * 10) / 10,
        ...(Number.isNaN(bytes) ? {} : { bytes }),
        ...(outgoing.writableFinished ? {} : { aborted: true }),
      });
    });
  });
}

function target(url: string): { readonly path: string; readonly parameters?: readonly string[] } {
  const mark = url.indexOf('?');
  const path = (mark < 0 ? url : url.slice(0, mark)).slice(0, LONGEST_PATH);
  const names = mark < 0 ? [] : [...new Set(new URLSearchParams(url.slice(mark + 1)).keys())].slice(0, MOST_NAMES);
  return { path, ...(names.length === 0 ? {} : { parameters: names.map((name) => name.slice(0, LONGEST_NAME)) }) };
}

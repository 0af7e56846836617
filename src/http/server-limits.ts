import type { Server, ServerOptions } from 'node:http';

/** What a connection may ask of the server before there is a request to answer. */
export interface ServerLimits {
  /** The most bytes of a request line with all headers; more is answered with 431. */
  readonly headerBytes: number;
  /** The longest URL, in characters; a longer one is answered with 414. */
  readonly urlLength: number;
  /** The longest value of one header, in characters; a longer one is answered with 431. What is read from headers costs no more than this. */
  readonly headerLength: number;
  /** How long the headers of a request may take to arrive, in milliseconds; then 408. */
  readonly headersMilliseconds: number;
  /** How long the whole request may take to arrive, in milliseconds; then 408. */
  readonly requestMilliseconds: number;
  /** How long a connection is kept for the next request, and how long the client may read nothing of a response, in milliseconds. */
  readonly idleMilliseconds: number;
  /** How many connections there may be at once; more are closed at once. */
  readonly connections: number;
}

/** URLs as long as a query by GET may need; connections kept longer than the proxies in front keep theirs (60 s as a rule). */
export const SERVER_LIMITS: ServerLimits = {
  headerBytes: 32_768,
  urlLength: 16_384,
  headerLength: 8_192,
  headersMilliseconds: 10_000,
  requestMilliseconds: 30_000,
  idleMilliseconds: 65_000,
  connections: 1_000,
};

/** The limits as Node's server takes them. */
export function nodeLimits(limits: ServerLimits): ServerOptions {
  return {
    maxHeaderSize: limits.headerBytes,
    headersTimeout: limits.headersMilliseconds,
    requestTimeout: limits.requestMilliseconds,
    keepAliveTimeout: limits.idleMilliseconds,
    // Late requests are looked for as often as the shortest limit says, once a second at least.
    connectionsCheckingInterval: Math.min(1_000, limits.headersMilliseconds),
  };
}

/** The limits that Node's server takes once it is there. */
export function limitConnections(server: Server, limits: ServerLimits): void {
  server.maxConnections = limits.connections;
  server.setTimeout(limits.idleMilliseconds);
}

import type { AddressTest } from '../http/address-list.ts';
import type { TextSink } from '../http/log.ts';
import type { ServerLimits } from '../http/server-limits.ts';
import type { Message } from '../text/diagnostic.ts';

/** Somebody's SPARQL 1.1 endpoint that holds the data. */
export interface RemoteData {
  /** Where it takes queries by POST. */
  readonly url: string;
  /** The version of the data there, which entity tags depend on; without it, a new one with each start. */
  readonly version?: string;
}

/** Where to serve what. */
export interface ServeOptions {
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
  /** The folder of a published dataset; not read if there is an `endpoint`. */
  readonly dataDir: string;
  /** Serves GraphQL over these data instead: no pages, no SPARQL endpoint, no search. */
  readonly endpoint?: RemoteData;
  /** How many proxies of ours stand in front: their `X-Forwarded-For` tells who asks. None by default. */
  readonly trustedProxies?: number;
  /** Who may read `/metrics` besides this machine itself. */
  readonly metricsFor?: AddressTest;
  /** Where the server is reached by those who ask, if not where it listens: behind a proxy. Absolute, http or https. */
  readonly publicUrl?: string;
  /** Where readers of the pages tell of mistakes: `https:` or `mailto:`. Without it, pages do not ask. */
  readonly reportUrl?: string;
  /** Logs faults only, not each request. */
  readonly quiet?: boolean;
  readonly limits?: Partial<ServerLimits>;
  /** For the line about where it listens, and for what happens: each request, each reload. */
  readonly stdout: TextSink;
  /** For the reason why it cannot serve, and for faults. */
  readonly stderr: TextSink;
  /** Stops the server; without it, SIGTERM and SIGINT do, and a second one of them forces it. */
  readonly stop?: AbortSignal;
  /** Of the line about where it listens, and of the reason why it cannot; English if none is named. */
  readonly language?: keyof Message;
}

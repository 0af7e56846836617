import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { AddressTest } from '../http/address-list.ts';
import { type RemoteData, runServe as serve } from '../main.ts';
import type { ExitCode, Io } from './io.ts';
import { defaultFolders, type Language } from './options.ts';

/** Options of `renkei serve`. */
export interface ServeCommandOptions {
  readonly host: string;
  readonly port: number;
  /** A published dataset, or a data folder that holds one as `published/`. */
  readonly data?: string;
  readonly publicUrl?: string;
  readonly reportUrl?: string;
  readonly trustedProxies: number;
  /** Who may read `/metrics` besides this machine. */
  readonly metricsFor?: AddressTest;
  /** A SPARQL endpoint to serve by GraphQL in place of a dataset. */
  readonly endpoint?: string;
  readonly endpointVersion?: string;
  readonly quiet: boolean;
  /** Of the lines about where it listens and why it cannot; the log is always the same. */
  readonly lang: Language;
}

/** `renkei serve`: serves a published dataset, or a SPARQL endpoint, until it is stopped. Builds nothing and writes nothing. */
export async function runServe(options: ServeCommandOptions, { stdout, stderr }: Io): Promise<ExitCode> {
  const { host, port, data, publicUrl, reportUrl, trustedProxies, endpoint, endpointVersion, quiet, lang, metricsFor } =
    options;
  const isDataset = data !== undefined && existsSync(join(data, 'manifest.json'));
  const dataDir = isDataset ? data : defaultFolders(data).published;
  return serve({
    ...{ host, port, dataDir, trustedProxies, quiet, stdout, stderr, language: lang },
    ...(publicUrl === undefined ? {} : { publicUrl }),
    ...(reportUrl === undefined ? {} : { reportUrl }),
    ...(metricsFor === undefined ? {} : { metricsFor }),
    ...(endpoint === undefined ? {} : { endpoint: remoteData(endpoint, endpointVersion) }),
  });
}

function remoteData(url: string, version: string | undefined): RemoteData {
  return version === undefined ? { url } : { url, version };
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runServe as serve } from '../main.ts';
import type { ExitCode, Io } from './io.ts';
import { defaultFolders } from './options.ts';

/** Options of `renkei serve`. */
export interface ServeCommandOptions {
  readonly host: string;
  readonly port: number;
  /** A published dataset, or a data folder that holds one as `published/`. */
  readonly data?: string;
}

/** `renkei serve`: serves a published dataset until it is stopped. Builds nothing and writes nothing. */
export async function runServe({ host, port, data }: ServeCommandOptions, { stdout, stderr }: Io): Promise<ExitCode> {
  const isDataset = data !== undefined && existsSync(join(data, 'manifest.json'));
  return serve({ host, port, dataDir: isDataset ? data : defaultFolders(data).published, stdout, stderr });
}

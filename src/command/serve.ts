import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runServe as serve } from '../main.ts';
import type { ExitCode, Io } from './io.ts';
import { defaultFolders, type Language } from './options.ts';

/** Options of `renkei serve`. */
export interface ServeCommandOptions {
  readonly host: string;
  readonly port: number;
  /** A published dataset, or a data folder that holds one as `published/`. */
  readonly data?: string;
  /** Of the lines about where it listens and why it cannot; the log is always the same. */
  readonly lang: Language;
}

/** `renkei serve`: serves a published dataset until it is stopped. Builds nothing and writes nothing. */
export async function runServe(options: ServeCommandOptions, { stdout, stderr }: Io): Promise<ExitCode> {
  const { host, port, data, lang: language } = options;
  const isDataset = data !== undefined && existsSync(join(data, 'manifest.json'));
  const dataDir = isDataset ? data : defaultFolders(data).published;
  return serve({ host, port, dataDir, stdout, stderr, language });
}

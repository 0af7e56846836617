import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFileWhole } from '../press/write-files.ts';
import { buildRegistry } from '../registry/build-registry.ts';
import type { ExitCode, Io } from './io.ts';
import { defaultFolders } from './options.ts';

/** Options of `renkei registry`. */
export interface RegistryOptions {
  readonly data?: string;
  /** Folder with `municipality-codes.csv`, `regions.json` and, if there are any, `successions.csv`. */
  readonly facts: string;
  /** ISO day on which the facts were taken over. */
  readonly takenOn: string;
}

/** `renkei registry`: facts → `data/registry/*.ttl`, checked; the same facts and day give the same bytes. */
export async function runRegistry({ data, facts, takenOn }: RegistryOptions, io: Io): Promise<ExitCode> {
  const folder = join(defaultFolders(data).data, 'registry');
  io.progress.step(`Reading ${facts}`);
  const codeList = await readFile(join(facts, 'municipality-codes.csv'), 'utf8');
  const regions = await readFile(join(facts, 'regions.json'), 'utf8');
  const files = await buildRegistry({ codeList, regions, takenOn }, 'everything');
  for (const { name, text } of files) await writeFileWhole(join(folder, name), text);
  io.progress.stop();
  io.stdout.write(`Wrote ${files.map(({ name }) => name).join(', ')} to ${folder}. Now run: renkei build\n`);
  return 0;
}

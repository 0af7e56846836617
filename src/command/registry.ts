import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFileWhole } from '../files/write-files.ts';
import { buildRegistry, type RegistrySums } from '../registry/build-registry.ts';
import { codeListFile } from '../registry/code-list.ts';
import { countyFile } from '../registry/county-list.ts';
import { regionsFile } from '../registry/region-facts.ts';
import { successionFile } from '../registry/succession-list.ts';
import type { ExitCode, Io } from './io.ts';
import { defaultFolders } from './options.ts';

/** Options of `renkei registry`. */
export interface RegistryOptions {
  readonly data?: string;
  /** Folder with `municipality-codes.csv` and `regions.json`; `counties.csv` and `successions.csv` are this project's own, in `data/registry/`. */
  readonly facts: string;
  /** ISO day on which the facts were taken over. */
  readonly takenOn: string;
}

/**
 * `renkei registry`: facts → `data/registry/*.ttl`, checked; the same facts and day give the same bytes. Nothing is written unless all facts are sound: faults
 * are thrown as a FactsError, unreadable files as the error of the file system.
 */
export async function runRegistry({ data, facts, takenOn }: RegistryOptions, io: Io): Promise<ExitCode> {
  const folder = join(defaultFolders(data).data, 'registry');
  io.progress.step(`Reading ${facts}`);
  const { files, sums } = await buildRegistry({
    codeList: await readFile(join(facts, codeListFile), 'utf8'),
    regions: await readFile(join(facts, regionsFile), 'utf8'),
    counties: await readFile(join(folder, countyFile), 'utf8'),
    successions: await readFile(join(folder, successionFile), 'utf8'),
    takenOn,
  });
  for (const { name, text } of files) await writeFileWhole(join(folder, name), text);
  io.progress.stop();
  io.stdout.write(
    `${inWords(sums)}\nWrote ${files.map(({ name }) => name).join(', ')} to ${folder}. Now run: renkei build\n`,
  );
  return 0;
}

function inWords(sums: RegistrySums): string {
  const { prefectures, municipalities, formerMunicipalities, regions, coreCities, memberships, members } = sums;
  return [
    `${prefectures} prefectures, ${municipalities} municipalities, ${formerMunicipalities} former ones;`,
    `${regions} regions with ${coreCities} core cities and ${memberships} memberships of ${members} municipalities.`,
  ].join('\n');
}

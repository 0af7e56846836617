import { join } from 'node:path';
import { LEDGER_FILE, readSource } from '../press/build-dataset.ts';
import { hasErrors } from '../press/extract.ts';
import { readKnowledge } from '../press/knowledge.ts';
import { readLedger, writeLedger } from '../press/ledger.ts';
import { iriBelow } from '../rdf/iri.ts';
import type { ExitCode, Io } from './io.ts';
import { defaultFolders, type Language } from './options.ts';
import { printFindings } from './print-sources.ts';

/** Options of `renkei mint`. */
export interface MintOptions {
  readonly base: string;
  readonly data?: string;
  readonly lang: Language;
}

/** `renkei mint SLUG`: gives an agreement its IRI, once and for all, and writes it to the ledger. */
export async function runMint(slug: string, options: MintOptions, io: Io): Promise<ExitCode> {
  const folders = defaultFolders(options.data);
  const file = join(folders.data, LEDGER_FILE);
  const ledger = await readLedger(file);
  const minted = ledger.get(slug);
  if (minted) {
    io.stderr.write(
      `${slug} already has the IRI ${iriBelow(options.base, `id/agreement/${minted.key}`)}${minted.withdrawn ? ' (withdrawn)' : ''}.\n`,
    );
    return 1;
  }
  io.progress.step(`Reading data/source/${slug}`);
  const { extraction, path } = await readSource(join(folders.data, 'source'), slug, await readKnowledge(folders));
  io.progress.stop();
  printFindings(extraction, path, options.lang, io);
  if (extraction.key === undefined || hasErrors(extraction)) {
    io.stderr.write(
      `${slug} cannot be given an IRI: every party and the date of conclusion must be known, and the text free of errors.\n`,
    );
    return 1;
  }
  const taken = new Set(Array.from(ledger.values(), ({ key }) => key));
  const key = freeKey(extraction.key, taken);
  await writeLedger(file, new Map([...ledger, [slug, { key }]]));
  io.stdout.write(`${slug}: ${iriBelow(options.base, `id/agreement/${key}`)}\n`);
  return 0;
}

/** The key, or with `-2`, `-3` … where the same parties concluded another on the same day; a withdrawn key stays taken. */
function freeKey(wish: string, taken: ReadonlySet<string>): string {
  let key = wish;
  for (let n = 2; taken.has(key); n += 1) key = `${wish}-${n}`;
  return key;
}

import { join } from 'node:path';
import { LEDGER_FILE, readSource } from '../press/build-dataset.ts';
import { hasErrors } from '../press/extract.ts';
import { readKnowledge } from '../press/knowledge.ts';
import { type LedgerEntry, readLedger, writeLedger } from '../press/ledger.ts';
import { iriBelow } from '../rdf/iri.ts';
import type { ExitCode, Io } from './io.ts';
import { defaultFolders, type Folders, type Language } from './options.ts';
import { printFindings } from './print-sources.ts';
import { say } from './say.ts';

/** Options of `renkei mint`. */
export interface MintOptions {
  readonly base: string;
  readonly data?: string;
  readonly lang: Language;
}

/** A single step of a path, and not a hidden one. */
const SLUG = /^[^./\\][^/\\]*$/;

/** `renkei mint SLUG`: gives an agreement its IRI, once and for all, and writes it to the ledger. */
export async function runMint(slug: string, options: MintOptions, io: Io): Promise<ExitCode> {
  if (!SLUG.test(slug)) {
    say(io.stderr, options.lang, {
      ja: `「${slug}」は data/source の中のフォルダー名ではありません。`,
      en: `“${slug}” is not the name of a folder in data/source.`,
    });
    return 2;
  }
  const folders = defaultFolders(options.data);
  const file = join(folders.data, LEDGER_FILE);
  const ledger = await readLedger(file);
  const minted = ledger.get(slug);
  if (minted) return refuseSecond(slug, minted, options, io);
  const wish = await keyOf(slug, folders, options, io);
  if (wish === undefined) return 1;
  const key = freeKey(wish, new Set(Array.from(ledger.values(), (entry) => entry.key)));
  await writeLedger(file, new Map([...ledger, [slug, { key }]]));
  io.stdout.write(`${slug}: ${iriBelow(options.base, `id/agreement/${key}`)}\n`);
  return 0;
}

function refuseSecond(slug: string, { key, withdrawn }: LedgerEntry, { base, lang }: MintOptions, io: Io): ExitCode {
  const iri = iriBelow(base, `id/agreement/${key}`);
  say(io.stderr, lang, {
    ja: `${slug} にはすでに IRI があります：${iri}${withdrawn ? '（取り下げ済み）' : ''}`,
    en: `${slug} already has the IRI ${iri}${withdrawn ? ' (withdrawn)' : ''}.`,
  });
  return 1;
}

/** The key that the document itself gives; `undefined`, with its findings printed, if it has errors or cannot be identified. */
async function keyOf(slug: string, folders: Folders, { lang }: MintOptions, io: Io): Promise<string | undefined> {
  io.progress.step(`Reading data/source/${slug}`);
  const { extraction, path } = await readSource(join(folders.data, 'source'), slug, await readKnowledge(folders));
  io.progress.stop();
  printFindings(extraction, path, lang, io);
  if (extraction.key !== undefined && !hasErrors(extraction)) return extraction.key;
  say(io.stderr, lang, {
    ja: `${slug} に IRI を発番できません。すべての当事者と締結日が分かり、本文に誤りがないことが必要です。`,
    en: `${slug} cannot be given an IRI: every party and the date of conclusion must be known, and the text free of errors.`,
  });
  return undefined;
}

/** The key, or with `-2`, `-3` … where the same parties concluded another on the same day; a withdrawn key stays taken. */
function freeKey(wish: string, taken: ReadonlySet<string>): string {
  let key = wish;
  for (let n = 2; taken.has(key); n += 1) key = `${wish}-${n}`;
  return key;
}

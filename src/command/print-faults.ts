import { join } from 'node:path';
import type { PublishOutcome } from '../publish.ts';
import type { Io } from './io.ts';
import type { Language } from './options.ts';
import { printSources } from './print-sources.ts';
import { say } from './say.ts';

/** Prints why the sources cannot be published: findings in documents, slugs without an IRI, folders that are gone. */
export function printFaults(
  { sources, unminted, vanished }: Extract<PublishOutcome, { kind: 'faulty-sources' }>,
  dataFolder: string,
  language: Language,
  io: Io,
): void {
  printSources(sources, language, io);
  for (const { slug } of unminted) {
    say(io.stderr, language, {
      ja: `${join(dataFolder, 'source', slug)}: IRI がまだ発番されていません。renkei mint ${slug} を実行してください。`,
      en: `${join(dataFolder, 'source', slug)}: no IRI has been minted for it. Run: renkei mint ${slug}`,
    });
  }
  for (const slug of vanished) {
    say(io.stderr, language, {
      ja: `${join(dataFolder, 'source', slug)}: 台帳（ledger.json）に IRI がありますが、フォルダーがありません。フォルダーを戻すか、台帳に取り下げ（withdrawn）を記入してください。`,
      en: `${join(dataFolder, 'source', slug)}: the ledger has an IRI for it, but the folder is gone. Restore it, or enter its withdrawal into the ledger.`,
    });
  }
}

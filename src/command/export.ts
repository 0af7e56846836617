import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type ExportOutcome, exportSite } from '../export/export-site.ts';
import { datasetReason } from '../server/serve-message.ts';
import { DatasetError } from '../store/dataset-error.ts';
import type { ExitCode, Io } from './io.ts';
import { defaultFolders, type Language } from './options.ts';
import { isTenth, progressText } from './progress-text.ts';
import { say } from './say.ts';

/** Options of `renkei export`. */
export interface ExportCommandOptions {
  /** A published dataset, or a data folder that holds one as `published/`. */
  readonly data?: string;
  readonly publicUrl?: string;
  readonly reportUrl?: string;
  /** The suffixes of RDF forms. */
  readonly forms?: readonly string[];
  readonly lang: Language;
}

const WRITING = { ja: '書き出し中', en: 'Writing' };

/** How often a person is told how far it is, in milliseconds. */
const PACE = 100;

/** `renkei export`: writes the site of a published dataset as a folder of files, all or nothing; what has not changed since the last time is not written again. */
export async function runExport(folder: string, options: ExportCommandOptions, io: Io): Promise<ExitCode> {
  const { data, publicUrl, reportUrl, forms, lang } = options;
  const isDataset = data !== undefined && existsSync(join(data, 'manifest.json'));
  try {
    const outcome = await exportSite({
      dataDir: isDataset ? data : defaultFolders(data).published,
      out: folder,
      onFile: progressOf(io, lang),
      ...(publicUrl === undefined ? {} : { publicUrl }),
      ...(reportUrl === undefined ? {} : { reportUrl }),
      ...(forms === undefined ? {} : { forms }),
    });
    io.progress.stop();
    printOutcome(outcome, folder, lang, io);
    return 0;
  } catch (error) {
    io.progress.stop();
    if (!(error instanceof DatasetError)) throw error;
    say(io.stderr, lang, datasetReason(error));
    return 1;
  }
}

function progressOf({ progress }: Io, language: Language): (done: number, total: number) => void {
  const start = performance.now();
  let told = 0;
  return (done, total) => {
    const elapsed = performance.now() - start;
    if (!isTenth(done, total) && elapsed - told < PACE) return;
    told = elapsed;
    const text = progressText(done, total, elapsed, language, WRITING);
    progress.step(text, isTenth(done, total) ? text : undefined);
  };
}

function printOutcome(outcome: ExportOutcome, folder: string, language: Language, io: Io): void {
  const { files, bytes, written, kept, removed, lacking } = outcome;
  for (const path of lacking) {
    say(io.stderr, language, {
      ja: `${path}：RDF/XMLでは書けない述語があるため、このファイルはありません。`,
      en: `${path}: left out, for RDF/XML cannot write some of its predicates.`,
    });
  }
  const size = `${(bytes / 1_000_000).toFixed(1)} MB`;
  const isNew = written > 0 || removed > 0;
  say(io.stdout, language, {
    ja: isNew
      ? `書き出しました：${folder} に${files}ファイル、${size}（書いたもの${written}、そのままのもの${kept}、なくしたもの${removed}）`
      : `最新です：${folder} に${files}ファイル、${size}。何も書いていません。`,
    en: isNew
      ? `Exported: ${files} files, ${size}, in ${folder} (${written} written, ${kept} kept, ${removed} removed)`
      : `Up to date: ${files} files, ${size}, in ${folder}; nothing was written.`,
  });
}

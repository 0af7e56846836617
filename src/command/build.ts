import { type PublishOutcome, publish } from '../publish.ts';
import { reportText, summary } from '../shacl/report.ts';
import type { ExitCode, Io } from './io.ts';
import { defaultFolders, type Language } from './options.ts';
import { printFaults } from './print-faults.ts';
import { printSources } from './print-sources.ts';
import { refuseBase } from './refuse-base.ts';
import { say } from './say.ts';

/** Options of `renkei build`; `base` has been checked to be one. */
export interface BuildOptions {
  readonly base: string;
  readonly data?: string;
  readonly out?: string;
  readonly check: boolean;
  readonly lang: Language;
}

/** `renkei build`: `data/` and `ontology/` → `data/published/`, all or nothing. Another base goes to another folder. */
export async function runBuild(options: BuildOptions, io: Io): Promise<ExitCode> {
  const folders = defaultFolders(options.data);
  const out = options.out ?? folders.published;
  const refused = refuseBase({ ...options, out }, folders, io);
  if (refused !== undefined) return refused;
  const outcome = await publish({
    ...folders,
    base: options.base,
    out,
    checkOnly: options.check,
    onStep: io.progress.step,
  });
  io.progress.stop();
  return printOutcome(outcome, folders.data, out, options.lang, io);
}

/** Prints what came of building, and gives the exit code. */
export function printOutcome(outcome: PublishOutcome, data: string, out: string, language: Language, io: Io): ExitCode {
  switch (outcome.kind) {
    case 'faulty-sources':
      printFaults(outcome, data, language, io);
      return nothingPublished(language, io);
    case 'violations':
      io.stderr.write(reportText(outcome.report, { language, where: outcome.where }));
      return nothingPublished(language, io);
    case 'stale':
      for (const path of outcome.paths) io.stderr.write(`stale: ${out}/${path}\n`);
      say(io.stderr, language, { ja: 'renkei build を実行してください。', en: 'Run: renkei build' });
      return 1;
    case 'fresh':
    case 'published':
      printPublished(outcome, out, language, io);
      return 0;
  }
}

function nothingPublished(language: Language, io: Io): ExitCode {
  say(io.stderr, language, { ja: '何も公開していません。', en: 'Nothing was published.' });
  return 1;
}

function printPublished(
  { kind, sources, graphs, report }: Extract<PublishOutcome, { kind: 'published' | 'fresh' }>,
  out: string,
  language: Language,
  io: Io,
): void {
  if (report.results.length > 0) io.stderr.write(reportText(report, { language }));
  printSources(sources, language, io);
  const quads = graphs.reduce((sum, graph) => sum + graph.size, 0);
  const isNew = kind === 'published';
  say(io.stdout, language, {
    ja: `${isNew ? '公開しました' : '最新です'}：協約${sources.length}件、${graphs.length}グラフに${quads}文、${out}（${summary(report, 'ja')}）`,
    en: `${isNew ? 'Published' : 'Up to date'}: ${sources.length} agreement(s), ${quads} statements in ${graphs.length} graphs, in ${out} (${summary(report, 'en')})`,
  });
}

import { type PublishOutcome, publish } from '../publish.ts';
import { isBaseIri, sharedBase } from '../rdf/iri.ts';
import { reportText, summary } from '../shacl/report.ts';
import type { ExitCode, Io } from './io.ts';
import { defaultFolders, type Language } from './options.ts';
import { printSources } from './print-sources.ts';

/** Options of `renkei build`. */
export interface BuildOptions {
  readonly base: string;
  readonly data?: string;
  readonly out?: string;
  readonly check: boolean;
  readonly lang: Language;
}

/** `renkei build`: `data/` and `ontology/` → `data/published/`, all or nothing. */
export async function runBuild(options: BuildOptions, io: Io): Promise<ExitCode> {
  const folders = defaultFolders(options.data);
  if (!isBaseIri(options.base))
    return usage(io, `--base must be an absolute http(s) IRI that ends in "/": ${options.base}`);
  if (options.base !== sharedBase && options.out === undefined) {
    return usage(
      io,
      `With another base (${options.base}) name a folder with --out: data/published is for ${sharedBase} only.`,
    );
  }
  const out = options.out ?? folders.published;
  const outcome = await publish({
    ...folders,
    base: options.base,
    out,
    checkOnly: options.check,
    onStep: io.progress.step,
  });
  io.progress.stop();
  return printOutcome(outcome, out, options.lang, io);
}

function usage(io: Io, message: string): ExitCode {
  io.stderr.write(`${message}\n`);
  return 2;
}

function printOutcome(outcome: PublishOutcome, out: string, language: Language, io: Io): ExitCode {
  switch (outcome.kind) {
    case 'faulty-sources':
      printSources(outcome.sources, language, io);
      for (const { slug } of outcome.unminted)
        io.stderr.write(`data/source/${slug}: no IRI has been minted for it. Run: renkei mint ${slug}\n`);
      for (const slug of outcome.vanished)
        io.stderr.write(
          `data/source/${slug}: the ledger has an IRI for it, but the folder is gone. Restore it, or enter its withdrawal.\n`,
        );
      io.stderr.write('Nothing was published.\n');
      return 1;
    case 'violations':
      io.stderr.write(reportText(outcome.report, { language, where: outcome.where }));
      io.stderr.write('Nothing was published.\n');
      return 1;
    case 'stale':
      for (const path of outcome.paths) io.stderr.write(`stale: ${out}/${path}\n`);
      io.stderr.write('Run: renkei build\n');
      return 1;
    case 'fresh':
    case 'published': {
      const quads = outcome.graphs.reduce((sum, graph) => sum + graph.quads.length, 0);
      const verb = outcome.kind === 'fresh' ? 'Up to date' : 'Published';
      if (outcome.report.results.length > 0) io.stderr.write(reportText(outcome.report, { language }));
      printSources(outcome.sources, language, io);
      io.stdout.write(
        `${verb}: ${outcome.sources.length} agreement(s), ${quads} statements in ${outcome.graphs.length} graphs, in ${out} (${summary(outcome.report, language)})\n`,
      );
      return 0;
    }
  }
}

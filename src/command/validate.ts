import { readFile } from 'node:fs/promises';
import type { Quad } from '@rdfjs/types';
import { extractDocument, extractionQuads, hasErrors, namesOf } from '../press/extract.ts';
import { type Knowledge, readKnowledge } from '../press/knowledge.ts';
import { placeFinder } from '../press/place.ts';
import { publish } from '../publish.ts';
import { formatOfFile } from '../rdf/format.ts';
import { sharedBase } from '../rdf/iri.ts';
import { parse } from '../rdf/parse.ts';
import { RdfSyntaxError } from '../rdf/rdf-syntax-error.ts';
import { reportText } from '../shacl/report.ts';
import { validate } from '../shacl/validate.ts';
import type { SourceText } from '../text/source-text.ts';
import { fileFault, isFileError } from './file-fault.ts';
import type { ExitCode, Io } from './io.ts';
import { defaultFolders, type Language } from './options.ts';
import { printFaults } from './print-faults.ts';
import { printFindings } from './print-sources.ts';
import { say } from './say.ts';
import { syntaxFault } from './syntax-fault.ts';

/** Options of `renkei validate`. */
export interface ValidateOptions {
  readonly data?: string;
  readonly lang: Language;
}

/**
 * `renkei validate [FILE…]`: RDF files are held to the shapes, other files are read as agreements first; each together with ontology and registry. Without
 * files: everything under `data/`, as `build` does, writing nothing. A file at fault does not keep the others from being looked at.
 */
export async function runValidate(paths: readonly string[], options: ValidateOptions, io: Io): Promise<ExitCode> {
  if (paths.length === 0) return validateData(options, io);
  io.progress.step('Reading ontology and registry');
  const knowledge = await readKnowledge(defaultFolders(options.data));
  let code: ExitCode = 0;
  for (const path of paths) {
    io.progress.step(`Validating ${path}`);
    const result = await validateFile(path, knowledge, options, io).catch((error: unknown): ExitCode => {
      const fault = faultOf(error, path);
      if (fault === undefined) throw error;
      io.progress.stop();
      io.stderr.write(`${fault}\n`);
      return 1;
    });
    if (result !== 0) code = result;
  }
  io.progress.stop();
  return code;
}

/** What is wrong with a file that could not be opened or parsed; `undefined` if the error is not about that. */
function faultOf(error: unknown, path: string): string | undefined {
  if (error instanceof RdfSyntaxError) return syntaxFault(error);
  return isFileError(error) ? fileFault(error, path) : undefined;
}

async function validateFile(path: string, knowledge: Knowledge, options: ValidateOptions, io: Io): Promise<ExitCode> {
  const format = formatOfFile(path);
  if (format) {
    const contexts = { 'https://w3id.org/renkei/context.jsonld': { '@context': knowledge.context } };
    const quads = await parse(await readFile(path, 'utf8'), { format, file: path, baseIri: sharedBase }, contexts);
    return report(path, quads, new Map(), knowledge, options, io);
  }
  const extraction = extractDocument(await readFile(path), path, knowledge);
  io.progress.stop();
  printFindings(extraction, path, options.lang, io);
  const names = namesOf(extraction, sharedBase);
  const quads = extractionQuads(extraction, names, knowledge);
  const { source } = extraction.file;
  const code = await report(path, quads, new Map(source ? [[names.source.value, source]] : []), knowledge, options, io);
  return hasErrors(extraction) ? 1 : code;
}

async function report(
  path: string,
  quads: readonly Quad[],
  sources: ReadonlyMap<string, SourceText>,
  { vocabulary, registryQuads, shapes }: Knowledge,
  { lang }: ValidateOptions,
  io: Io,
): Promise<ExitCode> {
  const result = await validate([...quads, ...vocabulary, ...registryQuads], shapes);
  io.progress.stop();
  io.stdout.write(`${path}\n${reportText(result, { language: lang, where: placeFinder(quads, sources) })}`);
  return result.conforms ? 0 : 1;
}

async function validateData({ data, lang }: ValidateOptions, io: Io): Promise<ExitCode> {
  const folders = defaultFolders(data);
  const outcome = await publish({
    ...folders,
    base: sharedBase,
    out: folders.published,
    checkOnly: true,
    onStep: io.progress.step,
  });
  io.progress.stop();
  if (outcome.kind === 'faulty-sources') {
    printFaults(outcome, folders.data, lang, io);
    return 1;
  }
  const where = outcome.kind === 'violations' ? outcome.where : () => [];
  io.stdout.write(reportText(outcome.report, { language: lang, where }));
  if (outcome.kind === 'stale') {
    say(io.stderr, lang, {
      ja: `${folders.published} は最新ではありません。renkei build を実行してください。`,
      en: `${folders.published} is not up to date. Run: renkei build`,
    });
  }
  return outcome.report.conforms ? 0 : 1;
}

import { resolve } from 'node:path';
import { writeFileWhole } from '../files/write-files.ts';
import { unreadJson } from '../press/extract.ts';
import { type Knowledge, readKnowledge } from '../press/knowledge.ts';
import { compareWithSiblings } from './compare-with-siblings.ts';
import { type ExtractFormat, extensionOf } from './extract-format.ts';
import { DOCUMENT_EXTENSIONS, findInputs, type Inputs } from './find-inputs.ts';
import type { ExitCode, Io } from './io.ts';
import { joinOutputs } from './join-outputs.ts';
import { commandMessage } from './message.ts';
import { defaultFolders, type Language } from './options.ts';
import { outputFiles } from './output-files.ts';
import { printReport } from './print-report.ts';
import { readFiles } from './read-files.ts';
import type { Reading } from './read-request.ts';
import { refuseEmpty, tellLeftOut } from './refuse-empty.ts';

/** Options of `renkei extract`. */
export interface ExtractOptions {
  readonly base: string;
  readonly data?: string;
  readonly format: ExtractFormat;
  readonly lang: Language;
  /** A folder for one result for each file; without it, results go to standard output. */
  readonly out?: string;
  /** A file for the report, `.html`, `.md`, `.txt` or `.json`; without it, the report goes to standard error. */
  readonly report?: string;
  /** How long one of several files may take, in seconds. */
  readonly timeLimit: number;
}

/**
 * `renkei extract PATH…`: what can be read of documents, on standard output or one file for each; the report of it, and of what could not be read, goes to standard
 * error or to a file. Paths are files, folders and globs. Exit 1 if any file has errors or could not be read, 2 if a folder or glob holds nothing.
 */
export async function runExtract(paths: readonly string[], options: ExtractOptions, io: Io): Promise<ExitCode> {
  const { lang, format, base } = options;
  io.progress.step('ontology/, data/registry/');
  const folders = defaultFolders(options.data);
  const knowledge = await readKnowledge(folders);
  const inputs = await findInputs(paths, DOCUMENT_EXTENSIONS);
  if (refuseEmpty(inputs, DOCUMENT_EXTENSIONS, lang, io)) return 2;
  const places = options.out === undefined ? [] : outputFiles(inputs.files, options.out, extensionOf(format));
  if (refuseOverwriting(inputs, [...places, ...(options.report === undefined ? [] : [options.report])], lang, io))
    return 2;
  const isPart = inputs.isMany && options.out === undefined;
  const isAlone = inputs.files.length === 1;
  const requests = inputs.files.map((path) => ({ path, format, isPart, isAlone, base, language: lang }));
  const readings = await readFiles(requests, { folders, knowledge, timeLimit: options.timeLimit, language: lang }, io);
  const compared = await compareWithSiblings(readings, folders.published, knowledge, lang, io);
  io.progress.stop();
  if (options.out === undefined) io.stdout.write(await resultOf(compared, inputs, format, knowledge));
  else await writeResults(compared, places, options.out, lang, io);
  await printReport(compared, { ...options, isMany: inputs.isMany }, io);
  tellLeftOut(inputs, lang, io);
  return compared.every(({ report }) => report.result === 'fine' || report.result === 'warnings') ? 0 : 1;
}

/** What goes to standard output: the result of the one file that was asked for, as JSON also if that is but why it could not be read; or a list. */
async function resultOf(
  readings: readonly Reading[],
  { isMany }: Inputs,
  format: ExtractFormat,
  knowledge: Knowledge,
): Promise<string> {
  if (isMany) return joinOutputs(readings, format, knowledge);
  const [only] = readings;
  if (only === undefined || only.output !== undefined || format !== 'json') return only?.output ?? '';
  return `${JSON.stringify(unreadJson(only.report.notUnderstood, knowledge), undefined, 2)}\n`;
}

/** Writes one result for each file that was read, whole; says how many were, and how many not. */
async function writeResults(
  readings: readonly Reading[],
  places: readonly string[],
  folder: string,
  language: Language,
  io: Io,
): Promise<void> {
  const written = new Set<string>();
  let unread = 0;
  for (const [index, { output, report }] of readings.entries()) {
    const place = places[index];
    if (place === undefined) continue;
    if (output === undefined || report.result === 'unread') {
      unread += 1;
      continue;
    }
    await writeFileWhole(place, output);
    written.add(place);
  }
  io.stderr.write(`${commandMessage('OUTPUT_WRITTEN', language, { count: written.size, folder })}\n`);
  if (unread > 0) io.stderr.write(`${commandMessage('OUTPUT_UNREAD', language, { count: unread })}\n`);
}

/** Says so where an output would replace one of the files to be read, which is wrong usage. Whether it was so. */
function refuseOverwriting({ files }: Inputs, outputs: readonly string[], language: Language, io: Io): boolean {
  const inputs = new Set(files.map((file) => resolve(file)));
  const wrong = outputs.find((output) => inputs.has(resolve(output)));
  if (wrong === undefined) return false;
  io.progress.stop();
  io.stderr.write(`${commandMessage('OUTPUT_IS_INPUT', language, { path: wrong })}\n`);
  return true;
}

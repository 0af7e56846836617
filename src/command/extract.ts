import { readFile } from 'node:fs/promises';
import type { Quad } from '@rdfjs/types';
import { serialize } from '../press/dataset-files.ts';
import {
  type Extraction,
  extractDocument,
  extractionJson,
  extractionQuads,
  hasErrors,
  namesOf,
} from '../press/extract.ts';
import { type Knowledge, readKnowledge } from '../press/knowledge.ts';
import type { ExitCode, Io } from './io.ts';
import { defaultFolders, type Language } from './options.ts';
import { printFindings } from './print-sources.ts';

/** What `renkei extract` can print, by the name of the option's value. */
export const EXTRACT_FORMATS = {
  turtle: 'turtle',
  trig: 'trig',
  nquads: 'n-quads',
  jsonld: 'json-ld',
  json: 'json',
} as const;

/** Options of `renkei extract`. */
export interface ExtractOptions {
  readonly base: string;
  readonly data?: string;
  readonly format: keyof typeof EXTRACT_FORMATS;
  readonly lang: Language;
}

/** `renkei extract FILE…`: what can be read of documents, on standard output; the report of what could not goes to standard error. Exit 1 if any has errors. */
export async function runExtract(paths: readonly string[], options: ExtractOptions, io: Io): Promise<ExitCode> {
  io.progress.step('Reading ontology and registry');
  const knowledge = await readKnowledge(defaultFolders(options.data));
  const extractions: { path: string; extraction: Extraction }[] = [];
  const unreadable: string[] = [];
  for (const [index, path] of paths.entries()) {
    io.progress.step(`Reading ${path} (${index + 1}/${paths.length})`);
    try {
      extractions.push({ path, extraction: extractDocument(await readFile(path), path, knowledge) });
    } catch (error) {
      if (!isFileError(error)) throw error;
      unreadable.push(`${path}: ${error.code === 'ENOENT' ? 'no such file' : error.message}\n`);
    }
  }
  io.progress.stop();
  io.stdout.write(
    await print(
      extractions.map(({ extraction }) => extraction),
      options,
      knowledge,
    ),
  );
  for (const { path, extraction } of extractions) printFindings(extraction, path, options.lang, io);
  for (const message of unreadable) io.stderr.write(message);
  return unreadable.length > 0 || extractions.some(({ extraction }) => hasErrors(extraction)) ? 1 : 0;
}

async function print(
  extractions: readonly Extraction[],
  options: ExtractOptions,
  knowledge: Knowledge,
): Promise<string> {
  if (options.format === 'json') {
    const records = extractions.map((extraction) => extractionJson(extraction, knowledge, options.lang));
    return `${JSON.stringify(records.length === 1 ? records[0] : records, undefined, 2)}\n`;
  }
  const format = EXTRACT_FORMATS[options.format];
  const quads = extractions.flatMap((extraction) =>
    extractionQuads(extraction, namesOf(extraction, options.base), knowledge),
  );
  return serialize(forForm(quads, format), format, knowledge.context);
}

/** Turtle is a triple form, which carries main and derived statements; the quad forms carry all. */
function forForm(quads: readonly Quad[], format: string): readonly Quad[] {
  return format === 'turtle' ? quads.filter(({ graph }) => !graph.value.endsWith('/evidence')) : quads;
}

/** Whether an error is about a file that cannot be read: the input's fault, not ours. */
export function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && typeof (error as NodeJS.ErrnoException).code === 'string' && 'syscall' in error;
}

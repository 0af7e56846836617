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
import { fileFault, isFileError } from './file-fault.ts';
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

/** A file asked for, and what was read of it; nothing where it could not be opened. */
interface Read {
  readonly path: string;
  readonly extraction?: Extraction;
}

/** `renkei extract FILE…`: what can be read of documents, on standard output; the report of what could not goes to standard error. Exit 1 if any has errors. */
export async function runExtract(paths: readonly string[], options: ExtractOptions, io: Io): Promise<ExitCode> {
  io.progress.step('Reading ontology and registry');
  const knowledge = await readKnowledge(defaultFolders(options.data));
  const all: Read[] = [];
  const unreadable: string[] = [];
  for (const [index, path] of paths.entries()) {
    io.progress.step(`Reading ${path} (${index + 1}/${paths.length})`);
    try {
      all.push({ path, extraction: await extractDocument(await readFile(path), path, knowledge) });
    } catch (error) {
      if (!isFileError(error)) throw error;
      all.push({ path });
      unreadable.push(fileFault(error, path));
    }
  }
  io.progress.stop();
  io.stdout.write(await print(all, options, knowledge));
  for (const { path, extraction } of all) if (extraction) printFindings(extraction, path, options.lang, io);
  for (const message of unreadable) io.stderr.write(`${message}\n`);
  return all.every(({ extraction }) => extraction && !hasErrors(extraction)) ? 0 : 1;
}

/** One file gives one record, several a list as long: `null` where a file could not be opened. */
async function print(all: readonly Read[], options: ExtractOptions, knowledge: Knowledge): Promise<string> {
  if (options.format === 'json') {
    const records = all.map(({ extraction }) => extraction && extractionJson(extraction, knowledge, options.lang));
    const value = records.length === 1 ? records[0] : records;
    return value === undefined ? '' : `${JSON.stringify(value, undefined, 2)}\n`;
  }
  const extractions = all.flatMap(({ extraction }) => extraction ?? []);
  const format = EXTRACT_FORMATS[options.format];
  const named = extractions.map((extraction) => ({ extraction, names: namesOf(extraction, options.base) }));
  const quads = named.flatMap(({ extraction, names }) => extractionQuads(extraction, names, knowledge));
  const [only, another] = named;
  const turtleBase = only?.extraction.key !== undefined && !another ? `${only.names.agreement.value}/` : undefined;
  return serialize(forForm(quads, format), format, knowledge.context, turtleBase);
}

/** Turtle is a triple form, which carries main and derived statements; the quad forms carry all. */
function forForm(quads: readonly Quad[], format: string): readonly Quad[] {
  return format === 'turtle' ? quads.filter(({ graph }) => !graph.value.endsWith('/evidence')) : quads;
}

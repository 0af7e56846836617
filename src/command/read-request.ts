import { readFile, stat } from 'node:fs/promises';
import type { Quad } from '@rdfjs/types';
import { LARGEST_FILE } from '../intake/read-document.ts';
import { serialize } from '../press/dataset-files.ts';
import { type Extraction, extractDocument, extractionJson, extractionQuads, namesOf } from '../press/extract.ts';
import type { Knowledge } from '../press/knowledge.ts';
import { type DocumentFacts, documentFacts } from '../press/report/document-facts.ts';
import { type DocumentReport, documentReport, unreadReport } from '../press/report/document-report.ts';
import { EXTRACT_FORMATS, type ExtractFormat } from './extract-format.ts';
import { describeFileError, type FileFault, isFileError } from './file-fault.ts';
import { commandMessage } from './message.ts';
import type { Language } from './options.ts';

/** A file to be read, and what is wanted of it. Plain data: it crosses threads. */
export interface ReadRequest {
  readonly path: string;
  readonly format: ExtractFormat;
  /** The result is to be put together with others: RDF is then given as N-Quads. */
  readonly isPart: boolean;
  /** The only file of the run: it may then be a pipe, which could keep others waiting for ever. */
  readonly isAlone: boolean;
  readonly base: string;
  readonly language: Language;
}

/** What came of a file. Plain data. */
export interface Reading {
  readonly report: DocumentReport;
  /** The record as JSON, or RDF; absent where the file could not be read. */
  readonly output?: string;
  /** Absent where the file could not be read. */
  readonly facts?: DocumentFacts;
  /** What kept the file itself from being read. */
  readonly fault?: FileFault;
}

/** Reads one file as asked. A file that cannot be opened, or is too large, is a fault; nothing in a document throws. */
export async function readRequest(request: ReadRequest, knowledge: Knowledge): Promise<Reading> {
  const { path, language } = request;
  try {
    const facts = await stat(path);
    if (facts.size > LARGEST_FILE) return unreadable(path, tooLarge(language));
    if (!request.isAlone && !facts.isFile() && !facts.isDirectory()) return unreadable(path, noRegularFile(language));
    const extraction = await extractDocument(await readFile(path), path, knowledge);
    return {
      report: documentReport(extraction, path, knowledge, language),
      output: await outputOf(extraction, request, knowledge),
      facts: documentFacts(extraction, knowledge),
    };
  } catch (error) {
    if (!isFileError(error)) throw error;
    return unreadable(path, describeFileError(error, language));
  }
}

/** The reading of a file that could not be read. */
export function unreadable(path: string, fault: FileFault): Reading {
  return { report: unreadReport(path, fault.code, fault.message), fault };
}

function tooLarge(language: Language): FileFault {
  return {
    code: 'FILE_TOO_LARGE',
    message: commandMessage('FILE_TOO_LARGE', language, { limit: LARGEST_FILE / 2 ** 20 }),
  };
}

function noRegularFile(language: Language): FileFault {
  return { code: 'FILE_NOT_REGULAR', message: commandMessage('FILE_NOT_REGULAR', language) };
}

async function outputOf(
  extraction: Extraction,
  { format, isPart, base, language }: ReadRequest,
  knowledge: Knowledge,
): Promise<string> {
  if (format === 'json') return `${JSON.stringify(extractionJson(extraction, knowledge, language), undefined, 2)}\n`;
  const names = namesOf(extraction, base);
  const quads = forFormat(extractionQuads(extraction, names, knowledge), format);
  const turtleBase = extraction.key === undefined ? undefined : `${names.agreement.value}/`;
  return isPart
    ? serialize(quads, 'n-quads', knowledge.context)
    : serialize(quads, EXTRACT_FORMATS[format], knowledge.context, turtleBase);
}

/** Turtle is a triple form, which carries main and derived statements; the quad forms carry all. */
function forFormat(quads: readonly Quad[], format: ExtractFormat): readonly Quad[] {
  return format === 'turtle' ? quads.filter(({ graph }) => !graph.value.endsWith('/evidence')) : quads;
}

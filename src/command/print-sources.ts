import type { SourceDocument } from '../press/build-dataset.ts';
import type { Extraction } from '../press/extract.ts';
import { messageSource } from '../press/extract.ts';
import { printDiagnostic } from '../text/print-diagnostic.ts';
import type { Io } from './io.ts';
import type { Language } from './options.ts';

/** Prints the findings of documents on standard error: `file:line:column`, the line and a caret for each. */
export function printSources(sources: readonly SourceDocument[], language: Language, io: Io): void {
  for (const { extraction, path } of sources) printFindings(extraction, path, language, io);
}

/** Prints the findings of one document. */
export function printFindings(extraction: Extraction, path: string, language: Language, io: Io): void {
  const source = messageSource(extraction, path);
  for (const diagnostic of extraction.diagnostics)
    io.stderr.write(`${printDiagnostic(diagnostic, source, language)}\n`);
}

import type { SourceDocument } from '../press/build-dataset.ts';
import type { Extraction } from '../press/extract.ts';
import { messageSource } from '../press/extract.ts';
import { printDiagnostic } from '../text/print-diagnostic.ts';
import type { Io } from './io.ts';
import type { Language } from './options.ts';
import { say } from './say.ts';

/** Prints the findings of documents on standard error: `file:line:column`, the line and a caret for each. */
export function printSources(sources: readonly SourceDocument[], language: Language, io: Io): void {
  for (const { extraction, path } of sources) printFindings(extraction, path, language, io);
}

/** How many findings of one code are written out: in a damaged table the rest would say the same, thousands of times. */
const WRITTEN_OUT = 50;

/** Prints the findings of one document, the first of each code one by one. */
export function printFindings(extraction: Extraction, path: string, language: Language, io: Io): void {
  const source = messageSource(extraction, path);
  const counts = new Map<string, number>();
  for (const diagnostic of extraction.diagnostics) {
    const count = (counts.get(diagnostic.code) ?? 0) + 1;
    counts.set(diagnostic.code, count);
    if (count <= WRITTEN_OUT) io.stderr.write(`${printDiagnostic(diagnostic, source, language)}\n`);
  }
  for (const [code, count] of counts) {
    const more = count - WRITTEN_OUT;
    if (more <= 0) continue;
    say(io.stderr, language, {
      ja: `${path}: …[${code}] がほかに${more}件あります。`,
      en: `${path}: … and ${more} more [${code}].`,
    });
  }
}

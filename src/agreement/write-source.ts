import type { NamedNode } from '@rdfjs/types';
import { rdf, xsd } from '../rdf/namespace.ts';
import { literal } from '../rdf/term.ts';
import { rk } from '../rdf/vocabulary.generated.ts';
import type { Statements } from './statements.ts';

/** What is measured of the file that was read. */
export interface SourceFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly encoding?: string | undefined;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
  /** In bytes. */
  readonly byteSize: number;
  /** In Unicode code points of the text, byte order mark excluded. */
  readonly characterCount: number;
}

/** Writes the source: the file that was read, with its measures, so that anybody can tell whether theirs is the same. */
export function writeSource(file: SourceFile, statements: Statements): void {
  const { source, agreement } = statements.names;
  statements.structure(agreement, rk.source, source);
  statements.structure(source, rdf.type, rk.Source);
  const grounds = { rules: ['measure-file'], inputs: [source] };
  const measure = (property: NamedNode, value: string, datatype: NamedNode = xsd.string) =>
    statements.infer(source, property, literal(value, datatype), grounds, statements.names.mainGraph);
  measure(rk.fileName, file.fileName);
  measure(rk.mediaType, file.mediaType);
  if (file.encoding !== undefined) measure(rk.encoding, file.encoding);
  measure(rk.sha256, file.sha256);
  measure(rk.byteSize, String(file.byteSize), xsd.integer);
  measure(rk.characterCount, String(file.characterCount), xsd.integer);
}

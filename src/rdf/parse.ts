import type { Quad } from '@rdfjs/types';
import { Parser } from 'n3';
import { formats, type RdfFormat } from './format.ts';
import { fromJsonLd, type KnownContexts } from './json-ld.ts';
import { RdfSyntaxError } from './rdf-syntax-error.ts';
import { assertWellFormed } from './well-formed.ts';

/** What is to be parsed: `file` is for messages only, `baseIri` resolves relative IRIs (an error without it). */
export interface ParseOptions<Format extends RdfFormat = RdfFormat> {
  readonly format: Format;
  readonly file: string;
  readonly baseIri?: string;
}

/** The formats that are parsed without waiting. */
export type TextFormat = Exclude<RdfFormat, 'json-ld'>;

/**
 * The quads of a text in any of the formats. Throws {@link RdfSyntaxError}. Blank nodes of two calls are never the same.
 * `contexts`: the JSON-LD contexts that may be named by IRI; nothing is fetched from the network.
 */
export async function parse(text: string, options: ParseOptions, contexts: KnownContexts = {}): Promise<Quad[]> {
  const { format } = options;
  return format === 'json-ld' ? fromJsonLd(text, { ...options, contexts }) : parseSync(text, { ...options, format });
}

/** The quads of a Turtle, TriG, N-Triples or N-Quads text (RDF 1.1). Throws {@link RdfSyntaxError}. */
export function parseSync(text: string, options: ParseOptions<TextFormat>): Quad[] {
  const parser = new Parser({
    format: formats[options.format].mediaType,
    ...(options.baseIri === undefined ? {} : { baseIRI: options.baseIri }),
  });
  try {
    const quads: Quad[] = parser.parse(text.replace(/^\ufeff/, ''));
    assertWellFormed(quads);
    return quads;
  } catch (error) {
    throw syntaxError(error, text, options.file);
  }
}

/** n3 tells the line in its message and in `context`; the token at fault, where there is one, tells the column. */
function syntaxError(error: unknown, text: string, file: string): RdfSyntaxError {
  const { message, context } = error as Error & {
    context?: { line?: number; token?: { line: number; start?: number } | undefined };
  };
  const line = context?.line ?? 1;
  const start = context?.token?.line === line ? context.token.start : undefined;
  const column = start === undefined ? undefined : columnAt(text, line, start);
  return new RdfSyntaxError({ file, line, column }, message.replace(/ on line \d+\.$/, ''), error);
}

/** Code units from the start of a line → column in code points, from 1. */
function columnAt(text: string, line: number, units: number): number {
  const lineText = text.split(/\r\n|\r|\n/)[line - 1] ?? '';
  return Array.from(lineText.slice(0, units)).length + 1;
}

/** Where in a file the syntax of RDF was broken, and how: an error of the file, to be shown to whoever wrote it. */
export class RdfSyntaxError extends Error {
  override readonly name = 'RdfSyntaxError';
  /** What the file was called by the caller. */
  readonly file: string;
  /** Counted from 1; 1 if the parser could not tell (JSON-LD that is valid JSON). */
  readonly line: number;
  /** In Unicode code points from 1, where known. */
  readonly column: number | undefined;

  /** `message` is kept as it is; `file:line:column` is for the caller to print. */
  constructor(at: { file: string; line: number; column?: number | undefined }, message: string, cause?: unknown) {
    super(message, { cause });
    this.file = at.file;
    this.line = at.line;
    this.column = at.column;
  }
}

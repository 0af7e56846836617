import type { Span } from './span.ts';

/** A place in a text as people and editors count: both from 1, the column in Unicode code points. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * The decoded text of a file, without byte order mark, line endings as in the file. All spans of the press point into `text`.
 * Knows how to name places: line and column for people, code points for the published selectors.
 */
export class SourceText {
  readonly #lineStarts: readonly number[];
  /** Index of the second half of every surrogate pair, ascending: each shifts later code point offsets by one. */
  readonly #lowSurrogates: readonly number[];

  constructor(
    /** What to call the file in messages. */
    readonly name: string,
    readonly text: string,
  ) {
    this.#lineStarts = [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), (end) => end.index + end[0].length)];
    this.#lowSurrogates = Array.from(text.matchAll(/[\u{10000}-\u{10FFFF}]/gu), (pair) => pair.index + 1);
  }

  /** `range` in Unicode code points of the text, 0-based and half-open (oa:start, oa:end). */
  codePoints(range: Span): Span {
    return { start: this.#codePointOffset(range.start), end: this.#codePointOffset(range.end) };
  }

  /** Length of the text in Unicode code points. */
  get codePointLength(): number {
    return this.#codePointOffset(this.text.length);
  }

  /** Line and column of a code unit offset. */
  position(offset: number): Position {
    const line = countUpTo(this.#lineStarts, offset);
    const start = this.#lineStarts[line - 1] ?? 0;
    return { line, column: this.#codePointOffset(offset) - this.#codePointOffset(start) + 1 };
  }

  /** The text of a line (from 1), without its line ending. */
  lineText(line: number): string {
    const start = this.#lineStarts[line - 1] ?? this.text.length;
    return this.text.slice(start, this.#lineStarts[line] ?? this.text.length).replace(/[\r\n]+$/, '');
  }

  #codePointOffset(offset: number): number {
    return offset - countUpTo(this.#lowSurrogates, offset - 1);
  }
}

/** How many of the ascending `values` are ≤ `limit`. */
function countUpTo(values: readonly number[], limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

import { type Span, slice, span } from './span.ts';

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
    this.#lineStarts = findLineStarts(text);
    this.#lowSurrogates = findLowSurrogates(text);
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

  /** The text of a line (from 1), without its line ending; empty for a line that is not there. */
  lineText(line: number): string {
    return slice(this.text, this.lineSpan(line));
  }

  /** Where a line (from 1) stands, without its line ending; an empty span at the end of the text for a line that is not there. */
  lineSpan(line: number): Span {
    const start = this.#lineStarts[line - 1] ?? this.text.length;
    let end = this.#lineStarts[line] ?? this.text.length;
    if (end > start && this.text[end - 1] === '\n') end -= 1;
    if (end > start && this.text[end - 1] === '\r') end -= 1;
    return span(start, Math.max(start, end));
  }

  #codePointOffset(offset: number): number {
    return offset - countUpTo(this.#lowSurrogates, offset - 1);
  }
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Offsets after LF, CR LF and lone CR, and 0. A loop, for texts of many millions of characters. */
function findLineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit !== LINE_FEED && unit !== CARRIAGE_RETURN) continue;
    if (unit === CARRIAGE_RETURN && text.charCodeAt(index + 1) === LINE_FEED) index += 1;
    starts.push(index + 1);
  }
  return starts;
}

/** Offsets of the second halves of surrogate pairs; a half without its other is a character of its own. */
function findLowSurrogates(text: string): readonly number[] {
  const found: number[] = [];
  for (let index = 0; index + 1 < text.length; index += 1) {
    if ((text.charCodeAt(index) & 0xfc00) !== 0xd800 || (text.charCodeAt(index + 1) & 0xfc00) !== 0xdc00) continue;
    index += 1;
    found.push(index);
  }
  return found;
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

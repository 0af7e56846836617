import { type Span, span } from '../text/span.ts';

/** A piece of text, and the place in the original that it is from. What the extraction itself adds (TAB, line end) has no place. */
export interface Run<Place> {
  readonly text: string;
  readonly place?: Place;
}

/** A cell of a table row, or the whole of a line that is no row. */
export type Cell<Place> = readonly Run<Place>[];

/** A line of extracted text: one cell, or the cells of a table row. */
export type TextLine<Place> = readonly Cell<Place>[];

/** A part of a run that lies within a span: the run's own span in the extracted text, and the part of it asked for. */
export interface Traced<Place> {
  readonly place: Place;
  readonly run: Span;
  readonly part: Span;
}

/** Separates the pieces of a cell that stand one below the other (list items, paragraphs), so that one row stays one line: U+2028. */
export const PIECE_BREAK = '\u2028';

/** Extracted text with the way back: the spans of its runs, ascending, beside their places. */
export class TracedText<Place> {
  readonly text: string;
  readonly #runs: readonly Span[];
  readonly #places: readonly Place[];

  /** Writes lines: cells with TABs between them, a line feed after each line. */
  constructor(lines: readonly TextLine<Place>[]) {
    const parts: string[] = [];
    const runs: Span[] = [];
    const places: Place[] = [];
    let at = 0;
    const write = ({ text, place }: Run<Place>): void => {
      parts.push(text);
      if (place !== undefined && text !== '') {
        runs.push(span(at, at + text.length));
        places.push(place);
      }
      at += text.length;
    };
    for (const line of lines) {
      line.forEach((cell, index) => {
        if (index > 0) write({ text: '\t' });
        for (const run of cell) write(run);
      });
      write({ text: '\n' });
    }
    this.text = parts.join('');
    this.#runs = runs;
    this.#places = places;
  }

  /** What of the original lies within `range`, in the order of the text; for an empty range, what stands at it. */
  within(range: Span): readonly Traced<Place>[] {
    const end = Math.max(range.end, range.start + 1);
    const found: Traced<Place>[] = [];
    for (let index = this.#firstEndingAfter(range.start); index < this.#runs.length; index += 1) {
      const run = this.#runs[index];
      const place = this.#places[index];
      if (!run || place === undefined || run.start >= end) break;
      found.push({ place, run, part: span(Math.max(run.start, range.start), Math.min(run.end, end)) });
    }
    return found;
  }

  #firstEndingAfter(offset: number): number {
    let low = 0;
    let high = this.#runs.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#runs[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

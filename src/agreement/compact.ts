import type { Piece } from '../document/line-rule.ts';
import { type Span, span } from '../text/span.ts';
import { joinedText, type Text, type Value } from './value.ts';

/** Punctuation of other forms, in the one that patterns ask for. */
const PUNCTUATION: Readonly<Record<string, string>> = { '｢': '「', '｣': '」', '｡': '。', '､': '、', '，': '、' };

/**
 * Sentences without any white space, for patterns: layout breaks words and lines anywhere. It is read as a piece whose spans count its own characters; what is
 * found there is put back to where it stands in the source.
 */
export class Compact {
  /** The text without white space and with punctuation of one form, as a piece that begins at 0. */
  readonly piece: Piece;
  readonly #pieces: readonly Piece[];
  /** For each character of the text: which piece it is of, and where in that. */
  readonly #places: readonly (readonly [piece: number, offset: number])[];

  constructor(pieces: readonly Piece[]) {
    this.#pieces = pieces;
    const places: (readonly [number, number])[] = [];
    const units: string[] = [];
    pieces.forEach(({ text }, at) => {
      for (let offset = 0; offset < text.length; offset += 1) {
        const unit = text.charAt(offset);
        if (unit.trim() === '') continue;
        units.push(PUNCTUATION[unit] ?? unit);
        places.push([at, offset]);
      }
    });
    this.#places = places;
    this.piece = { text: units.join(''), span: span(0, units.length) };
  }

  /** What stands in the source at a range of the compact text: one piece for each line it touches. */
  pieces({ start, end }: Span): Piece[] {
    const found = new Map<number, [first: number, last: number]>();
    for (const [piece, offset] of this.#places.slice(start, end))
      found.set(piece, [found.get(piece)?.[0] ?? offset, offset]);
    return Array.from(found, ([at, [first, last]]) => {
      const piece = this.#pieces[at] ?? { text: '', span: span(0, 0) };
      const text = piece.text.slice(first, last + 1);
      return { text, span: span(piece.span.start + first, piece.span.start + last + 1) };
    });
  }

  /** The text of the source at a range. */
  text(range: Span): Text | undefined {
    return joinedText(this.pieces(range));
  }

  /** A value found here, with its spans in the source. */
  value<T>(found: Value<T>): Value<T> {
    const spans = found.spans.flatMap((range) => this.pieces(range).map((piece) => piece.span));
    return { ...found, spans };
  }

  /** The source text of a named group of a match on the compact text; the match needs the `d` flag. */
  group(match: RegExpExecArray | RegExpMatchArray, name: string): Text | undefined {
    const indices = match.indices?.groups?.[name];
    return indices && this.text(span(indices[0], indices[1]));
  }
}

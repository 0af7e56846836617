import { span, trimSpan } from '../text/span.ts';
import type { LineOf } from './line.ts';
import type { Piece } from './line-rule.ts';

/** The cells of a table row, cut at its TABs, each without the white space at its ends; an empty cell is an empty piece at its place. */
export function cellsOf(line: LineOf<'row'>): Piece[] {
  const { head, tab1, label, tab2, text } = line.pieces;
  const content = head.text + tab1.text + label.text + tab2.text + text.text;
  const cells: Piece[] = [];
  let start = 0;
  for (const cell of content.split('\t')) {
    cells.push(
      trimmed({ text: cell, span: span(line.content.start + start, line.content.start + start + cell.length) }),
    );
    start += cell.length + 1;
  }
  return cells;
}

/** A piece without the white space at its ends. */
export function trimmed(piece: Piece): Piece {
  const inner = trimSpan(piece.text, span(0, piece.text.length));
  return {
    text: piece.text.slice(inner.start, inner.end),
    span: span(piece.span.start + inner.start, piece.span.start + inner.end),
  };
}

import { COVERED_CELL } from '../text/covered-cell.ts';
import { span, trimSpan } from '../text/span.ts';
import type { LineOf } from './line.ts';
import type { Piece } from './line-rule.ts';

/** Which cells of a table row are covered by those to their left. */
export function coveredCells(line: LineOf<'row'>): readonly boolean[] {
  return rawCells(line).map((cell) => cell === COVERED_CELL);
}

function rawCells({ pieces: { head, tab1, label, tab2, text } }: LineOf<'row'>): readonly string[] {
  return (head.text + tab1.text + label.text + tab2.text + text.text).split('\t');
}

/** The cells of a table row, cut at its TABs, each without the white space at its ends; an empty cell is an empty piece at its place. */
export function cellsOf(line: LineOf<'row'>): Piece[] {
  const cells: Piece[] = [];
  let start = 0;
  for (const cell of rawCells(line)) {
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

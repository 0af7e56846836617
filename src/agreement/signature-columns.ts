import stringWidth from 'string-width';
import type { Piece } from '../document/line-rule.ts';
import { subPiece } from './value.ts';

/** A head of a body with a name behind it, twice on one line: two sign beside each other. */
const TWO_HEADS = /(?:[市町村区]\s*長|知事)\s*\S.*?\s{2,}(?<second>\S*(?:[市町村区]\s*長|知事)\s)/du;
/** What parts columns that spaces make. */
const GAP = /[ \u3000]{2,}/gu;
/** How far, in half-width columns, the second column of a line may be from where it begins below or above. */
const TOLERANCE = 8;

/** Lines that spaces set in two columns, as the pieces of each; `undefined` if they are not set so. */
export function signatureColumns(lines: readonly Piece[]): readonly (readonly Piece[])[] | undefined {
  const at = lines.map(({ text }) => TWO_HEADS.exec(text)).find((match) => match !== null);
  const [start] = at?.indices?.groups?.second ?? [];
  if (!at || start === undefined) return undefined;
  const column = stringWidth(at.input.slice(0, start));
  const halves = lines.map((line) => halvesOf(line, column));
  const columns = [0, 1].map((side) => halves.flatMap((half) => half[side] ?? []).filter(({ text }) => text !== ''));
  return columns.every(({ length }) => length > 0) ? columns : undefined;
}

/** A line cut at the gap that ends nearest to a column; what begins far behind it is of the second alone. */
function halvesOf(line: Piece, column: number): readonly [Piece, Piece] {
  const ends = Array.from(line.text.matchAll(GAP), ({ index, 0: gap }) => index + gap.length);
  const distance = (end: number) => Math.abs(stringWidth(line.text.slice(0, end)) - column);
  const [nearest = 0] = ends.filter((end) => distance(end) <= TOLERANCE).sort((a, b) => distance(a) - distance(b));
  const cut = nearest === 0 ? line.text.length : nearest;
  return [trimmed(subPiece(line, 0, cut)), trimmed(subPiece(line, cut, line.text.length))];
}

function trimmed(piece: Piece): Piece {
  const kept = piece.text.trim();
  const from = piece.text.indexOf(kept);
  return subPiece(piece, from, from + kept.length);
}

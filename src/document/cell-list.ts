import type { Cell } from './block.ts';
import { Ladder, type Rung } from './ladder.ts';
import type { Line } from './line.ts';
import type { Piece } from './line-rule.ts';
import { readMarker } from './marker.ts';
import { markLine } from './rule/mark-line.ts';

/** A text behind which a list is to come. */
const ANNOUNCES_LIST = /(?:次の|以下の|下記の|[:：]\s*$)/u;

/**
 * Where a marked line stands in the list that the last cell of a row holds, so that it is its next item; `undefined` if it is none. A line that is no sentence is the
 * name of a group, unless the items above are no sentences either or its sentence ends on the line below.
 */
export function rungInCell(text: string, next: Line | undefined, cell: Cell | undefined): Rung | undefined {
  const mark = markOf(text);
  const pieces = cell ? [cell.text, ...(cell.more ?? [])] : [];
  const above = pieces.at(-1);
  if (mark === undefined || !above || above.text === '') return undefined;
  const ladder = ladderOf(pieces);
  const isNamedAlike = isLikeItem(text, next, above.text);
  if (ladder.isDue(mark)) return isNamedAlike ? ladder.take(mark) : undefined;
  if (!isSentence(text)) return undefined;
  const readings = readMarker(mark);
  const isNested = ladder.isOpen || ANNOUNCES_LIST.test(above.text);
  const begins = isNested && readings.some(({ ordinal }) => ordinal === 1);
  const jumps = readings.some(({ kind }) => ladder.depthOf(kind) !== undefined);
  return begins || jumps ? ladder.take(mark) : undefined;
}

/** Whether a line of text is formed as an item below another line of a list: a sentence, or the first line of one; or none, where that is none. */
export function isLikeItem(text: string, next: Line | undefined, above: string): boolean {
  if (isSentence(text) || !isSentence(above)) return true;
  return next?.kind === 'text' && isSentence(next.pieces.text.text);
}

function ladderOf(pieces: readonly Piece[]): Ladder {
  const ladder = new Ladder();
  for (const { text } of pieces) {
    for (const item of text.split(/(?<=。)\s+/u)) {
      const mark = markOf(item);
      if (mark !== undefined) ladder.take(mark);
    }
  }
  return ladder;
}

function markOf(text: string): string | undefined {
  return markLine.parse(text, 0)?.mark.text;
}

function isSentence(text: string): boolean {
  return /[。．]\s*$/u.test(text);
}

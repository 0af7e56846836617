import type { LineOf } from './line.ts';
import type { Piece } from './line-rule.ts';
import { isUnfinished } from './unfinished.ts';

/** 一 may begin a row of its own. */
const NUMERAL = /^[二三四五六七八九十百千]+$/u;

/** Ends of words that no heading and no item ends in. */
const GOES_ON = /[がをはにのへ、，]$/u;

/**
 * A line that only looks as if it were under a mark, as text: a kanji numeral below a full line, or one that ends in a particle, whose sentence is not finished (北 | 九 州市). `last` is what stands
 * above. `undefined` for any other; whether a row waits for the numeral, only the ladder can tell.
 */
export function textOfBrokenMark(line: LineOf<'mark'>, last: Piece | undefined): LineOf<'text'> | undefined {
  if (last === undefined || !isUnfinished(last.text)) return undefined;
  if (line.isBelowFull !== true && !GOES_ON.test(last.text.trimEnd())) return undefined;
  if (!NUMERAL.test(line.pieces.mark.text)) return undefined;
  const { pieces, kind: _, ...place } = line;
  const text = Object.values(pieces)
    .map((piece) => piece.text)
    .join('');
  return { ...place, kind: 'text', pieces: { text: { text, span: place.content } } };
}

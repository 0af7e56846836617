import type { LineOf } from './line.ts';
import type { Piece } from './line-rule.ts';
import { isUnfinished } from './unfinished.ts';

/** 一 may begin a row of its own. */
const NUMERAL = /^[二三四五六七八九十百千]+$/u;
const ANY_NUMERAL = /^[0-9０-９一二三四五六七八九十百千]+$/u;

/** Ends of words that no heading and no item ends in. */
const GOES_ON = /[がをはにのへ、，]$/u;

/** A number of an article, a paragraph or a year of which the rest is on the next line: `第`, `第二`, `昭和二十`. */
const IN_NUMBER = /(?:第|明治|大正|昭和|平成|令和)[0-9０-９一二三四五六七八九十百千]*$/u;

/**
 * A line that only looks as if it were under a mark, as text. Surely so behind a number that was broken (`第 | 二 百五十二条`): `isSure`. Else a kanji numeral below a full line, or one that ends in a
 * particle, whose sentence is not finished (北 | 九 州市), unless a row waits for the numeral, which only the ladder can tell. `last` is what stands above. `undefined` for any other line.
 */
export function textOfBrokenMark(
  line: LineOf<'mark'>,
  last: Piece | undefined,
): { readonly text: LineOf<'text'>; readonly isSure: boolean } | undefined {
  const above = last?.text.trimEnd();
  if (above === undefined || !isUnfinished(above)) return undefined;
  const { mark } = line.pieces;
  if (IN_NUMBER.test(above.replace(/\s/gu, '')) && ANY_NUMERAL.test(mark.text))
    return { text: asText(line), isSure: true };
  const goesOn = line.isBelowFull === true || GOES_ON.test(above);
  return goesOn && NUMERAL.test(mark.text) ? { text: asText(line), isSure: false } : undefined;
}

function asText(line: LineOf<'mark'>): LineOf<'text'> {
  const { pieces, kind: _, ...place } = line;
  const text = Object.values(pieces)
    .map((piece) => piece.text)
    .join('');
  return { ...place, kind: 'text', pieces: { text: { text, span: place.content } } };
}

import type { Ladder } from './ladder.ts';
import type { LineOf } from './line.ts';
import type { Piece } from './line-rule.ts';
import { isUnfinished } from './unfinished.ts';

/** 一 may begin a row of its own. */
const NUMERAL = /^[二三四五六七八九十百千]+$/u;
const ANY_NUMERAL = /^[0-9０-９一二三四五六七八九十百千]+$/u;

/** Ends of words that no heading and no item ends in. */
const GOES_ON = /[がをはにのへ、，]$/u;

/** Words with a comma are a sentence; headings have none. */
const SENTENCE = /[、，]/u;

/** A number of an article, a paragraph or a year of which the rest is on the next line: `第`, `昭和二十`. An item may end in 別表第三. */
const IN_NUMBER = /(?:第|(?:明治|大正|昭和|平成|令和)[0-9０-９一二三四五六七八九十百千]*)$/u;
/** Such a number that has begun, `第二 | 百五十二`, and how it goes on: no row has so many items that 第三 could end one and its number follow. */
const IN_GREAT_NUMBER = /第[二三四五六七八九十百千]+$/u;
const GREAT_NUMERAL = /^[二三四五六七八九]?[百千]/u;

/**
 * A line that only looks as if it were under a mark, as the text that it is; `undefined` if it is under one. Surely none: a number that was broken (`第 | 二 百五十二条`). Else a kanji numeral in
 * the midst of a sentence (`北 | 九 州市`): below a full line, or below a particle, unless a row waits for it; elsewhere, unless a row of such numerals is open. `above` is the text that would go on, line by line.
 */
export function textOfBrokenMark(
  line: LineOf<'mark'>,
  above: readonly Piece[],
  ladder: Ladder,
): LineOf<'text'> | undefined {
  const words = above.map(({ text }) => text.trimEnd()).join('');
  const { text: mark } = line.pieces.mark;
  if (words === '' || !isUnfinished(words)) return undefined;
  return isInNumber(mark, words) || isInSentence(line, words, ladder) ? asText(line) : undefined;
}

function isInNumber(mark: string, above: string): boolean {
  const words = above.replace(/\s/gu, '');
  return (IN_NUMBER.test(words) && ANY_NUMERAL.test(mark)) || (IN_GREAT_NUMBER.test(words) && GREAT_NUMERAL.test(mark));
}

function isInSentence({ isBelowFull, pieces }: LineOf<'mark'>, above: string, ladder: Ladder): boolean {
  const { text: mark } = pieces.mark;
  if (!NUMERAL.test(mark)) return false;
  if (isBelowFull === true || GOES_ON.test(above)) return !ladder.isDue(mark);
  return SENTENCE.test(above) && ladder.depthOf('kanji') === undefined;
}

function asText(line: LineOf<'mark'>): LineOf<'text'> {
  const { pieces, kind: _, ...place } = line;
  const text = Object.values(pieces)
    .map((piece) => piece.text)
    .join('');
  return { ...place, kind: 'text', pieces: { text: { text, span: place.content } } };
}

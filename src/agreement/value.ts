import type { Block } from '../document/block.ts';
import type { Piece } from '../document/line-rule.ts';
import { removeLayoutSpace } from '../text/layout-space.ts';
import { type Span, span } from '../text/span.ts';

/** Names of the rules by which a value may differ from what is written: the last step of `…/id/rule/{name}` in `ontology/rules.ttl`. */
export type RuleName = string;

/**
 * A value and where it comes from. With one span and no rule it is verbatim: the characters of the span themselves. Every rule it went through is named.
 */
export interface Value<T> {
  readonly value: T;
  readonly spans: readonly Span[];
  readonly rules: readonly RuleName[];
}

/** A text of the agreement as the main graph has it: layout spaces removed and nothing else. */
export type Text = Value<string>;

/** The text of a piece with layout spaces removed; `undefined` if nothing is left. */
export function textOf(piece: Piece | undefined): Text | undefined {
  if (piece === undefined) return undefined;
  const inner = trimmed(piece);
  const value = removeLayoutSpace(inner.text);
  if (value === '') return undefined;
  return { value, spans: [inner.span], rules: value === inner.text ? [] : ['remove-layout-space'] };
}

/** The text of several pieces that the layout broke apart, as one. */
export function joinedText(pieces: readonly Piece[]): Text | undefined {
  const parts = pieces.map(textOf).filter((part) => part !== undefined);
  if (parts.length < 2) return parts[0];
  const rules = new Set(['join-lines', ...parts.flatMap((part) => part.rules)]);
  return {
    value: parts.map((part) => part.value).join(''),
    spans: parts.flatMap((part) => part.spans),
    rules: [...rules],
  };
}

/** The pieces of a block's own sentences: one, or one for each line where the layout broke them. */
export function sentencePieces({ text, continued = [] }: Block): readonly Piece[] {
  return text ? [text, ...continued] : continued;
}

/** A block's own sentences as one text. */
export function sentencesOf(block: Block): Text | undefined {
  return joinedText(sentencePieces(block));
}

/** An item of a list with its marker, or text without one, before it is put in a row with others. */
const LIST_ITEM =
  /^[ \u3000]*(?:[-*•‐−][ \u3000]*)?(?:[・●○◆■]|[（(][^（）()]{1,4}[）)]|[⑴-⒇①-⑳]|(?:[0-9０-９]{1,2}|[ア-ヴ]|[a-zａ-ｚ])(?=[ \u3000.．、]))/u;

/** A marker that may also stand within a text: brackets around words are none. */
const NEXT_MARK = String.raw`(?:[・●○◆■]|[（(][0-9０-９一二三四五六七八九十ア-ヴa-z]{1,3}[）)]|[⑴-⒇①-⑳]|(?:[0-9０-９]{1,2}|[ア-ヴ]|[a-zａ-ｚ])[ \u3000.．])`;

/** Where one cell holds several items: one behind the other, or each on a line of its own, where sentences also may begin. */
const NEXT_ITEM = new RegExp(
  [
    String.raw`(?<=。)[ \u3000]+(?=${NEXT_MARK})`,
    String.raw`(?<=。)[ \u3000]*\u2028\s*`,
    String.raw`(?<![ \u3000])[ \u3000]*\u2028\s*(?=${NEXT_MARK})`,
  ].join('|'),
  'gu',
);

/** A piece cut where the next item of a list begins within it. */
export function itemsOf(piece: Piece): Piece[] {
  const items: Piece[] = [];
  let start = 0;
  for (const { index, 0: gap } of piece.text.matchAll(NEXT_ITEM)) {
    items.push(subPiece(piece, start, index));
    start = index + gap.length;
  }
  return [...items, subPiece(piece, start, piece.text.length)];
}

/** The text of pieces of which each line that begins with a marker is the next item of a list: items apart by line feeds, broken lines joined. */
export function listText(pieces: readonly Piece[]): Text | undefined {
  const texts = pieces.flatMap((piece) => textOf(piece) ?? []);
  const [first, ...rest] = texts;
  if (!first || rest.length === 0) return first;
  const starts = pieces.filter((piece) => textOf(piece)).map(({ text }) => LIST_ITEM.test(text));
  const value = rest.reduce(
    (whole, { value: part }, at) => `${whole}${starts[at + 1] ? '\n' : ''}${part}`,
    first.value,
  );
  const rules = new Set([
    ...(starts.slice(1).includes(true) ? ['join-items'] : []),
    ...(starts.slice(1).includes(false) ? ['join-lines'] : []),
    ...texts.flatMap((text) => text.rules),
  ]);
  return { value, spans: texts.flatMap(({ spans }) => spans), rules: [...rules] };
}

/** A value read from a piece by the rules named. */
export function valueFrom<T>(value: T, piece: Piece, ...rules: readonly RuleName[]): Value<T> {
  return { value, spans: [piece.span], rules };
}

/** The part of a piece from `start` to `end` of its text. */
export function subPiece(piece: Piece, start: number, end: number): Piece {
  return { text: piece.text.slice(start, end), span: span(piece.span.start + start, piece.span.start + end) };
}

/** A piece cut at what matches, which is left out. */
export function splitPiece(piece: Piece, separator: RegExp): Piece[] {
  const parts: Piece[] = [];
  let start = 0;
  for (const match of piece.text.matchAll(separator)) {
    parts.push(subPiece(piece, start, match.index));
    start = match.index + match[0].length;
  }
  return [...parts, subPiece(piece, start, piece.text.length)];
}

/** A named group of a match on the piece's text, as a piece; the match needs the `d` flag. `undefined` if the group took no part. */
export function groupPiece(piece: Piece, match: RegExpExecArray, name: string): Piece | undefined {
  const indices = match.indices?.groups?.[name];
  return indices && subPiece(piece, indices[0], indices[1]);
}

function trimmed(piece: Piece): Piece {
  const kept = piece.text.trim();
  const start = piece.text.indexOf(kept);
  return subPiece(piece, start, start + kept.length);
}

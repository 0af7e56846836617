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

/** A value read from a piece by the rules named. */
export function valueFrom<T>(value: T, piece: Piece, ...rules: readonly RuleName[]): Value<T> {
  return { value, spans: [piece.span], rules };
}

/** The part of a piece from `start` to `end` of its text. */
export function subPiece(piece: Piece, start: number, end: number): Piece {
  return { text: piece.text.slice(start, end), span: span(piece.span.start + start, piece.span.start + end) };
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

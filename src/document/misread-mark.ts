import { span } from '../text/span.ts';
import type { Piece } from './line-rule.ts';

/** Kanji that text recognition takes for katakana of a ladder. */
const LOOKALIKES: Readonly<Record<string, string>> = { 工: 'エ', 力: 'カ', 口: 'ロ', 夕: 'タ', 卜: 'ト' };
const MISREAD = /^[ \t\u3000]*(?<mark>[工力口夕卜])[ \t\u3000]+(?<rest>\S.*)$/u;

/** A line that begins with a kanji in the place of a mark: the mark as printed, the katakana that is meant, and the text behind it. */
export interface MisreadMark {
  readonly mark: Piece;
  readonly meant: string;
  readonly text: Piece;
}

/** Reads a line such as `工 災害時の相互応援`; `undefined` for any other. Only the ladder can tell whether エ is due there. */
export function readMisreadMark({ text, span: whole }: Piece): MisreadMark | undefined {
  const { mark = '', rest = '' } = MISREAD.exec(text)?.groups ?? {};
  const meant = LOOKALIKES[mark];
  if (meant === undefined) return undefined;
  const piece = (words: string, at: number): Piece => ({
    text: words,
    span: span(whole.start + at, whole.start + at + words.length),
  });
  return { mark: piece(mark, text.indexOf(mark)), meant, text: piece(rest, text.length - rest.length) };
}

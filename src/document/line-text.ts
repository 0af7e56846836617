import { slice, span } from '../text/span.ts';
import type { Line, LineOf } from './line.ts';
import type { Piece } from './line-rule.ts';

/** A name in brackets, which alone on its line has the form of a caption, as text again. */
export function asText(line: LineOf<'text' | 'caption'>): LineOf<'text'> {
  if (line.kind === 'text') return line;
  const { indent, open, caption, close, rest } = line.pieces;
  const text = indent.text + open.text + caption.text + close.text + rest.text;
  return { kind: 'text', span: line.span, content: line.content, pieces: { text: { text, span: line.content } } };
}

/** A marked line as one piece again. */
export function wholeOf({ pieces: { indent, bullet, mark, gap, text }, content }: LineOf<'mark'>): Piece {
  return { text: indent.text + bullet.text + mark.text + gap.text + text.text, span: content };
}

/** Lines with each marked one that the layout broke (its first line reaches the margin, its rest is short) as one: the name of a group or an initiative. */
export function joinMarked(lines: readonly Line[], source: string): Line[] {
  const joined: Line[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const [line, next] = [lines[at], lines[at + 1]];
    if (line?.kind === 'mark' && line.isFull && next?.kind === 'text' && isRest(line, next)) {
      joined.push(withRest(line, next, source));
      at += 1;
    } else if (line) joined.push(line);
  }
  return joined;
}

function isRest(line: LineOf<'mark'>, next: LineOf<'text'>): boolean {
  // A line between them, the number of a page, would stand in the name.
  return !next.isFull && line.span.end === next.span.start && isName(line, next);
}

function isName(...lines: readonly LineOf<'mark' | 'text'>[]): boolean {
  return lines.every(({ pieces: { text } }) => !/[。．]\s*$/u.test(text.text));
}

function withRest(line: LineOf<'mark'>, next: LineOf<'text'>, source: string): LineOf<'mark'> {
  const whole = span(line.pieces.text.span.start, next.content.end);
  const text = { text: slice(source, whole), span: whole };
  const content = span(line.content.start, next.content.end);
  return { kind: 'mark', span: span(line.span.start, next.span.end), content, pieces: { ...line.pieces, text } };
}

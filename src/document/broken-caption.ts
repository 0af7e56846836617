import { slice, span } from '../text/span.ts';
import type { Line, LineOf } from './line.ts';

const BEGINNING = /^[ \u3000]*[（(][^（）()。]{1,60}$/u;
const END = /^[^（）()。]{1,60}[）)][ \u3000]*$/u;

/** The lines with captions (見出し) that the layout broke in two as one line each: `（事務執行に当たっての連携、協力及び` and `費用負担）` above an article. */
export function joinCaptions(lines: readonly Line[], source: string): Line[] {
  const joined: Line[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const [line, next, below] = lines.slice(at, at + 3);
    if (line?.kind === 'text' && next?.kind === 'text' && below?.kind === 'article' && isBroken(line, next)) {
      joined.push(captionOf(line, next, source));
      at += 1;
    } else if (line) joined.push(line);
  }
  return joined;
}

function isBroken(line: LineOf<'text'>, next: LineOf<'text'>): boolean {
  return BEGINNING.test(line.pieces.text.text) && END.test(next.pieces.text.text);
}

function captionOf(line: LineOf<'text'>, next: LineOf<'text'>, source: string): LineOf<'caption'> {
  const content = span(line.content.start, next.content.end);
  const whole = slice(source, content);
  const start = content.start + whole.search(/[（(]/u);
  const end = content.start + whole.replace(/\s+$/u, '').length - 1;
  const piece = (from: number, to: number) => ({ text: slice(source, span(from, to)), span: span(from, to) });
  return {
    kind: 'caption',
    span: span(line.span.start, next.span.end),
    content,
    pieces: {
      indent: piece(content.start, start),
      open: piece(start, start + 1),
      caption: piece(start + 1, end),
      close: piece(end, end + 1),
      rest: piece(end + 1, content.end),
    },
  };
}

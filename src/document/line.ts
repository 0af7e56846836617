import type { SourceText } from '../text/source-text.ts';
import { type Span, span } from '../text/span.ts';
import type { Pieces } from './line-rule.ts';
import { annexLine } from './rule/annex-line.ts';
import { articleLine } from './rule/article-line.ts';
import { captionLine } from './rule/caption-line.ts';
import { dateLine } from './rule/date-line.ts';
import { markLine } from './rule/mark-line.ts';
import { rowLine } from './rule/row-line.ts';

interface Place {
  /** The whole line with its ending: the lines of a document touch. */
  readonly span: Span;
  /** The line without its ending. */
  readonly content: Span;
}

type PiecesOf<Rule> = Rule extends { parse(content: string, offset: number): infer Result }
  ? NonNullable<Result>
  : never;

/** A physical line and what its form says it may be. What it *is* depends on its place: see `readDocument` of `tree.ts`. */
export type Line = Place &
  (
    | { readonly kind: 'blank' }
    | { readonly kind: 'row'; readonly pieces: PiecesOf<typeof rowLine> }
    | { readonly kind: 'annex'; readonly pieces: PiecesOf<typeof annexLine> }
    | { readonly kind: 'caption'; readonly pieces: PiecesOf<typeof captionLine> }
    | { readonly kind: 'article'; readonly pieces: PiecesOf<typeof articleLine> }
    | { readonly kind: 'date'; readonly pieces: PiecesOf<typeof dateLine> }
    | { readonly kind: 'mark'; readonly pieces: PiecesOf<typeof markLine> }
    | { readonly kind: 'text'; readonly pieces: Pieces<'text'> }
  );

/** A line of one kind. */
export type LineOf<Kind extends Line['kind']> = Extract<Line, { kind: Kind }>;

/** The lines of a text in order. Their spans touch and cover it: a line may be unknown, never lost. */
export function readLines(source: SourceText): Line[] {
  const lines: Line[] = [];
  for (const match of source.text.matchAll(/([^\r\n]*)(\r\n|\r|\n|$)/g)) {
    if (match[0] === '') continue;
    const start = match.index;
    const content = match[1] ?? '';
    lines.push(readLine(content, span(start, start + match[0].length), span(start, start + content.length)));
  }
  return lines;
}

/** An ordered choice that ends in a catch-all. A line with a TAB is a table row before it is anything else. */
function readLine(content: string, whole: Span, inner: Span): Line {
  const place: Place = { span: whole, content: inner };
  if (content.trim() === '') return { ...place, kind: 'blank' };
  const at = inner.start;
  const row = rowLine.parse(content, at);
  if (row) return { ...place, kind: 'row', pieces: row };
  const annex = annexLine.parse(content, at);
  if (annex) return { ...place, kind: 'annex', pieces: annex };
  const caption = captionLine.parse(content, at);
  if (caption) return { ...place, kind: 'caption', pieces: caption };
  const article = articleLine.parse(content, at);
  if (article) return { ...place, kind: 'article', pieces: article };
  const date = dateLine.parse(content, at);
  if (date) return { ...place, kind: 'date', pieces: date };
  const mark = markLine.parse(content, at);
  if (mark) return { ...place, kind: 'mark', pieces: mark };
  return { ...place, kind: 'text', pieces: { text: { text: content, span: inner } } };
}

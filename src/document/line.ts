import type { SourceText } from '../text/source-text.ts';
import { type Span, span } from '../text/span.ts';
import { withBracketedFields } from './bracketed-fields.ts';
import type { Pieces } from './line-rule.ts';
import { withMargin } from './margin.ts';
import { withoutFalsePages } from './page-numbers.ts';
import { annexLine, titledAnnexLine } from './rule/annex-line.ts';
import { articleLine } from './rule/article-line.ts';
import { captionLine } from './rule/caption-line.ts';
import { dateLine } from './rule/date-line.ts';
import { fieldLine } from './rule/field-line.ts';
import { markLine } from './rule/mark-line.ts';
import { noteLine } from './rule/note-line.ts';
import { pageLine } from './rule/page-line.ts';
import { partLine } from './rule/part-line.ts';
import { rowLine } from './rule/row-line.ts';
import { supplementLine } from './rule/supplement-line.ts';

interface Place {
  /** The whole line with its ending: the lines of a document touch. */
  readonly span: Span;
  /** The line without its ending. */
  readonly content: Span;
  /** Whether it reaches the margin at which the document breaks its lines. */
  readonly isFull?: boolean;
  /** Whether the line above does, numbers of pages between them aside. */
  readonly isBelowFull?: boolean;
  /** Whether a row of a table goes on with the cells of the row above. */
  readonly goesOn?: boolean;
}

type PiecesOf<Rule> = Rule extends { parse(content: string, offset: number): infer Result }
  ? NonNullable<Result>
  : never;

/** A physical line and what its form says it may be. What it *is* depends on its place: see `readTree`. */
export type Line = Place &
  (
    | { readonly kind: 'blank' }
    | { readonly kind: 'overlong' }
    | { readonly kind: 'page'; readonly pieces: PiecesOf<typeof pageLine> }
    | { readonly kind: 'note'; readonly pieces: PiecesOf<typeof noteLine> }
    | { readonly kind: 'part'; readonly pieces: PiecesOf<typeof partLine> }
    | { readonly kind: 'supplement'; readonly pieces: PiecesOf<typeof supplementLine> }
    | { readonly kind: 'field'; readonly pieces: PiecesOf<typeof fieldLine> }
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

/** The longest line, in code units, that is looked at: no sentence or cell comes near it, and patterns must not run over megabytes. */
const LONGEST_LINE = 20_000;

/** The lines of a text in order. Their spans touch and cover it: a line may be unknown, never lost. Blank lines on end are one, so that millions cost little. */
export function readLines({ text }: SourceText): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length; ) {
    const blank = blankEnd(text, start);
    if (blank > start) lines.push({ kind: 'blank', span: span(start, blank), content: span(start, start) });
    start = blank;
    if (start === text.length) break;
    const contentEnd = lineEnd(text, start);
    const end = contentEnd + (text.startsWith('\r\n', contentEnd) ? 2 : contentEnd < text.length ? 1 : 0);
    lines.push(readLine(text.slice(start, contentEnd), span(start, end), span(start, contentEnd)));
    start = end;
  }
  return withMargin(withBracketedFields(withoutFalsePages(lines)), text);
}

/** Whether a line says nothing of its own: blank lines, numbers of pages, a code book's notes of later changes. Its characters stay with the block around it. */
export function isSilent({ kind }: Line): boolean {
  return kind === 'blank' || kind === 'page' || kind === 'note';
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
/** A line break within a paragraph (Word), and the end of a page: no character of a line. */
const VERTICAL_TAB = 0x0b;
const FORM_FEED = 0x0c;
const BREAKS = new Set([LINE_FEED, VERTICAL_TAB, FORM_FEED, CARRIAGE_RETURN]);

function isBreak(unit: number): boolean {
  return BREAKS.has(unit);
}

/** Where the blank lines end that begin at `start`; `start` itself if the line there is not blank. */
function blankEnd(text: string, start: number): number {
  let end = start;
  for (let at = start; at < text.length; at += 1) {
    if (isBreak(text.charCodeAt(at))) end = at + 1;
    else if (text.charAt(at).trim() !== '') return end;
  }
  return text.length;
}

/** Where the line ends that begins at `start`, its ending not included. */
function lineEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length && !isBreak(text.charCodeAt(at))) at += 1;
  return at;
}

/** An ordered choice that ends in a catch-all, for a line that is not blank. A line with two TABs is a table row before it is anything else. */
function readLine(content: string, whole: Span, inner: Span): Line {
  const place: Place = { span: whole, content: inner };
  if (content.length > LONGEST_LINE) return { ...place, kind: 'overlong' };
  const at = inner.start;
  const row = rowLine.parse(content, at);
  if (row) return { ...place, kind: 'row', pieces: row };
  const annex = annexLine.parse(content, at) ?? titledAnnexLine.parse(content, at);
  if (annex) return { ...place, kind: 'annex', pieces: annex };
  const note = noteLine.parse(content, at);
  if (note) return { ...place, kind: 'note', pieces: note };
  const caption = captionLine.parse(content, at);
  if (caption) return { ...place, kind: 'caption', pieces: caption };
  const article = articleLine.parse(content, at);
  if (article) return { ...place, kind: 'article', pieces: article };
  const date = dateLine.parse(content, at);
  if (date) return { ...place, kind: 'date', pieces: date };
  const page = content.length <= LONGEST_PAGE ? pageLine.parse(content, at) : undefined;
  if (page) return { ...place, kind: 'page', pieces: page };
  const mark = markLine.parse(content, at);
  if (mark) return { ...place, kind: 'mark', pieces: mark };
  return readHead(content, at, place) ?? { ...place, kind: 'text', pieces: { text: { text: content, span: inner } } };
}

/** Longer lines hold more than the number of a page. */
const LONGEST_PAGE = 20;

/** Longer lines are none of the short ones that head something. */
const LONGEST_HEAD = 200;

/** The forms of short lines that head something, and a field's label before its text. */
function readHead(content: string, at: number, place: Place): Line | undefined {
  const field = fieldLine.parse(content, at);
  if (field) return { ...place, kind: 'field', pieces: field };
  if (content.length > LONGEST_HEAD) return undefined;
  const part = partLine.parse(content, at);
  if (part) return { ...place, kind: 'part', pieces: part };
  const supplement = supplementLine.parse(content, at);
  if (supplement) return { ...place, kind: 'supplement', pieces: supplement };
  return undefined;
}

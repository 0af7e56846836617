import stringWidth from 'string-width';
import type { Diagnostic, Message } from './diagnostic.ts';
import { SourceText } from './source-text.ts';
import { type Span, span } from './span.ts';
import { makeVisible } from './visible.ts';

/** Columns of a terminal: a kanji takes two. */
const WIDEST = 100;
/** How much of a shortened line is shown before the place. */
const LEAD = 40;
const ELLIPSIS = '...';
/** Code units looked at around the place: enough to fill the columns, few enough for lines of many megabytes. */
const REACH = 2 * WIDEST;

/** What a document is called, for findings about a file that has no text (empty, binary). */
export interface Named {
  readonly name: string;
}

/**
 * A finding as compilers print it: `file:line:column: error[code]: message`, the line (shortened around the place, controls made visible), and carets under
 * the place, aligned for East Asian width. Line and column count from 1, the column in code points. No colours, no line break at the end; a span over several
 * lines is marked on its first. Without a text, or on an empty line, only the first line is printed, and without a text no position.
 */
export function printDiagnostic(diagnostic: Diagnostic, source: SourceText | Named, language: keyof Message): string {
  const said = { ...diagnostic, message: diagnostic.message[language] };
  if (!(source instanceof SourceText)) return diagnosticHead(source.name, undefined, said);
  const head = diagnosticHead(source.name, source.position(diagnostic.span.start), said);
  return [head, ...excerptOf(diagnostic, source).map((text) => `  ${text}`.trimEnd())].join('\n');
}

/** The first line of a printed finding: `file:line:column: error[code]: message`; without a place `file: error[code]: message`. */
export function diagnosticHead(
  name: string,
  place: { readonly line: number; readonly column: number } | undefined,
  { severity, code, message }: Pick<Diagnostic, 'severity' | 'code'> & { readonly message: string },
): string {
  const where = place ? `:${place.line}:${place.column}` : '';
  return `${makeVisible(name)}${where}: ${severity}[${code}]: ${makeVisible(message)}`;
}

/** The line of a finding, shortened, and carets under the place; empty for an empty line. */
export function excerptOf({ span: place }: Pick<Diagnostic, 'span'>, source: SourceText): readonly string[] {
  const { line } = source.position(place.start);
  return excerptLines(source.text, source.lineSpan(line), place).map((text) => text.trimEnd());
}

interface Cell {
  readonly shown: string;
  readonly width: number;
}

/** The first cells of a piece of text, as far as a line has room for them: a document may have thousands of findings on one long line. */
interface Taken {
  readonly cells: readonly Cell[];
  readonly width: number;
  /** Whether the piece has no more. */
  readonly isAll: boolean;
}

/** The line shortened to what fits, and the carets under it; nothing for an empty line. */
function excerptLines(text: string, line: Span, place: Span): readonly string[] {
  if (line.start === line.end) return [];
  const marked = span(Math.min(place.start, line.end), Math.min(Math.max(place.start, place.end), line.end));
  const reach = span(Math.max(line.start, marked.start - REACH), Math.min(line.end, marked.end, marked.start + REACH));
  const before = take([...graphemes(text.slice(reach.start, marked.start))].reverse());
  const within = take(graphemes(text.slice(marked.start, reach.end)));
  const after = take(graphemes(text.slice(reach.end, Math.min(line.end, reach.end + REACH))));
  const fits =
    [before, within, after].every(({ isAll }) => isAll) && before.width + within.width + after.width <= WIDEST;

  const lead = fits ? before : less(before, LEAD);
  const mark = less(within, WIDEST - lead.width);
  const tail = less(after, mark.isAll ? WIDEST - lead.width - mark.width : 0);
  const start = lead.isAll && reach.start === line.start ? '' : ELLIPSIS;
  const cut = !mark.isAll || !tail.isAll || reach.end + REACH < line.end;
  const shown = [...lead.cells.toReversed(), ...mark.cells, ...tail.cells].map((cell) => cell.shown).join('');
  const carets = '^'.repeat(Math.max(1, mark.width));
  return [start + shown + (cut ? ELLIPSIS : ''), ' '.repeat(start.length + lead.width) + carets];
}

const GRAPHEMES = new Intl.Segmenter('ja', { granularity: 'grapheme' });

function* graphemes(text: string): Generator<string> {
  for (const { segment } of GRAPHEMES.segment(text)) yield segment;
}

/** As many of the first graphemes as fit into a line; the others are not looked at. */
const take = (pieces: Iterable<string>): Taken => fill(cellsOf(pieces), WIDEST);

/** As many of the cells taken as fit into less room. */
function less(taken: Taken, room: number): Taken {
  return taken.width <= room ? taken : { ...fill(taken.cells, room), isAll: false };
}

function fill(from: Iterable<Cell>, room: number): Taken {
  const cells: Cell[] = [];
  let width = 0;
  for (const cell of from) {
    if (width + cell.width > room) return { cells, width, isAll: false };
    cells.push(cell);
    width += cell.width;
  }
  return { cells, width, isAll: true };
}

function* cellsOf(pieces: Iterable<string>): Generator<Cell> {
  for (const piece of pieces) yield cellOf(piece);
}

/** Kana, kanji and full-width signs that stand alone: most of a document. */
const PLAIN_WIDE = /^[\u3000-\u3002\u3041-\u3096\u30A1-\u30FA\u4E00-\u9FFF\uFF01-\uFF60]$/;

function cellOf(grapheme: string): Cell {
  if (PLAIN_WIDE.test(grapheme)) return { shown: grapheme, width: 2 };
  const shown = makeVisible(grapheme);
  return { shown, width: stringWidth(shown) };
}

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

/** The line shortened to what fits, and the carets under it; nothing for an empty line. */
function excerptLines(text: string, line: Span, place: Span): readonly string[] {
  if (line.start === line.end) return [];
  const marked = span(Math.min(place.start, line.end), Math.min(Math.max(place.start, place.end), line.end));
  const reach = span(Math.max(line.start, marked.start - REACH), Math.min(line.end, marked.end, marked.start + REACH));
  const before = toCells(text.slice(reach.start, marked.start));
  const within = toCells(text.slice(marked.start, reach.end));
  const after = toCells(text.slice(reach.end, Math.min(line.end, reach.end + REACH)));
  const fits = widthOf([...before, ...within, ...after]) <= WIDEST;

  const lead = fits ? before : takeWidth(before.toReversed(), LEAD).toReversed();
  const room = WIDEST - widthOf(lead);
  const mark = takeWidth(within, room);
  const tail = takeWidth(after, mark.length < within.length ? 0 : room - widthOf(mark));
  const start = lead.length < before.length || reach.start > line.start ? ELLIPSIS : '';
  const cut = mark.length + tail.length < within.length + after.length || reach.end + REACH < line.end;
  const shown = [...lead, ...mark, ...tail].map((cell) => cell.shown).join('');
  const carets = '^'.repeat(Math.max(1, widthOf(mark)));
  return [start + shown + (cut ? ELLIPSIS : ''), ' '.repeat(start.length + widthOf(lead)) + carets];
}

const GRAPHEMES = new Intl.Segmenter('ja', { granularity: 'grapheme' });

function toCells(text: string): readonly Cell[] {
  return Array.from(GRAPHEMES.segment(text), ({ segment }) => {
    const shown = makeVisible(segment);
    return { shown, width: stringWidth(shown) };
  });
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}

/** As many of the first cells as fit. */
function takeWidth(cells: readonly Cell[], room: number): readonly Cell[] {
  let used = 0;
  let count = 0;
  for (const cell of cells) {
    used += cell.width;
    if (used > room) break;
    count += 1;
  }
  return cells.slice(0, count);
}

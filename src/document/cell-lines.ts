import { slice, span } from '../text/span.ts';
import type { Line, LineOf } from './line.ts';
import { columnKind } from './rule/column-name.ts';
import { rowLine } from './rule/row-line.ts';
import { isUnfinished } from './unfinished.ts';

/** Fewer heads in a row are the labels of an initiative's fields; more are not the head of a table. */
const FEWEST_COLUMNS = 3;
const MOST_COLUMNS = 8;

/** Lines of the longest cell that the layout broke. */
const MOST_LINES = 12;

/**
 * The lines of an annex with its tables as rows again: a table of two columns, whose lines have one TAB each, and one that was copied out of a PDF with each
 * cell on a line of its own, the heads of its columns first. Lines that fit no row stay what they are.
 */
export function rowsOfCells(lines: readonly Line[], source: string): Line[] {
  const read: Line[] = [];
  let width = 0;
  for (let at = 0; at < lines.length; ) {
    const heads = headCount(lines, at, source);
    const ends = heads > 0 ? endsOfHead(at, heads) : width > 0 ? endsOfRow(lines, at, width, source) : [];
    if (heads > 0) width = heads;
    const last = ends.at(-1);
    const line = lines[at];
    if (last !== undefined) read.push(rowOf(lines, at, ends, source));
    else if (line) read.push(line);
    at = last ?? at + 1;
  }
  return pairsAsRows(read, source);
}

/** How many lines from `at` on are the heads of columns, if they are those of a table: what is to be done and who does it. */
function headCount(lines: readonly Line[], at: number, source: string): number {
  let count = 0;
  const kinds: string[] = [];
  for (; count <= MOST_COLUMNS; count += 1) {
    const line = lines[at + count];
    const kind = line && isPlain(line) ? columnKind(slice(source, line.content)) : undefined;
    if (kind === undefined) break;
    kinds.push(kind);
  }
  // The name stands before the content, and both before who does it; a cell may end as the head of a column does: …事業.
  const lastName = Math.max(kinds.lastIndexOf('heading'), kinds.lastIndexOf('content'));
  const isInOrder = !kinds.includes('content') || kinds.lastIndexOf('heading') < kinds.indexOf('content');
  const isHead = lastName >= 0 && kinds.indexOf('role') > lastName && isInOrder;
  return isHead && count >= FEWEST_COLUMNS && count <= MOST_COLUMNS ? count : 0;
}

function isPlain(line: Line): boolean {
  return line.kind === 'text' || line.kind === 'mark' || (line.kind === 'field' && line.pieces.text.text === '');
}

function endsOfHead(at: number, heads: number): number[] {
  return Array.from({ length: heads }, (_, index) => at + index + 1);
}

/** Where the cells of a row end that begins at `at`: a name, which is no sentence, then as many cells as there are further columns; empty if this is no row. */
function endsOfRow(lines: readonly Line[], at: number, width: number, source: string): number[] {
  const name = lines[at];
  if (!name || !isPlain(name) || isCell(slice(source, name.content))) return [];
  const ends = [at + 1];
  while (ends.length < width) {
    const end = cellEnd(lines, ends.at(-1) ?? at, source);
    if (end === undefined) return [];
    ends.push(end);
  }
  return ends;
}

/** The line behind a cell that begins at `at`: one that is a sentence, a dash, or a sentence that the layout broke. */
function cellEnd(lines: readonly Line[], at: number, source: string): number | undefined {
  for (let end = at; end < Math.min(lines.length, at + MOST_LINES); end += 1) {
    const line = lines[end];
    if (!line || !isPlain(line)) return undefined;
    const text = slice(source, line.content);
    if (isCell(text)) return end + 1;
    // A name of a group or of the next row is short; the first line of a broken cell is not.
    if (end === at && text.trim().length < SHORTEST_BROKEN) return undefined;
  }
  return undefined;
}

const SHORTEST_BROKEN = 8;
const NOTHING = /^\s*[―—–－ー‐─-]+\s*$/u;

function isCell(text: string): boolean {
  return NOTHING.test(text) || !isUnfinished(text.replace(/[」』）)】〕］\]]\s*$/u, ''));
}

/** Lines as one table row: what stands between two cells counts as a TAB. */
function rowOf(lines: readonly Line[], at: number, ends: readonly number[], source: string): Line {
  const [first, last] = [lines[at], lines[(ends.at(-1) ?? at) - 1]];
  if (!first || !last) throw new RangeError(`No lines ${at} to ${ends.at(-1)}`);
  const content = span(first.content.start, last.content.end);
  let text = slice(source, content);
  for (const end of ends.slice(0, -1)) {
    const gap = span(lines[end - 1]?.content.end ?? 0, lines[end]?.content.start ?? 0);
    const from = gap.start - content.start;
    text = `${text.slice(0, from)}${'\t'.padEnd(gap.end - gap.start)}${text.slice(gap.end - content.start)}`;
  }
  const pieces = rowLine.parse(text, content.start);
  return pieces ? { kind: 'row', span: span(first.span.start, last.span.end), content, pieces } : first;
}

/** Lines with one TAB are the rows of a table of two columns, where one of them names these. */
function pairsAsRows(lines: readonly Line[], source: string): Line[] {
  const cells = (line: Line) => slice(source, line.content).split('\t');
  const isHead = (line: Line) => {
    const kinds = cells(line).map(columnKind);
    return kinds.length === 2 && kinds.includes('role') && (kinds.includes('heading') || kinds.includes('content'));
  };
  if (!lines.some((line) => line.kind === 'text' && isHead(line))) return [...lines];
  return lines.map((line) => (line.kind !== 'row' && cells(line).length === 2 ? asRow(line, source) : line));
}

function asRow({ span: whole, content }: Line, source: string): LineOf<'row'> {
  const [head = '', label = ''] = slice(source, content).split('\t');
  const piece = (text: string, from: number) => ({ text, span: span(from, from + text.length) });
  const tab = content.start + head.length;
  const pieces = {
    head: piece(head, content.start),
    tab1: piece('\t', tab),
    label: piece(label, tab + 1),
    tab2: piece('', content.end),
    text: piece('', content.end),
  };
  return { kind: 'row', span: whole, content, pieces };
}

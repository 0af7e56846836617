import { slice, span } from '../text/span.ts';
import { halfWidthColumns } from '../text/width.ts';
import type { Line } from './line.ts';
import { columnKind } from './rule/column-name.ts';
import { isUnfinished } from './unfinished.ts';

/** What stands between white space of a line, and where: its offset, and the half-width column at which it begins. */
interface Segment {
  readonly text: string;
  readonly at: number;
  readonly column: number;
}

const SEGMENT = /\S+(?:[ \u3000]\S+)*/gu;
/** How far from the head of its column a cell may begin, in half-width columns. */
const TOLERANCE = 4;
const FEWEST_COLUMNS = 3;
/** Longer lines are none of a table in text. */
const LONGEST = 1_000;
const NOTHING = /^[―—–－ー‐─-]+$/u;

/**
 * Lines of a table whose columns are made of spaces as rows: each cell begins below the head of its column. A line goes on with the row above while a cell of that
 * is not finished, or if nothing stands in the first column.
 */
export function rowsOfSpaces(lines: readonly Line[], source: string): Line[] {
  const segments = lines.map((line) => (line.kind === 'row' ? [] : segmentsOf(slice(source, line.content))));
  if (!segments.some(isHead)) return [...lines];
  let heads: readonly Segment[] = [];
  let open: string[] = [];
  return lines.map((line, at) => {
    const own = segments[at] ?? [];
    if (isHead(own)) {
      heads = own;
      open = [];
      return rowOf(line, source, own, heads) ?? line;
    }
    const cells = heads.length > 0 ? cellsBelow(own, heads) : undefined;
    if (!cells || own.length === 0 || (own.length === 1 && cells[0])) return line;
    const goesOn = !cells[0] || open.some((text) => text !== '' && isUnfinished(text) && !NOTHING.test(text));
    // The name of an initiative never ends as a sentence: only the other cells tell whether the row is complete.
    open = heads.flatMap((_, column) =>
      column > 0 ? (cells[column]?.text ?? (goesOn ? open[column - 1] : '') ?? '') : [],
    );
    const row = rowOf(line, source, own, heads);
    return row ? { ...row, ...(goesOn && { goesOn }) } : line;
  });
}

function segmentsOf(text: string): Segment[] {
  if (text.length > LONGEST || !/\S[ \u3000]{2,}\S/u.test(text)) return text.length > LONGEST ? [] : single(text);
  return Array.from(text.matchAll(SEGMENT), ({ 0: found, index }) => segment(text, found, index));
}

function single(text: string): Segment[] {
  const found = text.trim();
  return found === '' ? [] : [segment(text, found, text.indexOf(found))];
}

function segment(whole: string, text: string, at: number): Segment {
  return { text, at, column: halfWidthColumns(whole.slice(0, at)) };
}

function isHead(segments: readonly Segment[]): boolean {
  const kinds = segments.map(({ text }) => columnKind(text));
  const names = kinds.includes('heading') || kinds.includes('content');
  return segments.length >= FEWEST_COLUMNS && names && kinds.includes('role') && !kinds.includes(undefined);
}

/** The segments of a line by column; `undefined` if one stands below no head, or two below the same. */
function cellsBelow(
  segments: readonly Segment[],
  heads: readonly Segment[],
): Readonly<Record<number, Segment>> | undefined {
  const cells: Record<number, Segment> = {};
  for (const each of segments) {
    const column = heads.findLastIndex((head) => head.column <= each.column + TOLERANCE);
    const isBelow = Math.abs((heads[column]?.column ?? Number.POSITIVE_INFINITY) - each.column) <= TOLERANCE;
    if (!isBelow || cells[column]) return undefined;
    cells[column] = each;
  }
  return cells;
}

/** A line as a row: in the white space before each cell, a TAB for each column it is behind the one before. */
function rowOf(line: Line, source: string, segments: readonly Segment[], heads: readonly Segment[]): Line | undefined {
  const cells = cellsBelow(segments, heads);
  let text = slice(source, line.content);
  let before = 0;
  for (const [column, { at }] of Object.entries(cells ?? {})) {
    const tabs = Number(column) - before;
    if (text.slice(at - tabs, at).trim() !== '' || at < tabs) return undefined;
    text = text.slice(0, at - tabs) + '\t'.repeat(tabs) + text.slice(at);
    before = Number(column);
  }
  const nothing = { text: '', span: span(line.content.end, line.content.end) };
  const pieces = { head: { text, span: line.content }, tab1: nothing, label: nothing, tab2: nothing, text: nothing };
  return cells && { kind: 'row', span: line.span, content: line.content, pieces };
}

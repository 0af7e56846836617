import { slice, span } from '../text/span.ts';
import type { Line } from './line.ts';
import { readMarker } from './marker.ts';
import { columnKind } from './rule/column-name.ts';

/** What may part the cells of a line, the most telling first: white space of two signs or more, a half-width space, a full-width one. */
const GAPS = [/[ \u3000]{2,}/gu, / /gu, /\u3000/gu];
const FEWEST_COLUMNS = 3;
/** Fewer columns are no table where a single space parts them, for a sentence may have some. */
const FEWEST_SINGLE = 4;
const LONGEST = 2_000;
/** What share of the lines with sentences below the heads must have a cell for each. */
const MOSTLY = 0.8;

/** Where the cells of a line begin, but for the first: the gap is right before each. */
interface Cut {
  readonly cells: readonly string[];
  readonly starts: readonly number[];
}

/**
 * Lines of a table as rows whose cells are parted by spaces without regard to their width, as one that was copied from a page: each line has as many cells as there are
 * heads. Tables that are set in columns, or whose cells are broken, are left to others.
 */
export function rowsOfGaps(lines: readonly Line[], source: string): Line[] {
  const text = (line: Line) => (line.kind === 'row' ? '' : slice(source, line.content));
  const head = lines.map((line) => headOf(text(line))).find((each) => each !== undefined);
  if (!head) return [...lines];
  const cuts = lines.map((line) => cutOf(text(line), head.gap, head.width));
  const withTexts = lines.map((line, at) => ({ line, cut: cuts[at] })).filter(({ line }) => text(line).includes('。'));
  const fitting = withTexts.filter(({ cut }) => cut !== undefined);
  if (fitting.length === 0 || fitting.length < withTexts.length * MOSTLY) return [...lines];
  return lines.map((line, at) => rowOf(line, text(line), cuts[at]));
}

/** By which gap a line is the heads of columns, and how many; `undefined` if it is none. */
function headOf(text: string): { readonly gap: RegExp; readonly width: number } | undefined {
  if (text.trim() === '' || text.length > LONGEST) return undefined;
  const found = GAPS.flatMap((gap, at) => {
    const cells = text.trim().split(gap);
    const kinds = cells.map(columnKind);
    const isHead =
      cells.length >= (at === 0 ? FEWEST_COLUMNS : FEWEST_SINGLE) &&
      (kinds.includes('heading') || kinds.includes('content')) &&
      kinds.filter((kind) => kind !== undefined).length >= 2 &&
      cells.every((cell, index) => kinds[index] !== undefined || /[市町村]$/u.test(cell));
    return isHead ? [{ gap, width: cells.length }] : [];
  });
  return found[0];
}

/** A line cut at its gaps, if that gives a cell for each column; a mark before the name of a row needs no column of its own. */
function cutOf(text: string, gap: RegExp, width: number): Cut | undefined {
  if (text.length > LONGEST) return undefined;
  const indent = text.length - text.trimStart().length;
  const inner = text.trim();
  const ends = Array.from(inner.matchAll(gap), ({ index, 0: found }) => index + found.length);
  const cells = inner.split(gap);
  const hasMark = cells.length === width + 1 && readMarker((cells[0] ?? '').replace(/[.．]$/u, '')).length > 0;
  if (cells.length !== width && !hasMark) return undefined;
  const starts = (hasMark ? ends.slice(1) : ends).map((end) => end + indent);
  return { cells, starts };
}

/** A line as a row: a TAB before each cell but the first. */
function rowOf(line: Line, text: string, cut: Cut | undefined): Line {
  if (!cut) return line;
  const tabbed = cut.starts.reduce((row, start) => `${row.slice(0, start - 1)}\t${row.slice(start)}`, text);
  const nothing = { text: '', span: span(line.content.end, line.content.end) };
  const pieces = {
    head: { text: tabbed, span: line.content },
    tab1: nothing,
    label: nothing,
    tab2: nothing,
    text: nothing,
  };
  return { kind: 'row', span: line.span, content: line.content, pieces };
}

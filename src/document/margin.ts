import { slice } from '../text/span.ts';
import { halfWidthColumns } from '../text/width.ts';
import type { Line } from './line.ts';
import { isUnfinished } from './unfinished.ts';

/** Lines shorter or longer than this, in half-width columns, are not broken at a margin. */
const NARROWEST = 40;
const WIDEST = 160;
/** How much of a line may be free at its end: half-width signs, and what must not begin a line, leave a gap. */
const RAGGED = 4;
/** What share of the lines, and how many, must end at the margin: a sentence is as long as another by chance, but not so often. */
const SHARE = 0.05;
const FEWEST = 4;

/** Kinds of lines that hold sentences, or a part of one. */
const WITH_SENTENCES: ReadonlySet<Line['kind']> = new Set(['text', 'article', 'mark', 'field']);
/** Kinds of lines for which a part of a sentence may be taken: 第252条 of a law, 別表第２, a day, alone on a line. */
const MISTAKEN: ReadonlySet<Line['kind']> = new Set(['article', 'annex', 'date', 'part', 'supplement']);

/** Those of them that begin anew behind a bracket, where a list may end; `）` and 第252条 or a day go on. */
const BEGIN_BEHIND_BRACKET: ReadonlySet<Line['kind']> = new Set(['annex', 'supplement']);

/**
 * The lines of a document that breaks them at a margin: each that reaches it is marked as full, so that what follows may go on with it; what follows a full line
 * that is no whole sentence is text, whatever it looks like. Other documents are left as they are.
 */
export function withMargin(lines: readonly Line[], source: string): Line[] {
  const margin = marginOf(lines, source);
  if (margin === undefined) return [...lines];
  let above: Line | undefined;
  return lines.map((line, at) => {
    const isBelowFull = above?.isFull === true;
    const isMistaken = isBelowFull && above !== undefined && isInSentence(line, slice(source, above.content));
    const read = isMistaken ? asText(line, source) : line;
    const isFull = WITH_SENTENCES.has(read.kind) && widthOf(read, source) >= margin - RAGGED;
    const marked = { ...read, ...(isFull && { isFull }), ...(isBelowFull && { isBelowFull }) };
    if (!endsPage(line, [lines[at - 1], lines[at + 1]], source)) above = marked;
    return marked;
  });
}

/** Whether a line below a full one only looks like a head, being a part of the sentence that was broken there. */
function isInSentence({ kind }: Line, above: string): boolean {
  if (!MISTAKEN.has(kind)) return false;
  return BEGIN_BEHIND_BRACKET.has(kind) ? isUnfinished(above) : !/[。．]\s*$/u.test(above);
}

/** Whether a line is of the end of a page, over which sentences go on: its number, and blank lines beside that or with a form feed. */
function endsPage(line: Line, beside: readonly (Line | undefined)[], source: string): boolean {
  if (line.kind !== 'blank') return line.kind === 'page';
  return beside.some((each) => each?.kind === 'page') || slice(source, line.span).includes('\f');
}

/** The width at which the lines were broken, in half-width columns; `undefined` where they were not. */
function marginOf(lines: readonly Line[], source: string): number | undefined {
  const counts = new Map<number, number>();
  let all = 0;
  for (const line of lines) {
    if (!WITH_SENTENCES.has(line.kind)) continue;
    const width = Math.min(widthOf(line, source), WIDEST + 1);
    counts.set(width, (counts.get(width) ?? 0) + 1);
    all += 1;
  }
  const least = Math.max(FEWEST, all * SHARE);
  const within = (from: number, to: number) =>
    Array.from(counts).reduce((sum, [width, count]) => (width >= from && width <= to ? sum + count : sum), 0);
  for (let width = WIDEST; width >= NARROWEST; width -= 1) {
    // One line in fifty may be longer: a table, or a word that could not be broken.
    if (counts.has(width) && within(width - RAGGED, width) >= least && within(width + 1, WIDEST + 1) * 50 <= all)
      return width;
  }
  return undefined;
}

function widthOf({ content }: Line, source: string): number {
  const text = slice(source, { start: content.start, end: Math.min(content.end, content.start + WIDEST + 1) });
  return halfWidthColumns(text.trimEnd());
}

function asText({ span, content }: Line, source: string): Line {
  return { kind: 'text', span, content, pieces: { text: { text: slice(source, content), span: content } } };
}

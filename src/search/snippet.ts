import { foldWithOrigins } from './fold.ts';
import type { TracedText } from './fold-stage.ts';
import type { SearchQuery } from './search-query.ts';

/** A stretch of a text: `isMatch` if it is what was searched for. */
export interface SnippetPiece {
  readonly text: string;
  readonly isMatch: boolean;
}

/** A range of a text in UTF-16 code units. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/** The most UTF-16 code units of a text that a snippet shows, but for a match that is longer. */
const LENGTH = 120;
/** How much of them stands before the first match. */
const LEAD = 24;
const LEFT_OUT = '…';

/**
 * The part of `text` where most words of a query are found, as the text has it, never as it is folded: parts one after the other, matches told from the rest. Where text was
 * left out at an end, `…` stands in a part of its own. Plain text: whoever shows it in HTML must escape it.
 */
export function snippet(text: string, query: SearchQuery): SnippetPiece[] {
  const matches = matchesIn(foldWithOrigins(text), query);
  const window = windowOf(text, matches);
  const parts: SnippetPiece[] = [];
  const push = (start: number, end: number, isMatch: boolean) => {
    if (end > start) parts.push({ text: text.slice(start, end), isMatch });
  };
  let at = window.start;
  for (const { start, end } of matches.filter((match) => match.start >= window.start && match.end <= window.end)) {
    push(at, start, false);
    push(start, end, true);
    at = end;
  }
  push(at, window.end, false);
  const leftOut = { text: LEFT_OUT, isMatch: false };
  return [...(window.start > 0 ? [leftOut] : []), ...parts, ...(window.end < text.length ? [leftOut] : [])];
}

/** Where the words of a query stand in the original, in order; those that touch or overlap are one. */
function matchesIn({ text: key, starts, ends }: TracedText, { words }: SearchQuery): Range[] {
  const found = words.flatMap(({ key: word }) => {
    const ranges: Range[] = [];
    for (let at = key.indexOf(word); at >= 0; at = key.indexOf(word, at + word.length)) {
      ranges.push({ start: starts[at] as number, end: ends[at + word.length - 1] as number });
    }
    return ranges;
  });
  found.sort((a, b) => a.start - b.start || a.end - b.end);
  const joined: Range[] = [];
  for (const range of found) {
    const last = joined.at(-1);
    if (last === undefined || range.start > last.end) joined.push(range);
    else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
  }
  return joined;
}

/** The stretch to show: from a little before the match from which most is matched within the length, the first such match. */
function windowOf(text: string, matches: readonly Range[]): Range {
  if (text.length <= LENGTH) return { start: 0, end: text.length };
  const matchedFrom = ({ start }: Range) =>
    matches
      .filter((match) => match.start >= start && match.end <= start + LENGTH - LEAD)
      .reduce((sum, match) => sum + match.end - match.start, 0);
  const first = matches.reduce<Range | undefined>(
    (chosen, match) => (chosen !== undefined && matchedFrom(chosen) >= matchedFrom(match) ? chosen : match),
    undefined,
  );
  const wanted = Math.max(0, (first?.start ?? 0) - LEAD);
  const start = wholeCharacter(text, Math.min(wanted, text.length - LENGTH));
  return { start, end: wholeCharacter(text, Math.max(Math.min(start + LENGTH, text.length), first?.end ?? 0)) };
}

/** `at`, or the place before it if it lies within a surrogate pair. */
function wholeCharacter(text: string, at: number): number {
  const point = text.codePointAt(at - 1);
  return point !== undefined && point > 0xffff ? at - 1 : at;
}

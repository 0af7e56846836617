import { slice, span } from '../text/span.ts';
import type { BlockDraft } from './block.ts';
import type { Line } from './line.ts';
import type { Piece } from './line-rule.ts';
import { keepUnknown } from './unknown.ts';

/** How a title ends: 連携協約, …形成協定, …協約書, and what follows the word in drafts: （案）. A code book puts ○ before it. */
const TITLE = /(?:協約|協定)書?(?:[（(]案[）)])?[ \u3000]*$/;

/** The recital says who concludes what under which law: it names aliases, or ends in 締結する. */
const RECITAL = /以下「[^」]{1,20}」|締結(?:する|し)/;

/** Cover, title and recital are short: what has more lines than this is something else. Blank lines do not count. */
const MOST_LINES = 30;

/** Reads what stands before the first article: cover (表紙), title (題名, with the date and number lines under it) and recital (前文). */
export function readFront(lines: readonly Line[], source: string): BlockDraft[] {
  const recital = lines.findIndex((line) => line.kind === 'text' && RECITAL.test(line.pieces.text.text));
  const beforeRecital = recital < 0 ? lines : lines.slice(0, recital);
  const title = beforeRecital.findLastIndex((line) => line.kind === 'text' && TITLE.test(line.pieces.text.text));
  const cover = title < 0 ? beforeRecital : beforeRecital.slice(0, title);
  return [
    ...(title < 0 || isLong(cover) ? unknownOnly(cover) : block('cover', cover, source)),
    ...(title < 0 ? [] : block('title', beforeRecital.slice(title), source)),
    ...(recital < 0 ? [] : block('preamble', lines.slice(recital), source)),
  ];
}

function isLong(lines: readonly Line[]): boolean {
  return lines.filter(({ kind }) => kind !== 'blank').length > MOST_LINES;
}

function unknownOnly(lines: readonly Line[]): BlockDraft[] {
  const drafts: BlockDraft[] = [];
  for (const line of lines) keepUnknown(line, drafts);
  return drafts;
}

/**
 * A block of whole lines, up to the first that cannot belong to it; what follows is unknown; nothing if all are blank. Its text is its first line for a title
 * (dates may follow) and all of them for a recital.
 */
function block(kind: 'cover' | 'title' | 'preamble', zone: readonly Line[], source: string): BlockDraft[] {
  const filled = zone.filter((line) => line.kind !== 'blank');
  const end = filled.findIndex((line, at) => line.kind === 'overlong' || at >= MOST_LINES);
  const rest = end < 0 ? [] : filled.slice(end);
  const lines = (end < 0 ? filled : filled.slice(0, end)).map((line) => contentOf(line, source));
  const [first, last] = [lines[0], lines.at(-1)];
  const start = zone[0]?.span.start;
  if (first === undefined || last === undefined || start === undefined) return unknownOnly(rest);
  const whole = span(first.span.start, last.span.end);
  const text = kind === 'preamble' ? { text: slice(source, whole), span: whole } : first;
  return [
    { kind, step: `text/${kind}`, start, lines, ...(kind !== 'cover' && { text }), children: [] },
    ...unknownOnly(rest),
  ];
}

/** A line without its ending, as one piece. */
export function contentOf({ content }: Line, source: string): Piece {
  return { text: slice(source, content), span: content };
}

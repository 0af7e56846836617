import type { BlockDraft } from './block.ts';
import type { Line } from './line.ts';
import type { Piece } from './line-rule.ts';
import { keepUnknown } from './unknown.ts';

/** How a title ends: 連携協約, …形成協定, …協約書, and what follows the word in drafts: （案）. A code book puts ○ before it. */
const TITLE = /(?:協約|協定)書?(?:[（(]案[）)])?[ \u3000]*$/;

/** The recital says who concludes what under which law: it names aliases, or ends in 締結する. */
const RECITAL = /以下「[^」]+」|締結(?:する|し)/;

/** Reads what stands before the first article: cover (表紙), title (題名, with the date and number lines under it) and recital (前文). */
export function readFront(lines: readonly Line[]): BlockDraft[] {
  const recital = lines.findIndex((line) => line.kind === 'text' && RECITAL.test(line.pieces.text.text));
  const beforeRecital = recital < 0 ? lines : lines.slice(0, recital);
  const title = beforeRecital.findLastIndex((line) => line.kind === 'text' && TITLE.test(line.pieces.text.text));
  if (title < 0 && recital < 0) return unknownOnly(lines);
  return [
    ...(title > 0 ? block('cover', lines.slice(0, title)) : []),
    ...(title < 0
      ? unknownOnly(beforeRecital)
      : block('title', lines.slice(title, recital < 0 ? lines.length : recital))),
    ...(recital < 0 ? [] : block('preamble', lines.slice(recital))),
  ];
}

function unknownOnly(lines: readonly Line[]): BlockDraft[] {
  const drafts: BlockDraft[] = [];
  for (const line of lines) keepUnknown(line, drafts);
  return drafts;
}

/** A block of whole lines; nothing if all are blank. Its text is its first line for a title (dates may follow) and all of them for a recital. */
function block(kind: 'cover' | 'title' | 'preamble', zone: readonly Line[]): BlockDraft[] {
  const lines = zone.flatMap((line): Piece[] => (line.kind === 'blank' ? [] : [contentOf(line)]));
  const first = lines[0];
  const start = zone[0]?.span.start;
  if (first === undefined || start === undefined) return [];
  const text = kind === 'cover' || (kind === 'preamble' && lines.length > 1) ? {} : { text: first };
  return [{ kind, step: `text/${kind}`, start, lines, ...text, children: [] }];
}

/** A line without its ending, as one piece. */
export function contentOf(line: Line): Piece {
  const text =
    line.kind === 'blank'
      ? ''
      : Object.values(line.pieces)
          .map((piece) => piece.text)
          .join('');
  return { text, span: line.content };
}

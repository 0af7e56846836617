import { slice, span } from '../text/span.ts';
import type { BlockDraft } from './block.ts';
import { isSilent, type Line } from './line.ts';
import type { Piece } from './line-rule.ts';
import { keepUnknown } from './unknown.ts';

/** How a title ends: 連携協約, …形成協定, …協約書, and what follows the word in drafts: （案）. A code book puts ○ before it. */
const TITLE = /(?:協約|協定)書?(?:[（(【]?案[）)】]?)?[ \u3000]*$/;

/** A line that is nothing but the kind of instrument: on a cover, or where a code book puts the number of a notice. */
const BARE_TITLE = /^(?:連携|変更)?(?:協約|協定)書?$/u;

/** The recital says who concludes what under which law: it names aliases, or ends in 締結する. */
const RECITAL = /以下「?[^「」]{1,20}」?とい|締結(?:する|し)/;

/** A line of a sentence: it has a comma or a full stop, or is too long for a title or a notice's number. */
const SENTENCE = /[、，。]|^.{60}/u;

/** Cover, title and recital are short: what has more lines than this is something else. Blank lines do not count. */
const MOST_LINES = 30;

/** Reads what stands before the first article: cover (表紙), title (題名, with the date and number lines under it) and recital (前文). */
export function readFront(lines: readonly Line[], source: string): BlockDraft[] {
  const texts = lines.map((line) => (line.kind === 'text' ? compact(line.pieces.text.text) : ''));
  const firstRecital = texts.findIndex((text) => RECITAL.test(text));
  const titleEnd = findTitle(firstRecital < 0 ? texts : texts.slice(0, firstRecital + 1));
  const title = titleStart(texts, titleEnd);
  const start =
    title < 0 ? -1 : texts.findIndex((text, at) => at > titleEnd && SENTENCE.test(text) && !TITLE.test(text));
  const recital = start < 0 || (firstRecital >= 0 && firstRecital < start) ? firstRecital : start;
  const beforeRecital = recital < 0 ? lines : lines.slice(0, recital);
  const cover = title < 0 ? beforeRecital : beforeRecital.slice(0, title);
  return [
    ...(title < 0 || isLong(cover) ? unknownOnly(cover) : block('cover', cover, source)),
    ...(title < 0 ? [] : block('title', beforeRecital.slice(title), source, titleEnd - title)),
    ...(recital < 0 ? [] : block('preamble', lines.slice(recital), source)),
  ];
}

/** The last line that can be a title; the first of them where it is printed again, as below the number of a notice. */
function findTitle(texts: readonly string[]): number {
  const isTitle = (text: string) => TITLE.test(text) && !RECITAL.test(text) && !/[。]/u.test(text);
  const plain = (text: string) => text.replace(/^[○◯〇]/u, '');
  const full = texts.findLastIndex((text) => isTitle(text) && !BARE_TITLE.test(plain(text)));
  const last = full < 0 ? texts.findLastIndex(isTitle) : full;
  return last < 0 ? last : texts.findIndex((text) => plain(text) === plain(texts[last] ?? ''));
}

/** Where a title begins that the layout broke: the line above names the parties and does not end as a title does. */
function titleStart(texts: readonly string[], end: number): number {
  const [above = '', last = ''] = [texts[end - 1], texts[end]];
  const isBroken = /(?:及び|並びに|と|における)/u.test(above) && !/(?:及び|並びに|における|との)/u.test(last);
  return isBroken && !TITLE.test(above) && !/[。「」]/u.test(above) && above.length + last.length <= LONGEST_TITLE
    ? end - 1
    : end;
}

/** Characters of the longest title. */
const LONGEST_TITLE = 120;

function compact(text: string): string {
  return text.slice(0, LOOKED_AT).replace(/\s/gu, '');
}

/** Code units of a line that tell what it is. */
const LOOKED_AT = 400;

function isLong(lines: readonly Line[]): boolean {
  return lines.filter((line) => !isSilent(line)).length > MOST_LINES;
}

function unknownOnly(lines: readonly Line[]): BlockDraft[] {
  const drafts: BlockDraft[] = [];
  for (const line of lines) keepUnknown(line, drafts);
  return drafts;
}

/**
 * A block of whole lines, up to the first that cannot belong to it; what follows is unknown; nothing if all are blank. Its text is its first line for a title
 * (or `further` ones, where it is broken; dates may follow) and all of them for a recital.
 */
function block(kind: 'cover' | 'title' | 'preamble', zone: readonly Line[], source: string, further = 0): BlockDraft[] {
  const filled = zone.filter((line) => !isSilent(line));
  const end = filled.findIndex((line, at) => line.kind === 'overlong' || at >= MOST_LINES);
  const rest = end < 0 ? [] : filled.slice(end);
  const lines = (end < 0 ? filled : filled.slice(0, end)).map((line) => contentOf(line, source));
  const [first, last] = [lines[0], lines.at(-1)];
  const start = zone[0]?.span.start;
  if (first === undefined || last === undefined || start === undefined) return unknownOnly(rest);
  const whole = span(first.span.start, (kind === 'preamble' ? last : (lines[further] ?? first)).span.end);
  const text = { text: slice(source, whole), span: whole };
  return [
    { kind, step: `text/${kind}`, start, lines, ...(kind !== 'cover' && { text }), children: [] },
    ...unknownOnly(rest),
  ];
}

/** A line without its ending, as one piece. */
export function contentOf({ content }: Line, source: string): Piece {
  return { text: slice(source, content), span: content };
}

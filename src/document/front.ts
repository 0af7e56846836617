import { slice, span } from '../text/span.ts';
import type { BlockDraft } from './block.ts';
import { isSilent, type Line } from './line.ts';
import type { Piece } from './line-rule.ts';
import { keepUnknown } from './unknown.ts';

/** How a title ends: 連携協約, …形成協定, …協約書, and what follows the word in drafts: （案）. A code book puts ○ before it. */
const TITLE = /(?:協約|協定)書?(?:[（(【]?案[）)】]?)?[ \u3000]*$/;

/** A line that is nothing but the kind of instrument: on a cover, or where a code book puts the number of a notice. */
const BARE_TITLE = /^(?:連携|変更)?(?:協約|協定)書?$/u;

/** The recital says who concludes what under which law: it names aliases, or ends in 締結する. What was concluded is told of in a notice, or by a page. */
const RECITAL = /以下「?[^「」]{1,20}」?とい|締結(?:する|し(?!た|まし|てい|てお))/;

/** A page's own words about an agreement: no agreement is polite. */
const POLITE = /(?:まし(?:た|て)|ます|です|ません|でした|ください)[。、，]/u;

/** A line of a sentence: it has a comma or a full stop, or is too long for a title or a notice's number. */
const SENTENCE = /[、，。]|^.{60}/u;

/** Cover, title and recital are short: what has more lines than this is something else. Blank lines do not count. */
const MOST_LINES = 30;

/** Reads what stands before the first article: cover (表紙), title (題名, with the date and number lines under it) and recital (前文). */
export function readFront(lines: readonly Line[], source: string): BlockDraft[] {
  const texts = lines.map((line) => (line.kind === 'text' ? withoutProse(compact(line.pieces.text.text)) : ''));
  const firstRecital = texts.findIndex((text) => RECITAL.test(text));
  const wholes = texts.map((text, at) => (isTail(texts, at) ? `${texts[at - 1]}${text}` : text));
  const titleEnd = findTitle(firstRecital < 0 ? wholes : wholes.slice(0, firstRecital + 1));
  const title = titleStart(texts, titleEnd);
  const start =
    title < 0 ? -1 : texts.findIndex((text, at) => at > titleEnd && SENTENCE.test(text) && !TITLE.test(text));
  const told = start < 0 || (firstRecital >= 0 && firstRecital < start) ? firstRecital : start;
  const recital = title < 0 ? told : sentenceStart(texts, told, titleEnd);
  const beforeRecital = recital < 0 ? lines : lines.slice(0, recital);
  const cover = title < 0 ? beforeRecital : beforeRecital.slice(0, title);
  return [
    ...(title < 0 || isLong(cover) ? unknownOnly(cover) : block('cover', cover, source)),
    ...(title < 0 ? [] : block('title', beforeRecital.slice(title), source, titleEnd - title)),
    ...(recital < 0 ? [] : block('preamble', lines.slice(recital), source)),
  ];
}

/** Where the sentence begins that goes on in a line: above, where the layout broke it, but not as high as the title, a date, or the number of a notice. */
function sentenceStart(texts: readonly string[], line: number, title: number): number {
  let start = line;
  while (start - 1 > title && LEADS_ON.test(texts[start - 1] ?? '')) start -= 1;
  return start;
}

/** A line of a broken sentence: no short line, and none that ends as titles and the notes under them do. */
const LEADS_ON = /^.{9,}(?<![。日号案]|協約書?|協定書?|告示|公告|公示|届出|締結)$/u;

/** The last line that can be a title; the first of them where it is printed again, as below the number of a notice. */
function findTitle(texts: readonly string[]): number {
  const isTitle = (text: string) => TITLE.test(text) && !RECITAL.test(text) && !/[。]/u.test(text);
  const plain = (text: string) => text.replace(/^[○◯〇]/u, '');
  const inSentence = sentenceLines(texts);
  const full = texts.findLastIndex((text, at) => isTitle(text) && !BARE_TITLE.test(plain(text)) && !inSentence[at]);
  const last = full < 0 ? texts.findLastIndex(isTitle) : full;
  return last < 0 ? last : texts.findIndex((text) => plain(text) === plain(texts[last] ?? ''));
}

/** Which lines go on with the sentence of a recital that the layout broke: a title may seem to stand at the end of one. */
function sentenceLines(texts: readonly string[]): boolean[] {
  let isOpen = false;
  return texts.map((text) => {
    const goesOn = isOpen;
    if (text !== '') isOpen = (isOpen || OPENS_SENTENCE.test(text)) && !text.endsWith('。');
    return goesOn;
  });
}

/** How a recital begins: who concludes, under which law. */
const OPENS_SENTENCE = /[市町村区県都府道）]と?は、|地方自治法/u;

/** Where a title begins that the layout broke: the line above names the parties and does not end as a title does. */
function titleStart(texts: readonly string[], end: number): number {
  const [above = '', last = ''] = [texts[end - 1], texts[end]];
  if (isTail(texts, end)) return end - 1;
  const isBroken = /(?:及び|並びに|と|における)/u.test(above) && !/(?:及び|並びに|における|との)/u.test(last);
  return isBroken && !TITLE.test(above) && !/[。「」]/u.test(above) && above.length + last.length <= LONGEST_TITLE
    ? end - 1
    : end;
}

/** Whether a line is but the end of the last word of a title that the layout broke: `…に係る連携協` and `約`. */
function isTail(texts: readonly string[], at: number): boolean {
  const [above = '', text = ''] = [texts[at - 1], texts[at]];
  if (!TAIL.test(text) || above.length < SHORTEST_BROKEN || /。|は、/u.test(above) || TITLE.test(above)) return false;
  return TITLE.test(above + text) && above.length + text.length <= LONGEST_TITLE;
}

const TAIL = /^(?:に関する|に係る|する)?(?:連?携)?協?[約定]?書?(?:[（(【]?案[）)】]?)?$/u;
/** No line that the layout broke is shorter. */
const SHORTEST_BROKEN = 16;

/** Characters of the longest title. */
const LONGEST_TITLE = 120;

function compact(text: string): string {
  return text.slice(0, LOOKED_AT).replace(/\s/gu, '');
}

/** A text, but nothing of one in which a page speaks. */
function withoutProse(text: string): string {
  return POLITE.test(text) ? '' : text;
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

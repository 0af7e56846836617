import { closesFront } from './front-end.ts';
import { isSilent, type Line, type LineOf } from './line.ts';
import { isUnfinished } from './unfinished.ts';

/** The great parts of an agreement, in the order in which most have them. */
export type ZoneKind = 'front' | 'body' | 'closing' | 'annex' | 'supplement';

/** Consecutive lines of one part. */
export interface Zone {
  readonly kind: ZoneKind;
  readonly lines: readonly Line[];
}

/** The sentence that closes an agreement: `この連携協約の締結を証するため、本連携協約書2通を作成し…`. 検証する and 保証する are other words. */
const CLOSING = /(?<!\p{Script=Han})証(?:する|とし|に)|本書を?.{0,12}通|協[約定]書を?.{0,8}通/u;

/** Code units of a line that tell whether it closes the agreement. */
const LOOKED_AT = 400;

/**
 * Cuts the lines where the document turns from one part to the next. The zones touch; each annex is one of its own, before or after the closing. What looks like an
 * annex above the articles stands in a list of contents.
 */
export function readZones(lines: readonly Line[], source: string): Zone[] {
  const zones: { kind: ZoneKind; lines: Line[] }[] = [{ kind: 'front', lines: [] }];
  const firstArticle = lines.findIndex(({ kind }) => kind === 'article');
  lines.forEach((line, index) => {
    const current = zones.at(-1);
    const isInContents = line.kind === 'annex' && current?.kind === 'front' && index < firstArticle;
    const isClosing = firstArticle < 0 && current?.kind === 'front' && endsFront(line, lines, index, source);
    const turn = isClosing ? 'closing' : turnsTo(line, lines, index, current?.kind ?? 'front');
    const kind = isInContents ? undefined : turn;
    if (current && (kind === undefined || (kind === current.kind && kind !== 'annex'))) current.lines.push(line);
    else zones.push({ kind: kind ?? 'front', lines: [line] });
  });
  return zones.filter((zone) => zone.lines.length > 0);
}

/** Whether the front of a document without articles ends at a line, or at one that begins a closing sentence that the layout broke. */
function endsFront(line: Line, lines: readonly Line[], index: number, source: string): boolean {
  return closesFront(lines, index, source) || (line.kind === 'text' && opensClosing(line, lines, index));
}

function turnsTo(line: Line, lines: readonly Line[], index: number, now: ZoneKind): ZoneKind | undefined {
  if (line.kind === 'annex') return 'annex';
  if (line.kind === 'supplement') return 'supplement';
  if (now === 'front')
    return line.kind === 'article' || line.kind === 'part' || opensArticle(line, lines, index) ? 'body' : undefined;
  if (line.kind === 'text' && CLOSING.test(compact(line))) return 'closing';
  if (line.kind === 'text' && now === 'body' && opensClosing(line, lines, index)) return 'closing';
  if (line.kind === 'date' && (now === 'body' || now === 'supplement')) return 'closing';
  return undefined;
}

/** How a closing sentence begins. */
const BEGINNING = /^(?:この|本)(?:連携|変更|定住自立圏形成|形成)?(?:協約|協定)|^(?:以上|上記)/u;

/** Lines of the longest closing sentence that the layout broke. */
const MOST_LINES = 8;

/** Whether a line begins a closing sentence that the layout broke before the words that tell it: behind what is finished, and one that tells it with the lines below. */
function opensClosing(line: LineOf<'text'>, lines: readonly Line[], index: number): boolean {
  const first = compact(line);
  if (!BEGINNING.test(first) || !isUnfinished(first)) return false;
  const above = lines.slice(Math.max(0, index - MOST_LINES), index).findLast((each) => !isSilent(each));
  const end =
    above?.kind === 'text' || above?.kind === 'article' || above?.kind === 'mark' ? above.pieces.text.text : '';
  if (end !== '' && isUnfinished(end)) return false;
  let sentence = first;
  for (const below of lines.slice(index + 1, index + MOST_LINES)) {
    if (below.kind !== 'text') break;
    sentence += compact(below);
    if (!isUnfinished(sentence)) break;
  }
  return CLOSING.test(sentence);
}

function compact({ pieces }: LineOf<'text'>): string {
  return pieces.text.text.slice(0, LOOKED_AT).replace(/\s/gu, '');
}

/** Whether a caption stands right above an article. */
function opensArticle(line: Line, lines: readonly Line[], index: number): line is LineOf<'caption'> {
  if (line.kind !== 'caption') return false;
  const next = lines.slice(index + 1, index + 20).find((each) => !isSilent(each));
  return next?.kind === 'article';
}

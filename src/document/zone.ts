import { isSilent, type Line, type LineOf } from './line.ts';

/** The great parts of an agreement, in the order in which most have them. */
export type ZoneKind = 'front' | 'body' | 'closing' | 'annex' | 'supplement';

/** Consecutive lines of one part. */
export interface Zone {
  readonly kind: ZoneKind;
  readonly lines: readonly Line[];
}

/** The sentence that closes an agreement: `この連携協約の締結を証するため、本連携協約書2通を作成し…`. */
const CLOSING = /証する|証とし|証に|本書を?.{0,12}通|協[約定]書を?.{0,8}通/u;

/** Code units of a line that tell whether it closes the agreement. */
const LOOKED_AT = 400;

/** Cuts the lines where the document turns from one part to the next. The zones touch; each annex is one of its own, before or after the closing. */
export function readZones(lines: readonly Line[]): Zone[] {
  const zones: { kind: ZoneKind; lines: Line[] }[] = [{ kind: 'front', lines: [] }];
  lines.forEach((line, index) => {
    const current = zones.at(-1);
    const kind = turnsTo(line, lines, index, current?.kind ?? 'front');
    if (current && (kind === undefined || (kind === current.kind && kind !== 'annex'))) current.lines.push(line);
    else zones.push({ kind: kind ?? 'front', lines: [line] });
  });
  return zones.filter((zone) => zone.lines.length > 0);
}

function turnsTo(line: Line, lines: readonly Line[], index: number, now: ZoneKind): ZoneKind | undefined {
  if (line.kind === 'annex') return 'annex';
  if (line.kind === 'supplement') return 'supplement';
  if (now === 'front')
    return line.kind === 'article' || line.kind === 'part' || opensArticle(line, lines, index) ? 'body' : undefined;
  if (line.kind === 'text' && CLOSING.test(line.pieces.text.text.slice(0, LOOKED_AT).replace(/\s/gu, '')))
    return 'closing';
  if (line.kind === 'date' && (now === 'body' || now === 'supplement')) return 'closing';
  return undefined;
}

/** Whether a caption stands right above an article. */
function opensArticle(line: Line, lines: readonly Line[], index: number): line is LineOf<'caption'> {
  if (line.kind !== 'caption') return false;
  const next = lines.slice(index + 1, index + 20).find((each) => !isSilent(each));
  return next?.kind === 'article';
}

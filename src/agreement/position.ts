import { type Block, walkBlocks } from '../document/block.ts';
import type { Position } from '../registry/region.ts';
import type { Span } from '../text/span.ts';
import { span } from '../text/span.ts';
import type { Party } from './agreement.ts';
import { Compact } from './compact.ts';
import { mentionsOf } from './mentions.ts';
import { isOfSettlement } from './settlement.ts';
import { sentencePieces } from './value.ts';

/** A position that the text itself gives a party, with the words that do. */
export interface PositionReading {
  readonly position: Position;
  readonly spans: readonly Span[];
}

const CORE = '(?:中心市|連携中枢都市|中枢都市)';
const BEFORE_CORE = `(?:共に|ともに)?(?:${CORE}(?:である|の)|${CORE}宣言を(?:行った|した)(?:${CORE}である)?)`;
const BEFORE_PARTNER =
  '(?:周辺|近隣|隣接|隣り合う|賛同した|連携市町村|関係市町村)(?:の|に|と|で|ある|する|した|隣接|位置|いる|結び付きの強い|市|町|村|である){0,8}';
const AFTER_CORE = `は[、，]?${CORE}として`;
const AFTER_PARTNER = 'は[、，]?(?:連携市町村|周辺市町村)として';

/**
 * The positions of the parties as the text gives them: `中心市である飯田市`, `連携中枢都市宣言を行った北浜市`, `周辺の村である乙`. Of an agreement between a centre and its
 * neighbours: where the text says who is the centre, the others are its partners.
 */
export function positionsInText(
  blocks: readonly Block[],
  parties: readonly Party[],
): ReadonlyMap<number, PositionReading> {
  const found = new Map<number, PositionReading>();
  for (const compact of textsOf(blocks)) {
    for (const party of parties) {
      if (found.has(party.ordinal)) continue;
      const reading = positionIn(compact, party, parties);
      if (reading) found.set(party.ordinal, reading);
    }
  }
  const core = Array.from(found.values()).find(({ position }) => position === 'core-city');
  for (const { ordinal } of parties)
    if (core && !found.has(ordinal)) found.set(ordinal, { position: 'partner', spans: core.spans });
  return found;
}

/** The positions that the words of the text give; where they give none, those of the registry for these names, unless it is of the other scheme. */
export function partyPositions(
  blocks: readonly Block[],
  parties: readonly Party[],
  positionsOf: (names: readonly string[]) => readonly (Position | undefined)[],
): ReadonlyMap<number, Position> {
  const inText = positionsInText(blocks, parties);
  if (inText.size > 0) return new Map(Array.from(inText, ([ordinal, { position }]) => [ordinal, position]));
  if (isOfSettlement(blocks)) return new Map();
  const found = positionsOf(parties.map(({ name }) => name.value));
  return new Map(
    parties.flatMap(({ ordinal }, at): [number, Position][] => {
      const position = found[at];
      return position ? [[ordinal, position]] : [];
    }),
  );
}

function textsOf(blocks: readonly Block[]): Compact[] {
  return Array.from(walkBlocks(blocks))
    .filter(({ kind, heading }) => (kind === 'preamble' || kind === 'paragraph' || kind === 'item') && !heading)
    .map((block) => new Compact(sentencePieces(block)));
}

function positionIn(compact: Compact, party: Party, parties: readonly Party[]): PositionReading | undefined {
  const own = ownForms(party, parties);
  const all = anyOf(parties);
  const list = `(?:${all}(?:（以下[^）]{1,20}）)?(?:及び|[、，]|並びに))`;
  const patterns: readonly (readonly [Position, string])[] = [
    ['core-city', `${BEFORE_CORE}${own}`],
    ['core-city', `(?:共に|ともに)${CORE}である${list}+${own}`],
    ['core-city', `${CORE}である${list}*${own}(?:（以下[^）]{1,20}）)?並びに`],
    ['partner', `${BEFORE_PARTNER}${own}`],
    ['core-city', `${own}${AFTER_CORE}`],
    ['partner', `${own}${AFTER_PARTNER}`],
  ];
  for (const [position, pattern] of patterns) {
    const match = new RegExp(pattern, 'u').exec(compact.piece.text);
    if (!match || isOther(match[0], party, parties)) continue;
    const range = span(match.index, match.index + match[0].length);
    return { position, spans: compact.pieces(range).map((piece) => piece.span) };
  }
  return undefined;
}

/** `共に中心市である松江市及び米子市並びに…境港市`: what stands behind 並びに is another list. */
function isOther(words: string, party: Party, parties: readonly Party[]): boolean {
  return parties.length > 2 && new RegExp(`並びに.*${anyOf([party])}$`, 'u').test(words);
}

/** The forms of a party, where no name of another one stands that begins alike: 甲 is not in 甲賀市. */
function ownForms(party: Party, parties: readonly Party[]): string {
  const own = formsOf([party]);
  const others = formsOf(parties).filter(
    (other) => !own.includes(other) && own.some((form) => other.length > form.length && other.startsWith(form)),
  );
  return others.length === 0 ? alternatives(own) : `(?!${alternatives(others)})${alternatives(own)}`;
}

function anyOf(parties: readonly Party[]): string {
  return alternatives(formsOf(parties));
}

function formsOf(parties: readonly Party[]): string[] {
  return parties.flatMap((party) => mentionsOf(party).body).sort((a, b) => b.length - a.length);
}

function alternatives(forms: readonly string[]): string {
  return `(?:${forms.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`;
}

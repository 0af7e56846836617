import type { Piece } from '../document/line-rule.ts';
import { findMentions, type PartyMentions, partyMentions } from '../registry/mention.ts';
import type { Party } from './agreement.ts';
import { shortName } from './short-name.ts';
import { subPiece, type Value } from './value.ts';

/** What joins parties in a subject: 甲及び乙, 甲、乙及び丙, 甲並びに乙, 甲乙. */
const JOINER = /^[ \u3000]*(?:及び|並びに|および|ならびに|[、，・]|と)?[ \u3000]*$/u;

/** How the agreement writes a party, for finding it in a text. */
export function mentionsOf({ alias, name, office, signatory }: Party): PartyMentions {
  const forms = (form: string) =>
    partyMentions({ alias: alias?.value, name: form, office: office?.value, signatory: signatory?.value });
  const short = shortName(name.value);
  const whole = forms(name.value);
  if (short === name.value) return whole;
  const { body, head } = forms(short);
  return { body: [...new Set([...whole.body, ...body])], head: [...new Set([...whole.head, ...head])] };
}

/** The parties of a document are asked for with each of its labels and texts: how they are written is worked out once. */
const written = new WeakMap<readonly Party[], readonly PartyMentions[]>();

function mentionsOfAll(parties: readonly Party[]): readonly PartyMentions[] {
  const forms = written.get(parties) ?? parties.map(mentionsOf);
  written.set(parties, forms);
  return forms;
}

/**
 * The parties that are a subject: `甲及び乙が…`, `熊本市長及び荒尾市長は、…`, `甲の役割`. The first run of joined mentions that `after` (a pattern source) follows;
 * each with where it is written and whether it names the party or its head.
 */
export function subjectParties(piece: Piece, parties: readonly Party[], after: string): Value<number>[] {
  const mentions = findMentions(piece.text, mentionsOfAll(parties));
  const follows = new RegExp(after, 'uy');
  const last = mentions.findIndex(({ span }) => {
    follows.lastIndex = span.end;
    return follows.test(piece.text);
  });
  const isJoined = (index: number) =>
    JOINER.test(piece.text.slice(mentions[index - 1]?.span.end, mentions[index]?.span.start));
  let first = last;
  while (first > 0 && isJoined(first)) first -= 1;
  return mentions.slice(Math.max(first, 0), last + 1).map(({ span, party, as }) => ({
    value: parties[party]?.ordinal ?? 0,
    spans: [subPiece(piece, span.start, span.end).span],
    rules: [as === 'head' ? 'resolve-office' : 'resolve-alias'],
  }));
}

/** Every party that a text mentions, once, where it is mentioned first. */
export function mentionedParties(piece: Piece, parties: readonly Party[]): Value<number>[] {
  const mentions = findMentions(piece.text, mentionsOfAll(parties));
  const first = mentions.filter(({ party }, at) => mentions.findIndex((each) => each.party === party) === at);
  return first.map(({ span, party, as }) => ({
    value: parties[party]?.ordinal ?? 0,
    spans: [subPiece(piece, span.start, span.end).span],
    rules: [as === 'head' ? 'resolve-office' : 'resolve-alias'],
  }));
}

import type { Piece } from '../document/line-rule.ts';
import type { Party } from './agreement.ts';
import { Compact } from './compact.ts';
import type { Field } from './field.ts';
import { mentionsOf, subjectParties } from './mentions.ts';
import { listText, subPiece, type Value } from './value.ts';

/** The part of a field that one party, or several, have. */
export interface RolePart {
  readonly parties: readonly Value<number>[];
  readonly field: Field;
}

const MARK =
  '(?:(?:[（(][^（）()]{1,3}[）)]|[⑴-⒇①-⑳]|[0-9０-９ア-ヴa-zａ-ｚ]{1,2}[.．、]?(?=[ \\u3000])|[・○●◎◆■□◇])[ \\u3000]*)?';

/**
 * A field of roles that says itself whose each is (`甲は、…。乙は、…。`, `甲：…`, `【甲】…`), cut where it does; `undefined` if it does not begin so.
 */
export function rolesInText(field: Field, parties: readonly Party[]): readonly RolePart[] | undefined {
  const who = partyPattern(parties);
  if (who === undefined) return undefined;
  const head = new RegExp(
    `(?<=^|。)[ \\u3000]*${MARK}(?:(?<label>[【〔［\\[（(]${who}(?:の役割)?[】〕］\\]）)][ \\u3000]*[:：]?|${who}(?:の役割)?(?:[ \\u3000]*[:：]|[ \\u3000]+))|(?=${who}(?:に(?:あっては|おいては)|は)[、，]))`,
    'dgu',
  );
  const cuts = cutsOf(field.pieces, head);
  const read = cuts?.map(({ pieces, label }) => partOf(field, pieces, label, parties)) ?? [];
  return read.length === 0 || read.some((part) => part.parties.length === 0) ? undefined : merged(read);
}

interface Cut {
  readonly pieces: Piece[];
  readonly label: Piece | undefined;
}

/** The pieces of a field cut where a head begins a part; `undefined` if the first words belong to none. */
function cutsOf(pieces: readonly Piece[], head: RegExp): readonly Cut[] | undefined {
  const cuts: Cut[] = [];
  for (const piece of pieces) {
    const found = Array.from(piece.text.matchAll(head));
    const before = subPiece(piece, 0, found[0]?.index ?? piece.text.length);
    if (before.text.trim() !== '' && cuts.length === 0) return undefined;
    if (before.text.trim() !== '') cuts.at(-1)?.pieces.push(before);
    found.forEach((match, at) => {
      const [from = 0, to = 0] = match.indices?.groups?.label ?? [];
      const rest = subPiece(piece, match.index + match[0].length, found[at + 1]?.index ?? piece.text.length);
      cuts.push({ pieces: [rest], label: to > from ? subPiece(piece, from, to) : undefined });
    });
  }
  return cuts;
}

/** A part with those whom its label names, or all who are a subject in it. */
function partOf(field: Field, pieces: readonly Piece[], label: Piece | undefined, all: readonly Party[]): RolePart {
  const [text, { text: _text, ...rest }] = [listText(pieces), field];
  const compact = new Compact(label ? [label] : pieces);
  const named = label
    ? subjectParties(compact.piece, all, '(?:の役割)?[】〕］\\])）]?[:：]?$')
    : subjectsIn(compact, all);
  const parties = named.map((value) => compact.value(value));
  return { parties, field: { ...rest, pieces, ...(text && { text }) } };
}

/** All who are subjects of a text, once: `甲は、…し、乙は、…する。` is of both. */
function subjectsIn({ piece }: Compact, all: readonly Party[]): Value<number>[] {
  const found: Value<number>[] = [];
  let rest = piece;
  for (;;) {
    const subjects = subjectParties(rest, all, '(?:に(?:あっては|おいては)|は)[、，]');
    const end = subjects.at(-1)?.spans[0]?.end;
    if (end === undefined) break;
    found.push(...subjects.filter(({ value }) => !found.some((each) => each.value === value)));
    rest = subPiece(piece, end - piece.span.start, piece.text.length);
  }
  return found;
}

/** Parts of the same parties on end as one. */
function merged(parts: readonly RolePart[]): readonly RolePart[] {
  const key = ({ parties }: RolePart) => parties.map(({ value }) => value).join();
  const found: RolePart[] = [];
  for (const part of parts) {
    const last = found.at(-1);
    if (!last || key(last) !== key(part)) {
      found.push(part);
      continue;
    }
    const pieces = [...last.field.pieces, ...part.field.pieces];
    const text = listText(pieces);
    found[found.length - 1] = { ...last, field: { ...last.field, pieces, ...(text && { text }) } };
  }
  return found;
}

/** One party or several, as the agreement writes them. */
function partyPattern(parties: readonly Party[]): string | undefined {
  const forms = parties
    .flatMap((party) => mentionsOf(party).body)
    .map((form) => Array.from(form, literally).join('[ \\u3000]*'));
  if (forms.length === 0) return undefined;
  const one = `(?:${forms.join('|')})`;
  return `${one}(?:[ \\u3000]*(?:及び|並びに|、|・|と)?[ \\u3000]*${one})*`;
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

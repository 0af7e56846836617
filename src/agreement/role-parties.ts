import type { Piece } from '../document/line-rule.ts';
import { columnKind } from '../document/rule/column-name.ts';
import { OF, OTHER_ROLE, SHARE } from '../document/rule/role-label.ts';
import type { Position } from '../registry/region.ts';
import type { Party } from './agreement.ts';
import { Compact } from './compact.ts';
import type { Field } from './field.ts';
import { mentionedParties, subjectParties } from './mentions.ts';
import { splitPiece, subPiece, type Value } from './value.ts';

/** The parties of an agreement and where each stands in its region, as far as that is known: by ordinal. */
export interface Parties {
  readonly all: readonly Party[];
  readonly positions: ReadonlyMap<number, Position>;
}

const ROLE = `(?:${OF}(?:役割|分担)${SHARE})`;

/** What follows the parties in the label of a role: 甲の役割, 福山市の役割分担及び費用分担, 乙が担う役割, 甲の責務; or nothing, where a column is headed by a party alone. */
const ROLE_LABEL = new RegExp(`(?:の?(?:共通|双方|両者)(?=の|が|$))?(?:${ROLE}|${OTHER_ROLE})?$`, 'u');

/** Who a party is, in brackets: 甲（高松市）の役割. */
const NOTE = /[（(][^（）()]*[）)]/gu;

/** A label that names no party: the role is that of all of them together. */
const JOINT_LABEL = new RegExp(
  `^(?:(?:(?:(?:各|全)?市町村?|各(?:町村|町|市|者)|両(?:市町村|市町|市村|町村|市|町|村|者)|[二三四2-4]市町村?|(?:関係|構成|圏域|連携)(?:の全?)?市町村?|双方|共通|共同|当事者(?:双方|全員)?)(?=の|が|$))?${ROLE}|(?:両者|双方|共通|共同|両市町?|両町|当事者双方))$`,
  'u',
);

/** A label that means those of the parties which are towns, or villages, or cities, where there are others: 両町の役割. */
const BOTH_OF_KIND = /^両(?<kind>[市町村])(?![市町村])/u;

/** Labels that name a position: 中心市の役割, 連携中枢都市の役割; 近隣市町村の役割, 連携市町の役割. */
const BY_POSITION: readonly (readonly [Position, RegExp])[] = [
  ['core-city', new RegExp(`^(?:圏域の)?(?:中心市|中心都市|連携中枢都市|中枢都市)${ROLE}?$`, 'u')],
  [
    'partner',
    new RegExp(
      `^(?:(?:近隣|周辺|連携|隣接|参加)の?(?:市町村|市町|町村|市|町|村)|連携中枢都市以外の市町村)${ROLE}?$`,
      'u',
    ),
  ],
];

/** An alias in a label that may be that of no party: 丙の役割. */
const STEM = /^(?<alias>[甲乙丙丁戊己庚辛壬癸])(?:の|が|[（(]|$)/u;

/** Who undertakes a role, as its label says; all parties where the label is common to them, each with where the text, or else the recital, names it. */
export function labelledParties({ label, pieces }: Field, { all, positions }: Parties): Value<number>[] {
  const named = namedParties(label, all);
  if (named.length > 0) return named;
  const compact = new Compact([label]);
  const position = BY_POSITION.find(([, pattern]) => pattern.test(compact.piece.text))?.[0];
  const isMeant = ({ ordinal }: Party) => positions.get(ordinal) === position;
  if (position) return inText(all.filter(isMeant), pieces, 'role-by-position');
  return JOINT_LABEL.test(compact.piece.text) ? inText(meantBy(compact.piece.text, all), pieces, 'joint-role') : [];
}

/** Whether a label means the roles of all without naming anyone: 役割分担, 両市の役割. */
export function isOfAll({ label }: Field, { all }: Parties): boolean {
  return namedParties(label, all).length === 0 && JOINT_LABEL.test(new Compact([label]).piece.text);
}

/** The parties that a label names: 甲及び乙の役割, 甲（高松市）の役割, 役割（甲）. */
function namedParties(label: Piece, all: readonly Party[]): Value<number>[] {
  const [whole, plain] = [new Compact([label]), new Compact(splitPiece(label, NOTE))];
  const who = subPiece(plain.piece, 0, ROLE_LABEL.exec(plain.piece.text)?.index ?? 0);
  const before = subjectParties(who, all, '$').map((value) => plain.value(value));
  if (before.length > 0) return before;
  const isRole = columnKind(plain.piece.text) === 'role';
  return isRole ? subjectParties(whole.piece, all, '[）)]$').map((value) => whole.value(value)) : [];
}

/** Whom a common label means: 両町 the two towns, if others take part. */
function meantBy(label: string, all: readonly Party[]): readonly Party[] {
  const kind = BOTH_OF_KIND.exec(label)?.groups?.kind;
  const ofKind = all.filter(({ name }) => kind !== undefined && name.value.endsWith(kind));
  return all.length > 2 && ofKind.length === 2 ? ofKind : all;
}

/** The parties with where the role's text, or else the recital, names them. */
function inText(parties: readonly Party[], pieces: Field['pieces'], rule: string): Value<number>[] {
  const text = new Compact(pieces);
  const mentioned = mentionedParties(text.piece, parties).map((value) => text.value(value));
  return parties.flatMap(({ ordinal, alias, name }) => {
    const found = mentioned.find(({ value }) => value === ordinal);
    const spans = found?.spans ?? (alias ?? name).spans;
    return spans.length > 0 ? [{ value: ordinal, spans, rules: [rule] }] : [];
  });
}

/** The alias that a role's label names though no party has it: 丙 where there are two. */
export function strangeAlias({ label }: Field, { all }: Parties): string | undefined {
  const labels = new Compact([label]).piece.text.split(/及び|並びに|、|・/u);
  const aliases = labels.flatMap((part) => STEM.exec(part)?.groups?.alias ?? []);
  const known = all.flatMap(({ alias }) => alias?.value ?? []);
  return known.length < 2 ? undefined : aliases.find((alias) => !known.includes(alias));
}

import type { Position } from '../registry/region.ts';
import type { Party } from './agreement.ts';
import { Compact } from './compact.ts';
import type { Field } from './field.ts';
import { mentionedParties, subjectParties } from './mentions.ts';
import type { Value } from './value.ts';

/** The parties of an agreement and where each stands in its region, as far as that is known: by ordinal. */
export interface Parties {
  readonly all: readonly Party[];
  readonly positions: ReadonlyMap<number, Position>;
}

const SHARE = '(?:役割|分担)(?:分担)?(?:(?:及び|・|と)(?:費用|経費)の?(?:分担|負担))?';

/** What follows the parties in the label of a role: 甲の役割, 福山市の役割分担及び費用分担; or nothing, where a column is headed by a party alone. */
const ROLE_LABEL = `(?:の?${SHARE})?$`;

/** A label that names no party: the role is that of all of them together. */
const JOINT_LABEL = new RegExp(
  `^(?:(?:各市町村?|各市|両市町?|両者|(?:関係|構成|圏域)市町村?|双方|当事者)の?)?${SHARE}$`,
  'u',
);

/** Labels that name a position: 中心市の役割, 連携中枢都市の役割; 近隣市町村の役割, 連携市町の役割. */
const BY_POSITION: readonly (readonly [Position, RegExp])[] = [
  ['core-city', new RegExp(`^(?:圏域の)?(?:中心市|中心都市|連携中枢都市|中枢都市)(?:の?${SHARE})?$`, 'u')],
  [
    'partner',
    new RegExp(
      `^(?:(?:近隣|周辺|連携|隣接|参加)の?(?:市町村|市町|町村|市|町|村)|連携中枢都市以外の市町村)(?:の?${SHARE})?$`,
      'u',
    ),
  ],
];

/** An alias in a label that may be that of no party: 丙の役割. */
const STEM = /^(?<alias>[甲乙丙丁戊己庚辛壬癸])(?:の|$)/u;

/** Who undertakes a role, as its label says; all parties where the label is common to them, each with where the text, or else the recital, names it. */
export function labelledParties({ label, pieces }: Field, { all, positions }: Parties): Value<number>[] {
  const compact = new Compact([label]);
  const named = subjectParties(compact.piece, all, ROLE_LABEL).map((value) => compact.value(value));
  if (named.length > 0) return named;
  const position = BY_POSITION.find(([, pattern]) => pattern.test(compact.piece.text))?.[0];
  const isMeant = ({ ordinal }: Party) => positions.get(ordinal) === position;
  if (position) return inText(all.filter(isMeant), pieces, 'role-by-position');
  return JOINT_LABEL.test(compact.piece.text) ? inText(all, pieces, 'joint-role') : [];
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

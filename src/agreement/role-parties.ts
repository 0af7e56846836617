import type { Party } from './agreement.ts';
import { Compact } from './compact.ts';
import type { Field } from './field.ts';
import { mentionedParties, subjectParties } from './mentions.ts';
import type { Value } from './value.ts';

/** What follows the parties in the label of a role: 甲の役割, 福山市の役割分担及び費用分担; or nothing, where a column is headed by a party alone. */
const ROLE_LABEL = '(?:の?(?:役割|分担)(?:分担)?(?:(?:及び|・|と)(?:費用|経費)の?(?:分担|負担))?)?$';

/** A label that names no party: the role is that of all of them together. */
const JOINT_LABEL =
  /^(?:(?:各市町村?|各市|両市町?|両者|関係市町村?|双方|当事者)の?)?(?:役割|分担)(?:分担)?(?:(?:及び|・|と)(?:費用|経費)の?(?:分担|負担))?$/u;

/** Who undertakes a role, as its label says; all parties where the label is common to them, each with where the text, or else the recital, names it. */
export function labelledParties({ label, pieces }: Field, parties: readonly Party[]): Value<number>[] {
  const compact = new Compact([label]);
  const named = subjectParties(compact.piece, parties, ROLE_LABEL).map((value) => compact.value(value));
  if (named.length > 0) return named;
  if (!JOINT_LABEL.test(compact.piece.text)) return [];
  const text = new Compact(pieces);
  const inText = mentionedParties(text.piece, parties).map((value) => text.value(value));
  return parties.flatMap(({ ordinal, alias, name }) => {
    const found = inText.find(({ value }) => value === ordinal);
    const spans = found?.spans ?? (alias ?? name).spans;
    return spans.length > 0 ? [{ value: ordinal, spans, rules: ['joint-role'] }] : [];
  });
}

import type { Piece } from '../document/line-rule.ts';
import type { Party } from './agreement.ts';
import { groupPiece, subPiece, type Text, textOf } from './value.ts';

/** One party with its alias: `熊本市（以下「甲」という。）`, `山口県岩国市（以下「乙」という。）`; the name begins behind what joins the parties. */
const WITH_ALIAS =
  /(?<![^\s（）()「」、。,，])(?<name>[^\s（）()「」、。,，]+)[ \u3000]*[（(]以下[ \u3000]*「(?<alias>[^」]{1,10})」[ \u3000]*と(?:いう|する)。?[）)]/dgu;

/** What may stand before the second name: `及び荒尾市`, `並びに境港市`, `と大鹿村`. */
const JOINER = /^(?:及び|並びに|および|ならびに|と|とともに)/;

/** A title names its parties: `熊本市及び荒尾市における…`, `福山市と三原市との間における…`. */
const TITLE_PARTIES = /^[○◯]?(?<names>[^\s]+?)(?:との間|における|との連携|の間における)/du;

/** The parties of an agreement in the order of its recital, each once; by its title where the recital has no aliases. */
export function readParties(
  preamble: Piece | undefined,
  title: Piece | undefined,
  isGovernment: (name: string) => boolean,
): Party[] {
  const withAlias = preamble
    ? Array.from(preamble.text.matchAll(WITH_ALIAS), (match) => withAliasParty(preamble, match))
    : [];
  const parties = withAlias.some(({ name }) => name === undefined) ? [] : withAlias;
  const named = parties.length > 1 ? parties : namedInTitle(title, isGovernment);
  const isFirst = ({ name, alias }: Named, index: number) =>
    named.findIndex((each) => each.name?.value === name?.value && each.alias?.value === alias?.value) === index;
  return named
    .filter(isFirst)
    .flatMap(({ name, alias }, index) => (name ? [{ ordinal: index + 1, name, ...(alias && { alias }) }] : []));
}

/** A party before it has its ordinal. */
interface Named {
  readonly name: Text | undefined;
  readonly alias: Text | undefined;
}

function withAliasParty(piece: Piece, match: RegExpExecArray): Named {
  const name = groupPiece(piece, match, 'name');
  const joiner = name && JOINER.exec(name.text)?.[0];
  return {
    name: textOf(name && subPiece(name, joiner?.length ?? 0, name.text.length)),
    alias: textOf(groupPiece(piece, match, 'alias')),
  };
}

/** Splits at 及び, 並びに and 、 always; at と only where both sides are then names of local governments (もとす市 is not two). */
function namedInTitle(title: Piece | undefined, isGovernment: (name: string) => boolean): Named[] {
  const match = title && TITLE_PARTIES.exec(title.text);
  const names = title && match ? groupPiece(title, match, 'names') : undefined;
  if (!names) return [];
  const pieces = splitAt(names, /及び|並びに|および|、/gu);
  const finer = pieces.flatMap((piece) => {
    const parts = splitAt(piece, /と/gu);
    return parts.every(({ text }) => isGovernment(text)) ? parts : [piece];
  });
  return finer.length > 1 ? finer.map((piece) => ({ name: textOf(piece), alias: undefined })) : [];
}

function splitAt(piece: Piece, separator: RegExp): Piece[] {
  const parts: Piece[] = [];
  let start = 0;
  for (const match of piece.text.matchAll(separator)) {
    parts.push(subPiece(piece, start, match.index));
    start = match.index + match[0].length;
  }
  return [...parts, subPiece(piece, start, piece.text.length)];
}

import { span } from '../text/span.ts';
import type { Compact } from './compact.ts';
import { groupPiece, splitPiece, subPiece, type Text } from './value.ts';

/** Whether a name is that of a local government of the registry. */
export type IsGovernment = (name: string) => boolean;

/** A party before it has its ordinal. */
export interface Named {
  readonly name: Text;
  readonly alias?: Text;
}

/** Aliases that parties have, whatever their names are; others only go with the name of a known local government. */
const STEM = '[甲乙丙丁戊己庚辛壬癸]';
const STEM_ALIAS = new RegExp(`^${STEM}$`, 'u');
/** Converters lose the quotes. */
const OPEN = '[「『“"]?';
const CLOSE = '[」』”"]?';
const CALLED = 'と(?:いう|言う|する|し|称する|称し|呼ぶ|呼び|略称する)';
const BY_TURNS = '(?:それぞれ|各々|順に|順次)?[、，]?';

/** `熊本市（以下「甲」という。）`, `熊本市（代表者市長。以下甲とする。）`, `熊本市（甲）`. */
const BRACKETED = new RegExp(
  `(?<name>[^（）()「」、。,，]{1,60})[（(](?:[^（）()「」]{0,40}[。、，])?(?<below>以下[、，]?)?${OPEN}(?<alias>[^「」『』、。（）()]{1,10}?)${CLOSE}(?:${CALLED})?。?[）)]`,
  'dgu',
);
/** `岐阜市を甲とし、本巣市を乙とし`, `岐阜市を「甲」、本巣市を「乙」という`. */
const MADE = new RegExp(
  `(?<name>[^（）()「」、。,，]{1,60})を${OPEN}(?<alias>${STEM})${CLOSE}(?=${CALLED}|[、，]|及び|並びに)`,
  'dgu',
);
/** `甲を岐阜市、乙を本巣市とし`, `「甲」とは、玖珠町をいう`. */
const MEANT = new RegExp(
  `${OPEN}(?<alias>${STEM})${CLOSE}(?:を|とは[、，]?)(?<name>[^（）()「」、。,，]{1,40}?)(?=${CALLED}|を?[、，]|をいう|及び|並びに)`,
  'dgu',
);
/** `甲（岐阜市）と乙（本巣市）`, `甲：岐阜市`. */
const BEFORE = new RegExp(
  `${OPEN}(?<alias>${STEM})${CLOSE}[（(:：]?(?<name>[^（）()「」、。,，]{2,20}?[都道府県市区町村])`,
  'dgu',
);
/** `岐阜市及び本巣市（以下それぞれ「甲」、「乙」という。）`. */
const TURNS = new RegExp(
  `(?<names>[^（）()「」。]{3,120})[（(]以下[、，]?${BY_TURNS}(?<aliases>${OPEN}${STEM}${CLOSE}(?:(?:、|，|・|及び|並びに|と)?${OPEN}${STEM}${CLOSE})+)(?:${CALLED})?。?[）)]`,
  'du',
);

/** Names of kinds of local governments that a party's name ends in. */
const GOVERNMENT = /[都道府県市区町村]$/u;

/** What may stand before a name: `及び荒尾市`, `並びに境港市`, `と大鹿村`. */
const JOINER = /^(?:以下|及び|並びに|および|ならびに|とともに|と)/u;

/** The parties of a text that gives each an alias, in order, whichever way it says so; the first way that gives two. */
export function aliasedParties(compact: Compact, isGovernment: IsGovernment): readonly Named[] {
  const { text } = compact.piece;
  const ways = [
    () => found(compact, BRACKETED, isGovernment),
    () => byTurns(compact),
    () => found(compact, MADE, isGovernment),
    () => found(compact, MEANT, isGovernment),
    () => found(compact, BEFORE, isGovernment).filter(({ name }) => isGovernment(name.value)),
  ];
  if (!/[甲乙]|以下/u.test(text)) return [];
  for (const way of ways) {
    const named = way();
    if (named.length > 1) return named;
  }
  return [];
}

function found(compact: Compact, pattern: RegExp, isGovernment: IsGovernment): Named[] {
  return Array.from(compact.piece.text.matchAll(pattern)).flatMap((match) => {
    const [start, end] = match.indices?.groups?.name ?? [0, 0];
    const written = compact.piece.text.slice(start, end);
    const from = nameStart(written, isGovernment);
    const name = compact.text(span(start + from, end));
    const alias = compact.group(match, 'alias');
    const isStem = STEM_ALIAS.test(alias?.value ?? '');
    const isAnnounced = pattern !== BRACKETED || match.groups?.below !== undefined;
    const isParty = GOVERNMENT.test(written) && (isStem || (isAnnounced && isGovernment(written.slice(from))));
    return name && alias && isParty ? [{ name, alias }] : [];
  });
}

/** Where the name begins in what stands before an alias: `その宣言に賛同した周辺の村である大鹿村` is the longest known name, else what follows the last kana. */
function nameStart(written: string, isGovernment: IsGovernment): number {
  for (let at = 0; at < written.length - 1; at += 1) if (isGovernment(written.slice(at))) return at;
  const joiner = JOINER.exec(written)?.[0].length ?? 0;
  const kana = /^.*[\p{Script=Hiragana}](?=[^\p{Script=Hiragana}])/u.exec(written.slice(joiner))?.[0].length ?? 0;
  return joiner + kana;
}

/** Names in a row, then their aliases in the same order. */
function byTurns(compact: Compact): Named[] {
  const match = TURNS.exec(compact.piece.text);
  const whole = match && groupPiece(compact.piece, match, 'names');
  const list = match && groupPiece(compact.piece, match, 'aliases');
  if (!whole || !list) return [];
  const aliases = Array.from(list.text.matchAll(new RegExp(STEM, 'gu')), ({ index }) =>
    subPiece(list, index, index + 1),
  );
  const names = splitPiece(whole, /及び|並びに|[、と]/gu).slice(-aliases.length);
  if (names.length < aliases.length || !names.every(({ text }) => GOVERNMENT.test(text))) return [];
  return names.flatMap((piece, at) => {
    const name = compact.text(piece.span);
    const alias = aliases[at] && compact.text(aliases[at].span);
    return name && alias ? [{ name, alias }] : [];
  });
}

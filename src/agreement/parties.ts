import { type Block, walkBlocks } from '../document/block.ts';
import type { Piece } from '../document/line-rule.ts';
import { span } from '../text/span.ts';
import type { Party } from './agreement.ts';
import { Compact } from './compact.ts';
import { sentencePieces, subPiece, type Text } from './value.ts';

/** One party with its alias: `熊本市（以下「甲」という。）`; converters lose the quotes: `（以下甲という。）`. */
const WITH_ALIAS =
  /(?<name>[^（）()「」、。,，]{1,60})[（(]以下「?(?<alias>[^「」、。（）()]{1,10}?)」?と(?:いう|する|称する|呼ぶ)。?[）)]/dgu;

/** The party in an article of definitions: `「甲」とは、玖珠町をいう。` */
const DEFINED = /「(?<alias>[甲乙丙丁戊己庚辛壬癸])」とは、?(?<name>[^「」、。]{1,40})をいう/dgu;

/** Names of kinds of local governments that a party's name ends in. */
const GOVERNMENT = /[都道府県市区町村]$/u;

/** Aliases that parties have, whatever their names are; others only go with the name of a known local government. */
const STEM_ALIAS = /^[甲乙丙丁戊己庚辛壬癸]$/u;

/** What may stand before a name: `及び荒尾市`, `並びに境港市`, `と大鹿村`. */
const JOINER = /^(?:及び|並びに|および|ならびに|とともに|と)/u;

/** A title names its parties: `熊本市及び荒尾市における…`, `福山市と三原市との間における…`, `飯田市及び大鹿村の定住自立圏の…`. */
const TITLE_PARTIES = /^[○◯〇]?(?<names>.+?)(?:との間|における|との連携|の間における|との?定住|の定住|との?形成)/du;

/** A recital names them before its topic: `松山市と伊予市は、…`. */
const RECITAL_PARTIES = /^(?<names>[^、。，（）()]{3,80}?)(?:とは?|は)[、，]/du;

type IsGovernment = (name: string) => boolean;

/** A party before it has its ordinal. */
interface Named {
  readonly name: Text;
  readonly alias?: Text;
}

/** The parties of an agreement in the order in which it names them, each once: by the aliases of its recital or its definitions, else by its title, else by its recital. */
export function readParties(blocks: readonly Block[], isGovernment: IsGovernment): Party[] {
  const preamble = compactOf(blocks.find(({ kind }) => kind === 'preamble')?.text);
  const title = compactOf(blocks.find(({ kind }) => kind === 'title')?.text);
  const ways = [
    () => aliased(preamble, WITH_ALIAS, isGovernment),
    () => defined(blocks, isGovernment),
    () => joined(title, TITLE_PARTIES, isGovernment),
    () => joined(preamble, RECITAL_PARTIES, isGovernment),
  ];
  let named: readonly Named[] = [];
  for (const way of ways) if (named.length < 2) named = withoutRepeated(way());
  return named.map((party, index) => ({ ordinal: index + 1, ...party }));
}

function compactOf(piece: Piece | undefined): Compact {
  return new Compact(piece ? [piece] : []);
}

function withoutRepeated(named: readonly Named[]): Named[] {
  return named.filter(
    ({ name, alias }, at) =>
      named.findIndex((each) => each.name.value === name.value && each.alias?.value === alias?.value) === at,
  );
}

function aliased(compact: Compact, pattern: RegExp, isGovernment: IsGovernment): Named[] {
  return Array.from(compact.piece.text.matchAll(pattern)).flatMap((match) => {
    const [start, end] = match.indices?.groups?.name ?? [0, 0];
    const written = compact.piece.text.slice(start, end);
    const from = nameStart(written, isGovernment);
    const name = compact.text(span(start + from, end));
    const alias = compact.group(match, 'alias');
    const isParty =
      GOVERNMENT.test(written) && (STEM_ALIAS.test(alias?.value ?? '') || isGovernment(written.slice(from)));
    return name && alias && isParty ? [{ name, alias }] : [];
  });
}

function defined(blocks: readonly Block[], isGovernment: IsGovernment): Named[] {
  return Array.from(walkBlocks(blocks))
    .filter(({ kind }) => kind === 'item' || kind === 'paragraph')
    .flatMap((block) => aliased(new Compact(sentencePieces(block)), DEFINED, isGovernment));
}

/** Where the name begins in what stands before an alias: `その宣言に賛同した周辺の村である大鹿村` is the longest known name, else what follows the last kana. */
function nameStart(written: string, isGovernment: IsGovernment): number {
  for (let at = 0; at < written.length - 1; at += 1) if (isGovernment(written.slice(at))) return at;
  const joiner = JOINER.exec(written)?.[0].length ?? 0;
  const kana = /^.*[\p{Script=Hiragana}](?=[^\p{Script=Hiragana}])/u.exec(written.slice(joiner))?.[0].length ?? 0;
  return joiner + kana;
}

/** Splits at 及び, 並びに and 、 always; at と only where both sides are then names of local governments (もとす市 is not two). */
function joined(compact: Compact, pattern: RegExp, isGovernment: IsGovernment): Named[] {
  const match = pattern.exec(compact.piece.text);
  const range = match?.indices?.groups?.names;
  if (!range) return [];
  const names = subPiece(compact.piece, range[0], range[1]);
  const pieces = splitAt(names, /及び|並びに|および|ならびに|、/gu);
  const finer = pieces.flatMap((piece) => {
    const parts = splitAt(piece, /と/gu);
    return parts.every(({ text }) => isGovernment(text)) ? parts : [piece];
  });
  const isName = ({ text }: Piece) => GOVERNMENT.test(text) || isGovernment(text);
  if (finer.length < 2 || !finer.every(isName)) return [];
  return finer.flatMap((piece) => {
    const name = compact.text(piece.span);
    return name ? [{ name }] : [];
  });
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

import { type Block, walkBlocks } from '../document/block.ts';
import type { Piece } from '../document/line-rule.ts';
import type { Party } from './agreement.ts';
import { aliasedParties, type IsGovernment, type Named } from './alias-constructions.ts';
import { Compact } from './compact.ts';
import { sentencePieces, splitPiece, subPiece } from './value.ts';

/** Names of kinds of local governments that a party's name ends in. */
const GOVERNMENT = /[都道府県市区町村]$/u;

/** A title names its parties: `熊本市及び荒尾市における…`, `福山市と三原市との間における…`, `飯田市及び大鹿村の定住自立圏の…`. */
const TITLE_PARTIES = /^[○◯〇]?(?<names>.+?)(?:との間|における|との連携|の間における|との?定住|の定住|との?形成)/du;

/** A recital names them before its topic: `松山市と伊予市は、…`. */
const RECITAL_PARTIES = /^(?<names>[^、。，（）()]{3,80}?)(?:とは?|は)[、，]/du;

/** The parties of an agreement in the order in which it names them, each once: by the aliases of its recital or its definitions, else by its title, else by its recital. */
export function readParties(blocks: readonly Block[], isGovernment: IsGovernment): Party[] {
  const preamble = compactOf(blocks.find(({ kind }) => kind === 'preamble')?.text);
  const title = compactOf(blocks.find(({ kind }) => kind === 'title')?.text);
  const ways = [
    () => aliasedParties(preamble, isGovernment),
    () => aliasedInBody(blocks, isGovernment),
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

/** The parties in an article of definitions, or in the first article of an agreement that has no recital. */
function aliasedInBody(blocks: readonly Block[], isGovernment: IsGovernment): readonly Named[] {
  const texts = Array.from(walkBlocks(blocks))
    .filter(({ kind, heading }) => (kind === 'item' || kind === 'paragraph') && !heading)
    .map(sentencePieces);
  const named = texts
    .map((pieces) => aliasedParties(new Compact(pieces), isGovernment))
    .find(({ length }) => length > 1);
  return named ?? aliasedParties(new Compact(texts.filter(isDefinition).flat()), isGovernment);
}

/** One party in an item of its own: `(1) 「甲」とは、玖珠町をいう。`, `甲　玖珠町`. */
function isDefinition(pieces: readonly Piece[]): boolean {
  return /^[「『]?[甲乙丙丁戊己庚辛壬癸][」』]?(?:とは|[:：\s])/u.test(pieces[0]?.text.trim() ?? '');
}

/** Splits at 及び, 並びに and 、 always; at と only where both sides are then names of local governments (もとす市 is not two). */
function joined(compact: Compact, pattern: RegExp, isGovernment: IsGovernment): Named[] {
  const match = pattern.exec(compact.piece.text);
  const range = match?.indices?.groups?.names;
  if (!range) return [];
  const names = subPiece(compact.piece, range[0], range[1]);
  const pieces = splitPiece(names, /及び|並びに|および|ならびに|[、，]/gu);
  const finer = pieces.flatMap((piece) => {
    const parts = splitPiece(piece, /と/gu);
    return parts.every(({ text }) => isGovernment(text)) ? parts : [piece];
  });
  const isName = ({ text }: Piece) => GOVERNMENT.test(text) || isGovernment(text);
  if (finer.length < 2 || !finer.every(isName)) return [];
  return finer.flatMap((piece) => {
    const name = compact.text(piece.span);
    return name ? [{ name }] : [];
  });
}

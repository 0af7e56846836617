import type { Piece } from '../document/line-rule.ts';
import { parseNumeral } from '../text/numeral.ts';
import type { LawProvision } from './agreement.ts';
import { subPiece, type Value } from './value.ts';

const N = '[0-9０-９〇一二三四五六七八九十百]+';

/**
 * `地方自治法（昭和22年法律第67号。以下「法」という。）第252条の2第1項`: the law's name, its number where given, then article, branch numbers, paragraph, item. A bracket that
 * was never closed does not reach into the next sentence.
 */
const LAW_REFERENCE = new RegExp(
  `(?<![\\p{Script=Han}ァ-ヴー])(?<law>[\\p{Script=Han}ァ-ヴー]*法)(?:[（(](?<number>[^（）()]{1,30}号)(?:[^（）()。]|。(?=以下|[）)]))*[）)])?(?<provision>第(?<article>${N})条(?<branch>(?:の${N})*)(?:第(?<paragraph>${N})項)?(?:第(?<item>${N})号)?)`,
  'gu',
);

/** A reference to a provision of a law, before the law is looked up. */
export interface WrittenLawReference {
  readonly law: string;
  /** 法律番号, if the text gives it: `昭和22年法律第67号`. */
  readonly number?: string;
  readonly provision: Omit<LawProvision, 'lawId'>;
  readonly piece: Piece;
}

/** Finds the 法令ID of a law by its name or number; `undefined` if the table of laws does not hold it. */
export type FindLaw = (name: string, number: string | undefined) => string | undefined;

/** All references to provisions of laws in a piece, in order. A provision that no law can have (第0条, 第十百条) is none. */
export function findLawReferences(piece: Piece): WrittenLawReference[] {
  return Array.from(piece.text.matchAll(LAW_REFERENCE)).flatMap((match) => {
    const groups = match.groups ?? {};
    const provision = readProvision(groups);
    if (!provision) return [];
    const number = groups.number === undefined ? {} : { number: groups.number };
    const whole = subPiece(piece, match.index, match.index + match[0].length);
    return [{ law: groups.law ?? '', ...number, provision, piece: whole }];
  });
}

/** The provision a reference means, with the 法令ID of its law. */
export function resolveLawReference(reference: WrittenLawReference, findLaw: FindLaw): Value<LawProvision> | undefined {
  const lawId = findLaw(reference.law, reference.number);
  return lawId === undefined
    ? undefined
    : { value: { lawId, ...reference.provision }, spans: [reference.piece.span], rules: ['law-reference'] };
}

/** Article, paragraph and item; `undefined` if one of those written is no number from 1. */
function readProvision(groups: Readonly<Record<string, string | undefined>>): Omit<LawProvision, 'lawId'> | undefined {
  const article = `${groups.article ?? ''}${groups.branch ?? ''}`.split('の').map(parseNumeral);
  const paragraph = groups.paragraph === undefined ? undefined : (parseNumeral(groups.paragraph) ?? 0);
  const item = groups.item === undefined ? undefined : (parseNumeral(groups.item) ?? 0);
  if (article.some((part) => !part) || paragraph === 0 || item === 0) return undefined;
  return {
    article: article.join('_'),
    ...(paragraph !== undefined && { paragraph }),
    ...(item !== undefined && { item }),
  };
}

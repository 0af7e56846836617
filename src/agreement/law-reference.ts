import type { Piece } from '../document/line-rule.ts';
import { parseNumeral } from '../text/numeral.ts';
import type { LawProvision } from './agreement.ts';
import { subPiece, type Value } from './value.ts';

const N = '[0-9０-９〇一二三四五六七八九十百]+';

/** `地方自治法（昭和22年法律第67号）第252条の2第1項`: the law's name, its number where given, then article, branch numbers, paragraph, item. */
const LAW_REFERENCE = new RegExp(
  `(?<law>[\\p{Script=Han}ァ-ヴー]*法)(?:[（(](?<number>[^（）()]{1,30}号)[^（）()]*[）)])?(?<provision>第(?<article>${N})条(?<branch>(?:の${N})*)(?:第(?<paragraph>${N})項)?(?:第(?<item>${N})号)?)`,
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

/** All references to provisions of laws in a piece, in order. */
export function findLawReferences(piece: Piece): WrittenLawReference[] {
  return Array.from(piece.text.matchAll(LAW_REFERENCE), (match) => {
    const groups = match.groups ?? {};
    const number = groups.number === undefined ? {} : { number: groups.number };
    const whole = subPiece(piece, match.index, match.index + match[0].length);
    return { law: groups.law ?? '', ...number, provision: readProvision(groups), piece: whole };
  });
}

/** The provision a reference means, with the 法令ID of its law. */
export function resolveLawReference(reference: WrittenLawReference, findLaw: FindLaw): Value<LawProvision> | undefined {
  const lawId = findLaw(reference.law, reference.number);
  return lawId === undefined
    ? undefined
    : { value: { lawId, ...reference.provision }, spans: [reference.piece.span], rules: ['law-reference'] };
}

function readProvision(groups: Readonly<Record<string, string | undefined>>): Omit<LawProvision, 'lawId'> {
  const numbers = `${groups.article ?? ''}${groups.branch ?? ''}`.split('の');
  const paragraph = parseNumeral(groups.paragraph ?? '');
  const item = parseNumeral(groups.item ?? '');
  return {
    article: numbers.map((part) => parseNumeral(part) ?? part).join('_'),
    ...(paragraph !== undefined && { paragraph }),
    ...(item !== undefined && { item }),
  };
}

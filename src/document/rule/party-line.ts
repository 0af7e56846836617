import { lineRule } from '../line-rule.ts';
import { GAP } from './pattern.ts';

const PARTY = '(?:[甲乙丙丁戊己庚辛壬癸]|[^\\s。、，：:（）()「」]{1,12}[都道府県市区町村])';

/** The role of a party, or of several, labelled with nothing but who they are, as below 役割分担: `甲　医師を派遣する。`, `甲及び乙：…`, `【本巣市】`. */
export const partyLine = lineRule(
  ['indent', `${GAP}*`],
  ['open', '[【〔［\\[（(]?'],
  [
    'label',
    `(?:両者|双方|共通|${PARTY}(?:${GAP}*[（(][^（）()。]{1,30}[）)])?(?:${GAP}*(?:及び|並びに|・|、|，|と)${GAP}*${PARTY}(?:${GAP}*[（(][^（）()。]{1,30}[）)])?)*)`,
  ],
  ['close', `(?:${GAP}*[】〕］\\]）)]|${GAP}*[：:]|(?=${GAP})|(?=$))`],
  ['gap', `${GAP}*`],
  ['text', '.*'],
);

import { lineRule } from '../line-rule.ts';
import { CLOSE, GAP, NUMBER, OPEN } from './pattern.ts';

const INDENT = `${GAP}*[【〔［\\[]?`;
const LABEL = `別${GAP}*[表紙](?:${GAP}*第?${GAP}*${NUMBER})?`;
const END = `(?:${GAP}*[】〕］\\]])?`;
const RELATION = `${OPEN}[^（）()]*関係${CLOSE}`;
/** A title directly behind the label is a name: sentences (`別表に掲げる…`) have no gap there, or go on with a particle or a comma. */
const TITLE = `(?![\\p{Script=Hiragana}及並各])[^\\s。、，（）()][^。、，（）()]{1,60}`;

/**
 * The head of an annex (別表) with the provision it belongs to: `別表第1（第3条第1号関係）`, `別表（第2条、第3条関係）`, `別表第２`; its title may stand behind that. White space is the gap only
 * before a relation: were it free to be gap or rest, a long run of it would be tried in every division.
 */
export const annexLine = lineRule(
  ['indent', INDENT],
  ['label', LABEL],
  ['gap', `${END}(?:${GAP}*(?=${OPEN}))?`],
  ['relation', `(?:${RELATION})?`],
  ['gap2', `(?:(?<=関係${CLOSE})${GAP}*(?=\\S))?`],
  ['heading', `(?:(?<=関係${CLOSE}${GAP}*)[^\\s。][^。]*)?`],
  ['rest', `${GAP}*`],
);

/** The head of an annex with its title before the provision, or without one: `別表1　圏域全体の経済成長のけん引（第3条関係）`. */
export const titledAnnexLine = lineRule(
  ['indent', INDENT],
  ['label', LABEL],
  ['gap', `(?:${GAP}*[】〕］\\]]${GAP}*|${GAP}+)`],
  ['heading', TITLE],
  ['gap2', ''],
  ['relation', `(?:${RELATION})?`],
  ['rest', `${GAP}*`],
);

import { lineRule } from '../line-rule.ts';
import { CLOSE, GAP, NUMBER, OPEN } from './pattern.ts';

/**
 * The head of an annex (別表) with the provision it belongs to: `別表第1（第3条第1号関係）`, `別表（第2条、第3条関係）`, `別表第２`; its title may stand on the same line. White space is the gap only
 * before a relation: were it free to be gap or rest, a long run of it would be tried in every division.
 */
export const annexLine = lineRule(
  ['indent', `${GAP}*`],
  ['label', `別表(?:${GAP}*第?${GAP}*${NUMBER})?`],
  ['gap', `(?:${GAP}*(?=${OPEN}))?`],
  ['relation', `(?:${OPEN}[^（）()]*関係${CLOSE})?`],
  ['gap2', `(?:(?<=関係${CLOSE})${GAP}*(?=\\S))?`],
  ['heading', `(?:(?<=関係${CLOSE}${GAP}*)[^\\s。][^。]*)?`],
  ['rest', `${GAP}*`],
);

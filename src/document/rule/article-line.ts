import { lineRule } from '../line-rule.ts';
import { CLOSE, GAP, NUMBER, OPEN } from './pattern.ts';

/**
 * The line that opens an article (条), with its first paragraph behind the label: `第1条 この連携協約は…`, `第３条の２　…`, `第三十六条　…`,
 * and with the caption between them: `第1条（目的）　この協定は…`.
 * The text may begin on the next line.
 * A reference at the head of a line (`第3条の規定により…`, or with a space by mistake `第252条の2 第4項の規定により…`) is not one: no article begins with a number of its own 項.
 */
export const articleLine = lineRule(
  ['indent', `${GAP}*`],
  ['label', `第${GAP}*${NUMBER}${GAP}*条(?:${GAP}*の${GAP}*${NUMBER})*`],
  ['caption', `(?:${GAP}*${OPEN}[^（）()]{1,60}${CLOSE})?`],
  ['gap', `(?:(?<=${CLOSE})${GAP}*|${GAP}+|(?=$))`],
  ['text', `(?:(?!の${GAP}*規|第${GAP}*${NUMBER}${GAP}*[項号])[^\\s].*)?`],
);

import { lineRule } from '../line-rule.ts';
import { CLOSE, GAP, NUMBER, OPEN } from './pattern.ts';

/**
 * The line that opens an article (条), with its first paragraph behind the label: `第1条 この連携協約は…`, `第３条の２　…`, `第三十六条　…`,
 * and with the caption between them: `第1条（目的）　この協定は…`.
 * The text may begin on the next line.
 * A reference at the head of a sentence (`第3条の規定により…`) has no gap behind the label and is not one.
 */
export const articleLine = lineRule(
  ['indent', `${GAP}*`],
  ['label', `第${GAP}*${NUMBER}${GAP}*条(?:${GAP}*の${GAP}*${NUMBER})*`],
  ['caption', `(?:${GAP}*${OPEN}[^（）()]{1,60}${CLOSE})?`],
  ['gap', `(?:(?<=${CLOSE})${GAP}*|${GAP}+|(?=$))`],
  ['text', `(?:(?!の${GAP}*規)[^\\s].*)?`],
);

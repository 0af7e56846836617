import { lineRule } from '../line-rule.ts';
import { GAP, NUMBER } from './pattern.ts';

/**
 * The line that opens an article (条), with its first paragraph behind the label: `第1条 この連携協約は…`, `第３条の２　…`, `第三十六条　…`.
 * A reference at the head of a sentence (`第3条の規定により…`) has no gap behind the label and is not one.
 */
export const articleLine = lineRule(
  ['indent', `${GAP}*`],
  ['label', `第${NUMBER}条(?:の${NUMBER})*`],
  ['gap', `${GAP}+`],
  ['text', '\\S.*'],
);

import { lineRule } from '../line-rule.ts';
import { GAP, NUMBER } from './pattern.ts';

/** The head of a part of the body (編, 章, 節) with its title: `第一編　総則`, `第２章　生活機能の強化に係る政策分野`. */
export const partLine = lineRule(
  ['indent', `${GAP}*`],
  ['label', `第${GAP}*${NUMBER}${GAP}*[編部章節款]`],
  ['gap', `${GAP}+`],
  ['heading', '[^\\s。][^。]*'],
);

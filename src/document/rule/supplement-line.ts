import { lineRule } from '../line-rule.ts';
import { GAP } from './pattern.ts';

/** The head of supplementary provisions (附則): `附　則`, `附則（令和2年3月26日）`, `附 則 抄`. */
export const supplementLine = lineRule(
  ['indent', `${GAP}*`],
  ['label', `[附付]${GAP}*則`],
  ['rest', `(?:${GAP}*[（(][^（）()]*[）)])?${GAP}*抄?${GAP}*`],
);

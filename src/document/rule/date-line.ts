import { lineRule } from '../line-rule.ts';
import { GAP, NUMBER } from './pattern.ts';

/** A line that is a date in an era and nothing else: `令和7年3月27日`, `平成28年 7月 8日`, `令和元年５月１日`. Whether such a day exists is not asked here. */
export const dateLine = lineRule(
  ['indent', `${GAP}*`],
  [
    'date',
    `(?:明治|大正|昭和|平成|令和)${GAP}*(?:元|${NUMBER})${GAP}*年${GAP}*${NUMBER}${GAP}*月${GAP}*${NUMBER}${GAP}*日`,
  ],
  ['rest', `${GAP}*`],
);

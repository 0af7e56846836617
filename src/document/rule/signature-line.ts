import { lineRule } from '../line-rule.ts';
import { GAP } from './pattern.ts';

/** The line that opens a party's signature: its alias, then the address: `甲 熊本市中央区手取本町1番1号`, `甲：…`. */
export const signatureLine = lineRule(
  ['indent', `${GAP}*`],
  ['alias', '[甲乙丙丁戊己庚辛壬癸]'],
  ['gap', `(?:${GAP}*[:：]${GAP}*|${GAP}+)`],
  ['address', '\\S.*'],
);

import { lineRule } from '../line-rule.ts';
import { BULLET, CLOSE, GAP, NUMBER, OPEN, ROMAN } from './pattern.ts';

/** The first cell of an initiative's first row: its marker, if printed, and its heading: `(4) D V被害者への支援等`, `物流機能の強化`. */
export const rowHead = lineRule(
  ['indent', `${GAP}*`],
  ['bullet', BULLET],
  [
    'mark',
    `(?:${OPEN}${GAP}*(?:${NUMBER}|[ア-ヴ]|[a-zａ-ｚ]+|${ROMAN})${GAP}*${CLOSE}|[⑴-⒇①-⑳]|(?:${NUMBER}|[ア-ヴ]|[a-zａ-ｚA-ZＡ-Ｚ]|${ROMAN})(?=[ \u3000.．:：】〕］\\]]))?`,
  ],
  ['gap', `[ \\u3000.．:：】〕］\\]]*`],
  ['heading', '.*'],
);

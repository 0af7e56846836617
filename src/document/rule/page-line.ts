import { lineRule } from '../line-rule.ts';
import { CLOSE, GAP, OPEN } from './pattern.ts';

const DIGITS = '[0-9０-９]{1,4}';
const DASH = '[-－–—―‐−ー~～]';

/** The number of a page, alone on its line: `3`, `- 2 -`, `(3)`, `1/12`, `3ページ`, `P.3`. Whether a bare number is one depends on the blank lines around it. */
export const pageLine = lineRule(
  ['indent', `${GAP}*`],
  [
    'page',
    `${DASH}${GAP}*${DIGITS}(?:${GAP}*[/／]${GAP}*${DIGITS})?${GAP}*${DASH}|${OPEN}[0-9０-９]{1,3}${CLOSE}|${DIGITS}(?:${GAP}*[/／]${GAP}*${DIGITS})?(?:${GAP}*(?:ページ|頁))?|[pPｐＰ][.．]?${GAP}*${DIGITS}`,
  ],
  ['rest', `${GAP}*`],
);

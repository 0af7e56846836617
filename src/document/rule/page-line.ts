import { lineRule } from '../line-rule.ts';
import { CLOSE, GAP, OPEN } from './pattern.ts';

/** The number of a page, alone on its line: `3`, `- 2 -`, `(3)`, `1/12`. Whether it is one depends on the blank lines around it. */
export const pageLine = lineRule(
  ['indent', `${GAP}*`],
  [
    'page',
    `[-－–—‐]${GAP}*[0-9０-９]{1,4}${GAP}*[-－–—‐]|${OPEN}[0-9０-９]{1,3}${CLOSE}|[0-9０-９]{1,4}(?:[/／][0-9０-９]{1,4})?`,
  ],
  ['rest', `${GAP}*`],
);

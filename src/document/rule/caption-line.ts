import { lineRule } from '../line-rule.ts';
import { CLOSE, GAP, OPEN } from './pattern.ts';

/** The caption (見出し) above an article, alone on its line: `（目的）`, `(費用分担)`. One that holds a number alone is a marker: `(1)`. */
export const captionLine = lineRule(
  ['indent', `${GAP}*`],
  ['open', OPEN],
  ['caption', '(?![0-9０-９]+[）)])[^（）()]+'],
  ['close', CLOSE],
  ['rest', `${GAP}*`],
);

import { lineRule } from '../line-rule.ts';
import { BULLET, CLOSE, GAP, NUMBER, OPEN, ROMAN } from './pattern.ts';

/**
 * A line under a mark of the ladder: `- (1) 圏域全体の…`, `2 結び付きや…`, `ア 医療`, `(ア) …`, `a …`, `ii …`, `① …`, `Ⅲ …`, `１．…`.
 * A mark without parentheses needs a gap or a dot behind it, else every sentence would begin with one (`2通を作成し…`).
 */
export const markLine = lineRule(
  ['indent', `${GAP}*`],
  ['bullet', BULLET],
  [
    'mark',
    `${OPEN}${GAP}*(?:${NUMBER}|[ア-ヴ]|[a-zａ-ｚ]+|[A-ZＡ-Ｚ]|${ROMAN})${GAP}*${CLOSE}|[⑴-⒇①-⑳]|(?:${NUMBER}|[ア-ヴ]|[a-zａ-ｚ]{1,4}|[A-ZＡ-Ｚ]|${ROMAN})(?=${GAP}|[.．](?![0-9０-９A-Za-z]))`,
  ],
  ['gap', `[.．]?${GAP}*`],
  ['text', '\\S.*'],
);

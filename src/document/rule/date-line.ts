import { lineRule } from '../line-rule.ts';
import { CLOSE, GAP, OPEN } from './pattern.ts';

/** Digits that may stand apart. */
const DIGITS = `[0-9０-９〇一二三四五六七八九十百千](?:${GAP}*[0-9０-９〇一二三四五六七八九十百千])*`;
const ERA = ['明治', '大正', '昭和', '平成', '令和'].map((name) => Array.from(name).join(`${GAP}*`)).join('|');

/** A year of 西暦, perhaps with that of the era behind it in brackets: `2020年（令和2年）`. */
const GREGORIAN = `(?:西暦${GAP}*)?[0-9０-９]{4}${GAP}*年${GAP}*(?:${OPEN}(?:${ERA})(?:元|[0-9０-９]{1,2})年?${CLOSE})?`;

/**
 * A line that is a date in an era or in 西暦 and nothing else, unless it says of what: `令和7年3月27日`, `平成28年 7月 8日`, `令和元年（2019年）５月１日`, `平成30年4月1日締結`, `2020年3月28日`. Whether such
 * a day exists is not asked here.
 */
export const dateLine = lineRule(
  ['indent', `${GAP}*`],
  ['label', `(?:(?:締結|調印)(?:年月)?日${GAP}*[:：]?${GAP}*)?`],
  [
    'date',
    `(?:(?:${ERA})${GAP}*(?:元|${DIGITS})${GAP}*年${GAP}*(?:${OPEN}(?:西暦)?[0-9０-９]{4}年?${CLOSE})?|${GREGORIAN})${GAP}*${DIGITS}${GAP}*月${GAP}*${DIGITS}${GAP}*日`,
  ],
  ['rest', `${GAP}*(?:締結|調印)?${GAP}*`],
);

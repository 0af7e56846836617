import { parseNumeral } from '../text/numeral.ts';
import type { FoldStage } from './fold-stage.ts';

const SIGNS = '〇一二三四五六七八九十百千万億';
/** Whole numerals only: so each is looked at once, however long. */
const NUMERAL = `(?<![${SIGNS}])[${SIGNS}]+`;
/** Only before these is a kanji surely a number. 市, 町, 村 and 里 are not among them: 四万十市, 九十九里町. */
const COUNTER =
  '(?:[条項号章節款目年月日時回期次件人名円枚通校園室棟台階級位者歳才箇県本]|世[代帯]|市町|が[所月年国条])';
/** After these 一 is the end of a word, not a numeral: 統一年度. */
const WORD = '(?<![統唯同均画単随逐専])';

/**
 * Kanji numerals in ASCII digits where they surely count: after 第 and 条の, before a counter (二百五十二条, 三か月, 六次産業). Elsewhere they may be part of a word or a name
 * (三重県, 八千代市, 一般, 統一) and stay.
 */
export const numeralStages: readonly FoldStage[] = [
  { pattern: new RegExp(`(?<=第|条の)[${SIGNS}]+|${WORD}${NUMERAL}(?=${COUNTER})`, 'gu'), write: digits },
  { pattern: /(?<=令和|平成|昭和|大正|明治)元(?=年)/gu, write: () => '1' },
  { pattern: /(?<=[0-9])才/gu, write: () => '歳' },
  { pattern: /(?<![0-9])\.|\.(?![0-9])/gu, write: () => '' },
];

function digits(numeral: string): string {
  if (/^[千万億]+$/u.test(numeral)) return numeral;
  return parseNumeral(numeral)?.toString() ?? numeral;
}

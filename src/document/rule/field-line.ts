import { lineRule } from '../line-rule.ts';
import { GAP } from './pattern.ts';

/** Lets the characters of a word stand apart, as layout and converters set them. */
function apart(word: string): string {
  return Array.from(word).join(`${GAP}*`);
}

const WORD = '[^\\s。：:「」『』（）()【】〔〕［］\\[\\]]{1,30}';
const CONTENT = `(?:${apart('連携する')}${GAP}*)?(?:${['取組', '取り組み', '事務', '事業'].map(apart).join('|')})${GAP}*(?:の${GAP}*)?(?:${apart('内容')}|${apart('概要')})`;
const SHARE = `(?:${GAP}*${apart('分担')})?(?:${GAP}*(?:${apart('及び')}|・)${GAP}*(?:${apart('費用')}|${apart('経費')})${GAP}*(?:の${GAP}*)?(?:${apart('分担')}|${apart('負担')}))?`;
/** How the name of one who has a role ends: a party, a body of several, or another who takes part. 医療機関の役割分担 is the name of an initiative. */
const ACTOR = `(?:[甲乙丙丁戊己庚辛壬癸都道府県市区町村国]|${['両者', '双方', '当事者', '自治体', '団体', '民間', '住民', '事業者', '企業', '大学', '協議会'].map(apart).join('|')})`;
const ROLE = `(?:${WORD}(?:${GAP}${WORD}){0,8}?(?<=${ACTOR})${GAP}*の${GAP}*)?${apart('役割')}${SHARE}`;

/**
 * The label of a field of an initiative, with its text or alone on its line: `取組の内容`, `甲の役割  急患診療所を…`, `【甲及び乙の役割】甲及び乙は…`,
 * `福山市の役割分担及び費用分担`. A sentence (`甲の役割は、…`) is none: behind the label is white space, a bracket, a colon or nothing.
 */
export const fieldLine = lineRule(
  // Behind a TAB it would be a cell of a table that lost its text.
  ['indent', '[ \\u3000]*'],
  ['open', '(?:[・○●◯◎■□◆◇▼▶▷※][ \\u3000]*)?[【〔［\\[「＜〈《]?'],
  ['label', `(?:${CONTENT}|${apart('内容')}|${apart('概要')}|${ROLE})`],
  ['close', `(?:${GAP}*[】〕］\\]」＞〉》]|${GAP}*[：:]|(?=${GAP})|(?=$))`],
  ['gap', `${GAP}*`],
  ['text', '.*'],
);

import { CLOSE, GAP, OPEN } from './pattern.ts';

/** Lets the characters of a word stand apart, as layout and converters set them. */
export function apart(word: string): string {
  return Array.from(word).join(`${GAP}*`);
}

const anyOf = (words: string): string => `(?:${words.split(' ').map(apart).join('|')})`;

const ALIAS = '[甲乙丙丁戊己庚辛壬癸]';
const JOINER = `${GAP}*(?:${anyOf('及び 並びに および ならびに')}|[、，・と])?${GAP}*`;
/** How the name of one who has a role ends: a party, a body of several, or another who takes part. 医療機関の役割分担 is the name of an initiative. */
const ACTOR = `(?:${ALIAS}|[都道府県市区町村国]|${anyOf('両者 双方 当事者 自治体 団体 民間 住民 事業者 企業 大学 協議会')})`;
/** Who a party is, in brackets behind it: 甲（高松市）の役割. */
const NOTE = `(?:${GAP}*${OPEN}[^（）()。]{1,30}${CLOSE})`;

/** The same behind 役割; the mark of the first item of a list is none: 甲の役割 (1) …。 */
const NOTE_BEHIND = `(?:(?!${GAP}*${OPEN}${GAP}*(?:[0-9０-９一二三四五六七八九十]{1,3}|[ア-ヴ]|[a-zａ-ｚ])${GAP}*${CLOSE})${NOTE})?`;

/** A word of a label; a comma, or brackets, stand only behind who has a role: 甲、乙の役割. */
const WORD = `(?:[^\\s。、，：:「」『』（）()【】〔〕［］\\[\\]]|(?<=${ACTOR})(?:[、，]|${NOTE})){1,30}`;
/** How a role belongs to who has it: 甲の役割, 甲が担う役割, 甲の果たすべき役割, 甲側の役割, 甲及び乙が共同して担う役割. */
export const OF = `(?:${anyOf('側の と共に ともに')}|${GAP}*[のが]?${GAP}*(?:${anyOf('共同して 連携して 協力して 相互に 共に ともに 主に 主として')})?${GAP}*(?:${anyOf('担う 担うべき 果たす 果たすべき 担当する 分担する 受け持つ 負う 有する')})?${GAP}*)`;

/** What a role also says: its share of costs. */
export const SHARE = `(?:${GAP}*${apart('分担')})?(?:${GAP}*${apart('等')})?(?:${GAP}*(?:${anyOf('及び 並びに')}|[・と、])${GAP}*${anyOf('費用 経費')}${GAP}*(?:の${GAP}*)?${anyOf('分担 負担')}(?:${GAP}*${apart('等')})?)?`;

/** Other words for a role, where an alias stands before them: 甲の責務, 甲が行う事務, 乙の取組. Behind a name they may be an initiative's own. */
export const OTHER_ROLE = `(?:の${GAP}*${anyOf('責務 任務 分担 担当 取組 取り組み 事務 業務')}(?:${GAP}*(?:の${GAP}*)?${apart('内容')})?|が?の?${GAP}*${anyOf('行う 実施する 取り組む 担う 担当する 分担する')}${GAP}*${anyOf('事務 取組 取り組み 業務 事業 事項 内容 こと')})`;

/** Several aliases, joined or right beside each other: 甲乙, 甲及び乙, 甲・乙. */
const ALIASES = `${ALIAS}(?:${NOTE}?${JOINER}${ALIAS}){0,8}`;

/** The label of a role, whoever has it: 役割分担, 甲の役割, 甲（高松市）が担う役割, 役割（甲）, 両市の役割, 乙の責務. */
export const ROLE_LABEL = `(?:(?:${WORD}(?:${GAP}${WORD}){0,8}?(?<=${ACTOR}|[）)])(?:${GAP}*の?${GAP}*${anyOf('共通 双方')})?${OF})?${apart('役割')}${SHARE}${NOTE_BEHIND}|${anyOf('共通 共同 連携')}${GAP}*(?:の|して担う)?${GAP}*${apart('役割')}|${ALIASES}${NOTE}?${OTHER_ROLE})`;

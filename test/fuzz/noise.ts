import type { Random } from './random.ts';

/** What texts of this kind are made of, in wrong places. */
const WORDS =
  '第3条　|（目的）|別表|別表第1（第3条第1号関係）|(1) |- (2) |ア　|工 災害|甲の役割|取組内容|役割分担|（以下「丙」という。）|以下甲という|甲|乙|令和2年3月4日|本書2通を作成し|を証するため|第2編　総則|附則|地方自治法|前条|次項|規約の定めるところ|熊本市|甲佐町|山口県岩国市|及び|、|。|・|第252条の2第1項|第|条|項|号|から|まで|費用|連絡会議|連携協約|○|市長'.split(
    '|',
  );
const TABLE = [
  '取組\t内容\t甲の役割\t乙の役割',
  '\t',
  '\t\t',
  '\t\t\t\t\t\t',
  '｜',
  '| 甲 | 乙 |',
  '―',
  '−',
  '\t甲の役割\t',
];
const BRACKETS = Array.from('（）()「」『』【】〔〕［］[]｛｝{}〈〉<>');
const NUMERALS = Array.from('0123456789０１２３４５６７８９〇一二三四五六七八九十百千万元①⑳⑴Ⅳⅲ㈠');
const SPACES = Array.from(' \u3000\u00a0\u2003\u200b\u2060\ufeff\u2028\u2029\v\f\r\n\t\u0085');
const CONTROLS = Array.from({ length: 31 }, (_, at) => String.fromCharCode(at + 1)).concat('\x7f', '\x9b', '\u001b[2J');
const BIDI = Array.from('\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069');
/** Outside the BMP, halves of pairs, non-characters, lost and private characters, combining marks, variants. */
const ODD = [
  '𠮷',
  '👨‍👩‍👧',
  '\ud842',
  '\udfb7',
  '\ufdd0',
  '\uffff',
  '\ufffd',
  '\ue000',
  'が',
  '\u0301',
  '葛󠄀',
  '\u{10ffff}',
  '㌢',
  'ｶﾞ',
  '\0',
];
const MARKUP = [
  '<td>',
  '</td>',
  '<tr>',
  '</table>',
  '<table>',
  '<td rowspan=65534 colspan=999>',
  '<td rowspan=0>',
  '<!--',
  '-->',
  '&#xD800;',
  '&amp',
  '<script>',
  '</div>',
  '<p>',
  '<br>',
  '<ruby>甲<rt>こう</rt></ruby>',
  '<table><tr><td><table>',
  '<svg>',
  '<template>',
];

/** A piece of text that does not belong where it will stand: mostly short, at times thousands of characters. */
export function noise(random: Random): string {
  const [kind, most] = random.of(KINDS);
  const count = 1 + random.mostlySmall(most);
  if (random.once(40)) return kind(random).repeat(1 + random.below(3000));
  return Array.from({ length: count }, () => kind(random)).join('');
}

/** A digit or numeral. */
export const numeral = (random: Random): string => random.of(NUMERALS);

/** An opening or closing bracket. */
export const bracket = (random: Random): string => random.of(BRACKETS);

/** Digits and numerals as they stand in a text. */
export const NUMERAL = /[0-9０-９〇一二三四五六七八九十百千]/gu;

/** Brackets as they stand in a text. */
export const BRACKET = /[（）()「」『』【】〔〕［］]/gu;

const kanji = (random: Random) => String.fromCodePoint(0x4e00 + random.below(0x5000));
const anything = (random: Random) => String.fromCharCode(random.below(0x10000));

/** Kinds of noise with the most of each in a row; a kind named twice comes twice as often. */
const KINDS: readonly (readonly [(random: Random) => string, number])[] = [
  [(random) => random.of(WORDS), 4],
  [(random) => random.of(WORDS), 12],
  [(random) => random.of(TABLE), 4],
  [kanji, 30],
  [numeral, 12],
  [bracket, 6],
  [(random) => random.of(SPACES), 6],
  [(random) => random.of(CONTROLS), 4],
  [(random) => random.of(BIDI), 4],
  [(random) => random.of(ODD), 6],
  [(random) => random.of(MARKUP), 4],
  [anything, 12],
];

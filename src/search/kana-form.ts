import type { FoldStage } from './fold-stage.ts';

const SMALL = new Map(
  Array.from('ぁあぃいぅうぇえぉおっつゃやゅゆょよゎわゕかゖけ'.matchAll(/(.)(.)/gu), ([, small = '', large = '']) => [
    small,
    large,
  ]),
);
/** ヴ before a vowel. */
const VA: Readonly<Record<string, string>> = {
  ァ: 'バ',
  ア: 'バ',
  ィ: 'ビ',
  イ: 'ビ',
  ェ: 'ベ',
  エ: 'ベ',
  ォ: 'ボ',
  オ: 'ボ',
};
/** Letters that have no hiragana of their own, or an old one. */
const OLD: Readonly<Record<string, string>> = { ヷ: 'ば', ヸ: 'び', ヹ: 'べ', ヺ: 'ぼ', ゐ: 'い', ゑ: 'え', ゔ: 'ぶ' };
const KATAKANA_TO_HIRAGANA = 'ァ'.charCodeAt(0) - 'ぁ'.charCodeAt(0);

/**
 * All kana in large hiragana. Small kana become large, because statutes before 1988 write them so (によつて) and so do some names of companies (フイルム); びょういん and
 * びよういん fall together. The long vowel mark goes only at the end of a katakana word of three or more letters (コンピューター), where usage differs (JIS Z 8301);
 * elsewhere it tells words apart (ビル, ビール).
 */
export const kanaStages: readonly FoldStage[] = [
  { pattern: /(?<=[ァ-ヺー]{2})([ァ-ヺ])ー+(?![ァ-ヺー])/gu, write: (_, letter) => letter },
  // The counter and the が of names between kanji: 一ヶ月, 一か月, 一箇月; 外ヶ浜, 外ケ浜, 外が浜.
  { pattern: /[ヶヵゕゖ]/gu, write: () => 'が' },
  { pattern: /(?<![ァ-ヺー])[ケカ](?=\p{Script=Han})/gu, write: () => 'が' },
  { pattern: /ヴ([ァアィイェエォオ])/gu, write: (_, vowel) => VA[vowel] ?? '' },
  { pattern: /[ァ-ヺぁぃぅぇぉっゃゅょゎゐゑゔ]/gu, write: plainKana },
  { pattern: /[か箇個](?=[所月年国条])/gu, write: () => 'が' },
  // Marks of repetition: いすゞ, 人々.
  { pattern: /(?<=([か-こさ-そた-とは-ほかきくけこ]))[ゞヾ]/gu, write: (_, kana) => voiced(kana) },
  { pattern: /(?<=([ぁ-ゖ]))[ゝヽゞヾ]+/gu, write: (marks, kana) => kana.repeat(marks.length) },
  { pattern: /(?<=(\p{Script=Han}))(?<![々〻])[々〻]+/gu, write: (marks, kanji) => kanji.repeat(marks.length) },
];

function plainKana(kana: string): string {
  const code = kana.charCodeAt(0);
  const isKatakana = code >= 0x30a1 && code <= 0x30f6;
  const hiragana = isKatakana ? String.fromCharCode(code - KATAKANA_TO_HIRAGANA) : kana;
  return SMALL.get(hiragana) ?? OLD[hiragana] ?? hiragana;
}

function voiced(kana: string): string {
  return `${kana}\u3099`.normalize('NFC');
}

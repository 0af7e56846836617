import type { FoldStage } from './fold-stage.ts';

/** Kana that end the stem of a verb, whatever its kanji: 取り, 引き, 受け, 組み, 定め, 支え. */
const ANY_STEM = 'きけちりれみめげぎえびべね';
/** い, し and て end other words too (高い, 実施し, 見て): they count as okurigana only after the kanji of verbs that make nouns. */
const STEMS: Readonly<Record<string, string>> = {
  い: '払扱買合使言違習伝洗追思吸問願祝誓拾縫救担養補負失奪疑誘囲襲舞沿添揃',
  し: '申貸出渡直話押回返流落起興試通示残戻消増足立移写指越崩催差引干',
  て: '当立建捨',
};
/** Nouns that are met with particles, 取組みの推進 and 取組の推進. Not for every stem: in 地域みのり and 山地きのこ the kana begin a word. */
const NOUNS =
  '[組込]み|[受付届請向]け|入れ|[扱合払買]い|[決定]め|[引続空開]き|[上下]げ|[当立]て|[替換支]え|[直通]し|[売割振積]り';
const NOT_KANA = '(?![ぁ-ゖー])';
const PARTICLE = '(?=[のはがにでとへやも])';

/**
 * Okurigana that spellings differ by is left out: one kana after a kanji, and no kana after it but the particle を (取り組み, 取組み and 取組 are 取組; 受け入れ体制 and
 * 受入体制, 空き家 and 空家). Where more kana follow, as in 地域みなと or 取り組みます, nothing is left out; what is searched for ends before them.
 */
export const okuriganaStages: readonly FoldStage[] = [
  left(`(\\p{Script=Han})[${ANY_STEM}](?:${NOT_KANA}|(?=を))`),
  ...Object.entries(STEMS).map(([kana, kanji]) => left(`([${kanji}])${kana}(?:${NOT_KANA}|(?=を))`)),
  { pattern: new RegExp(`(?:${NOUNS})${PARTICLE}`, 'gu'), write: (match) => match.slice(0, 1) },
];

/** Leaves only the kanji of what `pattern` finds. */
function left(pattern: string): FoldStage {
  return { pattern: new RegExp(pattern, 'gu'), write: (_, kanji) => kanji };
}

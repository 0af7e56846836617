/** What the annexes of the variations hold: two initiatives. */

/** The head of the annex. */
export const HEAD = '別表（第2条関係）';
/** What is to be done. */
export const CONTENTS = ['休日に診療所を開き、急な病気に備える。', '互いの図書館を使えるようにする。'] as const;
/** What 甲 does. */
export const FIRST = ['医師を派遣し、薬を備える。', '本を貸し出す。'] as const;
/** What 乙 does. */
export const SECOND = ['診療の場所を用意する。', '本を返しに行く。'] as const;
/** The names of the initiatives. */
export const NAMES = ['休日の診療', '図書館の利用'] as const;
/** Pillars above them. */
export const PILLARS = ['圏域全体の経済成長のけん引', '圏域全体の生活関連機能サービスの向上'] as const;

/** One of the two initiatives. */
export type At = 0 | 1;

/** The initiatives as records have them, with the numbers that are printed. */
export function expectedWith(...numbers: readonly (string | null)[]): object[] {
  return numbers.map((number, at) => ({
    number,
    heading: NAMES[at],
    content: CONTENTS[at],
    roles: [
      { parties: ['甲'], text: FIRST[at] },
      { parties: ['乙'], text: SECOND[at] },
    ],
  }));
}

import { GAP } from './pattern.ts';

/** What a column of an annex table holds, as its head says. `other` is a column that a table may have and nobody reads: 備考. */
export type ColumnKind = 'number' | 'group' | 'policy' | 'heading' | 'content' | 'role' | 'other';

const NAMES: readonly (readonly [ColumnKind, RegExp])[] = [
  ['number', /^(?:番号|項番|No\.?|№|号)$/iu],
  [
    'role',
    /(?:役割|役割分担|分担)(?:(?:及び|・|と)(?:費用|経費)(?:の?(?:分担|負担))?)?$|^[甲乙丙丁戊己](?:(?:及び|、|・)[甲乙丙丁戊己])*$/u,
  ],
  ['policy', /方針$/u],
  ['content', /(?:内容|概要)$/u],
  ['group', /(?:分野|区分|分類|柱|項目区分)$/u],
  ['heading', /(?:取組|取り組み|取組み|事務|事業|項目|事項|施策)(?:の?(?:名称?|項目|事項))?$/u],
  ['other', /^(?:備考|摘要|参考|関係課|担当課?|所管課?|開始年度|年度)$/u],
];

/** No head of a column is longer, and none is a sentence. */
const LONGEST = 40;

/** What the head of a column says that it holds; `undefined` for what is no such head. Layout spaces do not matter. */
export function columnKind(text: string): ColumnKind | undefined {
  const name = text.replace(new RegExp(GAP, 'g'), '').replace(/[（(][^（）()]*[）)]$/u, '');
  if (name === '' || name.length > LONGEST || /[。「」]/u.test(name)) return undefined;
  return NAMES.find(([, pattern]) => pattern.test(name))?.[0];
}

import { GAP } from './pattern.ts';
import { OTHER_ROLE } from './role-label.ts';

/** What a column of an annex table holds, as its head says. `other` is a column that a table may have and nobody reads: 備考. */
export type ColumnKind = 'number' | 'group' | 'policy' | 'heading' | 'content' | 'role' | 'other';

const ALIASES = '[甲乙丙丁戊己](?:(?:及び|並びに|、|・|と)?[甲乙丙丁戊己])*';

const NAMES: readonly (readonly [ColumnKind, RegExp])[] = [
  ['number', /^(?:番号|項番|No\.?|№|号)$/iu],
  [
    'role',
    new RegExp(
      `(?:役割|役割分担|分担)等?(?:(?:及び|並びに|・|と|、)(?:費用|経費)(?:の?(?:分担|負担)等?)?)?$|^(?:両者|双方|共通|共同|当事者双方)$|^${ALIASES}(?:共通|双方)?(?:${OTHER_ROLE})?$`,
      'u',
    ),
  ],
  ['policy', /方針$/u],
  ['content', /(?:内容|概要)$/u],
  ['group', /(?:分野|区分|分類|柱|項目区分)$/u],
  ['heading', /(?:取組|取り組み|取組み|事務|事業|項目|事項|施策)(?:の?(?:名称?|項目|事項))?$|^(?:名称|件名)$/u],
  [
    'other',
    /^(?:備考|摘要|参考|関係(?:課|機関)|担当(?:課|部署)?|所管課?|協力機関|対象者?|根拠|(?:開始|実施)?年度|(?:開始|実施)(?:時期|期間)|目的|趣旨|背景|現状|課題|現状(?:と|及び|・)課題|目標|成果指標|(?:期待される|見込まれる)?効果|(?:費用|経費)の?(?:負担|分担)(?:等|割合)?|事業費|財源|スケジュール)$/u,
  ],
];

/** No head of a column is longer, and none is a sentence. */
const LONGEST = 40;

/** What the head of a column says that it holds; `undefined` for what is no such head. Layout spaces do not matter. */
export function columnKind(text: string): ColumnKind | undefined {
  const name = text.replace(new RegExp(GAP, 'g'), '').replace(/[（(][^（）()]*[）)]$/u, '');
  if (name === '' || name.length > LONGEST || /[。「」]/u.test(name)) return undefined;
  return NAMES.find(([, pattern]) => pattern.test(name))?.[0];
}

import { lineRule } from '../line-rule.ts';
import { CLOSE, GAP, OPEN } from './pattern.ts';

/** What a code book notes of later changes below a provision: `（令2連携協約・一部改正）`, `(平30告示12・追加)`. */
export const noteLine = lineRule(
  ['indent', `${GAP}*`],
  ['open', OPEN],
  [
    'note',
    `[^（）()]{0,80}[0-9０-９〇一二三四五六七八九十元][^（）()]{0,80}(?:改正|追加|全改|繰上|繰下|削除|旧)[^（）()]{0,80}`,
  ],
  ['close', CLOSE],
  ['rest', `${GAP}*`],
);

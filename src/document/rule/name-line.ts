import { lineRule, type Piece } from '../line-rule.ts';
import { CLOSE, GAP, NUMBER, OPEN } from './pattern.ts';

const WHAT = '(?:連携(?:する|して行う|を図る)?)?(?:取組み?|取り組み|事業|事務|施策|項目)';
const NUMBERED = `(?=${GAP}*(?:${OPEN}${GAP}*${NUMBER}${GAP}*${CLOSE}|[⑴-⒇①-⑳]|${NUMBER}(?:${GAP}|[.．:：】〕］\\]])))`;
/** What parts the label from the name; a single space only where the label can be no word of the name. */
const PARTED = `(?:${GAP}*[】〕］\\]」]${GAP}*|${GAP}*[:：]${GAP}*|(?:${GAP}){2,}|(?<=名|名称|項目|^${GAP}*取組)${GAP}(?!\\p{Script=Hiragana}))`;

/** The name of an initiative behind a label that says so: `取組　　1　松葉がにの販路の開拓`, `取組１　…`, `【取組名】…`, `事業名：…`. What follows may begin with its mark. */
const nameLine = lineRule(
  ['indent', `${GAP}*`],
  ['open', '[【〔［\\[「]?'],
  ['label', `${WHAT}(?:の?(?:名称|名|項目|事項))?(?:番号|[NＮ][oｏ][.．]?|№)?`],
  ['gap', `(?:${NUMBERED}${GAP}*|${PARTED})`],
  ['name', '\\S.*'],
);

/** A piece without the label of a name before it; the piece itself if it has none. */
export function withoutNameLabel(piece: Piece): Piece {
  return nameLine.parse(piece.text, piece.span.start)?.name ?? piece;
}

import { lineRule } from '../line-rule.ts';
import { GAP } from './pattern.ts';
import { apart, ROLE_LABEL } from './role-label.ts';

const WHAT = [
  '取組',
  '取り組み',
  '取組み',
  '事務',
  '事業',
  '施策',
  '連携',
  '実施',
  '協力',
  '連携事項',
  '取組事項',
  '事業等',
  '取組等',
];
const BEFORE = ['連携する', '連携して行う', '連携を図る', '具体的な', '主な'];
const CONTENT = `(?:(?:${BEFORE.map(apart).join('|')})${GAP}*)?(?:${WHAT.map(apart).join('|')})${GAP}*(?:の${GAP}*)?(?:${apart('内容')}|${apart('概要')})`;

/** Labels of what an initiative says besides: nobody reads it, but it is neither its name nor a part of another field. */
const BESIDES = [
  '目的',
  '趣旨',
  '現状',
  '課題',
  '現状と課題',
  '現状及び課題',
  '目標',
  '成果指標',
  '効果',
  '期待される効果',
  '費用負担',
  '費用の負担',
  '費用分担',
  '費用の分担',
  '経費負担',
  '経費の負担',
  '事業費',
  '実施時期',
  '実施期間',
  '開始時期',
  '備考',
  '対象',
  '関係機関',
  '担当課',
];

/**
 * The label of a field of an initiative, with its text or alone on its line: `取組の内容`, `甲の役割  急患診療所を…`, `【甲及び乙の役割】甲及び乙は…`,
 * `福山市の役割分担及び費用分担`. A sentence (`甲の役割は、…`) is none: behind the label is white space, a bracket, a colon or nothing.
 */
export const fieldLine = lineRule(
  // Behind a TAB it would be a cell of a table that lost its text.
  ['indent', '[ \\u3000]*'],
  ['open', '(?:[・○●◯◎■□◆◇▼▶▷※][ \\u3000]*)?[【〔［\\[「＜〈《（(]?'],
  ['label', `(?:${CONTENT}|${apart('内容')}|${apart('概要')}|${ROLE_LABEL}|${BESIDES.map(apart).join('|')})`],
  ['close', `(?:${GAP}*[】〕］\\]」＞〉》）)]|${GAP}*[：:]|(?=${GAP})|(?=$))`],
  ['gap', `${GAP}*`],
  ['text', '.*'],
);

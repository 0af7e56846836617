import { type Block, walkBlocks } from '../document/block.ts';
import type { Piece } from '../document/line-rule.ts';
import { parseNumeral } from '../text/numeral.ts';
import type { CostArrangement, Execution, LiaisonMeeting, Party } from './agreement.ts';
import { subjectParties } from './mentions.ts';
import { groupPiece, textOf, type Value, valueFrom } from './value.ts';

const COST_CAPTION = /費用|経費/u;
const DETERMINATION = /(?<how>協議(?:して|の上、?|により)(?:別に|ビジョンに)?定める)/du;
const LIAISON_CAPTION = /連絡会議|連携協議会|連絡調整|定期的な協議|^協議$/u;
const MEETING = /(?<name>[\p{Script=Han}]{0,20}(?:会議|協議会))を(?:開催|開く|設置|置く)/du;
const FREQUENCY = /(?<often>毎年度|毎年|(?:1|１|一)?年(?:度)?に?(?:1|１|一)回以上|定期的に)/du;
const PURPOSE = /(?:は|が)、(?<purpose>[^。]{1,300}?ため)、/du;
const CHANGE_CAPTION = /変更|廃止|失効|期間|終了/u;
const COPIES = /(?:協約|協定)?書(?<copies>[0-9０-９一二三四五六七八九十]+)通を作成/du;
const MANNER = /(?<manner>記名押印|署名押印|記名・押印|署名|記名)/du;
const EACH = /各自?(?<each>[0-9０-９一二三四五六七八九十]+)通を(?:保有|所持|保管)/du;

/** What the agreement says of costs: the first article whose caption is about them. */
export function readCost(blocks: readonly Block[], parties: readonly Party[]): CostArrangement | undefined {
  const article = articleAbout(blocks, COST_CAPTION);
  const caption = textOf(article?.caption);
  const text = article && firstSentence(article);
  if (!article || !caption || !text) return undefined;
  const determination = groupText(text, DETERMINATION, 'how');
  return {
    article,
    caption,
    ...(determination && { determination }),
    decidedBy: subjectParties(text, parties, 'が協議'),
  };
}

/** The regular meeting: who convenes it, how often and what for. */
export function readLiaison(blocks: readonly Block[], parties: readonly Party[]): LiaisonMeeting | undefined {
  const article = articleAbout(blocks, LIAISON_CAPTION);
  const text = article && firstSentence(article);
  if (!article || !text) return undefined;
  const name = groupText(text, MEETING, 'name');
  const frequency = groupText(text, FREQUENCY, 'often');
  const purpose = groupText(text, PURPOSE, 'purpose');
  const convenedBy = subjectParties(text, parties, '[はが]');
  return { article, ...(name && { name }), ...(frequency && { frequency }), ...(purpose && { purpose }), convenedBy };
}

/** The articles on change, abolition, lapse or term, each with the caption that says so. */
export function readChangeAndEnd(blocks: readonly Block[]): Value<Block>[] {
  return articlesAbout(blocks, CHANGE_CAPTION).flatMap((article) =>
    article.caption ? [valueFrom(article, article.caption, 'change-and-end-by-caption')] : [],
  );
}

/** Manner, copies and who keeps them, from the closing sentence. */
export function readExecution(blocks: readonly Block[], parties: readonly Party[]): Execution {
  const text = blocks.find(({ kind }) => kind === 'closing')?.text;
  if (!text) return { holders: [] };
  const manner = groupText(text, MANNER, 'manner');
  const copies = groupNumber(text, COPIES, 'copies');
  const copiesPerHolder = groupNumber(text, EACH, 'each');
  const holders = copiesPerHolder ? subjectParties(text, parties, 'が') : [];
  return { ...(manner && { manner }), ...(copies && { copies }), ...(copiesPerHolder && { copiesPerHolder }), holders };
}

function articlesAbout(blocks: readonly Block[], about: RegExp): Block[] {
  return Array.from(walkBlocks(blocks)).filter(
    (block) => block.kind === 'article' && about.test(textOf(block.caption)?.value ?? ''),
  );
}

function articleAbout(blocks: readonly Block[], about: RegExp): Block | undefined {
  return articlesAbout(blocks, about)[0];
}

function firstSentence(article: Block): Piece | undefined {
  return article.children.find(({ kind }) => kind === 'paragraph')?.text;
}

function groupText(piece: Piece, pattern: RegExp, name: string) {
  const match = pattern.exec(piece.text);
  return match ? textOf(groupPiece(piece, match, name)) : undefined;
}

function groupNumber(piece: Piece, pattern: RegExp, name: string): Value<number> | undefined {
  const match = pattern.exec(piece.text);
  const found = match ? groupPiece(piece, match, name) : undefined;
  const value = found && parseNumeral(found.text);
  return found && value !== undefined ? valueFrom(value, found, 'kanji-or-digit-number') : undefined;
}

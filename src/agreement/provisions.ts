import { type Block, walkBlocks } from '../document/block.ts';
import { span } from '../text/span.ts';
import type { CostArrangement, Initiative, LiaisonMeeting, Party } from './agreement.ts';
import { Compact } from './compact.ts';
import { subjectParties } from './mentions.ts';
import { sentencePieces, type Text, textOf, type Value } from './value.ts';

const COST_CAPTION = /費用|経費/u;
const COST_TEXT = /(?:費用|経費)[^。]{0,40}?(?:分担|負担)/u;
const VISION_CAPTION = /ビジョン/u;
/** A role's label that says that costs are shared in its cells; the caption of an article that leaves them to the table. */
const COST_LABEL = /(?:費用|経費)の?(?:分担|負担)/u;
const COST_AND_ROLE_CAPTION = /役割(?:分担)?(?:及び|並びに|・)(?:費用|経費)/u;
const DETERMINATION = /(?<how>協議(?:して|の上[、，]?|により)(?:別に|ビジョンに)?定める)/du;
const LIAISON_CAPTION = /会議|協議会|懇談会|連絡会|懇話会|連絡調整|定期的な協議|^協議$|協議の場/u;
const MEETING =
  /(?<name>[\p{Script=Han}]{0,20}(?:会議|協議会|懇談会|懇話会|連絡会|委員会))を(?:開催|開く|開き|設置|置く|置き|持)/du;
const FREQUENCY =
  /(?<often>毎年度|毎年|(?:1|１|一)?年(?:度)?に?(?:1|１|一)(?:回|度)以上|少なくとも年に(?:1|１|一)(?:回|度)|定期的に)/du;
const PURPOSE = /(?:は|が)[、，](?<purpose>[^。]{1,300}?ため)[、，]/du;
const CHANGE_CAPTION = /変更|廃止|失効|期間|終了|終期|満了|脱退|離脱|解除|解消|解約|破棄/u;
/** Captions that may stand above the day from which the agreement takes effect as well: the text must say how it ends or changes. */
const MAYBE_CHANGE_CAPTION = /効力|施行|発効|見直し|改定|更新/u;
const CHANGE_WORDS = /変更|改定|改正|更新|廃止|失効|効力を失|終了|終わら|解除|解消|まで|期間|満了/u;
const CHANGE_TEXT =
  /(?<what>(?:協約|協定)(?:を|の)(?:変更|廃止|失効|終了|解除)|効力を失(?:う|い)|(?:協約|協定)の?(?:有効)?期間)/du;

/**
 * What the agreement says of costs: in the cells of the roles, in an article about them, in the article about the vision, or in a sentence of another article.
 */
export function readCost(
  blocks: readonly Block[],
  parties: readonly Party[],
  initiatives: readonly Initiative[],
): CostArrangement | undefined {
  const byCaption = articlesAbout(blocks, COST_CAPTION)[0];
  const label = initiatives.flatMap(({ roles }) => roles).find((role) => COST_LABEL.test(role.label.value))?.label;
  const caption = textOf(byCaption?.caption);
  const inTable = byCaption ?? initiatives[0]?.row;
  if (label && inTable) return { kind: 'table', article: inTable, grounds: label, decidedBy: [] };
  if (byCaption && caption && COST_AND_ROLE_CAPTION.test(caption.value) && initiatives.length > 0)
    return { kind: 'table', article: byCaption, grounds: caption, decidedBy: [] };
  if (byCaption && caption) return arrangement('article', byCaption, caption, parties);
  const vision = articlesAbout(blocks, VISION_CAPTION).find((article) => paragraphWith(article, COST_TEXT));
  const visionCaption = textOf(vision?.caption);
  if (vision && visionCaption) return arrangement('vision', vision, visionCaption, parties);
  const other = articles(blocks).find((article) => paragraphWith(article, COST_TEXT));
  const found = other && paragraphWith(other, COST_TEXT);
  const match = found && COST_TEXT.exec(found.piece.text);
  const grounds = match && found?.text(span(match.index, match.index + match[0].length));
  return other && grounds ? arrangement('article', other, grounds, parties) : undefined;
}

function arrangement(
  kind: CostArrangement['kind'],
  article: Block,
  grounds: Text,
  parties: readonly Party[],
): CostArrangement {
  const text = paragraphWith(article, COST_CAPTION) ?? firstParagraph(article);
  const determination = text && groupText(text, DETERMINATION, 'how');
  const decidedBy = text ? subjects(text, parties, 'が協議') : [];
  return { kind, article, grounds, ...(determination && { determination }), decidedBy };
}

/** The regular meeting: who convenes it, how often and what for. By the caption, or by a sentence that says how often the parties meet or consult. */
export function readLiaison(blocks: readonly Block[], parties: readonly Party[]): LiaisonMeeting | undefined {
  const isRegular = (compact: Compact) =>
    FREQUENCY.test(compact.piece.text) && /会議|協議|意見|懇談|懇話|連絡会|会合|委員会/u.test(compact.piece.text);
  const isCost = (article: Block) => COST_CAPTION.test(textOf(article.caption)?.value ?? '');
  const article =
    articlesAbout(blocks, LIAISON_CAPTION).find((each) => !/疑義/u.test(textOf(each.caption)?.value ?? '')) ??
    articles(blocks).find((each) => !isCost(each) && paragraphs(each).some(isRegular));
  if (!article) return undefined;
  const text = paragraphs(article).find(isRegular) ?? paragraphWith(article, /会議|協議/u) ?? firstParagraph(article);
  if (!text) return undefined;
  const name = groupText(text, MEETING, 'name');
  const frequency = groupText(text, FREQUENCY, 'often');
  const purpose = groupText(text, PURPOSE, 'purpose');
  const convenedBy = subjects(text, parties, '[はが]');
  return { article, ...(name && { name }), ...(frequency && { frequency }), ...(purpose && { purpose }), convenedBy };
}

/** The articles on change, abolition, lapse or term, each with the caption that says so; where none has such a caption, those with a sentence that does. */
export function readChangeAndEnd(blocks: readonly Block[]): Value<Block>[] {
  const about = articles(blocks).filter(
    (article) =>
      hasCaption(article, CHANGE_CAPTION) ||
      (hasCaption(article, MAYBE_CHANGE_CAPTION) && paragraphWith(article, CHANGE_WORDS) !== undefined),
  );
  const byCaption = about.flatMap((article): Value<Block>[] => {
    const caption = textOf(article.caption);
    return caption ? [{ value: article, spans: caption.spans, rules: ['change-and-end-by-caption'] }] : [];
  });
  if (byCaption.length > 0) return byCaption;
  return articles(blocks).flatMap((article): Value<Block>[] => {
    const found = paragraphs(article).flatMap((compact) => groupText(compact, CHANGE_TEXT, 'what') ?? [])[0];
    return found ? [{ value: article, spans: found.spans, rules: ['change-and-end-by-text'] }] : [];
  });
}

function articles(blocks: readonly Block[]): Block[] {
  return Array.from(walkBlocks(blocks)).filter(({ kind }) => kind === 'article');
}

function articlesAbout(blocks: readonly Block[], about: RegExp): Block[] {
  return articles(blocks).filter((article) => hasCaption(article, about));
}

function hasCaption({ caption }: Block, about: RegExp): boolean {
  return about.test(textOf(caption)?.value ?? '');
}

function paragraphs({ children }: Block): Compact[] {
  return children.filter(({ kind }) => kind === 'paragraph').map((each) => new Compact(sentencePieces(each)));
}

function firstParagraph(article: Block): Compact | undefined {
  return paragraphs(article)[0];
}

function paragraphWith(article: Block, pattern: RegExp): Compact | undefined {
  return paragraphs(article).find(({ piece }) => pattern.test(piece.text));
}

function subjects(compact: Compact, parties: readonly Party[], after: string): Value<number>[] {
  return subjectParties(compact.piece, parties, after).map((value) => compact.value(value));
}

function groupText(compact: Compact, pattern: RegExp, name: string): Text | undefined {
  const match = pattern.exec(compact.piece.text);
  return match ? compact.group(match, name) : undefined;
}

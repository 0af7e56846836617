import { annexLines } from './annex.ts';
import type { Context } from './context.ts';
import type { ArticleModel } from './model.ts';
import { nestedLines } from './nested.ts';
import { bracketed, dateText, markText, numeral, withCommas } from './style.ts';

/** An article with its number, and with its branch (第3条の2). */
export interface NumberedArticle {
  readonly article: ArticleModel;
  readonly number: number;
  readonly branch: number | undefined;
}

/** The articles as they are numbered; one with a branch comes behind the third. */
export function numberedArticles(context: Context): NumberedArticle[] {
  const articles = context.family
    .articles(context)
    .map((article, at) => ({ article, number: at + 1, branch: undefined }));
  if (!context.model.hasBranch || articles.length < 3) return articles;
  const text = `${context.all}は、取組の実施に当たり、住民の意見を聴くものとする。`;
  const branch = { article: { caption: '住民の意見', paragraphs: [{ text }] }, number: 3, branch: 2 };
  return articles.toSpliced(3, 0, branch as never);
}

/** The whole document. */
export function documentText(context: Context): string {
  const { style, family } = context;
  const parts = [
    ...frontParts(context),
    ...bodyParts(context),
    closingLines(context),
    ...(style.signatures === 'none' ? [] : context.parties.map((_, at) => signatureLines(context, at))),
    ...(family.annexes === 'none' ? [] : [annexLines(context)]),
  ].filter((part) => part.length > 0);
  const between = style.hasBlankLines ? [''] : [];
  const lines = parts.flatMap((part, at) => [...(at === 0 ? [] : pageBreak(context, at, between)), ...part]);
  return withCommas(style, lines.join(style.newline) + style.newline);
}

/** Between two parts: nothing, a blank line, or the number of a page among blank lines. */
function pageBreak({ style }: Context, at: number, between: readonly string[]): readonly string[] {
  return style.hasPageNumbers && at % 4 === 3 ? ['', `- ${Math.ceil(at / 4)} -`, ''] : between;
}

function frontParts(context: Context): string[][] {
  const { style, family, model, parties } = context;
  const title = family.title(context);
  const cover = [
    family.kind === 'region' ? '連携中枢都市圏形成に係る連携協約書' : '定住自立圏形成協定書',
    '',
    dateText(style, model.date),
    '',
    parties.map(({ name }) => name).join('\u3000'),
  ];
  const notice =
    family.name === 'F6'
      ? [`${dateText(style, model.date)}告示第1693号`, title]
      : [dateText(style, model.date), '告示第55号'];
  const hasDate = style.isCodeBook || (style.signatures === 'none' && !style.hasCover);
  return [
    ...(style.hasCover && !style.isCodeBook ? [cover] : []),
    [style.isCodeBook ? `○${title}` : title, ...(hasDate ? notice : [])],
    ...(family.recital ? [wrapped(context, family.recital(context))] : []),
  ];
}

function bodyParts(context: Context): string[][] {
  const { family } = context;
  const parts = numberedArticles(context).map((each) => articleLines(context, each));
  if (!family.hasParts) return parts;
  return [['第一編　総則'], ...parts, ['第二編　連携項目'], nestedLines(context)];
}

function articleLines(context: Context, { article, number, branch }: NumberedArticle): string[] {
  const { style, family } = context;
  const label = `第${numeral(style, number)}条${branch === undefined ? '' : `の${numeral(style, branch)}`}`;
  const paragraphs = article.paragraphs.flatMap(({ text, items = [] }, at) => {
    const mark = at === 0 ? label : markText(style, 'plain', at + 1);
    const gap = style.isTight && items.length > 0 ? '' : style.gap;
    return [
      ...wrapped(context, `${mark}${style.gap}${context.fill(text)}`),
      ...items.map((item, index) => `${markText(style, 'paren', index + 1)}${gap}${context.fill(item)}`),
    ];
  });
  const hasFields = family.fields.in === 'body' && !family.hasParts && number === 3 && branch === undefined;
  return [bracketed(style, article.caption), ...paragraphs, ...(hasFields ? nestedLines(context) : [])];
}

/** A sentence in lines of the width of the page, as text from a PDF has it. */
function wrapped({ style }: Context, text: string): string[] {
  if (style.wrap === 0) return [text];
  return text.match(new RegExp(`.{1,${style.wrap}}`, 'gu')) ?? [text];
}

function closingLines(context: Context): string[] {
  const { style, all, model, family, parties } = context;
  if (style.signatures === 'none') return [];
  const instrument = family.kind === 'region' ? '連携協約' : '協定';
  const text = `この${instrument}の締結を証するため、本書${numeral(style, parties.length)}通を作成し、${all}が記名押印の上、各自その${numeral(style, 1)}通を保有する。`;
  return [...wrapped(context, text), ...(style.hasBlankLines ? [''] : []), dateText(style, model.date)];
}

/** What a party's signature says as its address. */
export function addressOf({ parties }: Context, at: number): string {
  const { prefecture = '', name = '', street = '' } = parties[at] ?? {};
  return `${prefecture}${name}${street}`;
}

function signatureLines(context: Context, at: number): string[] {
  const { style, family, parties } = context;
  const { name = '', person = ['', ''] } = parties[at] ?? {};
  const alias = family.hasAliases ? `${context.called(at)}\u3000` : '';
  const indent = style.signatures === 'indented' ? '\u3000\u3000' : '';
  return [`${alias}${addressOf(context, at)}`, `${indent}${name}`, `${indent}${name}長\u3000${person.join('\u3000')}`];
}

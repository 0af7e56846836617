import type { Context } from './context.ts';
import type { ArticleModel } from './model.ts';
import { numeral } from './style.ts';

/** An article of paragraphs without items. */
export const article = (caption: string, ...texts: readonly string[]): ArticleModel => ({
  caption,
  paragraphs: texts.map((text) => ({ text })),
});

const one = (flag: boolean, made: ArticleModel): ArticleModel[] => (flag ? [made] : []);

/** 第1条 and 第2条: purpose and principles. */
function beginning({ all, model: { region } }: Context, instrument: string): ArticleModel[] {
  return [
    article(
      '目的',
      `この${instrument}は、${all}が${region}において連携して取り組む事項を定め、住民が安心して暮らすことができる圏域を形成することを目的とする。`,
    ),
    article('基本方針', `${all}は、前条の目的を達成するため、次条に規定する取組を連携して推進する。`),
  ];
}

/** Before the articles that count for nothing: cost, meeting and end, each as a family has it. */
interface Ending {
  readonly cost?: ArticleModel;
  readonly liaison?: ArticleModel;
  readonly end?: readonly ArticleModel[];
}

/** Those of the articles behind the initiatives that the model has, and its further ones. */
export function ending({ model }: Context, { cost, liaison, end = [] }: Ending): ArticleModel[] {
  return [
    ...(cost ? one(model.cost !== 'none', cost) : []),
    ...(liaison ? one(model.liaison, liaison) : []),
    ...(model.termination ? end : []),
    ...model.more,
  ];
}

const meeting = ({ all }: Context, often: string) =>
  article('連絡会議', `${all}は、取組を円滑に推進するため、${often}、連絡会議を開催する。`);

const lapse = ({ any, all }: Context) =>
  article(
    '失効',
    `${any}が、この連携協約の失効を求める場合は、あらかじめ議会の議決を経て、相手方に通告しなければならない。`,
    `この連携協約は、前項の規定による通告があった日から起算して2年を経過した日に、${all}の間において効力を失う。`,
  );

/** F1: the pillars as items, each with its annex. */
export function kumamotoArticles(context: Context): ArticleModel[] {
  const { all, model, style } = context;
  const items = model.pillars.map(({ heading }, at) => `${heading}（別表第${numeral(style, at + 1)}）`);
  return [
    ...beginning(context, '連携協約'),
    {
      caption: '連携する取組及び役割分担',
      paragraphs: [
        {
          text: `${all}が連携する取組及び役割分担は、次に掲げる政策分野の区分に応じ、別表に定めるとおりとする。`,
          items,
        },
      ],
    },
    ...ending(context, {
      cost: article('費用分担', `前条の取組に要する費用の分担については、${all}が協議して別に定める。`),
      liaison: meeting(context, '毎年度'),
    }),
  ];
}

/** F2 and F2b: 費用分担, 協議, 失効; the fields in the body or in the annex. */
export function harimaArticles(context: Context): ArticleModel[] {
  const { all, heads, family } = context;
  const where = family.annexes === 'none' ? '次のとおり' : '別表に掲げるとおり';
  return [
    ...beginning(context, '連携協約'),
    article(
      '連携を図る事務並びに取組内容及び役割分担',
      `${all}が連携を図る事務並びにその内容及び役割分担は、${where}とする。`,
    ),
    ...ending(context, {
      cost: article('費用分担', `前条の事務に要する費用の分担については、${all}が協議して別に定める。`),
      liaison: article('協議', `${heads}は、連携を円滑に進めるため、毎年度協議を行う。`),
      end: [lapse(context)],
    }),
  ];
}

/** F3: an article for the vision, which also has the costs. */
export function hiroshimaArticles(context: Context): ArticleModel[] {
  const { all, any, model } = context;
  const vision = `${all}は、圏域の将来像を示す${model.region}発展ビジョン（以下「ビジョン」という。）の策定に協力する。`;
  const cost = `取組に要する費用及びその分担については、${all}が協議してビジョンに定める。`;
  return [
    ...beginning(context, '連携協約'),
    article('連携を図る取組及び役割分担', `${all}が連携を図る取組及び役割分担は、別表のとおりとする。`),
    article(`${model.region}発展ビジョン`, vision, ...(model.cost === 'none' ? [] : [cost])),
    ...ending(context, {
      liaison: meeting(context, '毎年度'),
      end: [
        article(
          '連携協約の変更及び廃止',
          `${any}は、この連携協約を変更し、又は廃止しようとするときは、あらかじめ議会の議決を経て、相手方に申し出るものとする。`,
        ),
      ],
    }),
  ];
}

/** F4: city names, the costs in the table. */
export function bingoArticles(context: Context): ArticleModel[] {
  const { all, heads } = context;
  return [
    ...beginning(context, '連携協約'),
    article(
      '役割分担及び費用分担',
      `${all}の役割分担及び費用分担は、別表に定めるとおりとする。`,
      `特に必要があるときは、${all}が協議して別に定めることができる。`,
    ),
    ...ending(context, {
      liaison: article('連絡会議', `${heads}は、1年に1回以上、連絡会議を開催する。`),
      end: [lapse(context)],
    }),
  ];
}

/** F5 and F6: one annex; the costs by consultation; changes. */
export function okayamaArticles(context: Context): ArticleModel[] {
  const { all, any, style } = context;
  const law = `地方自治法第${numeral(style, 252)}条の${numeral(style, 2)}第${numeral(style, 4)}項`;
  const isSapporo = context.family.name === 'F6';
  return [
    ...beginning(context, '連携協約'),
    article(
      isSapporo ? '連携する取組等' : '連携する取組及び役割分担',
      `${all}が連携する取組並びにその内容及び役割分担は、別表のとおりとする。`,
    ),
    ...ending(context, {
      cost: article('費用分担', `前条の取組に必要な費用の分担は、${all}が協議の上、別に定める。`),
      liaison: isSapporo
        ? article('定期的な協議', `${all}は、取組の進捗状況を確認するため、定期的に協議を行う。`)
        : meeting(context, '毎年度'),
      end: [
        article(
          isSapporo ? '変更等' : '連携協約の変更及び廃止',
          `${any}は、この連携協約を変更し、又は廃止しようとするときは、${law}の規定により、あらかじめ議会の議決を経なければならない。`,
        ),
      ],
    }),
  ];
}

/** F7: city names, one table for two articles, the meeting under a name of its own. */
export function matsuyamaArticles(context: Context): ArticleModel[] {
  const { all, model } = context;
  return [
    ...beginning(context, '連携協約').slice(0, 1),
    article('基本方針', `${all}が連携する分野及びその基本方針については、別表に定める。`),
    article('連携する取組及び役割分担', `${all}が連携する取組の内容及び役割分担については、別表に定める。`),
    ...ending(context, {
      cost: article('費用分担', `取組に要する費用の分担は、${all}が協議して別に定める。`),
      liaison: article(
        `${model.region}連携協議会`,
        `${all}は、他の市町村とともに、1年に1回以上、${model.region}連携協議会を開催する。`,
      ),
    }),
  ];
}

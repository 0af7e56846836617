import { article, ending } from './articles.ts';
import type { Context } from './context.ts';
import type { ArticleModel } from './model.ts';

/** F9: 定住自立圏形成協定. */
export function settlementArticles(context: Context): ArticleModel[] {
  const { all, any, model, parties, family } = context;
  const centre = parties.findIndex(({ isCore }) => isCore);
  const others = parties.flatMap((_, at) => (at === centre ? [] : context.called(at)));
  const where = family.annexes === 'none' ? '次のとおり' : '別表第1から別表第3までのとおり';
  return [
    article(
      '目的',
      `この協定は、中心市である${context.called(centre)}と周辺の${others.join('及び')}とが、${model.region}の形成に関して必要な事項を定めることを目的とする。`,
    ),
    article('基本方針', `${all}は、相互に役割を分担し、定住の促進に必要な生活機能を確保する。`),
    ...(family.hasParts
      ? []
      : [
          article(
            '連携する取組の分野及び内容並びに役割分担',
            `${all}が連携する取組の分野及び内容並びに役割分担は、${where}とする。`,
          ),
        ]),
    ...ending(context, {
      cost: article(
        '事務執行に当たっての連携、協力及び費用負担',
        `${all}は、取組を推進するため、相互に役割を分担して連携し、協力して事務の執行に当たる。`,
        `前項の規定により必要となる費用の負担については、その都度、${all}が協議して定める。`,
      ),
      end: [
        article(
          '協定の変更',
          `この協定を変更しようとするときは、${all}が協議の上、あらかじめ議会の議決を経るものとする。`,
        ),
        article('協定の廃止', `${any}は、議会の議決を経て、この協定の廃止を求める旨を相手方に通告することができる。`),
      ],
    }),
  ];
}

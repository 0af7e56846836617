import {
  bingoArticles,
  harimaArticles,
  hiroshimaArticles,
  kumamotoArticles,
  matsuyamaArticles,
  okayamaArticles,
} from './articles.ts';
import { type Context, joined } from './context.ts';
import type { Family, LadderForm } from './family.ts';
import { settlementArticles } from './settlement-articles.ts';
import { numeral } from './style.ts';

const written = ({ parties }: Context) => parties.map((party) => party.written);
const bare = ({ parties }: Context) => parties.map(({ name }) => name);

const regional = (end: string) => (context: Context) =>
  `${joined(bare(context))}における連携中枢都市圏${end}に係る連携協約`;

const law = ({ style }: Context, isNumbered = true) =>
  `地方自治法${isNumbered ? `（昭和${numeral(style, 22)}年法律第${numeral(style, 67)}号）` : ''}第${numeral(style, 252)}条の${numeral(style, 2)}第${numeral(style, 1)}項`;

const introduction = (context: Context) => joined(context.parties.map((_, at) => context.introduced(at)));

const recital = (context: Context) =>
  `${introduction(context)}は、${law(context)}の規定に基づき、${context.model.region}における連携中枢都市圏の形成に係る連携協約を次のとおり締結する。`;

const recitalWithGuideline = (context: Context) =>
  `${introduction(context)}は、連携中枢都市圏構想推進要綱（平成26年8月25日付け総行市第200号総務省自治行政局長通知）に基づく${context.model.region}（以下「圏域」という。）の形成に関し、${law(context)}の規定により、次のとおり連携協約を締結する。`;

const recitalWithMembers = (context: Context) =>
  `${introduction(context)}は、${joined(bare(context))}で構成する${context.model.region}（以下「圏域」という。）において、${law(context)}の規定に基づく連携協約を次のとおり締結する。`;

const settlementTitle = (context: Context) => `${joined(written(context))}における定住自立圏の形成に関する協定書`;

const settlementRecital = (context: Context) => {
  const introduced = context.parties.map(({ isCore }, at) =>
    isCore ? `中心市宣言を行った${context.introduced(at)}` : context.introduced(at),
  );
  return `${introduced.join('と')}は、定住自立圏の形成に関し、次のとおり協定を締結する。`;
};

const ladder = (
  [pillar, group, initiative, label]: readonly [
    LadderForm['pillar'],
    LadderForm['group'],
    LadderForm['initiative'],
    LadderForm['label'],
  ],
  list: LadderForm['list'],
  role?: LadderForm['pillar'],
): LadderForm => ({ pillar, group, initiative, label, list, ...(role && { role }) });

const HARIMA = [
  ladder(['paren', 'upper', 'latin', 'paren-latin'], 'circled', 'roman'),
  ladder(['kana', 'upper', 'latin', 'paren-latin'], 'circled'),
  ladder(['plain', 'upper', 'latin', 'paren-latin'], 'circled'),
  ladder(['paren', 'kana', 'paren-kana', 'latin'], 'circled', 'paren-latin'),
  ladder(['kanji', 'plain', 'paren', 'kana'], 'circled'),
];
const IIDA = [
  ladder(['paren', 'kana', 'paren-kana', 'latin'], 'paren-latin'),
  ladder(['plain', 'paren', 'kana', 'paren-kana'], 'paren-latin'),
  ladder(['paren', 'plain', 'kana', 'paren-kana'], 'circled'),
];

const region = {
  kind: 'region',
  partyCount: 2,
  hasAliases: true,
  hasLiaison: true,
  hasTermination: true,
  cost: 'article',
} as const;
const settlement = {
  kind: 'settlement',
  partyCount: 2,
  hasAliases: true,
  title: settlementTitle,
  recital: settlementRecital,
  articles: settlementArticles,
  cost: 'article',
  hasLiaison: false,
  hasTermination: true,
} as const;
const table = (roleLabel: string, policy = false) => ({ in: 'table', policy, roleLabel }) as const;

/** The families of the reference that are rendered. */
export const FAMILIES: readonly Family[] = [
  {
    ...region,
    name: 'F1',
    title: regional('の形成'),
    recital,
    articles: kumamotoArticles,
    fields: { in: 'rows' },
    annexes: 'many',
    hasTermination: false,
  },
  {
    ...region,
    name: 'F2',
    title: regional('形成'),
    recital: recitalWithGuideline,
    articles: harimaArticles,
    fields: { in: 'body', ladders: HARIMA, contentLabel: '取組内容' },
    annexes: 'none',
  },
  {
    ...region,
    name: 'F2b',
    title: regional('形成'),
    recital: recitalWithGuideline,
    articles: harimaArticles,
    fields: table('の役割'),
    annexes: 'one',
  },
  {
    ...region,
    name: 'F3',
    title: (context) => `${written(context).join('と')}との連携中枢都市圏形成に係る連携協約`,
    recital: recitalWithGuideline,
    articles: hiroshimaArticles,
    fields: table('の役割'),
    annexes: 'one',
    cost: 'vision',
  },
  {
    ...region,
    name: 'F4',
    hasAliases: false,
    title: (context) => `${bare(context).join('と')}との間における連携中枢都市圏形成に係る連携協約`,
    recital: undefined,
    articles: bingoArticles,
    fields: table('の役割分担及び費用分担'),
    annexes: 'one',
    cost: 'table',
  },
  {
    ...region,
    name: 'F5',
    title: regional('形成'),
    recital: recitalWithMembers,
    articles: okayamaArticles,
    fields: table('の役割'),
    annexes: 'one',
  },
  {
    ...region,
    name: 'F6',
    title: regional('形成'),
    recital,
    articles: okayamaArticles,
    fields: table('の役割分担'),
    annexes: 'one',
  },
  {
    ...region,
    name: 'F7',
    hasAliases: false,
    title: regional('形成'),
    recital: (context) =>
      `${bare(context).join('と')}は、${law(context, false)}の規定に基づき、${context.model.region}における連携中枢都市圏の形成について、次のとおり連携協約を締結する。`,
    articles: matsuyamaArticles,
    fields: table('の役割', true),
    annexes: 'one',
    hasTermination: false,
  },
  { ...settlement, name: 'F9a', fields: { in: 'body', ladders: IIDA, contentLabel: '取組の内容' }, annexes: 'none' },
  { ...settlement, name: 'F9b', fields: { in: 'rows' }, annexes: 'many' },
  {
    ...settlement,
    name: 'F9d',
    fields: { in: 'body', ladders: IIDA, contentLabel: '取組の内容' },
    annexes: 'none',
    hasParts: true,
  },
  {
    ...settlement,
    name: 'F9e',
    partyCount: 3,
    fields: { in: 'body', ladders: IIDA, contentLabel: '取組の内容' },
    annexes: 'none',
  },
];

import { describe, expect, it } from 'vitest';
import { pillarOf } from '../../src/registry/pillar.ts';
import { subjectsOf } from '../../src/registry/subject.ts';
import { slice } from '../../src/text/span.ts';
import { committedRules, slug } from './facts.ts';

const rules = committedRules();

describe('The pillar of a heading', () => {
  it.each([
    ['圏域全体の経済成長のけん引に係る政策分野', 'growth'],
    ['(1) 圏域全体の経済成長の牽引', 'growth'],
    ['１ 地域経済の活性化', 'growth'],
    ['産業', 'growth'],
    ['イ 高次の都市機能の集約・強化', 'function'],
    ['高次都市機能の集積・強化に係る政策分野', 'function'],
    ['高次機能都市の集積・強化', 'function'],
    ['都市機能の向上', 'function'],
    ['圏域全体の生活関連機能サービスの向上', 'life'],
    ['生活関連サービスの向上', 'life'],
    ['住民サービス', 'life'],
    ['1 生活機能の強化に係る政策分野', 'life-living'],
    ['Ｂ　結びつきやネットワークの強化に係る政策分野', 'life-network'],
    ['結び 付きやネット ワークの強化', 'life-network'],
    ['ウ 圏域マネジメント能力の強化', 'life-management'],
    ['圏域全体の生活関連機能サービスの向上（生活機能の強化に係る政策分野）', 'life-living'],
    ['その他の連携', 'other'],
  ])('%s is %s.', (heading, pillar) => {
    expect(slug(pillarOf(rules, heading)?.concept ?? '')).toBe(pillar);
  });

  it.each(['観光の振興', '産業の振興', '都市機能と住民サービス', '費用分担', ''])('%j names none.', (heading) => {
    expect(pillarOf(rules, heading)).toBeUndefined();
  });

  it('is told by the innermost heading that names one.', () => {
    const match = pillarOf(
      rules,
      '港の活用',
      '2 結付きやネットワークの強化に係る政策分野',
      '圏域全体の生活関連機能サービスの向上',
    );
    expect(match && [slug(match.concept), match.heading]).toEqual(['life-network', 1]);
  });

  it('comes with the place where it was read, white space and all.', () => {
    const heading = '１　圏域全体の経済 成長の けん引に係る政策分野';
    const match = pillarOf(rules, heading);
    expect(match && slice(heading, match.span)).toBe('経済 成長の けん引');
    expect(match?.rule.strength).toBe('exact');
  });
});

describe('The subjects of a heading', () => {
  it.each([
    ['産学金官の連携による経済戦略の策定', 'economic-strategy'],
    ['港町の地場企業の支援', 'industry'],
    ['地場企業の販路拡大', 'industry local-brands-and-sales'],
    ['農林水産業の振興', 'agriculture'],
    ['６次産業化の支援', 'agriculture local-brands-and-sales'],
    ['学校給食への地場産品の活用', 'local-food'],
    ['北浜港の利用促進', 'logistics'],
    ['グリーン・ツーリズムの推進', 'exchange'],
    ['観光と交流の拡大', 'tourism exchange'],
    ['交流人口の拡大', ''],
    ['在宅医療・介護連携の推進', 'long-term-care'],
    ['救急医療の確保', 'medicine'],
    ['消防・救急体制の強化', 'disaster'],
    ['障がい者の就労支援', 'employment'],
    ['児童福祉の充実', 'childcare'],
    ['病児保育施設の広域利用', 'childcare'],
    ['高等教育の環境整備', 'higher-education-and-talent'],
    ['環境教育の推進', 'environment'],
    ['子育て環境の整備', 'childcare'],
    ['生活環境の充実', ''],
    ['図書館の相互利用', 'public-facilities'],
    ['図書館の充実', 'education'],
    ['文化・スポーツの振興', 'culture sports'],
    ['多文化共生の推進', 'community'],
    ['Ｄ Ｖ相談窓口の設置', 'domestic-violence'],
    ['空き家バンクの運営', 'land-use-and-housing migration'],
    ['生産者と消費者の連携による地産地消', 'local-food'],
    ['コミュニティバスの運行', 'public-transport'],
    ['スマートICの設置', 'roads'],
    ['バスケットボール大会', 'sports'],
    ['I C Tを活用した情報発信', 'ict public-information'],
    ['移住に関する情報発信', 'migration'],
    ['防災情報の発信', 'disaster'],
    ['人材の育成', ''],
    ['職員の合同研修', 'staff-training'],
    ['職員の人事交流', 'staff-exchange'],
    ['外部からの専門人材の確保', 'external-talent'],
    ['附属機関の共同設置', 'joint-administration'],
    ['ごみ処理施設の共同整備', 'environment'],
    ['売上増進支援', 'industry'],
    ['鉄道路線の維持', 'public-transport'],
    ['道の駅の連携', ''],
    ['まちづくり大学', ''],
    ['高齢者大学', 'education'],
    ['大学生の地元就職支援', 'employment'],
    ['獣医師の確保', ''],
    ['医療関連産業の集積', 'industry'],
    ['IT企業の誘致', 'industry'],
    ['エネルギーの地産地消', 'environment'],
    ['森林環境譲与税の活用', 'agriculture'],
    ['障害者スポーツの推進', 'sports'],
    ['福祉避難所の確保', 'disaster'],
    ['スクールバスの共同運行', ''],
    ['バスツアーの実施', ''],
    ['定住自立圏共生ビジョン', ''],
    ['国民健康保険事務', ''],
    ['地域活性化起業人の活用', ''],
    ['クラウドファンディング', ''],
    ['保健福祉の充実', 'medicine welfare'],
    ['保健福祉センターの整備', 'welfare'],
    ['半導体関連産業の集積', 'industry'],
    ['異業種交流会の開催', 'industry'],
    ['産業・観光の振興', 'industry tourism'],
    ['公立病院の経営改善', 'medicine'],
    ['公営企業の経営', ''],
    ['チャレンジショップの開設', 'startup'],
    ['企業の人材確保の支援', 'employment'],
    ['外国人材の受入れの支援', 'employment'],
    ['シルバー人材センターの連携', 'employment'],
    ['労働環境の改善', 'employment'],
    ['イノシシ対策の推進', 'agriculture'],
    ['アシカの飼育', ''],
    ['漁港の整備', 'agriculture'],
    ['土産品の開発', 'local-brands-and-sales'],
    ['地域商社の設立', 'local-brands-and-sales'],
    ['大型客船の寄港', 'tourism'],
    ['休日当番医の確保', 'medicine'],
    ['夜間・休日保育の実施', 'childcare'],
    ['コロナ禍の事業者支援', ''],
    ['認知症施策の推進', 'long-term-care'],
    ['市民後見人の養成', 'welfare'],
    ['養護老人ホームの運営', 'welfare'],
    ['特別養護老人ホームの整備', 'long-term-care'],
    ['福祉センターの相互利用', 'public-facilities'],
    ['文化センターの共同利用', 'public-facilities'],
    ['療育体制の充実', 'childcare'],
    ['ひとり親家庭の支援', 'childcare'],
    ['妊産婦健診の助成', 'medicine'],
    ['小学校どうしの遠隔授業', 'education'],
    ['学校間の交流', 'education'],
    ['看護学校の支援', 'medicine'],
    ['学校跡地の活用', ''],
    ['学校施設の耐震化', 'education'],
    ['高校の魅力づくり', 'education'],
    ['高校生の企業見学会', 'employment'],
    ['部活動の地域移行', 'education'],
    ['学校給食の充実', 'education'],
    ['学校給食への地元食材の供給', 'local-food'],
    ['高大連携の推進', 'higher-education-and-talent'],
    ['次代を担う人材の育成', 'higher-education-and-talent'],
    ['文化交流の推進', 'culture exchange'],
    ['文化交流センターの共同利用', 'public-facilities'],
    ['異文化交流の促進', 'exchange'],
    ['郷土芸能の継承', 'culture'],
    ['コンサートホールの整備', ''],
    ['レクリエーション大会の開催', 'sports'],
    ['武道館の相互利用', 'public-facilities'],
    ['都市機能の集積', 'city-centre'],
    ['協働のまちづくり', 'community'],
    ['独身者の縁結び', 'community'],
    ['離島の振興', 'community'],
    ['離島の観光振興', 'tourism'],
    ['浸水対策', 'disaster'],
    ['住宅の耐震化', 'disaster'],
    ['水道管路の耐震化', ''],
    ['業務継続計画の策定', 'disaster'],
    ['国民保護計画', 'disaster'],
    ['環境に配慮したまちづくり', 'environment'],
    ['交通環境の改善', ''],
    ['海岸の清掃', 'environment'],
    ['グリーンインフラの推進', 'environment'],
    ['路線バスの経営支援', 'public-transport'],
    ['バスロケーションシステムの導入', 'public-transport'],
    ['バスターミナルの整備', 'public-transport'],
    ['デマンドバスの運行', 'public-transport'],
    ['JR港線の増便', 'public-transport'],
    ['国際線の利用促進', ''],
    ['光回線の利用促進', 'ict'],
    ['空港アクセスの改善', 'public-transport'],
    ['空港アクセス道路の整備', 'roads'],
    ['モビリティ産業の育成', 'industry'],
    ['渋滞の解消', 'roads'],
    ['道路の除雪', 'roads'],
    ['高齢者世帯の除雪支援', 'welfare'],
    ['携帯電話の不感地域の解消', 'ict'],
    ['オンライン申請の推進', 'ict'],
    ['デジタル地域通貨の導入', ''],
    ['中小企業のDX支援', 'industry ict'],
    ['コミュニティFMの活用', 'public-information'],
    ['防災ラジオ放送', 'disaster'],
    ['地域の魅力発信', 'public-information'],
    ['地域の観光の魅力発信', 'tourism'],
    ['牛乳の消費拡大', 'local-food'],
    ['アグリツーリズムの推進', 'exchange'],
    ['二拠点居住の推進', 'migration'],
    ['圏域外からの専門人材の登用', 'external-talent'],
    ['職員採用説明会の共同開催', 'external-talent'],
    ['保育士の採用', 'childcare'],
    ['パスポートの申請窓口', 'joint-administration'],
    ['子育てパスポートの交付', 'childcare'],
    ['入札参加資格審査の共同受付', 'joint-administration'],
    ['市税の徴収体制の強化', 'joint-administration'],
    ['保健師の人事交流', 'medicine staff-exchange'],
    ['男女共同参画の推進', ''],
    ['防犯体制の強化', ''],
    ['交通安全の推進', ''],
    ['食育の推進', ''],
    ['地域おこし協力隊の活用', ''],
    ['その他', ''],
  ])('%s: %s.', (heading, subjects) => {
    expect(
      subjectsOf(rules, heading)
        .map(({ concept }) => slug(concept))
        .join(' '),
    ).toBe(subjects);
  });

  it('come with rule, strength and place.', () => {
    const heading = '賑わいのある 中心 市街地';
    const [match, ...more] = subjectsOf(rules, heading);
    expect(more).toEqual([]);
    expect(match && [slug(match.rule.iri), match.rule.strength, slice(heading, match.span)]).toEqual([
      'subject-city-centre',
      'exact',
      '中心 市街地',
    ]);
  });
});

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

import { describe, expect, it } from 'vitest';
import { findMentions, partyMentions } from '../../src/registry/mention.ts';
import { compareRoles } from '../../src/registry/role-comparison.ts';
import { roleTypesOf } from '../../src/registry/role-type.ts';
import { slice } from '../../src/text/span.ts';
import { committedRules, slug } from './facts.ts';

const rules = committedRules();
const kitahama = partyMentions({ alias: '甲', name: '北浜市', office: '北浜市長', signatory: '北川一郎' });
const minamihama = partyMentions({ alias: '乙', name: '南浜町', office: '南浜町長', signatory: '南野花子' });
const nishihama = partyMentions({ alias: '丙', name: '西浜村' });

describe('A mention of a party', () => {
  const mentioned = (text: string, knownNames: readonly string[] = []): string[] =>
    findMentions(text, [kitahama, minamihama], knownNames).map(
      ({ span, party, as }) => `${slice(text, span)}=${party}${as === 'head' ? '!' : ''}`,
    );

  it.each([
    ['甲及び乙が協議する。', ['甲=0', '乙=1']],
    ['甲乙双方で負担する。', ['甲=0', '乙=1']],
    ['乙以外の町村', ['乙=1']],
    ['北浜市長及び南浜町長が会する。', ['北浜市長=0!', '南浜町長=1!']],
    ['甲の長は、北浜市の職員を派遣する。', ['甲の長=0!', '北浜市=0']],
    ['海浜県北浜市内の施設', ['北浜市=0']],
    ['南野花子と話す。', ['南野花子=1!']],
  ])('is found in %s', (text, mentions) => {
    expect(mentioned(text)).toEqual(mentions);
  });

  it.each([
    '甲佐町と連携して',
    '乙部町と連携して',
    '東北浜市と連携して',
    '北浜市民病院と連携して',
    '甲府市及び甲種防火管理者',
    '装甲と連携して',
  ])('is not found inside another word: %s', (text) => {
    expect(mentioned(text)).toEqual([]);
  });

  it('is not found inside a known name in kana, which the characters around it would not tell.', () => {
    const sakura = partyMentions({ name: 'さくら市' });
    const text = 'とさくら市と、いさくら市とを結ぶ。';
    const found = findMentions(text, [sakura], ['いさくら市']);
    expect(found.map(({ span }) => span.start)).toEqual([1]);
  });
});

describe('The role types of a role', () => {
  const typesOf = (text: string): string =>
    roleTypesOf(rules, text, { self: [kitahama], others: [minamihama] })
      .map(({ concept }) => slug(concept))
      .sort()
      .join(' ');

  it.each([
    ['船便の案内を行う。', 'carries-out'],
    ['案内板を作る。', 'carries-out'],
    ['当番表を作成し、診療所を開く。', 'carries-out'],
    ['案内板を設置し、その費用を負担する。', 'carries-out'],
    ['港の整備に取り組む。', 'carries-out'],
    ['港の整備に努めるものとする。', 'carries-out'],
    ['乙と連携して港の整備に取り組む。', 'cooperates'],
    ['港の整備に乙と連携して取り組むものとする。', 'cooperates'],
    ['海浜大学と連携して港の整備に取り組む。', 'carries-out'],
    ['甲佐町と連携して港の整備に取り組む。', 'carries-out'],
    ['南浜町と協力して港の整備に取り組む。', 'cooperates'],
    ['乙とともに港の整備に取り組む。', 'cooperates'],
    ['乙及び圏域市町村と連携して港を整備する。', 'carries-out cooperates'],
    ['乙が実施する港の整備に協力する。', 'cooperates'],
    ['甲及び乙が連携して港の整備に取り組む。', 'cooperates'],
    ['両市町が連携して港の整備に取り組む。', 'cooperates'],
    ['乙と連携して港湾対策に取り組む。', 'carries-out cooperates'],
    ['港の利用促進のための事業を実施する。', 'carries-out'],
    ['港の利用を促進する。', 'promotes'],
    ['乙と連携して港の利用促進に取り組む。', 'cooperates promotes'],
    ['港の利用を促進させる事業を実施する。', 'carries-out'],
    ['乙と連携して利用促進に向けた環境整備に取り組む。', 'cooperates'],
    ['乙と連携して共同購入の推進等の経費の節減に取り組む。', 'cooperates'],
    ['乙と情報共有を図りながら移住の促進に取り組む。', 'consults cooperates promotes'],
    ['乙と協議の上、日程を決定する。', 'carries-out consults cooperates'],
    ['乙と意見交換を行う。', 'consults'],
    ['乙と連携して協議会を運営する。', 'carries-out cooperates'],
    ['圏域の構成市町の調整を行う。', 'coordinates'],
    ['構成市町村間の連絡調整を行うとともに、研修を実施する。', 'carries-out coordinates'],
    ['荷主との調整を行う。', 'other'],
    ['港の人材を活用して課題の解決に努める。', 'carries-out uses'],
    ['乙の施設を利用する。', 'uses'],
    ['乙が開催する研修に職員を参加させる。', 'uses'],
    ['図書館の相互利用に乙と連携して取り組む。', 'cooperates uses'],
    ['別に規約で定めるところによる。', 'joint-rules'],
    ['地方自治法第252条の14第1項の規定に基づく規約の定めるところによる。', 'joint-rules'],
    ['案内所とする。', 'other'],
    ['－', 'other'],
    ['', 'other'],
  ])('%s: %s', (text, types) => {
    expect(typesOf(text)).toBe(types);
  });

  it('are judged clause by clause, so that a partner of the first clause does not carry over.', () => {
    expect(typesOf('乙と連携して港の整備に取り組むとともに、船便の確保に努める。')).toBe('carries-out cooperates');
  });

  it('know a second and a third party as partners, and a joint role as one side.', () => {
    const types = (self: (typeof kitahama)[], others: (typeof kitahama)[]): string[] =>
      roleTypesOf(rules, '乙と連携して港の整備に取り組む。', { self, others }).map(({ concept }) => slug(concept));
    expect(types([kitahama], [nishihama, minamihama])).toEqual(['cooperates']);
    expect(types([kitahama, minamihama], [nishihama])).toEqual(['carries-out']);
  });

  it('come with the place where they were read.', () => {
    const text = '乙と連携して港の整備に 取り組むとともに、圏域市町村全体の 調整を行う。';
    const matches = roleTypesOf(rules, text, { self: [kitahama], others: [minamihama] });
    expect(matches.map(({ concept, span }) => [slug(concept), slice(text, span)])).toEqual([
      ['cooperates', '乙と連携'],
      ['coordinates', '市町村全体の 調整を行う'],
    ]);
  });
});

describe('Two roles', () => {
  const compared = (a: string, b: string): ReturnType<typeof compareRoles> =>
    compareRoles(rules, a, kitahama, b, minamihama);

  it.each([
    ['規約の定めるところによる。', '規約の定めるところによる。', 'identical'],
    ['甲及び乙で協議する。', '甲及び乙で協議する。', 'identical'],
    ['乙と連携して取り組む。', '甲と連携して取り組む。', 'mirrored'],
    ['南浜町と連携して取り組む。', '甲と連携して 取り組む。', 'mirrored'],
    ['乙及び甲佐町と連携して取り組む。', '甲及び甲佐町と連携して取り組む。', 'mirrored'],
    ['乙と連携し、乙部町の港を使う。', '甲と連携し、乙部町の港を使う。', 'mirrored'],
    ['乙部町と連携して取り組む。', '甲佐町と連携して取り組む。', 'different'],
    ['甲佐町と連携して取り組む。', '乙佐町と連携して取り組む。', 'different'],
    ['乙の長と協議する。', '甲と協議する。', 'different'],
    ['乙と連携して取り組むとともに、全体の調整を行う。', '甲と連携して取り組む。', 'mirrored-with-extra'],
    ['案内を行う。', '乙部町の案内を行う。', 'different'],
    ['案内板を作る。', '案内板を置く。', 'different'],
  ])('%s / %s are %s.', (a, b, concept) => {
    expect(slug(compared(a, b).concept)).toBe(concept);
  });

  it('with an extra clause say whose it is and where, on either side.', () => {
    const longer = '甲と連携して取り組む とともに、全体の 調整を行う。';
    const { extra } = compared('乙と連携して取り組む。', longer);
    expect(extra?.of).toBe('b');
    expect(extra?.spans.map((span) => slice(longer, span))).toEqual(['全体の 調整を行う']);
  });
});

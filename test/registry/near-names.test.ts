import { describe, expect, it } from 'vitest';
import { nearNames } from '../../src/registry/near-names.ts';
import { pressKnowledge } from '../support/press.ts';

const { registry } = await pressKnowledge();
const KUMAMOTO = ['430005'];

function near(name: string, prefectures: readonly string[] = KUMAMOTO): string[] {
  return nearNames(name, registry, { prefectures }).map((each) => each.name);
}

describe('Near a name that is none of the registry', () => {
  const NEAR: readonly (readonly [string, string, readonly string[]])[] = [
    ['another kind of municipality', '荒尾町', ['荒尾市']],
    ['no kind', '荒尾', ['荒尾市']],
    ['a sign for another that looks or sounds like it', '球摩村', ['球磨村']],
    ['a lost sign', '荒市', ['荒尾市']],
    ['a sign too many', '荒尾々市', ['荒尾市']],
    ['signs the wrong way round', '尾荒市', ['荒尾市']],
    ['the wrong prefecture', '福岡県荒尾市', ['荒尾市']],
    ['a county that is none', '阿蘇群高森町', ['高森町']],
    ['an office behind it', '荒尾市長', ['荒尾市']],
  ];
  it.each(NEAR)('is the one meant: %s (%s)', (_, name, expected) => {
    expect(near(name)).toEqual(expected);
  });

  it('are three at most, those of the neighbourhood first', () => {
    expect(near('鹿島市')).toEqual(['鹿嶋市', '鹿島市', '嘉島町']);
    expect(near('府中').length).toBeLessThanOrEqual(3);
  });

  it('is none elsewhere that differs in a sign of two, and none of what is no name', () => {
    expect(near('荒男市', [])).toEqual([]);
    for (const name of ['連携市', '甲', '', 'ａ', '当該関係市町村']) expect([name, near(name)]).toEqual([name, []]);
  });
});

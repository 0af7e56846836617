import { describe, expect, it } from 'vitest';
import { pillarOf } from '../../src/registry/pillar.ts';
import { committedRules, slug } from './facts.ts';

const rules = committedRules();

describe('The pillar of headings, innermost first', () => {
  it.each([
    ['is told by the innermost that names one', ['産業', '別表第1'], 'growth', 0],
    [
      'named in full goes before an own name of another within it',
      ['産業', '生活機能の強化に係る政策分野'],
      'life-living',
      1,
    ],
    ['may be narrowed by an inner one', ['生活機能の強化', '圏域全体の生活関連機能サービスの向上'], 'life-living', 0],
    ['is the innermost of two in full', ['圏域全体の経済成長のけん引', '生活関連機能サービスの向上'], 'growth', 0],
  ] as const)('%s', (_name, headings, pillar, heading) => {
    const match = pillarOf(rules, ...headings);
    expect(match && [slug(match.concept), match.heading]).toEqual([pillar, heading]);
  });

  it('is unknown where none names one', () => {
    expect(pillarOf(rules, '別表第1', '取組')).toBeUndefined();
  });
});

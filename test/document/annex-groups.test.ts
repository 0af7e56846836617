import { describe, expect, it } from 'vitest';
import { AnnexGroups, type GroupHead } from '../../src/document/annex-groups.ts';
import type { BlockDraft } from '../../src/document/block.ts';
import { span } from '../../src/text/span.ts';

/** A list that counts how often anything is read of it. */
function counted<T>(list: T[]): { readonly list: T[]; readonly reads: () => number } {
  let reads = 0;
  const proxy = new Proxy(list, {
    get: (target, name, receiver) => {
      reads += 1;
      return Reflect.get(target, name, receiver);
    },
  });
  return { list: proxy, reads: () => reads };
}

const head = (at: number): GroupHead => ({ start: at, heading: { text: '医療', span: span(at, at + 2) } });

function groupsOf(children: BlockDraft[]): AnnexGroups {
  return new AnnexGroups({ kind: 'annex', step: 'annex/1', start: 0, children });
}

/** How often the list of groups is read while so many are opened beside each other. */
function readsFor(count: number): number {
  const { list, reads } = counted<BlockDraft>([]);
  const groups = groupsOf(list);
  for (let at = 0; at < count; at += 1) groups.openStyled(head(at), '○');
  expect(list.length).toBe(count);
  return reads();
}

describe('AnnexGroups', () => {
  it('counts groups without numbers from 1, each list for itself', () => {
    const children: BlockDraft[] = [];
    const groups = groupsOf(children);
    for (const style of ['○', '（', '（', '○', '（']) groups.openStyled(head(0), style);
    const steps = children.map((each) => [each.step, each.children.map(({ step }) => step)]);
    expect(steps).toEqual([
      ['section/1', ['section/1', 'section/2']],
      ['section/2', ['section/1']],
    ]);
  });

  it('reads as little of an annex for each of many groups as for each of few', () => {
    expect(readsFor(800)).toBeLessThan(10 * readsFor(100));
  });
});

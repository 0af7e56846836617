import type { Literal, Quad } from '@rdfjs/types';
import { describe, expect, it } from 'vitest';
import { rdf, xsd } from '../../src/rdf/namespace.ts';
import { literal, namedNode, quad, termKey } from '../../src/rdf/term.ts';
import { rk } from '../../src/rdf/vocabulary.generated.ts';
import type { LoadedGraph, Page } from '../../src/store/graph-source.ts';
import type { Grouping, GroupValue } from '../../src/store/grouping.ts';
import { MemorySource } from '../../src/store/memory-source.ts';
import type { OrderBy } from '../../src/store/order-by.ts';
import { compareOrderKeys, type OrderKey } from '../../src/store/order-key.ts';
import { back, out } from '../../src/store/path.ts';
import type { PageRequest, Reach } from '../../src/store/plan.ts';
import { asTerm } from '../../src/store/resource.ts';
import { classes, condition, grouping, linkedIriQuads, orderBy, paths, type } from '../support/arbitrary-condition.ts';
import { memoryGraph } from '../support/memory.ts';
import { PlannedOnlySource } from '../support/planned-only-source.ts';
import { fc } from '../support/seeded.ts';

const ex = (name: string) => namedNode(`https://example.org/${name}`);
const [p, q] = [ex('p'), ex('q')];
const fold = (text: string) => text.normalize('NFKC');
const nothingPlanned = { branches: [] };

function loaded(quads: Iterable<Quad>): LoadedGraph {
  return new MemorySource(memoryGraph(quads), { fold }).load(nothingPlanned);
}

const named = (key: GroupValue) => (key === undefined || typeof key === 'string' ? key : termKey(asTerm(key)));
const values = (page: Page) => page.items.map(({ value }) => value);
const written = (key: OrderKey): OrderKey => JSON.parse(JSON.stringify(key));

/** Lists at the root, with a condition and without. */
const rootReach: fc.Arbitrary<Reach> = fc
  .tuple(fc.constantFrom(...classes, rk.Initiative), fc.option(condition, { nil: undefined }))
  .map(([type, where]) => ({ from: 'class', class: type, ...(where ? { where } : {}) }));

const size = fc.oneof(fc.record({ first: fc.nat(4) }), fc.record({ last: fc.nat(4) }), fc.constant<PageRequest>({}));

/** What pages, one after the other, have, from the front or from the back. */
function joined(
  graph: LoadedGraph,
  reach: Reach,
  step: number,
  order: readonly OrderBy[],
  way: 'on' | 'back',
): string[] {
  const found: string[] = [];
  let key: OrderKey | undefined;
  for (;;) {
    const bound = key === undefined ? {} : way === 'on' ? { after: key } : { before: key };
    const page = graph.page(undefined, reach, {
      orderBy: order,
      ...(way === 'on' ? { first: step } : { last: step }),
      ...bound,
    });
    found[way === 'on' ? 'push' : 'unshift'](...values(page));
    const next = way === 'on' ? page.items.at(-1) : page.items[0];
    const goesOn = way === 'on' ? page.hasNextPage : page.hasPreviousPage;
    if (!goesOn || next === undefined) return found;
    key = written(page.keyOf(next));
  }
}

describe('A list in memory', () => {
  it('has what a source that tries all quads has: items, count and flags, whatever is asked for and in whatever order', async () => {
    await fc.assert(
      fc.asyncProperty(linkedIriQuads, rootReach, orderBy, size, async (quads, reach, order, part) => {
        const page: PageRequest = { ...part, orderBy: order };
        const far = await new PlannedOnlySource(quads, fold).load({
          branches: [{ reach, page, values: [], branches: [] }],
        });
        const [expected, found] = [far, loaded(quads)].map((graph) => {
          const { items, totalCount, hasNextPage, hasPreviousPage } = graph.page(undefined, reach, page);
          return { items: items.map(({ value }) => value), totalCount, hasNextPage, hasPreviousPage };
        });
        expect(found).toEqual(expected);
      }),
      { numRuns: 2000 },
    );
  });

  it('is what its pages join to, forwards and backwards, by cursors that were written down', () => {
    fc.assert(
      fc.property(linkedIriQuads, rootReach, orderBy, fc.integer({ min: 1, max: 4 }), (quads, reach, order, step) => {
        const graph = loaded(quads);
        const whole = values(graph.page(undefined, reach, { orderBy: order }));
        expect(new Set(whole).size).toBe(whole.length);
        expect(joined(graph, reach, step, order, 'on')).toEqual(whole);
        expect(joined(graph, reach, step, order, 'back')).toEqual(whole);
      }),
      { numRuns: 1000 },
    );
  });

  it('is in the order of its keys, no two of which are alike', () => {
    fc.assert(
      fc.property(linkedIriQuads, rootReach, orderBy, (quads, reach, order) => {
        const page = loaded(quads).page(undefined, reach, { orderBy: order });
        const keys = page.items.map((item) => page.keyOf(item));
        const directions = order.map(({ direction }) => direction);
        keys.slice(1).forEach((key, index) => {
          expect(compareOrderKeys(keys[index] ?? [], key, directions)).toBeLessThan(0);
        });
      }),
    );
  });

  it('has the same things in every order, and in each the order of a part is that of the whole', () => {
    fc.assert(
      fc.property(linkedIriQuads, condition, orderBy, (quads, where, order) => {
        const graph = loaded(quads);
        const all: Reach = { from: 'class', class: rk.Initiative };
        const some: Reach = { ...all, where };
        const kept = new Set(values(graph.page(undefined, some, {})));
        const whole = values(graph.page(undefined, all, { orderBy: order }));
        expect(values(graph.page(undefined, some, { orderBy: order }))).toEqual(whole.filter((iri) => kept.has(iri)));
      }),
    );
  });

  it('below a parent has what a source that tries all quads has, and so has every group', async () => {
    await fc.assert(
      fc.asyncProperty(
        linkedIriQuads,
        fc.tuple(fc.record({ paths, where: condition }, { requiredKeys: ['paths'] }), type),
        fc.tuple(orderBy, size, grouping),
        async (quads, [below, ofType], [order, part, by]) => {
          const parents: Reach = { from: 'class', class: rk.Initiative };
          const reach: Reach = { from: 'parent', ...below, ...ofType };
          const page: PageRequest = { ...part, orderBy: order };
          const branch = { reach, values: [], branches: [] };
          const branches = [branch, { ...branch, page, groupings: [by] }];
          const plan = { branches: [{ reach: parents, values: [], branches }] };
          const [expected, found] = [await new PlannedOnlySource(quads, fold).load(plan), loaded(quads)].map((graph) =>
            graph.list(undefined, parents).map((parent) => ({
              list: graph.list(parent, reach).map(({ value }) => value),
              page: values(graph.page(parent, reach, page)),
              groups: graph.groups(parent, reach, by).map(({ keys, count }) => [...keys.map(named), count]),
            })),
          );
          expect(found).toEqual(expected);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('is ordered below a parent too, and there by what lies along a path', () => {
    const quads = [
      ...['b', 'c', 'd'].map((name) => quad(ex('a'), p, ex(name))),
      quad(ex('b'), q, literal('2025-01-01', xsd.date)),
      quad(ex('d'), q, literal('2024-01-01', xsd.date)),
    ];
    const graph = new MemorySource(memoryGraph(quads)).load(nothingPlanned);
    const [a] = graph.list(undefined, { from: 'iris', iris: [ex('a').value] });
    const ordered = (direction: 'asc' | 'desc') =>
      values(
        graph.page(a, { from: 'parent', paths: [[out(p)]] }, { orderBy: [{ path: [out(q)], by: 'date', direction }] }),
      );
    expect(ordered('asc')).toEqual(['d', 'b', 'c'].map((name) => ex(name).value));
    expect(ordered('desc')).toEqual(['b', 'd', 'c'].map((name) => ex(name).value));
  });
});

describe('A sort key', () => {
  /** The things in the order that their values of p give. */
  function order(
    by: OrderBy['by'],
    direction: OrderBy['direction'],
    things: Record<string, Literal[]>,
    reading: Record<string, Literal> = {},
  ): string {
    const quads = Object.entries(things).flatMap(([name, texts]) => [
      quad(ex(name), rdf.type, ex('C')),
      ...texts.map((text) => quad(ex(name), p, text)),
    ]);
    for (const [name, text] of Object.entries(reading)) quads.push(quad(ex(name), rk.reading, text));
    const reach: Reach = { from: 'class', class: ex('C') };
    const page = loaded(quads).page(undefined, reach, { orderBy: [{ path: [out(p)], by, direction }] });
    return page.items.map(({ value }) => value.slice(-1)).join('');
  }
  const integers = (...texts: string[]) => texts.map((text) => literal(text, xsd.integer));

  it('puts texts in the order of code points: ｱ before 𠮷', () => {
    const things = { a: [literal('𠮷')], b: [literal('ｱ')], c: [literal('あ')] };
    expect([order('text', 'asc', things), order('text', 'desc', things)]).toEqual(['cba', 'abc']);
  });

  it('puts numbers by value, those that are none last', () => {
    const things = {
      a: integers('10'),
      b: integers('9'),
      c: integers('x'),
      d: integers('-1'),
      e: integers('1'.repeat(400)),
    };
    expect([order('number', 'asc', things), order('number', 'desc', things)]).toEqual(['dbaec', 'eabdc']);
  });

  it('can be written down, however large the number', () => {
    const quads = [...integers('1'.repeat(400), `-${'1'.repeat(400)}`, '-0')].map((number) => quad(ex('a'), p, number));
    const graph = loaded([quad(ex('a'), rdf.type, ex('C')), ...quads]);
    for (const direction of ['asc', 'desc'] as const) {
      const order: OrderBy[] = [{ path: [out(p)], by: 'number', direction }];
      const page = graph.page(undefined, { from: 'class', class: ex('C') }, { orderBy: order });
      const [key = []] = page.items.map((item) => page.keyOf(item));
      expect(written(key)).toEqual(key);
    }
  });

  it('takes the smallest of several values to run up, the largest to run down', () => {
    const things = { a: integers('1', '9'), b: integers('5') };
    expect([order('number', 'asc', things), order('number', 'desc', things)]).toEqual(['ab', 'ab']);
  });

  it('puts what has no value last either way, by canonical order', () => {
    const things = { a: [], b: integers('1'), c: [], d: integers('2') };
    expect([order('number', 'asc', things), order('number', 'desc', things)]).toEqual(['bdac', 'dbac']);
  });

  it('leaves what is alike in canonical order, even running down', () => {
    const things = { b: integers('01'), a: integers('1'), c: integers('+1') };
    expect(order('number', 'desc', things)).toBe('abc');
  });

  it('puts names by how they are read where that is known: 有田 (ありだ) before 熊本 (くまもと) before 一宮', () => {
    const things = {
      a: [literal('熊本', 'ja'), literal('くまもと', 'ja-hira')],
      b: [literal('有田', 'ja')],
      c: [literal('一宮', 'ja')],
    };
    const reading = { b: literal('ありだ', 'ja-hira') };
    expect([order('reading', 'asc', things, reading), order('text', 'asc', things, reading)]).toEqual(['bac', 'cba']);
  });

  it('takes the Japanese text, where there is one, before those in other languages', () => {
    const things = {
      a: [literal('welfare', 'en'), literal('福祉', 'ja')],
      b: [literal('安全', 'ja'), literal('zzz', 'en')],
      c: [literal('only', 'en')],
      d: [literal('住宅', 'ja'), literal('あ', 'ja-latn')],
    };
    for (const by of ['reading', 'text'] as const)
      expect([order(by, 'asc', things), order(by, 'desc', things)]).toEqual(['cdba', 'abdc']);
  });

  it('takes readings in hiragana before those in katakana', () => {
    const things = { a: [literal('ア', 'ja-kana'), literal('あ', 'ja-hira')], b: [literal('い', 'ja-hira')] };
    expect(order('reading', 'asc', things)).toBe('ab');
  });
});

describe('Groups in memory', () => {
  const shown = (graph: LoadedGraph, reach: Reach, by: Grouping) =>
    graph.groups(undefined, reach, by).map(({ keys, count }) => [...keys.map(named), count]);

  it('are those that counting by hand over all quads gives, in the same order', async () => {
    await fc.assert(
      fc.asyncProperty(linkedIriQuads, rootReach, grouping, grouping, async (quads, reach, by, other) => {
        const plan = { branches: [{ reach, groupings: [by, other], values: [], branches: [] }] };
        const far = await new PlannedOnlySource(quads, fold).load(plan);
        const graph = loaded(quads);
        expect(shown(graph, reach, by)).toEqual(shown(far, reach, by));
        expect(shown(graph, reach, other)).toEqual(shown(far, reach, other));
        // Again, from what was kept.
        expect(shown(graph, reach, by)).toEqual(shown(far, reach, by));
      }),
      { numRuns: 2000 },
    );
  });

  it('count each thing once in every group: without several values their counts add up to the list', () => {
    fc.assert(
      fc.property(linkedIriQuads, rootReach, (quads, reach) => {
        const graph = loaded(quads);
        const groups = graph.groups(undefined, reach, { keys: [{ paths: [[out(rk.order)]], by: 'value' }] });
        const total = groups.reduce((sum, { count }) => sum + count, 0);
        expect(total).toBe(graph.page(undefined, reach, {}).totalCount);
      }),
    );
  });

  it('are by year and by month of days, and those of several years are in each', () => {
    const days = { a: ['2024-12-31', '2025-01-01'], b: ['2025-03-27'], c: ['soon'], d: [] };
    const quads = Object.entries(days).flatMap(([name, texts]) => [
      quad(ex(name), rdf.type, ex('C')),
      ...texts.map((text) => quad(ex(name), p, literal(text, xsd.date))),
    ]);
    const by = (part: 'year' | 'month') =>
      shown(loaded(quads), { from: 'class', class: ex('C') }, { keys: [{ paths: [[out(p)]], by: part }] });
    expect(by('year')).toEqual([
      ['2025', 2],
      [undefined, 2],
      ['2024', 1],
    ]);
    expect(by('month')).toEqual([
      [undefined, 2],
      ['2024-12', 1],
      ['2025-01', 1],
      ['2025-03', 1],
    ]);
  });

  it('are of what lies below a parent, when there is one', () => {
    const quads = [
      quad(ex('a'), p, ex('b')),
      quad(ex('a'), p, ex('c')),
      quad(ex('b'), q, ex('v')),
      quad(ex('d'), q, ex('v')),
    ];
    const graph = loaded(quads);
    const [a] = graph.list(undefined, { from: 'iris', iris: [ex('a').value] });
    const groups = graph.groups(
      a,
      { from: 'parent', paths: [[out(p)]] },
      { keys: [{ paths: [[out(q)]], by: 'value' }] },
    );
    expect(groups.map(({ keys, count }) => [...keys.map(named), count])).toEqual([
      [termKey(ex('v')), 1],
      [undefined, 1],
    ]);
  });

  it.each([0, 4])('have one to three keys, not %i', (count) => {
    const keys = Array.from({ length: count }, () => ({ paths: [[out(p)]], by: 'value' as const }));
    const reach: Reach = { from: 'class', class: ex('C') };
    expect(() => loaded([quad(ex('a'), rdf.type, ex('C'))]).groups(undefined, reach, { keys })).toThrow(RangeError);
  });
});

describe('A large graph', () => {
  const count = 20_000;
  const name = (index: number) => ex(`thing/${index}`);
  const quads = Array.from({ length: count }, (_, index) => [
    quad(name(index), rdf.type, ex('C')),
    quad(name(index), p, name((index + 1) % count)),
    quad(name(index), q, literal(String(index % 1000), xsd.integer)),
    quad(name(index), rk.reading, literal(`20${10 + (index % 10)}-01-01`, xsd.date)),
  ]).flat();
  const source = new MemorySource(memoryGraph(quads));
  const reach: Reach = {
    from: 'class',
    class: ex('C'),
    where: {
      paths: [[out(p)]],
      quantifier: 'some',
      where: { paths: [[out(q)]], tests: [{ compare: 'lt', than: literal('500', xsd.integer) }] },
    },
  };
  const byNumber: OrderBy[] = [{ path: [out(q)], by: 'number', direction: 'desc' }];

  it('is filtered, counted, ordered and grouped exactly', () => {
    const graph = source.load(nothingPlanned);
    const page = graph.page(undefined, reach, { first: 20, orderBy: byNumber });
    expect(page.totalCount).toBe(count / 2);
    // 999 is followed by 0, which is below 500; the twenty of them are in the order of their IRIs.
    const indexes = Array.from({ length: 20 }, (_, index) => index * 1000 + 999);
    expect(values(page)).toEqual(indexes.map((index) => name(index).value).sort());
    const groups = graph.groups(undefined, reach, { keys: [{ paths: [[out(rk.reading)]], by: 'year' }] });
    expect(groups.map(({ keys, count: things }) => [...keys, things])).toEqual(
      Array.from({ length: 10 }, (_, index) => [`20${10 + index}`, count / 20]),
    );
    const pairs = graph.groups(undefined, reach, {
      keys: [
        { paths: [[out(q)]], by: 'value' },
        { paths: [[back(p)], [out(p)]], by: 'value' },
      ],
    });
    expect(pairs.reduce((sum, each) => sum + each.count, 0)).toBe(count);
  });

  it.each<[string, (graph: LoadedGraph) => unknown]>([
    ['filtered', (graph) => graph.page(undefined, reach, {})],
    ['put in order', (graph) => graph.page(undefined, { from: 'class', class: ex('C') }, { orderBy: byNumber })],
    [
      'grouped',
      (graph) =>
        graph.groups(undefined, { from: 'class', class: ex('C') }, { keys: [{ paths: [[out(p)]], by: 'value' }] }),
    ],
  ])('is no longer %s when the time is over', (_name, run) => {
    const late = new Error('too late');
    let left = 5;
    const deadline = {
      check() {
        if (--left === 0) throw late;
      },
    };
    expect(() => run(new MemorySource(memoryGraph(quads)).load(nothingPlanned, { deadline }))).toThrow(late);
    expect(left).toBe(0);
  });

  it('is none the worse for an operation that ran out of time', () => {
    const deadline = {
      check() {
        throw new Error('too late');
      },
    };
    const all: Reach = { from: 'class', class: ex('C') };
    expect(() =>
      source.load(nothingPlanned, { deadline }).page(undefined, all, { orderBy: [...byNumber, ...byNumber] }),
    ).toThrow();
    const page = source.load(nothingPlanned).page(undefined, all, { first: 1, orderBy: [...byNumber, ...byNumber] });
    expect([page.totalCount, ...values(page)]).toEqual([count, name(10999).value]);
  });
});
